"""
Long documents: sentences of a language's bank, filled from its lists by a seeded generator, each note's claim unique.
A bank is a module of lists: SECTIONS, CITED (with ^ where a marker goes), FILLER, NOTES, AGAIN (ibid.), SUPRA and SLOTS.
"""
import importlib
import random
import re

WORDS = {
    'en': 'annual report water quality audit housing court appeal inquiry evidence statement budget migration licence review '
          'harbour transport safety archive register findings'.split(),
    'fr': 'rapport annuel eau potable enquete commission logement audience recours budget archives registre transport '
          'securite avis decision'.split(),
    'de': 'jahresbericht pruefung wasser wohnraum gericht urteil anhoerung haushalt verkehr sicherheit archiv register '
          'stellungnahme gutachten'.split(),
    'es': 'informe anual agua vivienda tribunal sentencia presupuesto transporte seguridad archivo registro denuncia '
          'comision derechos'.split(),
    'ru': 'otchet sud zhaloba zhile voda byudzhet transport bezopasnost arkhiv reestr komissiya postanovlenie doklad'.split(),
    'uk': 'zvit sud skarha zhytlo voda biudzhet transport bezpeka arkhiv reiestr komisiia postanova dopovid'.split(),
    'pl': 'raport sad skarga mieszkania woda budzet transport bezpieczenstwo archiwum rejestr komisja uchwala opinia'.split(),
}
HOSTS = {
    'en': ['www.harbour-inquiry.example', 'archive.northfield-council.uk', 'data.openledger-institute.org', 'blog.tidewater-law.com',
           'www.riverside-observer.news', 'docs.civic-meter.io', 'papers.lowland-university.edu', 'www.ombuds-office.gov.example',
           'cdn.press-desk.co', 'tribunal-records.net', 'www.st-albans-review.org.uk', 'media.freight-watch.eu'],
    'fr': ['www.observatoire-des-eaux.fr', 'archives.commission-logement.org', 'www.tribunal-exemple.fr', 'presse.ville-de-montclair.fr',
           'donnees.institut-vallon.eu', 'www.journal-du-canal.com', 'blog.droit-public-exemple.net', 'docs.assemblee-locale.example'],
    'de': ['www.rechnungshof-beispiel.de', 'archiv.landtag-musterland.de', 'www.wohnungsamt-neustadt.de', 'daten.institut-elbtal.org',
           'blog.verwaltungsrecht-beispiel.at', 'www.tagblatt-am-see.ch', 'gutachten.pruefstelle.eu', 'presse.stadtwerke-muster.com'],
    'es': ['www.defensoria-ejemplo.org', 'archivo.cabildo-villanueva.es', 'datos.instituto-del-agua.cl', 'www.tribunal-ejemplo.gob.mx',
           'prensa.vivienda-digna.org.ar', 'blog.derecho-abierto.pe', 'www.diario-del-valle.com.co', 'docs.comision-verdad.net'],
    'ru': ['www.primer-nadzor.ru', 'arkhiv.sud-primer.ru', 'dannye.institut-reki.org', 'www.vestnik-okruga.kz', 'blog.pravo-dlya-vsekh.net',
           'doklady.obshestvo-primer.com', 'пример-надзор.рф'],
    'uk': ['www.pryklad-nahliad.org.ua', 'arkhiv.sud-pryklad.gov.ua', 'dani.instytut-richky.org', 'www.visnyk-hromady.com.ua',
           'blog.pravo-dlia-vsikh.in.ua', 'dopovidi.pryklad-rada.eu'],
    'pl': ['www.przykladowa-izba.pl', 'archiwum.sad-przykladowy.pl', 'dane.instytut-rzeki.org', 'www.kurier-przykladowy.com.pl',
           'blog.prawo-publiczne-przyklad.eu', 'raporty.fundacja-wzor.org.pl'],
}


def make_url(rng, lang, long=None):
    pick = lambda n: '-'.join(rng.sample(WORDS[lang], n))
    host = rng.choice(HOSTS[lang])
    year, n = rng.randint(2004, 2025), rng.randint(3, 98765)
    month = rng.randint(1, 12)
    shapes = [
        lambda: f'/{year}/{month:02d}/{pick(4)}/', lambda: f'/documents/{pick(2)}_{year}.pdf', lambda: f'/{lang}/news/{n}-{pick(6)}.html',
        lambda: f'/a/{n},{pick(8)}', lambda: f'/index.php?id={n}&view=article&lang={lang}', lambda: f'/{pick(1)}/{pick(2)}/{n}#section-{rng.randint(2, 9)}',
        lambda: f'/~{rng.choice("abcdefgh")}{rng.choice(WORDS[lang])}/{pick(3)}.htm', lambda: f'/download/{pick(2)}%20{year}%20{pick(1)}.pdf',
        lambda: f'/wiki/{pick(1).title()}_({year})', lambda: f'/media/{year}/{n:06d}/{pick(5)}-{pick(4)}-v{rng.randint(2, 9)}.{rng.randint(0, 9)}.pdf?download=true',
        lambda: f'/{pick(1)}', lambda: f'/search?q={pick(1)}+{pick(1)}&from={year}-01-01&to={year}-12-31&page={rng.randint(2, 40)}',
        lambda: f'/item/{"".join(rng.choice("0123456789abcdef") for _ in range(32))}/{pick(2)}', lambda: '',
    ]
    path = rng.choice(shapes if long is None else shapes[9:10] + shapes[11:13] + shapes[3:4])()
    scheme = 'http' if rng.random() < 0.15 else 'https'
    if rng.random() < 0.05 and host.startswith('www.'):
        return host + path
    return f'{scheme}://{host}{path}'


