"""Markdown in several dialects: GFM, Pandoc, kramdown, MDX, Obsidian, Hugo, and typed by hand."""
from new_lib import *
def defs(d, only=None, style='angle', width=0, shape='[^%s]: %s', indent='    ', keys=None):
    o = []
    for k in keys or d.order:
        t = shape % (d.num[k], flat(d.notes[k], None, style))
        o.append(wrap(t, width, indent) if width else t)
    return o
def named(*ks, **kw): return dict({k: k for k in ks}, **kw)

# ---- en, GFM: a guide in a repository
N = {'quota': 'Default quota: <https://docs.silo-store.example.io/limits#default-quota>.', 'rfc-9': 'Internal RFC 9, never published.', 'bench': 'Numbers from <https://bench.silo-store.example.io/runs/2026-02-11?profile=large&n=50>, raw data in <https://bench.silo-store.example.io/raw/(2026).tar.gz>.', '1': 'Tested on kernel 6.8 only.', 'sec': 'CVE-2026-00017, see [the advisory](https://advisories.example.org/CVE-2026-00017).'}
d = Doc('en-md-gfm', 'md', 'markdown', 'hand', ['badges', 'HTML comments with addresses', 'fenced and indented code, inline code with an address', 'reference-style links and an unused definition', 'task list', 'bare addresses by GFM, closing punctuation', 'named and numbered labels', 'relative links and mail addresses', 'footnote syntax inside code', 'definition that nothing refers to'], '''
# silo-store

!badges

A small object store that fits in one binary. | It keeps at most 40 GB per bucket,[^quota] which the authors call “a feature, not a limit”.[^rfc-9,quota]

!comment

## Why another one

Because the others are slow on cold disks: v2.3.1 reads 1.7 times faster than v1.9.[^bench] | See the [design notes](https://silo-store.example.io/design/cold-disks) for the reasons. | The [storage bench paper](https://papers.example.edu/sb/2024/11.pdf) reaches the opposite conclusion; who is right?[^1]

## Install

!code

- Set {{`SILO_ROOT`||SILO_ROOT}} first, as in <https://silo-store.example.io/install/env>.

- Never run it as root.[^sec]

1) Read [CONTRIBUTING](https://silo-store.example.io/contributing/), then open a pull request.

!tail
''', N, labels=named(*N))
raw = {'badges': '![build](https://ci.silo-store.example.io/badge/main.svg) ![licence: MIT](https://badges.example.net/licence-MIT-green.svg?style=flat)', 'comment': '<!-- TODO(mara): replace https://old.silo-store.example.io/limits and drop [^quota] -->',
 'code': '```sh\n# docs: https://silo-store.example.io/install [^1]\ncurl -fsSL https://get.silo-store.example.io/v2.3.1/install.sh | sh\nsilo ls buckets[0]   # [1]: not a note\n```\n\nThen point a browser at `http://localhost:9400/ui`.\n\n    silo serve --origin https://silo.example.com\n\n- [x] tarball\n- [ ] package',
 'tail': 'Questions go to <help@silo-store.example.io>; see also [the changelog](./CHANGELOG.md) and [docs](docs/index.md#usage).'}
t = md_body(d, md_mark(d), raw, 0, True)
t = t.replace('[design notes](https://silo-store.example.io/design/cold-disks)', '[design notes][cold]').replace('[storage bench paper](https://papers.example.edu/sb/2024/11.pdf)', '[Storage bench paper][]').replace('[Storage bench paper][]', '[storage bench paper][]')
d.write(t + '\n' + '\n'.join(defs(d, style='bare')) + '\n\n[cold]: https://silo-store.example.io/design/cold-disks "Cold disks"\n[Storage Bench Paper]: <https://papers.example.edu/sb/2024/11.pdf>\n[unused]: https://silo-store.example.io/unused\n')

