"""BibTeX out of a reference manager (Polish/English mix), RIS as a database sends it (French)."""
from lib import *
def save(name, ext, fmt, producer, lang, traps, text, cits):
    d = os.path.join(BLIND, name); os.makedirs(d, exist_ok=True); open(os.path.join(d, 'document.' + ext), 'w').write(text)
    json.dump(dict(producer=producer, format=fmt, language=lang, traps=traps, citations=[dict(number=k, kind='reference', urls=u, claim='', quotes=[], repeats=None) for k, u in cits]), open(os.path.join(d, 'gold.json'), 'w'), ensure_ascii=False, indent=1); print(name, len(cits))
E = [('article', 'kowalczuk_sedziowie_2023', [], [('title', '{Sędziowie i ich {Sekretariaty}}'), ('volume', '{14}'), ('url', 'U:https://panstwo-i-zwloka.example.pl/index.php/pz/article/view/2214/1876?download=1#sec_3'), ('urldate', '{2025-11-02}'), ('journal', '{Państwo i Zwłoka}'), ('author', '{Kowalczuk, Anna and Mróz, J. P.}'), ('month', 'mar'), ('year', '2023'), ('pages', '{55--81}')]),
 ('online', 'noauthor_wakaty_nodate', [], [('title', '"Wakaty w s{\\k{a}}dach: mapa"'), ('url', 'U:https://mapa-wakatow.example.pl/#/okreg/brzeziny%20dolne?rok=2025'), ('note', '{Online; dostęp 3 stycznia 2026}')]),
 ('misc', 'Smith:2019:ARC', [], [('author', '{John Q. Smith and {Court Watch Europe}}'), ('title', '{An archive of adjourned hearings}'), ('howpublished', 'H:http://courtwatch.example.eu/archive/adjourned_hearings_2019.zip'), ('year', '{2019}'), ('note', '{Mirror: \\url{https://mirror.example.net/~cwe/adj_2019.zip}}')]),
 ('book', 'hulewicz1978', [], [('author', '{Hulewicz, W.}'), ('title', '{Czas sądowy}'), ('publisher', '{PWN-owskie}'), ('address', '{Zatorów}'), ('year', '{1978}')]),
 ('inproceedings', 'Li+24', [], [('author', '{Li, Wen and O\'Dowd, S.}'), ('title', '{Predicting Delay (and Why Not To)}'), ('booktitle', '{Proc. 9th Workshop on Law \\& Data}'), ('url', 'U:https://law-data.example.org/2024/papers/li_odowd.pdf'), ('year', '2024')]),
 ('techreport', 'min_2025', [], [('institution', '{Ministerstwo}'), ('title', '{Sprawozdanie MS-S1/2025}'), ('year', '{2025}'), ('url', 'U:https://isws-lustro.example.gov.pl/pl/baza-statystyczna/publikacje/download,2779,0.html')])]
t, c = '% Encoding: UTF-8\n@comment{jabref-meta: databaseType:bibtex; see https://not-a-source.example.org/}\n@string{mar = "March"}\n\n', []
for ty, key, _, fs in E:
    u = []; L = []
    for k, v in fs:
        if v[:2] == 'U:': u.append(v[2:]); v = '{' + v[2:].replace('_', '\\_' if key.startswith('kow') else '_').replace('%', '\\%' if key.startswith('noau') else '%') + '}'
        elif v[:2] == 'H:': u.append(v[2:]); v = '{\\url{' + v[2:] + '}}'
        else: u += re.findall(r'\\url\{([^}]*)\}', v)
        L.append('  %s = %s' % (k, v))
    t += '@%s{%s,\n%s\n}\n\n' % (ty, key, ',\n'.join(L)); c.append((key, u))
save('pl-bibtex', 'bib', 'bibtex', 'jabref', 'pl', ['comment with a URL that is no entry', 'string macro', 'escaped _ and % in URLs', '\\url in howpublished and note', 'entry without URL', 'keys with colon and plus', 'accents by macro'], t, c)
R = [('SORBIER-2022', 'JOUR', ['AU  - Sorbier, Élise', 'AU  - N’Guessan, K.', 'TI  - Les archives du sel : une enquête', 'JO  - Cahiers du littoral', 'VL  - 31', 'IS  - 2', 'SP  - 101', 'EP  - 128', 'PY  - 2022/06/15', 'UR  - https://www.cairn-like.example/revue-cahiers-du-littoral-2022-2-page-101.htm?contenu=article']),
 ('', 'NEWS', ['A1  - Redaction', 'T1  - Le grenier aux quittances', 'T2  - Ouest-Marais', 'Y1  - 2019/11/03', 'L2  - https://www.ouest-marais.example.fr/pays/le-grenier-aux-quittances-2019-11-03-6590213', 'UR  - https://m.ouest-marais.example.fr/a/6590213']),
 ('ref3', 'BOOK', ['AU  - Tanguy, Y.', 'TI  - Gabelle et gabelous', 'PB  - Éd. du Marais', 'CY  - Guérande-sur-Mer', 'PY  - 1984']),
 ('ref4', 'ELEC', ['TI  - Base SALINES', 'Y2  - 2025-12-01', 'UR  - http://salines.example.org/base/notice.php?id=88&lang=fr'])]
t, c = '', []
for i, ty, ls in R:
    t += 'TY  - %s\r\n' % ty + ('ID  - %s\r\n' % i if i else '') + ''.join(l + '\r\n' for l in ls) + 'ER  - \r\n\r\n'
    u = [l[6:] for l in ls if l[:2] == 'UR'] + [l[6:] for l in ls if l[:2] == 'L2']
    u = [l[6:] for l in ls if l[:2] in ('UR', 'L2')]
    c.append((i, u))
save('fr-ris', 'ris', 'ris', 'database export', 'fr', ['CRLF', 'entry without ID', 'entry without URL', 'two addresses (L2 and UR)', 'colon and apostrophes in titles'], t, c)
