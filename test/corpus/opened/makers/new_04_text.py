"""Plain text: pasted from PDFs, mailed, typed at 72 columns, drafted like an RFC."""
from new_lib import *
def notes(d, shape, width=72, cut=False, ind='    ', keys=None, gap='\n'):
    return gap.join(wrap(flat(d.notes[k], None), width, ind, shape % d.num[k], cut) for k in keys or d.order)
glue = lambda d: lambda keys: ','.join(d.num[k] for k in keys)

# ---- en: a press release copied out of a PDF; raised figures have fallen on the line
d = Doc('en-txt-press', 'txt', 'text', 'pasted from pdf', ['raised figures fallen to the line, glued to full stops, commas and quotation marks', 'comma-separated markers 5,6', 'page headers and page numbers between lines', 'addresses cut at slash and hyphen at a line end', 'figures with decimals and years that are no markers', 'press contact and notes to editors', 'note that starts with an address', '“Ibid.” in the list'], '''
# FENLAND RIVER WATCH – PRESS RELEASE

For release: 14 April 2026

New figures show that night dredging on the Lower Sallow has tripled since 2021.[^a] | River wardens logged 412 night runs last winter, up from 137 in 2020–21.[^b,c] | Only 3.4 of every 100 runs were licensed.[^b]

“They told us it was maintenance. It sounded like a war,” said Edna Quill, who has lived at Lock 9 for 31 years.[^d] | The licence holder, Sallow Aggregates plc, says its barges were “at all times within the letter of Schedule 2”,[^e,f] but has declined to publish its tracking data.

!page

What does the law say? | Under the Inland Works Order 1997, dredging between 10 p.m. and 5 a.m. requires the written consent of every riparian owner.[^g] | No such consent was found for 388 of the runs.[^h] | The county’s own counsel warned of this in 2023.[^h,i]

River Watch calls on the county to suspend the licence, to release Annex C, and to answer the 1,904 residents who have signed the petition.[^j]
''', {'a': 'Fenland River Watch, Night Work: Dredging on the Lower Sallow 2020–2026, <https://riverwatch.example.org/reports/2026/night-work/full-report.pdf>.', 'b': 'Warden log books, Locks 4 to 11; transcribed at <https://riverwatch.example.org/logs/transcription/winter-2025-2026/index.html?lock=4-11&view=table>.', 'c': 'Figures for 2020–21 exclude Lock 7.', 'd': 'Interview, 2 March 2026.', 'e': 'Sallow Aggregates plc, “Our Commitment to Quiet Rivers”, <https://www.sallow-aggregates.example.com/news-and-media/statements/2026/quiet-rivers_(v2).html>.', 'f': '<https://archive.example.net/20260401/https://www.sallow-aggregates.example.com/news-and-media/statements/2026/quiet-rivers_(v2).html>', 'g': 'Inland Works Order 1997, art. 14(3), <https://orders.example.gov/1997/inland-works/article/14#para-3>.', 'h': 'County licensing register, entries 2210–2601.', 'i': '@@h@@ Ibid.', 'j': 'See <https://petitions.example.gov/p/60118> and <https://petitions.example.gov/p/60118/map>.'}, kind='endnote')
raw = {'page': 'Fenland River Watch | riverwatch.example.org                      Page 1 of 2\n\x0cPRESS RELEASE – NIGHT DREDGING'}
t = text_body(d, glue(d), raw, 78)
t = t.replace('New figures', 'New figures', 1)
d.write(t + '\nENDS\n\nContact: Joss Hartley, press@riverwatch.example.org, 01632 960 118\nFollow us: https://social.example.com/@riverwatch\n\nNotes\n\n' + notes(d, '%s ', 78, True, '') + '\n')