# ---- de, Pandoc: long notes, metadata block, wrapped lines
N = {'flur': 'Amtliche Flurkarte, Blatt 12; digital: <https://geodaten.nebelsee.example.de/wms?layer=flur&blatt=12>.', 'kant': 'K. Antes, *Zäune und Zeiten*, Göttelborn 2007, S. 31 f.', 'kant2': '@@kant@@ Antes (Anm. 2), S. 40.', 'ger': 'AG Nebelsee, Urt. v. 4.7.2023 – 2 C 118/22, <https://justiz-archiv.example.de/ag-nebelsee/2-c-118-22>.\n\n    Die Berufung wurde verworfen, <https://justiz-archiv.example.de/lg/9-s-4-23>.', 'sp': '„Streit am See“, *Nebelseer Bote* vom 1. April 2024, <https://www.nebelseer-bote.example.de/lokales/2024/streit,zaun,412.html>.', 'eb': '@@sp@@ Ebd.', 'mail': 'Auskunft der Gemeinde per E-Mail vom 9. Juni.'}
d = Doc('de-md-pandoc', 'md', 'markdown', 'hand', ['YAML metadata with addresses', 'note with two paragraphs and two addresses', 'lines wrapped within sentences and notes', 'section sign and law in square brackets', 'Ebd. and Anm.', 'named labels', 'header attributes, fenced div, span with class', 'example list (@)', 'definition far from its marker'], '''
# Der Zaun am Nebelsee {{{#zaun .unnumbered}||}}

Seit 1874 trennt ein Zaun das Ufer von der Allmende.[^flur] | Der Volkskundler Antes nennt ihn „das älteste Missverständnis des Kreises“.[^kant] | Sein Verlauf wurde mindestens dreimal geändert, zuletzt am 2. Mai 2021.[^kant2,flur]

## Der Prozess

Das Amtsgericht wies die Klage ab.[^ger] | Nach § 917 Abs. 1 [a. F.] des Gesetzbuchs habe die Gemeinde, so die Richterin, „kein Recht auf Aussicht“. | Ob das Landgericht es ebenso sieht?[^sp] | In der Presse hieß es: „Ein Zaun ist kein Argument. Er ist nur hoch.“[^eb]

!div

> Wer den Zaun streicht, der liebt ihn.[^mail]

Weitere Unterlagen liegen unter <https://zaun-am-see.example.org/akten/> bereit.
''', N, labels=dict(named(*N), flur='1', kant='2', kant2='3'))
raw = {'div': '::: {.hinweis}\n(@) Erster Zeuge.\n(@) Zweiter Zeuge.\n:::'}
dd = defs(d, width=76)
t = md_body(d, md_mark(d), raw, 76)
t = t.replace('## Der Prozess', '\n'.join(dd[:2]) + '\n\n## Der Prozess')
def notedef(k):
    paras = flat(d.notes[k], None, 'angle').split('\n\n')
    return '\n\n'.join(wrap(('[^%s]: ' % d.num[k] if i == 0 else '    ') + x.strip(), 76, '    ') for i, x in enumerate(paras))
d.write('---\ntitle: Der Zaun am Nebelsee\nauthor:\n  - Lotte Rebhuhn\nlang: de\nurl: https://zaun-am-see.example.org/\nbibliography: zaun.bib\n...\n\n' + t + '\n' + '\n\n'.join(notedef(k) for k in d.order[2:]) + '\n')

# ---- ru, kramdown in Jekyll
N = {'1': 'Устав общества, п. 4.2: <https://golubi-obschestvo.example.ru/ustav#p4-2>.', '2': 'Воспоминания С. П. Гречухина, рукопись.', '3': 'Перепись голубей, 2024 г., <https://golubi-obschestvo.example.ru/perepis/2024/итоги.xlsx>; методика — <https://golubi-obschestvo.example.ru/perepis/metodika>.', '4': '@@3@@ Там же, лист 2.', '5': 'См. примеч. 2.', '6': '<https://vestnik-kryshi.example.ru/2025/03/%D0%B3%D0%BE%D0%BB%D1%83%D0%B1%D0%B8/>'}
d = Doc('ru-md-kramdown', 'md', 'markdown', 'hand', ['inline attribute lists', 'table of contents marker and abbreviations block', 'Liquid tags with addresses', 'span attributes after links', 'labels out of order', 'там же, см. примеч.', 'г., т. д., руб., инициалы', 'percent-encoded Cyrillic', 'description list'], '''
# Голуби дома на Сухой улице

!toc

Дом № 8 построен в 1931 г. для служащих почты.[^1] | Голубятню на крыше, по словам старожилов, «не строил никто, она завелась сама».[^2] | По переписи в ней живут 214 птиц.[^3,4]

## Спор

В 2025 г. управляющая компания потребовала снести постройку и т. д. | Жильцы ответили письмом, в котором спросили: «Где же тогда жить почте?»[^6] | Ответа нет.[^5]

!liquid

- Сбор подписей идёт на [сайте общества](https://golubi-obschestvo.example.ru/podpisi?dom=8).

- Собрано 12,5 тыс. руб.[^3]
''', N, labels=named(*N)); d.rep['5'] = '2'
raw = {'toc': '* Содержание\n{:toc}', 'liquid': '{% include figure.html src="https://cdn.golubi-obschestvo.example.ru/foto/12.jpg" caption="Крыша" %}\n\nГолубятня\n: то, что стоит на крыше\n\n*[УК]: управляющая компания'}
t = md_body(d, md_mark(d), raw, 0).replace('podpisi?dom=8)', 'podpisi?dom=8){:target="_blank" rel="noopener"}').replace('«Где же тогда', '«Где же тогда')
d.write('---\nlayout: post\npermalink: /golubi/\nimage: https://golubi-obschestvo.example.ru/og.png\n---\n\n' + t + '{: .spisok}\n\n' + '\n'.join(defs(d, style='angle')) + '\n')

