from third_lib import *
def md(d, raw=None, width=0, bare=False, item='- ', mark=None): return md_body(d, mark or md_mark(d), raw=raw, width=width, bare=bare, item=item)
def mdnotes(d, width=0, bare=False, ind='    '):
    o = []
    for k in d.order:
        t = '[^%s]: %s' % (d.num[k], flat(d.notes[k], None, 'bare' if bare else 'angle'))
        o.append(wrap(t, width, ind) if width else t)
    return '\n'.join(o) + '\n'

# 1 Hugo page of a docs site
d = D('en-md-hugo', 'md', 'markdown', 'hand', ['front matter', 'addresses in code', 'relative links', 'named footnote labels', 'reference links'], '''
# Choosing a retention period

Most teams keep build logs for ninety days, a figure that comes from an old auditing guideline.[^audit] | If you run Pipewright on a shared disk, start lower.[^disk]

See the [sizing sheet](https://pipewright.dev/sizing/?v=4) before you change anything{{ and the [glossary](../glossary/)|| and the glossary}}.

!code

## What the law asks

Some jurisdictions ask for “as short a period as the purpose allows”.[^law] | In practice regulators have accepted thirty days for plain access logs.[^law,reg] | Ask your counsel.

- Logs with personal data: 30 days.[^reg]

- Release artefacts: keep them until the release is out of support.[^art]
''', dict(audit='Brindle Audit Board, *Guideline 14*, 2009, <https://brindleaudit.org/g/14.pdf>.', disk='Measured in our own lab; see the [notebook](https://lab.pipewright.dev/notebooks/disk-(shared)/index.html).', law='Data Keeping Act, s. 9(2).', reg='Decision 2021/77: <https://regulator-of-data.gov.brindle.example/decisions/2021/77#s4>, upheld in <https://regulator-of-data.gov.brindle.example/decisions/2023/05>.', art='Discussed at length on the mailing list: <https://lists.pipewright.dev/archives/2025-May/000412.html>'),
 labels={k: k for k in ('audit', 'disk', 'law', 'reg', 'art')})
raw = {'code': '```yaml\n# https://pipewright.dev/schema/v4.json\nretention:\n  days: 90   # [^1] is not a note here\n  mirror: https://mirror.example.net/logs\n```'}
d.write('---\ntitle: "Choosing a retention period"\nweight: 30\ncanonical: https://docs.pipewright.dev/retention/\n---\n\n' + md(d, raw) + '\n{{< feedback >}}\n\n' + mdnotes(d, 88))

# 2 German blog text, wrapped, Pandoc
d = D('de-md-aufsatz', 'md', 'markdown', 'hand', ['wrapped notes', 'ebd. and a. a. O.', 'two addresses in a note', 'table'], '''
# Wem gehört der Dorfplatz?

In Unterlauchingen wird seit drei Jahren um den Dorfplatz gestritten.[^a] | Die Gemeinde nennt ihn „öffentliche Verkehrsfläche“, die Erbengemeinschaft „Privatgrund“.[^b] | Beide berufen sich auf dieselbe Urkunde von 1811.[^c]

> Der Platz vor der Linde bleibet allen.

## Die Urkunde

Der Archivar Benno Stüwe hat sie 2019 ediert.[^d] | Er liest „bleibet“, wo frühere Abschriften „bleibt“ haben.[^e] | Auf Stüwe stützt sich auch das Amtsgericht.[^f]

T: Jahr ; Ereignis
T: 1811 ; Stiftungsurkunde
T: 2019 ; Edition Stüwe[^d]

## Ausblick

Das Landgericht verhandelt im Herbst, die Bürgerinitiative sammelt weiter Spenden.[^g]
''', dict(a='*Lauchinger Anzeiger* vom 4. Mai 2023, <https://lauchinger-anzeiger.de/2023/05/04/streit-um-den-dorfplatz-geht-in-die-naechste-runde>.', b='Schriftsatz vom 11. Januar 2024, Bl. 33.', c='Gemeindearchiv, U 17.', d='Benno Stüwe, „Die Lindenurkunde“, in: *Blätter für Ortsgeschichte* 41 (2019), S. 5–29, DOI: <https://doi.org/10.48899/bfo.2019.41.5>; Digitalisat: <https://archiv-lauchingen.de/urkunden/u17/index.html?seite=1&zoom=200>.', e='@@d@@ Ebd., S. 11.', f='AG Lauchtal, Urteil vom 6. Juni 2025 – 3 C 118/24, [Volltext](https://urteile-lauchtal.de/3-c-118-24).', g='<https://dorfplatz-bleibt.de>'))
d.write(md(d, width=78) + '\n' + mdnotes(d, 78))