# ---- en: a brief, footnotes at the foot of each page
d = Doc('en-txt-brief', 'txt', 'text', 'pasted from word processor', ['Id. and supra with page, naming a note', 'footnotes at the foot of each page under a line of underscores', 'statutes and alterations in square brackets', 'numbered headings in Roman figures', 'paragraph numbers at the left', 'docket header', 'block quotation', 'v., No., U.S.-like reporter figures', 'URL in angle brackets cut over a line', 'last visited dates in parentheses'], '''
# I. THE BALLOON WAS NOT A VESSEL

The court below held that the balloon was “a vessel in every sense but the wet one.”[^a] | That was error. | A vessel, under section 3(b) of the Harbor Act, is a thing “used, or capable of being used, for carriage [upon] water.”[^b] | The balloon touched water once, for 4.5 seconds, on July 9, 2022.[^c]

Appellee relies on Dunmore v. City of Pell, 88 Cal. Fict. 2d 114 (1961).[^d] | But Dunmore concerned a seaplane, and the City there had conceded the point.[^e]

!foot1

# II. THE FINE IS EXCESSIVE IN ANY EVENT

The fine is $41,600, or roughly 13 times the value of the balloon.[^f] | Was that proportionate? | The hearing officer thought it “a useful signal to aviation generally.”[^g] | The record shows that no other balloonist has been fined since 1974.[^h,i]

> The purpose of a fine is to be paid, not to be told about.[^j]

!foot2
''', {'a': 'Order at 6, In re Balloon, No. 22-0418 (Harbor Ct. Nov. 2, 2022), available at <https://dockets.example.org/harbor/22-0418/order-2022-11-02.pdf>.', 'b': 'Harbor Act § 3(b), <https://code.example.gov/harbor/3#b> (last visited Jan. 4, 2026).', 'c': 'Decl. of M. Strand ¶ 12.', 'd': 'The opinion is reproduced at <http://reports.example.edu/cal-fict/2d/88/114/dunmore-v-city-of-pell?format=html&pages=114-131>.', 'e': '@@d@@ Id. at 119.', 'f': 'Notice of Assessment, <https://dockets.example.org/harbor/22-0418/ex(7).pdf>; Appraisal, <https://dockets.example.org/harbor/22-0418/ex(8).pdf>.', 'g': '@@a@@ Order, supra note {n:a}, at 9.', 'h': 'Public records request PRR-118 (on file with counsel).', 'i': '@@h@@ Id.', 'j': 'O. Trask, Fines and Their Readers 2 (1958).'}, kind='footnote')
raw = {'foot1': '______________________________\n\n' + notes(d, '%s ', 72, True, '', ['a', 'b', 'c', 'd', 'e']) + '\n\n                                 - 2 -\n\x0cNo. 24-1187                                        BRIEF OF APPELLANT', 'foot2': '______________________________\n\n' + notes(d, '%s ', 72, True, '', ['f', 'g', 'h', 'i', 'j']) + '\n\n                                 - 3 -'}
t = text_body(d, glue(d), raw, 72)
d.write('No. 24-1187                                        BRIEF OF APPELLANT\n\n' + t + '\nRespectfully submitted,\n\nPriya Wentworth\nWentworth & Skye LLP, 9 Quay Street\npw@wentworthskye.example.com\n')