# ---- en, MDX
N = {'p1': 'Policy text, version of May 2026: <https://policy.cloudferry.example.com/retention?v=2026-05>'.replace('<', '').replace('>', '') , 'p2': 'Ticket OPS-3391 (not public).', 'p3': 'Release notes, https://cloudferry.example.com/releases/3.0.0-rc.1, and the [post-mortem](https://status.cloudferry.example.com/incidents/9f3k_(eu)).', 'p4': '@@p3@@ Ibid.'}
N = {k: re.sub(r'(?<![(<])(https://[^\s,]+[^\s,.)])', r'<\1>', v) for k, v in N.items()}
d = Doc('en-md-mdx', 'md', 'markdown', 'hand', ['import and export statements with addresses', 'JSX components, expressions and JSX comments', 'anchor element typed in the text', 'admonition with ::: and a marker inside', 'code fence with a title', 'table with markers', 'heading with explicit id', 'relative links to other pages'], '''
# Retention and erasure {{{/* #retention */}||}}

!imports

Deleted files are kept for 30 days.[^p1] | Enterprise plans may keep them for “as long as the contract says”,[^p1,p2] see the <a-contract-page> for details.

!note

T: Plan ; Days ; Since
T: Free ; 30[^p1] ; 2.4
T: Team ; 90 ; 3.0.0-rc.1[^p3]

## Erasure on request

Requests are answered within 72 hours, except during the outage of March 2026.[^p4] | Why “except”? | The reasons are set out by [the regulator](https://regulator.example.gov/decisions/2026/117#para-44).

!code
'''.replace('<a-contract-page>', '[contract page](https://cloudferry.example.com/legal/contract)'), N, labels={'p1': '1', 'p2': '2', 'p3': '3', 'p4': '4'})
raw = {'imports': "import {Card} from '@site/src/components/card'\nexport const api = 'https://api.cloudferry.example.com/v3'\n\n<Card title=\"Start here\" href=\"/docs/start\" icon={icons[1]} />\n\n{/* reviewers: https://git.cloudferry.example.com/docs/pull/88 [^2] */}", 'note': ':::warning[Heads up]\n\nThis page is for version 3.x; for 2.x see [the old page](../v2/retention.mdx).\n\n:::', 'code': '```ts title="erase.ts"\nawait fetch(`${api}/erase?url=https://files.cloudferry.example.com/a[1]`)\n```'}
t = md_body(d, md_mark(d), raw, 0, True).replace('[contract page](https://cloudferry.example.com/legal/contract)', '<a href="https://cloudferry.example.com/legal/contract" target="_blank">contract page</a>')
d.write('---\nid: retention\nsidebar_position: 4\n---\n\n' + t + '\n' + '\n'.join(defs(d, style='bare')) + '\n')