# 3 Russian, links by reference
d = D('ru-md-zametka', 'md', 'markdown', 'hand', ['reference links', 'shortcut references', 'image and badge', 'no footnotes'], '''
# Почему закрыли маяк

Маяк на мысе Долгий закрыли в августе 2024 года, хотя [навигационный бюллетень](https://mayaki-severa.ru/bulleten/2024/08.html) ещё месяц числил его действующим.

В [приказе](https://morskoe-vedomstvo-severa.ru/prikazy/2024-311.pdf) говорится о «технической непригодности». | Смотритель Пахом Ильин в [интервью «Северному листку»](https://severny-listok.ru/articles/ilin?full=1) рассказал другое: фонарь исправен.

## Что дальше

- Краеведы готовят [заявку на охрану](https://nasledie-dolgiy.ru/zayavka).

- Фотографии собраны в [альбоме](https://foto-arhiv-severa.ru/albums/dolgiy#2024) и в [архиве музея](http://muzey-mayakov.ru/fond/12).

Сами мы были на мысе в июне.
''', {})
links = []
def ref(segs):
    o = ''
    for g in segs:
        if g[0] == 'a': links.append(g[2]); o += '[%s][%d]' % (g[1], len(links))
        else: o += g[1]
    return o
o = ''
for k, s in d.blocks: o += ('' if not o else '\n') + {'h1': '# ', 'h2': '## ', 'li': '* '}.get(k, '') + ' '.join(ref(x) for x in s) + '\n'
o = o.replace('\n\n## Что', '\n\n![Маяк](img/mayak.jpg)\n\n## Что', 1)
d.write(o + '\n' + '\n'.join('[%d]: %s%s' % (i + 1, u, ' "Открыть"' if i == 1 else '') for i, u in enumerate(links)) + '\n')

# 4 Japanese article
d = D('ja-md-kiji', 'md', 'markdown', 'hand', ['Japanese without spaces', 'bare addresses in notes', '同上'], '''
# 港町の図書館はなぜ残ったのか

白浜崎町の図書館は2011年に閉館が決まっていた。[^a] | しかし町民の署名が一万筆を超え、計画は撤回された。[^b] | 当時の町長は「本の声が聞こえた」と述べている。[^c]

## 数字で見る

2024年度の貸出冊数は18万冊で、県内の町立図書館では最も多い。[^d] | 利用者の四割は町外から来る。[^e] | 同じ調査によれば、滞在時間も延びている。[^f]

## 今後

建物の耐震工事は来年始まる。[^g] | 費用は約3億円と見込まれている。
''', dict(a='白浜崎町『行政改革大綱』2010年、12頁。', b='署名活動の記録:<https://toshokan-nokose.jp/kiroku/2011.html>', c='『磯波新聞』2011年9月3日。<https://www.isonami-shimbun.co.jp/archive/20110903_01/>', d='<https://www.lib-shirahamazaki.jp/toukei/r6.pdf>', e='利用者調査(2024年)、<https://www.lib-shirahamazaki.jp/chousa/2024/?page=3>。概要は<https://pref-umikaze.jp/tosho/gaiyou>にもある。', f='@@e@@ 同上。', g='町議会議事録、2025年6月。'))
d.write('---\ntitle: 港町の図書館\ntags: [図書館, 町]\n---\n\n' + md(d) + '\n' + mdnotes(d))