# ---- de: newsletter by mail, figures in brackets, links below
d = Doc('de-txt-newsletter', 'txt', 'text', 'mail', ['links below as [n] lists after each section, counting on', 'mail headers and quoted reply', 'unsubscribe and share addresses', 'lines of 72 columns with umlauts', 'marker in front of the full stop', 'address in angle brackets', 'd. h., z. B., Mio., Nr.', 'signature after "-- "'], '''
# 1. Der Bahnhof, der keiner war

In Unterkaltbrunn hat die Landesbahn einen Bahnhof eröffnet, an dem kein Zug hält [^a]. | Die Kosten, d. h. vor allem die Uhr, betrugen 2,3 Mio. Euro [^b]. | „Der Halt kommt mit dem Fahrplan“, sagt Pressesprecherin Dr. Anke Vogt [^a]. | Der Fahrplan kommt 2031.

!l1

# 2. Lesestoff

Wer verstehen will, warum Uhren teurer sind als Gleise, lese den Aufsatz von Heinz Pohl [^c] oder, kürzer, die Kritik daran [^d]. | Eine Übersicht aller stummen Bahnhöfe (Nr. 1 bis 17) führt der Verein Pro Halt [^e,b]. | Sie ist, nun ja, „im Aufbau“. | Direkt zum Kartendienst: <https://karte.prohalt.example.de/#7/50.12/9.44>

!l2
''', {'a': '<https://www.landesbahn-presse.example.de/meldungen/2026/unterkaltbrunn-eroeffnung>', 'b': '<https://haushalt.example.de/einzelplan/12/titel_891-02?jahr=2025>', 'c': '<https://zeitschrift-fuer-uhren.example.de/ausgaben/44/pohl_gleise+uhren.pdf>', 'd': '<https://blog.example.de/@kaltbrunner/pohl-irrt/>', 'e': '<https://prohalt.example.de/stumme-bahnhöfe/>'}, kind='reference')
mark = lambda keys: ''.join('[%s]' % d.num[k] for k in keys)
raw = {'l1': notes(d, '[%s] ', 200, False, '', ['a', 'b']), 'l2': notes(d, '[%s] ', 200, False, '', ['c', 'd', 'e'])}
d.write('From: Die Weichenpost <post@weichenpost.example.de>\nTo: liste@weichenpost.example.de\nSubject: Weichenpost Nr. 118\nDate: Fri, 13 Mar 2026 07:00:02 +0100\nList-Unsubscribe: <https://liste.weichenpost.example.de/ab?u=8c1>\n\n' + text_body(d, mark, raw, 72, heading=lambda k, t: t + '\n' + '=' * len(t)) + '\nAm 11.03.2026 schrieb K. Lorenz:\n> Habt ihr https://forum.example.de/t/7781 gesehen?\n> Gruß, K.\n\n-- \nDie Weichenpost, erscheint freitags\nAbbestellen: https://liste.weichenpost.example.de/ab?u=8c1\n')

# ---- en: an Internet-Draft
d = Doc('en-txt-draft', 'txt', 'text', 'hand', ['labels that are names in brackets', 'page breaks with running heads and feet', 'section numbers and cross-references in brackets', 'array index and ABNF in the text', 'addresses in angle brackets cut over lines', 'references nobody cites', 'author’s address', 'key words in capitals', 'figure with brackets and an address'], '''
# 1.  Introduction

Lighthouses exchange lamp states over plain text lines [^LAMP]. | The original protocol assumed that “every keeper is awake” [^KEEPER,LAMP]. | That assumption no longer holds. | This document defines version 2, which is used by about 60 stations (see Section 3).

# 2.  Messages

A message MUST start with a beam number, and MUST NOT exceed 512 octets [^TEXT-3]. | The field beam[0] is reserved. | Receivers that see an unknown field SHOULD treat it as fog, as recommended in Section 4.2 of [^FOG]. | A registry of fields is kept at <https://registry.beams.example.net/fields/v2> and is updated weekly.

!fig

# 3.  Deployment

Of 61 stations surveyed, 58 (95.1%) answered within two sweeps [^SURVEY]. | Why did three stay dark? | One was a lightship [^FOG]; the others had been sold.
''', {'LAMP': 'Brannock, T. and I. Sole, "Lamp State Exchange", BCN 14, March 1991, <https://beams.example.net/bcn/bcn14.txt>.', 'KEEPER': 'Sole, I., "On Keepers", Journal of Coastal Signals 2(1), 1990.', 'TEXT-3': 'Ferrar, U., Ed., "Text Lines, Revision 3", BCN 31, <https://beams.example.net/bcn/bcn31.txt>, with errata at <https://beams.example.net/errata/31>.', 'FOG': 'Working Group on Obscured Signals, "Recommendations on Fog", <https://www.obscured-signals.example.org/documents/recommendations/2019/fog-final-(corrected).html>.', 'SURVEY': 'Hale, P., "Survey of Beam Stations 2025", <https://data.beams.example.net/surveys/2025/?station=all&format=csv>.', 'OLD': 'Brannock, T., "Lamp Signals", out of print.', 'HTTP-B': 'Quist, A., "Beams over HTTP", Work in Progress, <https://drafts.beams.example.net/draft-quist-beams-http-07>.'}, kind='reference', labels={k: k for k in ('LAMP', 'KEEPER', 'TEXT-3', 'FOG', 'SURVEY', 'OLD', 'HTTP-B')}, unref=['OLD', 'HTTP-B'])
mark = lambda keys: ' '.join('[%s]' % d.num[k] for k in keys)
raw = {'fig': '      +---------+        +----------+\n      | tower A | -----> | tower[1] |   GET http://tower.example/lamp\n      +---------+        +----------+\n\n                 Figure 1: A Message [sic]\n\n\n\nBrannock                 Expires 9 August 2026                  [Page 2]\n\x0c\nInternet-Draft              Beam Exchange v2               February 2026'}
t = text_body(d, mark, raw, 69)
t = '\n\n'.join('\n'.join(('   ' + l if l and not re.match(r'\d\.  |Brannock  |Internet-Draft|\x0c', l) else l) for l in p.split('\n')) for p in t.rstrip('\n').split('\n\n'))
ref = lambda ks: '\n\n'.join(wrap(flat([('t', x[1] if x[0] != 'u' else '<%s>' % x[1]) for x in d.notes[k]], None), 69, ' ' * 14, '   ' + ('[%s]' % k).ljust(11), True) for k in ks)
head = 'Network Working Group                                       T. Brannock\nInternet-Draft                                          Beam Foundation\nIntended status: Informational                          9 February 2026\n\n\n                       Beam Exchange, Version 2\n\nStatus of This Memo\n\n   Internet-Drafts are working documents; they may be replaced at any\n   time.\n\n'
t = t.replace('kept at https://registry.beams.example.net/fields/v2', 'kept at\n   <https://registry.beams.example.net/fields/v2>')
d.write(head + t + '\n\n4.  References\n\n4.1.  Normative References\n\n' + ref(['FOG', 'LAMP', 'TEXT-3']) + '\n\n4.2.  Informative References\n\n' + ref(['HTTP-B', 'KEEPER', 'OLD', 'SURVEY']) + "\n\nAuthor's Address\n\n   Tobias Brannock\n   Beam Foundation\n   Email: tb@beams.example.net\n   URI:   https://tobias.beams.example.net/\n\n\nBrannock                 Expires 9 August 2026                  [Page 3]\n")