# ---- it, Obsidian vault
N = {'arch': 'Archivio storico di Pietralunga, busta 14, fasc. 3.', 'dioc': 'Scheda diocesana, <https://beni.diocesi-pietralunga.example.it/scheda/0900123456?tipo=campana>', 'ibid': '@@dioc@@ Ivi, campo OSS.', 'perizia': 'Perizia Galvani: <https://perizie.example.it/2019/campana_(rev2).pdf>, <https://perizie.example.it/2019/allegati>', 'voce': 'Voce raccolta al bar.'}
d = Doc('it-md-obsidian', 'md', 'markdown', 'hand', ['wiki links, embeds, tags, block ids', 'comments between %%', 'callouts with a marker inside', 'dataview code', 'properties with addresses', 'highlight marks', 'task', 'Ivi', 'mathematics with a caret and brackets', 'labels that are words'], '''
# La campana di Pietralunga

La campana maggiore, {{[[fonditori|fusa]]||fusa}} nel 1688, pesa 1.240 kg.[^arch] | Secondo la scheda diocesana suona «un la calante, ma onesto».[^dioc] | Il difetto risale al restauro del 1951.[^ibid,arch]

!comment

> {{[!quote] ||}}Chi ha limato il la?[^perizia]

Il perito Ing. G. Galvani stima una frequenza di {{$f_0 = 431{,}5$||431,5}} Hz. | «Non è stonata, è dialettale», dice il sacrista.[^voce] | Si ascolta su [questa pagina](https://suoni.example.it/pietralunga/1688?t=12s), dal secondo 12.

- {{[ ] ||}}chiedere la copia della perizia[^perizia]

- {{[x] ||}}fotografare l’iscrizione {{^iscr||}}

!tail
''', N, labels=named(*N))
raw = {'comment': '%% vedi anche https://forum.example.it/t/campane/88 e [^dioc] %%', 'tail': '```dataview\nTABLE anno FROM #campane WHERE url = "https://suoni.example.it"\n```\n\n![[campana-1688.jpg|300]]\n\n#campane #pietralunga'}
d.write('---\ntags: [campane]\nsource: https://suoni.example.it/\ncreated: 2026-03-02\n---\n' + md_body(d, md_mark(d), raw, 0) + '\n' + '\n'.join(defs(d)) + '\n')

# ---- fr, typed figures and a typed list of sources
N = {'a': 'Base nationale des ronds-points, <https://ronds-points.example.fr/base/fiche/8812>', 'b': 'Courriel du conseil départemental, 3 février 2026', 'c': '« Le giratoire qui tourne à vide », *La Voix du Bocage*, 12 mai 2024, <https://www.voixdubocage.example.fr/2024/05/12/giratoire-a-vide_6023.html>', 'd': 'Cour des comptes locale, avis n° 7 ; <https://avis-comptes.example.fr/2025/7> ; version PDF : <https://avis-comptes.example.fr/2025/7/avis.pdf>', 'e': 'Entretien avec Mme Aurore Lesieur, maire'}
d = Doc('fr-md-sources', 'md', 'markdown', 'hand', ['figures in brackets typed by hand', 'escaped brackets', 'source list with escaped numbers', 'year in brackets and […] that are no marker', 'newsletter footer with social addresses', 'image with an address', 'emphasis around markers', 'inner marks in guillemets'], '''
# Le rond-point n’allait nulle part

Il compte quatre sorties, dont trois condamnées [^a]. | Le département l’avait pourtant promis « pour fluidifier […] l’ensemble du secteur » [^b,c].

!img

À l’époque (le marché date de [2016]), la commune comptait 412 habitants. | *Coût final* : 1,84 million d’euros hors taxes [^d]. | « On tourne, on tourne, et après ? », demande un riverain [^e], M. Yves T. | La réponse du département tient en deux mots [^b].

- Sortie nord : fermée depuis 2019 [^a].

- Sortie est : voir le [plan cadastral](https://plans.example.fr/bocage/ZK?feuille=3).
'''.replace('« ', '«\u00a0').replace(' »', '\u00a0»').replace(' ?', '\u00a0?'), N, kind='reference')
raw = {'img': '![Vue aérienne](https://img.voixdubocage.example.fr/2024/aerienne.jpg "Vue aérienne")'}
mark = lambda keys: '[' + ', '.join(d.num[k] for k in keys) + ']'
t = md_body(d, mark, raw, 0)
d.write(t + '\n## Sources\n\n' + '\n'.join('\\[%s\\] %s  ' % (d.num[k], flat(d.notes[k], None, 'angle')) for k in d.order) + '\n\n---\n\n*Vous aimez cette lettre ? [Partagez-la](https://lettre-bocage.example.fr/partager?id=44) ou [désabonnez-vous](https://lettre-bocage.example.fr/desabonnement).*\n')