# 5 French minutes with numbered sources
d = D('fr-md-compte-rendu', 'md', 'markdown', 'hand', ['typed figures and a list of sources', 'two figures in one bracket', 'a source that nobody refers to', 'file names and mail addresses'], '''
# Compte rendu – groupe de travail « Eau », 18 février 2026

Présents : A. Lorcy, M. Béhague, S. Touati. | Excusé : P. Vinzelle.

## 1. Qualité de l’eau

Mme Lorcy rappelle que les dépassements de nitrates ont doublé depuis 2018 [^a]. | Le syndicat parle d’« épisodes isolés » [^b], ce que contredisent deux séries de mesures [^c,d].

## 2. Tarifs

- La part fixe passe de 38 à 52 euros [^e].

- Le groupe demande une simulation par quartier (fichier tarifs_v3.xlsx, à envoyer à eau@collectif-lorme.fr).

## 3. Divers

M. Touati signale que le captage des Aulnes est désormais protégé [^f] ; l’arrêté renvoie au rapport déjà cité [^c]. | Prochaine réunion le 18 mars.
''', dict(a='Observatoire de la Lorme, tableau annuel, <https://observatoire-lorme.fr/nitrates/tableau.php?de=2018&a=2025>', b='Syndicat des eaux, lettre du 3 février 2026 (papier)', c='Rapport Hydrolab n° 7, <https://hydrolab.eu/rapports/07_lorme.pdf>', d='Mesures citoyennes, [page du collectif](https://collectif-lorme.fr/mesures)', e='Délibération tarifaire, <https://syndicat-lorme.fr/deliberations/2026-02.pdf>, annexe : <https://syndicat-lorme.fr/deliberations/2026-02-annexe.pdf>', f='Arrêté préfectoral du 9 janvier 2026', z='Guide national des captages, <https://captages-guide.fr/>'), kind='reference', unref=['z'])
mk = lambda keys: '[%s]' % ', '.join(d.num[k] for k in keys)
d.write(md(d, mark=mk) + '\n## Sources\n\n' + '\n'.join('[%s] %s  ' % (d.num[k], flat(d.notes[k], None, 'bare')) for k in d.order) + '\n')

# 6 Spanish vault note
d = D('es-md-vault', 'md', 'markdown', 'hand', ['wiki links', 'callout', 'tags', 'comment'], '''
# Archivo oral de San Telmo del Monte

Las primeras grabaciones se hicieron en 1974 con un magnetófono prestado.[^a] | Hoy se conservan 212 cintas, de las que 90 están digitalizadas.[^b]

La directora, {{[[Remedios Aldana]]||Remedios Aldana}}, sostiene que “una cinta sin catálogo es una cinta perdida”.[^c] | El catálogo puede verse [en línea](https://archivo-santelmo.org/catalogo/?orden=fecha).

!callout

## Método

Cada entrevista se transcribe dos veces y se compara.[^d] | El procedimiento sigue el manual de Urbieta[^e] con dos cambios menores.[^f]
''', dict(a='Carta de Julio Berrocal a su hermana, 3 de marzo de 1974.', b='Memoria 2025, p. 6: <https://archivo-santelmo.org/memorias/2025.pdf>', c='Entrevista en *Radio Cumbre*, min. 12, <https://radiocumbre.com.ar/podcast/aldana-cintas/#t=12m04s>', d='Protocolo interno, v. 2.', e='Urbieta, L., *Transcribir*, 2ª ed., 2011, <https://hdl.handle.net/20.500.99871/4410>.', f='Véanse <https://archivo-santelmo.org/metodo/cambios> y la crítica de Ferrús (<https://cuadernos-orales.org/ferrus(2024)>).'))
raw = {'callout': '> [!note] Pendiente\n> Preguntar por la caja 14 #pendiente'}
d.write('---\naliases: [archivo oral]\nsource: https://archivo-santelmo.org\n---\n' + md(d, raw) + '\n%% https://borrador.example.org no usar %%\n\n' + mdnotes(d))