# ---- pt: minutes, typed at 72 columns
d = Doc('pt-txt-ata', 'txt', 'text', 'hand', ['markers in round brackets', 'enumerations (a), (b) and numbered agenda that are no notes', 'addresses cut at line ends inside notes', 'several addresses in one note', 'time stamps, article numbers, sums', 'Idem', 'signature lines', 'Sr., Sra., n.º, art.', 'ordinals'], '''
# ATA N.º 17/2026 - ASSEMBLEIA DE CONDÓMINOS DA RUA DO POÇO SECO

Aos doze dias do mês de março de 2026, pelas 21h30, reuniu a assembleia em segunda convocatória (1). | Estavam representados 612 de 1.000 votos.

# Ponto 1. Elevador

O administrador, Sr. Vasco Tendeiro, informou que o elevador está parado há 47 dias (2). | A empresa alega que a peça “vem a caminho” (3); a Sra. D. Amélia Roque perguntou: “De onde, da Lua?” | Foram apresentados três orçamentos: (a) 8.400 euros, (b) 9.150 euros e (c) 12.000 euros (4).

# Ponto 2. Infiltrações

Nos termos do art. 1424.º, n.º 1, as despesas são de todos (5). | O relatório técnico recomenda obras antes do inverno (6)(2). | Ninguém votou contra.
'''.replace('(1)', '[^a]').replace('(2)', '[^b]').replace('(3)', '[^c]').replace('(4)', '[^d]').replace('(5)', '[^e]').replace('(6)', '[^f]').replace('[^f][^b]', '[^f,b]'), {'a': 'Convocatória afixada e publicada em <https://condominio-poco-seco.example.pt/documentos/convocatorias/2026/marco/segunda-convocatoria.pdf>.', 'b': 'Registo de avarias, <https://elevadores-sobe.example.pt/clientes/registo?equipamento=PT-1188&periodo=2026-01_2026-03>.', 'c': 'Mensagem de correio eletrónico de 9 de março.', 'd': 'Orçamentos: <https://condominio-poco-seco.example.pt/orc/a.pdf>, <https://condominio-poco-seco.example.pt/orc/b.pdf> e <https://condominio-poco-seco.example.pt/orc/c.pdf>.', 'e': 'Código Civil anotado, <https://codigo.example.pt/civil/1424>.', 'f': '@@c@@ Idem, nota {n:c}.'}, kind='endnote')
d.rep.pop('f'); d.notes['f'] = parse('Relatório da Eng.ª Sónia Braz, disponível em <https://peritagens.example.pt/2025/infiltracoes/rua-do-poco-seco/relatorio-final(v3).pdf>; anexos não publicados.')
mark = lambda keys: ''.join('(%s)' % d.num[k] for k in keys)
d.write(text_body(d, mark, None, 72) + '\nE nada mais havendo a tratar, foi a reunião encerrada às 23h05.\n\nO Presidente da Mesa: ____________________\n\nNotas:\n' + notes(d, '(%s) ', 72, True, '    ') + '\n')