# ---- en, Pandoc, long: 120 notes
S = [('Aldermoor', 'Ms. F. Osei', 2018, 'bus shelters', '12', 'aldermoor'), ('Brackenhay', 'Cllr. J. Prior', 2020, 'benches', '41', 'brackenhay'), ('Coldwater St. Anne', 'Dr. N. Iqbal', 2017, 'street lamps', '118', 'coldwater'), ('Dunnock’s Cross', 'Mr. W. Teague', 2022, 'bins', '67', 'dunnocks-cross'), ('Eastry', 'Mrs. P. Lund', 2019, 'kerbs', '9', 'eastry'), ('Fallowfield End', 'Rev. S. Omar', 2023, 'noticeboards', '23', 'fallowfield'), ('Greywell', 'Prof. C. Ruiz', 2016, 'drains', '305', 'greywell'), ('Hope-under-Wood', 'Ms. L. Baptiste', 2021, 'crossings', '14', 'hope'), ('Inkpen Marsh', 'Mr. D. Zeller', 2018, 'footbridges', '5', 'inkpen'), ('Jarrow Hythe', 'Dr. A. Kamara', 2024, 'signposts', '88', 'jarrow-hythe')]
I = [dict(zip(('t', 'p', 'y', 's', 'n', 'g'), x)) for x in S]
PA = ['In {y} the council of {t} counted {n} {s};^ by 2025 only half of them were left.^^ | The clerk, {p}, calls this “natural wastage”.^', '{p} told us: “We replace what people miss. Nobody misses {s}.”^ | The ledger says otherwise:^ £{n}.50 was spent on storage in {y} alone.^^', 'Who decides? | Under s. 4(2) of the Streets Act [as amended], the parish;^ in practice it is {p}.^^ | We asked for minutes and got {k} pages, of which {n} were blank.^']
NO = ['Parish of {t}, *Asset Register*, p. {k}, <https://register.parishes.example.gov.uk/{g}/assets/{y}#p{k}>.', '{p}, interview, {y}.', '@@Ibid.', '*The {t} Gazette*, 3 March {y}, <https://www.{g}-gazette.example.com/news/{y}/03/03/{s_}-vanish-{k}.html>; cached: <https://cache.example.org/{y}/https://www.{g}-gazette.example.com/news/{y}/03/03/{s_}-vanish-{k}.html>.', 'H. Marl, “Counting {s}”, *Street Studies* {k} ({y}), 5–19, <https://doi.org/10.44190/ss.{y}.{k}>.', '@@Ibid., p. {k}.', 'Freedom of information request {k}/{y}; on file.', 'Streets Act, s. 4, <https://acts.example.gov.uk/streets/{y}/section/4(2)>.', 'County return, <https://returns.county.example.gov.uk/{g}.csv?year={y}&row={k}> (accessed 9 Sept. 2026).']
for x in I: x['s_'] = x['s'].replace(' ', '-')
tx, N = fill(I, PA, NO, 3, ['North', 'Centre', 'South'], '# Missing Street Furniture: An Inventory\n\nThis inventory covers ten parishes.[^z1] | It was begun in 2016 and will be, in the words of our funder, “finished when the streets are”.[^z2]', '## What we ask\n\n1) Publish the registers.[^z3]\n\n2) Put back the benches.[^z1]\n\nFurther tables: <https://street-inventory.example.org/tables/>.', 7)
N.update(z1='Method: <https://street-inventory.example.org/method.html>.', z2='Letter of 3 May 2019.', z3='Model register: <https://street-inventory.example.org/model-register.ods>.')
d = Doc('en-md-long', 'md', 'markdown', 'hand', ['over 110 notes, definitions collected at the end', 'Ibid. chains', 'two addresses in one note, one inside the other', 'parentheses in an address', 'statute with brackets', 's., Cllr., Rev., St.', 'numbered list at the end that is no note list'], tx, N)
d.write(md_body(d, md_mark(d), None, 80) + '\n' + '\n'.join(defs(d, width=80)) + '\n')