# ---------- plain text
def tnotes(d, shape='[%s] ', width=72, cut=False):
    out = []
    for k in d.order:
        f = shape % d.num[k]; out.append(wrap(flat(d.notes[k], None), width, ' ' * len(f), f, cut))
    return '\n'.join(out) + '\n'
SUP = lambda n: n.translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))

# 1 a mail with bracket figures
d = D('en-text-mail', 'txt', 'text', 'hand', ['mail with figures in brackets', 'signature and quoted mail', 'long addresses not broken'], '''
Dear all,

as promised, the background for Thursday. | The landlord register was due in 2022 and is still not open [^a]. | The ministry now says “spring” [^b], without a year.

Three councils have built their own in the meantime: Aldersby [^c], Notting Cross [^d] and Thule Bay. | Aldersby's is the only one that tenants can search by name [^c].

On costs: the consultants' estimate of 3.1 million is two years old and was never published in full [^e]. | Only the annex is out [^f].

Please do not forward the draft answer (answer_v4.docx).

Best,
Morwenna
''', dict(a='<https://hansard-of-penrith.org/2022/06/14/written/41120>', b='Reply to PQ 1183, <https://questions.penrith-parliament.org/1183?session=2025-26&format=full#answer>', c='<https://register.aldersby-council.org/landlords/search>', d='Notting Cross Homes, private communication', e='Tallis Consulting, "Register options", May 2024, not online', f='<https://penrith-ministry-homes.org/files/annex%20C_final.pdf> and <https://penrith-ministry-homes.org/files/annex-C-tables.ods>'), kind='reference')
b = text_body(d, lambda keys: ''.join('[%s]' % d.num[k] for k in keys), width=72).replace('Best, Morwenna', 'Best,\nMorwenna')
d.write('From: Morwenna Pask <morwenna@tenantsforum.penrith.org>\nTo: steering@lists.tenantsforum.penrith.org\nSubject: Background for Thursday\n\n' + b + '\n' + tnotes(d, '[%s] ', 200) + '\n-- \nMorwenna Pask, Tenants\' Forum\nhttps://tenantsforum.penrith.org | +44 555 0133\n')