# ---- en: transcript with addresses on the fly
d = Doc('en-txt-transcript', 'txt', 'text', 'hand', ['speaker names and time stamps', 'addresses in the spoken text, with trailing comma, stop, parenthesis', 'show notes as an unnumbered list', 'host without scheme', 'figures in brackets that are cues', 'file name that looks like a host', 'sponsor and subscribe lines', 'mail address'], '''
# Transcript: The Attic Hour, episode 88

!who1

I went up with the report from <https://atticsafety.example.org/report/2025>, which everybody quotes and nobody reads. | It says, and I am quoting, “most attics are fine until somebody looks.”

!who2

You put the photos on <https://photos.example.com/album/attic_(88)?share=1>, right? | [laughs] Somebody asked whether that rope is original.

!who1b

It is. | The deed (<https://deeds.example.gov/1911/4417>) mentions “one rope, stout.” | I also found a file called notes.doc.old, and I did not open it.

# Show notes

- Deed of 1911: <https://deeds.example.gov/1911/4417>

- The rope maker’s catalogue: <www.cordage-museum.example.org/catalogue/1908/p/12>

- Our earlier episode on cellars, number 71
''', {})
raw = {'who1': '[00:00:12] NELL TARRANT:', 'who2': '[00:03:40] ABE OKORO:', 'who1b': '[00:04:02] NELL TARRANT:'}
d.write(text_body(d, None, raw, 76) + '\nThe Attic Hour is supported by listeners like you. Subscribe wherever you\nlisten, or write to hello@attichour.example.com.\n')

# ---- ar: statement with sources
d = Doc('ar-txt-bayan', 'txt', 'text', 'hand', ['right-to-left text with addresses', 'Arabic comma, semicolon and question mark', 'guillemets', 'المصدر نفسه', 'addresses followed by an Arabic comma', 'date in brackets', 'two addresses in one source', 'source nobody cites', 'abbreviations د. and ص.'], '''
# بيان بشأن إغلاق مكتبة حي الزيتون القديم

أُغلقت مكتبة حي الزيتون القديم في 4 شباط 2026 دون إشعار مسبق [^a]. | وقالت الأمينة هدى مرعشلي إن العمال «حملوا الكتب كما تُحمل الحجارة» [^b]. | ويبلغ عدد الكتب 18400 كتاب، منها 312 مخطوطة [^c,d].

من أصدر القرار؟ | تنص المادة 9 من اللائحة [المعدلة] على وجوب موافقة المجلس البلدي [^e]؛ غير أن محضر الجلسة لا يذكر المكتبة قط [^f]. | ويرى د. سليم الخطيب أن «الصمت هنا قرار أيضاً» [^e].

- نطالب بإعادة فتح المكتبة فوراً [^g].

- نطالب بنشر قائمة الجرد.
''', {'a': 'صحيفة المنارة، 5 شباط 2026، <https://almanara.example.com/news/2026/02/05/maktaba>', 'b': 'مقابلة هاتفية، 6 شباط 2026.', 'c': 'سجل الجرد، <https://maktabat.example.org/jard/2019.pdf>، ص. 3.', 'd': '@@c@@ المصدر نفسه، ص. 7.', 'e': 'اللائحة الداخلية، <https://baladiya.example.org/lawa2ih?id=12&bab=2>، والتعديل: <https://baladiya.example.org/lawa2ih/ta3dil-(2021)>.', 'f': 'محضر الجلسة رقم 11.', 'g': 'العريضة: <https://3arida.example.org/s/zaytoun/>', 'u': 'تاريخ المكتبات، <https://tarikh.example.org/maktabat>'}, kind='reference', unref=['u'])
mark = lambda keys: ''.join('[%s]' % d.num[k] for k in keys)
d.write(text_body(d, mark, None, 80) + '\nالمصادر\n\n' + notes(d, '[%s] ', 400, False, '') + '\n')