def make_doi(rng):
    return f'10.{rng.randint(1000, 9999)}/{rng.choice(["jwl", "s", "acr", "lib"])}.{rng.randint(2001, 2025)}.{rng.randint(100, 99999)}'


def fill(template, rng, slots, used=None):
    for _ in range(60):
        picked = {}

        def one(m):
            name = m[1]
            if name == 'n':
                return str(rng.randint(12, 980))
            if name == 'm':
                return str(rng.randint(2, 11))
            if name == 'dec':
                return f'{rng.randint(1, 97)}{slots["decimal"]}{rng.randint(1, 9)}'
            if name == 'year':
                return str(rng.randint(1998, 2024))
            if name == 'p':
                return str(rng.randint(2, 340))
            if name not in picked:
                picked[name] = rng.sample(slots[name], min(2, len(slots[name])))
            return picked[name].pop() if picked[name] else rng.choice(slots[name])
        text = re.sub(r'(?<!\\)\$([a-z]+)', one, template).replace('..', '.').replace('\\$', '$')
        text = text.replace(' de el ', ' del ').replace(' a el ', ' al ')  # Spanish; in no other bank
        text = text[:1].upper() + text[1:] if used is not None else text
        if used is None or text not in used:
            if used is not None:
                used.add(text)
            return text
    return None  # this template is used up


def generate(lang, seed, count, *, sections=True, refs=False, urls=0.62, supra=True, again=True, long_urls=0.1, filling=0.42, chapter=0.13):
    """Body and notes of a document with `count` notes. `refs`: a note may be cited again and never repeats another."""
    bank = importlib.import_module(f'banks.{lang}')
    rng = random.Random(seed)
    used, notes, out, n, headings = set(), {}, [], 0, list(bank.SECTIONS)
    rng.shuffle(headings)
    bag = []

    def cited():
        nonlocal bag
        if not bag:
            bag = list(bank.CITED)
            rng.shuffle(bag)
        return fill(bag.pop(), rng, bank.SLOTS, used) or cited()

    def filler():
        one, other = rng.sample(bank.FILLER, 2)
        text = fill(one, rng, bank.SLOTS)
        if rng.random() < 0.45:
            more = fill(other, rng, bank.SLOTS)
            more = more if more.startswith(('M. ', 'Mr. ')) else more[:1].lower() + more[1:]
            text = text.rstrip('.') + '; ' + more
        text = text[:1].upper() + text[1:]
        return text if text not in used and not used.add(text) else filler()

    def note():
        nonlocal n
        n += 1
        key = f'k{n}'
        roll = rng.random()
        prior = [k for k, v in notes.items() if '{' in v and not v.startswith('@')]
        last = notes.get(f'k{n - 1}', '@')
        if not refs and again and roll < 0.07 and not last.startswith('@'):
            notes[key] = '@prev ' + fill(rng.choice(bank.AGAIN), rng, bank.SLOTS)
        elif not refs and supra and roll < 0.13 and prior[:-2]:
            target = rng.choice(prior[:-2])
            notes[key] = f'@{target} ' + fill(rng.choice(bank.SUPRA), rng, bank.SLOTS).replace('NOTE', f'#{target}#')
        else:
            want = rng.random() < urls
            shapes = [t for t in bank.NOTES if ('URL' in t) == want]
            text = fill(rng.choice(shapes), rng, bank.SLOTS)
            text = re.sub('URL', lambda _: '{' + make_url(rng, lang, True if rng.random() < long_urls else None) + '}', text)
            notes[key] = re.sub('DOI', lambda _: make_doi(rng), text)
        return key

    while n < count:
        if sections and (not out or rng.random() < chapter) and headings:
            out.append(f'# {headings.pop()}\n')
        lines = []
        for _ in range(rng.randint(3, 6)):
            if rng.random() < filling:
                lines.append(filler())
            elif n < count:
                line = cited()
                first, *rest = line.split('^')
                line = first
                for part in rest:
                    if n >= count:
                        line += part
                        continue
                    if refs and n > 6 and rng.random() < 0.12:
                        marks = f'[^k{rng.randint(1, n)}]'
                    else:
                        marks = f'[^{note()}]'
                        if rng.random() < 0.06 and n < count:
                            marks += f'[^{note()}]'
                    line += marks + part
                lines.append(line)
        out.append('\n'.join(lines) + '\n')
    return '\n'.join(out), notes