# 2 Italian release, broken addresses
d = D('it-text-comunicato', 'txt', 'text', 'hand', ['addresses broken at the line end', 'numbers in round brackets', 'ivi', 'sender lines'], '''
COMUNICATO STAMPA

Torrevecchia sul Lume, 2 marzo 2026 - Il comitato Acque Chiare ha presentato oggi un esposto sullo sversamento nel torrente Lume [^a]. | Secondo le analisi, il cromo supera di sei volte il limite di legge [^b]. | «Nessuno ha avvisato la popolazione», dichiara la presidente Ida Moschetti [^c].

I precedenti

Già nel 2019 la Provincia aveva ordinato la bonifica dell'area [^d]. | Quell'ordinanza non è mai stata eseguita [^e]. | L'azienda, la Galvanica Lume, fu condannata in primo grado nel 2021 [^f].

Le richieste

Il comitato chiede la chiusura dei pozzi e un registro pubblico delle analisi, come quello di Montesecco [^g]. | La Regione ha stanziato 340.000 euro per i controlli [^h], ma la gara è andata deserta due volte [^i].

Le reazioni

Il sindaco parla di «allarmismo fuori luogo» [^j]. | L'azienda sanitaria invita a non usare l'acqua dei pozzi per gli orti [^k]. | Secondo l'associazione dei medici il rischio è noto da anni [^l], e uno studio del 2016 lo aveva già misurato [^m]. | Lo stesso studio indicava tre pozzi da chiudere subito [^n].
''', dict(a='Esposto prot. 112/2026, <https://www.acquechiare-torrevecchia.it/documenti/esposti/2026-03-02_esposto_procura.pdf>.', b='Laboratorio Valdese, rapporto di prova 2026/0418: <https://laboratoriovaldese.it/rapporti/pubblici/2026/0418?lingua=it&formato=pdf>.', c='Dichiarazione del 28 febbraio 2026.', d='Ordinanza n. 51 del 7 giugno 2019, <https://provincia-dellume.it/albo/storico/ordinanze/2019/giugno/51-bonifica-area-ex-fornace>.', e='@@d@@ Ivi, allegato 2.', f='Tribunale di Lume, sent. 340/2021.', g='<https://comune.montesecco-lume.it/ambiente/registro-analisi/> e la guida <https://comune.montesecco-lume.it/ambiente/registro-analisi/guida-alla-lettura-dei-dati.html>', h='Delibera regionale 88/2025, <https://bollettino.regione-dellume.it/2025/numero-14/delibere/dgr-88-2025-controlli-acque.pdf>.', i='Avvisi del 3 settembre e del 12 novembre 2025.', j='Il Corriere del Lume, 3 marzo 2026, <https://www.corrieredellume.it/cronaca/26_marzo_03/sindaco-allarmismo-pozzi-torrevecchia-5c1e.shtml>.', k='Avviso dell\'ASL 4, <https://asl4-lume.it/avvisi/2026/pozzi>.', l='Lettera dell\'Ordine dei medici, 14 gennaio 2022.', m='R. Zanfrini et al., Metalli nelle acque del Lume, 2016, <https://doi.org/10.51733/acque.2016.77>, con i dati in <https://archiviodati.univ-lume.it/dataset/metalli-acque-lume/versione-2/scarica?tipo=csv>.', n='@@m@@ Ibidem, tabella 6.'), kind='endnote')
b = text_body(d, lambda keys: ''.join('(%s)' % d.num[k] for k in keys), width=70)
d.write(b + '\nNOTE\n\n' + tnotes(d, '(%s) ', 70, True) + '\n---\nUfficio stampa Acque Chiare\nstampa@acquechiare-torrevecchia.it - tel. 0555 114 220\nwww.acquechiare-torrevecchia.it\n')

# 3 German minutes with raised figures
d = D('de-text-protokoll', 'txt', 'text', 'hand', ['Unicode raised figures', 'a unit with a raised figure', 'list items', 'vgl. Anm.'], '''
Protokoll der Redaktionskonferenz vom 12. März 2026

Beginn 10:00 Uhr, Ende 11:20 Uhr. | Anwesend: Reuther, Skala, Obi, Tamm.

Skala berichtet über den Verkauf der Hafenspeicher.[^a] | Das Grundstück misst 14.200 m² und war mit 9 Mio. Euro bewertet.[^b] | Der Käufer, die Lindwurm Immobilien GmbH, hat „kein Interesse an Presseanfragen“.[^c]

- Obi prüft den Handelsregisterauszug.[^d]

- Tamm fragt beim Denkmalamt nach, ob der Bescheid von 2008 noch gilt.[^e]

- Reuther übernimmt das Porträt des Hafenmeisters.

Zum Nachziehen: Der Fall ähnelt dem Verkauf der Alten Werft.[^f] | Auch dort lag das Gutachten nicht vor.[^g]
''', dict(a='Amtsblatt 5/2026, S. 3, <https://amtsblatt.hafenstadt-ruhne.de/2026/05.pdf>', b='Gutachterausschuss, Auskunft vom 2. März.', c='Mail an Skala, 10. März.', d='<https://registerportal-ruhne.de/auszug?hrb=20771&stand=2026-03>', e='Bescheid D-118/08, <https://denkmal-ruhne.de/liste/hafen/speicher-3-bis-7>; Liste: <https://denkmal-ruhne.de/liste/>', f='Siehe unseren Bericht <https://www.ruhner-rundschau.de/lokales/alte-werft-verkauft,88121.html>', g='@@b@@ Vgl. Anm. {n:b}.'), kind='endnote')
b = text_body(d, lambda keys: ''.join(SUP(d.num[k]) for k in keys), width=76)
d.write(b + '\nAnmerkungen\n' + '\n'.join(wrap(flat(d.notes[k], None), 76, '  ', SUP(d.num[k]) + ' ') for k in d.order) + '\n\nVerteiler: Redaktion, Archiv\nAblage: R:\\Protokolle\\2026\\03-12.txt\n')