# ---- el, GFM
N = {'1': 'ΦΕΚ 88/Δ/2021, <https://fek-arxeio.example.gr/2021/d/88>.', '2': 'Προφορική μαρτυρία, 6 Ιουλίου 2025.', '3': 'Έκθεση του Επιμελητηρίου, σ. 12, <https://epimelitirio-kavou.example.gr/ektheseis/2024_(teliki).pdf>· βλ. και <https://epimelitirio-kavou.example.gr/ektheseis/paratima-b>.', '4': '@@3@@ Ό.π., σ. 14.', '5': 'Α. Ρόδης, *Το φανάρι*, Κάβος 1987.', '6': '@@5@@ Στο ίδιο.'}
d = Doc('el-md-gfm', 'md', 'markdown', 'hand', ['Greek question mark and raised point', 'guillemets', 'Ό.π. and Στο ίδιο', 'address followed by a raised point', 'σ., κ., π.χ., αρ.', 'table', 'quotation that is a block', 'the marker after the closing mark'], '''
# Το λιμάνι που έμεινε χωρίς φανάρι

Το φανάρι του Κάβου έσβησε στις 3 Μαρτίου 2021.[^1] | Ο κ. Μηνάς Αλεξίου, τελευταίος φύλακας, λέει ότι «το φως δεν συνταξιοδοτείται».[^2] | Γιατί λοιπόν έσβησε;[^3,4]

## Οι αριθμοί

| Σύμφωνα με την υπηρεσία, το κόστος ήταν 14.200 ευρώ τον χρόνο, π.χ. 3.100 μόνο για λάμπες.[^3] | Το ποσό αμφισβητείται στην [ανοιχτή επιστολή](https://kavos-fos.example.gr/epistoli?ypografes=412) των κατοίκων.

T: Έτος ; Πλοία
T: 2020 ; 118
T: 2024 ; 97[^1]

> Όποιος σβήνει φανάρι ανάβει καβγά.[^5,6]

Περισσότερα στο <https://kavos-fos.example.gr/arxeio>.
'''.replace('\n| Σύμφωνα', '\nΣύμφωνα'), N, labels=named(*N))
d.write(md_body(d, md_mark(d), None, 0) + '\n' + '\n\n'.join(defs(d, style='angle')) + '\n')

# ---- zh, Hugo
N = {'1': '《溪城日报》2023年6月8日第3版，<https://rb.xicheng.example.cn/html/2023-06/08/node_3.htm>。', '2': '笔者访谈，2024年1月。', '3': '市档案馆，全宗12，目录4；扫描件见<https://dag.xicheng.example.cn/qz/12/4/?page=7>，说明见<https://dag.xicheng.example.cn/help>。', '4': '@@3@@ 同上。', '5': '罗青：“桥的年龄”，《桥梁旧事》2019年第2期，第14页。DOI：10.90002/qljs.2019.2.14'}
d = Doc('zh-md-hugo', 'md', 'markdown', 'hand', ['TOML front matter', 'shortcodes with addresses', 'no spaces between sentences', 'full-width punctuation glued to an address', '同上', 'book-title marks', 'DOI without address', 'angle brackets round addresses', 'link on words'], '''
# 石板桥的最后一块石板

石板桥建于1742年，全长38.6米。[^1] | 2023年夏天，最后一块原石板被运走，村民称之为“搬走了桥的牙齿”。[^2,1] | 谁批准的？[^3] | 档案中没有答案。[^4]

!fig

## 后来

新桥采用混凝土，造价约120万元。[^5] | 村里的[公示栏](https://xicheng-cun.example.cn/gongshi/2023/17)写着：“旧石板另作他用。”

- 已找到的石板：三块。[^3]

- 完整清单见 <https://xicheng-cun.example.cn/shiban/qingdan>。
''', N, labels=named(*N))
raw = {'fig': '{{< figure src="https://img.xicheng-cun.example.cn/qiao.jpg" link="https://img.xicheng-cun.example.cn/qiao-large.jpg" title="旧桥" >}}\n\n{{% notice tip %}}\n本文有附录。\n{{% /notice %}}'}
t = md_body(d, md_mark(d), raw, 0)
d.write('+++\ntitle = "石板桥"\ndate = 2026-02-03T08:00:00+08:00\ncanonical = "https://xicheng-cun.example.cn/posts/qiao/"\n+++\n\n' + t + '\n' + '\n'.join(defs(d)) + '\n')