# ---- ja: a survey report
d = Doc('ja-txt-hokoku', 'txt', 'text', 'hand', ['no spaces; hard wraps within words', 'addresses glued to full-width punctuation', 'corner brackets', '同上', 'two markers in a row', 'numbered headings', 'full-width parentheses with years', 'address in the text'], '''
# 1. 調査の目的

白浜町の井戸は、2010年に86基あったが、2025年には31基に減った[^a]。 | 町の担当者は「水道があるので困らない」と説明する[^b]。 | 本当にそうだろうか。

# 2. 結果

住民112人のうち47人が「井戸を残したい」と答えた[^c,d]。 | 水質検査では、基準値を超えたものは2.4％にとどまった（2024年度）[^a]。 | 一方、町の報告書はこの数値を載せていない[^e]。

元のデータはhttps://idodata.example.jp/shirahama/2025で公開している。

- 井戸の位置は地図で確認できる[^f]。

- 聞き取りの記録は非公開とした。
'''.replace('はhttps://idodata.example.jp/shirahama/2025で', 'は<https://idodata.example.jp/shirahama/2025>で'), {'a': '白浜町「井戸台帳」令和7年版、https://www.town-shirahama.example.jp/kurashi/ido/daicho_r7.pdf', 'b': '2025年9月3日の聞き取りによる。', 'c': '井戸を考える会「住民調査」<https://idokai.example.jp/chosa/2025/?q=3>、2頁。', 'd': '@@c@@ 同上、5頁。', 'e': '白浜町『水の報告』（2025年）。https://www.town-shirahama.example.jp/mizu/hokoku(2025).html（2026年1月8日閲覧）', 'f': 'https://idochizu.example.jp/#15/35.1/136.2および凡例https://idochizu.example.jp/hanreiを参照。'}, kind='reference')
for k in d.notes: d.notes[k] = parse(re.sub(r'(?<!<)(https://[!-;=?-~]+)', r'<\1>', flat(d.notes[k], None) if k != 'c' else '井戸を考える会「住民調査」<https://idokai.example.jp/chosa/2025/?q=3>、2頁。'))
mark = lambda keys: ''.join('[%s]' % d.num[k] for k in keys)
d.write(text_body(d, mark, None, 72, bullet='・') + '\n参考資料\n\n' + '\n'.join('\n'.join(cjk('[%s] ' % d.num[k] + flat(d.notes[k], None), 72)) for k in d.order) + '\n')