# 4 legal brief with page-wise footnotes? endnotes with Id. and supra
d = D('en-text-brief', 'txt', 'text', 'hand', ['legal brief', 'Id. and supra', 'section signs and case numbers', 'caption and signature'], '''
ARGUMENT

I. THE ORDER EXCEEDS THE BOARD'S POWERS

The Board may close a public way only “upon notice and hearing.”[^a] | No notice was given here.[^b] | The Board's own minutes say so: “Mr. Carrow asked whether notice had issued and was told it had not.”[^c]

This Court has set such orders aside before.[^d] | In Dunmarrow Mills it held that a hearing after the fact “is no hearing at all.”[^e] | The rule has been followed in four counties since.[^f]

II. THE HARM IS NOT SPECULATIVE

Respondents call the harm speculative. | Yet their engineer measured a detour of 7.4 miles for the school bus,[^g] and the statute treats any detour above five miles as injury.[^h] | The figures were public.[^i]
''', dict(a='Ways Act § 14(b), <https://code.tarrant-legislature.org/ways/14#b>.', b='Carrow Aff. ¶ 9.', c='Minutes of the Board, Aug. 5, 2025, at 3, available at <https://boards.tarrantcounty.org/highways/minutes/2025-08-05.pdf>.', d='Dunmarrow Mills v. Bd. of Highways, 41 Tarr. 2d 118, 122 (1987).', e='@@d@@ Id. at 124.', f='See the cases collected at <https://openlaw-tarrant.org/digest/highways/notice-and-hearing?sort=date> and in Pell, Hearings After the Fact, 12 Tarr. L.J. 40 (2003), <https://lawjournal.tarrant.edu/12/40_pell.pdf>.', g='Engineer\'s Report, Ex. D, at 11.', h='Ways Act § 22.', i='@@c@@ Minutes, supra note {n:c}, at 7.'), kind='endnote')
b = text_body(d, lambda keys: ''.join('[%s]' % d.num[k] for k in keys), width=68)
d.write('IN THE SUPERIOR COURT OF TARRANT COUNTY\n\nEDDA CARROW, Petitioner,\n     v.                                   No. 25-CV-00418\nBOARD OF HIGHWAYS, Respondent.\n\nPETITIONER\'S BRIEF\n\n' + b + '\nRespectfully submitted,\n/s/ Honor Teague\nTeague & Lyle, 4 Mill Street, Tarrant\nhteague@teague-lyle.com\n\nENDNOTES\n\n' + tnotes(d, '[%s] ', 68, True))

# 5 Chinese report
d = D('zh-text-baogao', 'txt', 'text', 'hand', ['Chinese without spaces', 'figures in brackets', '同上', 'list of references'], '''
# 青禾县留守老人调查简报

2025年冬，我们走访了青禾县的十二个村庄。 | 全县六十岁以上的老人约占人口的三成一[^a]。 | 县民政局称“服务已全面覆盖”[^b]，但走访所见并非如此。

# 一、主要发现

半数以上的老人每月与子女通话不到两次[^c]。 | 村卫生室平均距离为四点二公里[^d]，冬季道路常常中断。 | 此前的研究也得出过相近的结论[^c,e]。

# 二、建议

应当恢复已停办的助餐点[^f]。 | 邻县的经验表明，每个助餐点的年成本不超过八万元[^g]。
''', dict(a='青禾县统计局：《2024年统计公报》，<https://tjj.qinghexian-gov.cn/gongbao/2024.html>', b='青禾县民政局工作报告，2025年3月，第5页', c='禾苗公益中心：《留守老人问卷》，<https://www.hemiao-gongyi.org.cn/baogao/2025/wenjuan.pdf>', d='根据实地测量', e='林若舟：《山区养老》，<https://doi.org/10.71120/sqyl.2022.07.015>；数据见 <https://data.shanqu-yanglao.cn/list?year=2022>', f='<https://www.qinghe-ribao.cn/a/20250118/004417.shtml>', g='@@e@@ 同注[{n:e}]'), kind='reference')
b = text_body(d, lambda keys: ''.join('[%s]' % d.num[k] for k in keys), width=64, heading=lambda k, t: t)
d.write(b + '\n参考文献\n\n' + '\n'.join('[%s] %s' % (d.num[k], flat(d.notes[k], None)) for k in d.order) + '\n\n禾苗公益中心 编印 联系电话 0555-8812\n')

# 6 Turkish article pasted from a page
d = D('tr-text-yazi', 'txt', 'text', 'hand', ['pasted page with figures in brackets', 'menu and share lines', 'a.g.e.', 'a numbered list of notes'], '''
# Kuruyan gölün balıkçıları

Akçagöl son yirmi yılda yüzölçümünün yarısını yitirdi.[^a] | Devlet Su Kurumu bunu “doğal bir döngü” olarak niteliyor.[^b] | Göl kıyısındaki Sazlıdere köyünde ise kimse buna inanmıyor.

# Kuyuların sayısı

Havzada ruhsatlı kuyu sayısı 3.400, ruhsatsız olanların sayısı ise bilinmiyor.[^c] | Bir araştırmaya göre toplam çekim, beslenmenin iki katı.[^d] | Aynı araştırma, gölün 2040'a kadar tümüyle kuruyabileceğini söylüyor.[^e]

# Köyde

Balıkçı kooperatifi 2023'te kapandı.[^f] | Eski başkan Hıdır Sönmezli, “Kayığı sattım, ağları sattım, bir de kendimi satacaktım” diyor.[^g]
''', dict(a='Akçagöl İzleme Grubu, 2025 raporu, s. 8. <https://akcagol-izleme.org.tr/raporlar/2025/akcagol_yillik.pdf>', b='Basın açıklaması, 6 Nisan 2025.', c='<https://havza-verileri.com.tr/kuyular?il=akca&durum=ruhsatli>', d='N. Tezcanlı, “Akçagöl su bütçesi”, Göl Bilimi 12 (2024). <https://golbilimi.org/12/tezcanli> (veri: <https://golbilimi.org/12/tezcanli/veri.csv>)', e='@@d@@ A.g.e., s. 77.', f='Ticaret Sicili Gazetesi, sayı 10812.', g='Görüşme, 2 Mayıs 2025. Kaydı: <https://sesarsivi.akcagol-izleme.org.tr/kayit/117>'), kind='endnote')
b = text_body(d, lambda keys: ''.join('[%s]' % d.num[k] for k in keys), width=0)
d.write('Ana sayfa | Gündem | Çevre | Yazarlar\n\n' + b + '\nPaylaş: Facebook  X  WhatsApp\n\nNotlar\n\n' + '\n'.join('%s. %s' % (d.num[k], flat(d.notes[k], None)) for k in d.order) + '\n\nBunlar da ilginizi çekebilir\nTuz Yolu yeniden açıldı\n')