# ---- hu: open letter with raised figures
SUP = str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹')
d = Doc('hu-txt-level', 'txt', 'text', 'hand', ['raised figures as Unicode characters, ten and more', 'm² and 10⁶ that are no markers', 'lower quotation marks', 'Uo. and i. m.', 'address without scheme', 'hyphenated suffixes after figures', 'signatories', 'sz., pl., ún.'], '''
# Nyílt levél a kisvasút megmentéséért

Tisztelt Képviselő-testület! | A sárosdi kisvasút 1908 óta jár, és tavaly 41 200 utast szállított.[^a] | A testület 118/2026. sz. határozata szerint a vonal „átmenetileg szünetel”.[^b] | Tudomásunk szerint azonban a síneket már eladták.[^c,d]

Mi lesz a 640 m² alapterületű állomással?[^e] | Az ún. „pihentetési terv” 2,7 milliós költséggel számol,[^f] míg dr. Bereczki Ödön mérnök a felét is soknak tartja.[^g] | Ő 1987-ben ezt írta: „A kisvasút nem lassú. A város siet.”[^h,g]

Kérjük, hogy a testület a határozatot vonja vissza,[^i] és az adatokat, pl. az utasszámlálást, tegye közzé.[^j,a] | A kisvasutat szeretők nevében, 214 aláírással:[^k]
''', {'a': 'Utasforgalmi napló, <https://kisvasut-sarosd.example.hu/naplo/2025?honap=osszes>', 'b': '<https://onkormanyzat-sarosd.example.hu/hatarozatok/2026/118.pdf>, 2. pont', 'c': '@@b@@ Uo., 4. pont.', 'd': 'Az árverés hirdetménye: <www.arveres-tar.example.hu/tetel/55021>.', 'e': 'Földhivatali lap, 2210. hrsz.', 'f': 'Pihentetési terv, <https://tervek.example.hu/pihentetes_(vegleges).docx> és melléklete, <https://tervek.example.hu/m1>.', 'g': 'Bereczki Ödön: Keskeny utak. Sárosd, 1987, 14.', 'h': '@@g@@ Bereczki, i. m., 15.', 'i': 'Korábbi kérelmünk: <https://kisvasut-sarosd.example.hu/kerelem>.', 'j': 'A törvény szövege: <https://jogtar-tukor.example.hu/docid?a=1100112.tv#26>.', 'k': 'Az aláírások a szerkesztőségben megtekinthetők.'}, kind='endnote')
d.order.sort(key=lambda k: int(d.num[k]))
mark = lambda keys: '⁺'.join(d.num[k].translate(SUP) for k in keys).replace('⁺', '˒ ' if False else '⁾ '[:0] or ',')
d.write(text_body(d, mark, None, 74) + '\nBereczki Kata, Oláh Iván, Sípos Márton\n\nJegyzetek\n\n' + '\n'.join(d.num[k].translate(SUP) + ' ' + flat(d.notes[k], None) for k in d.order) + '\n')

# ---- pl: press release, addresses in the text and a plain list of sources
d = Doc('pl-txt-komunikat', 'txt', 'text', 'hand', ['no figures at all: addresses in running text and list', 'address at the end of a sentence and before a comma', 'addresses in parentheses', 'Cyrillic-free diacritics in a path', 'hashtags, social names and mail', 'boilerplate about the sender', 'art., ust., zł, tys., r.', 'figures in brackets that are a statute'], '''
# Warszawka Dolna: fontanna działa, wody brak

Fundacja Mokry Chodnik publikuje dziś raport o 43 nieczynnych fontannach (<https://mokrychodnik.example.pl/raport/2026.pdf>). | Według art. 7 ust. 2 uchwały fontanna ma działać „od świtu do wstydu”, jak zapisano przez pomyłkę. | Uchwałę można znaleźć pod adresem <https://bip.warszawka-dolna.example.pl/uchwały/2019/88>, a sprostowania nigdy nie ogłoszono.

„Dzieci pytają, czy to rzeźba. Mówię, że tak” – relacjonuje Jadwiga Mróz z ul. Suchej. | Miasto wydało na pompę 218 tys. zł; szczegóły zob. <https://przetargi.example.pl/ogloszenie/2024-118_(pompa)>.

# Źródła danych

- Rejestr fontann, stan na 1 maja 2026 r.: <https://dane.warszawka-dolna.example.pl/fontanny.csv?rok=2026>

- Ankieta własna, 1204 odpowiedzi

- Mapa: <https://mapa.mokrychodnik.example.pl/#fontanny>
''', {})
d.write(text_body(d, None, None, 78) + '\nO fundacji: Mokry Chodnik działa od 2014 r. Kontakt: biuro@mokrychodnik.example.pl,\ntel. 22 000 00 00. Więcej: #fontanny @mokrychodnik\n')
