"""DOCX written by hand as OOXML, by python-docx, Pandoc and LibreOffice; ODT by hand, Pandoc and LibreOffice."""
from new_lib import *
from new_ooxml import *

# ---- en: footnotes, endnotes, a star, comments, a deleted note
d = Doc('en-docx-inquiry', 'docx', 'docx', 'word-shaped', ['footnotes in figures beside endnotes in small Roman figures', 'a note with a mark of its own', 'a deleted footnote that no longer counts', 'margin comment, header and footer with addresses', 'NOTEREF repeats a note', 'simple and complex fields, instruction text in two runs', 'content control round a sentence', 'hyperlink with an anchor beside the target', 'numbered list', 'moved paragraph', 'supra'], '''
# Inquiry into the Closing of Tern Street Baths

The baths closed on 30 September 2024 after 97 years.[^a] | The leisure trust spoke of “structural concerns that predate us all”.[^e1] | No survey was published before the closure{{<w:del w:id="901" w:author="R. Moss" w:date="2026-01-12T10:00:00Z"><w:r><w:footnoteReference w:id="7"/></w:r></w:del>||}}, and the two that exist disagree.[^b,c]

Professor Ada Lumley, who inspected the roof in 2019, put its remaining life at 12.5 years.[^c] | “I told them to paint it,” she said. | “They heard ‘close it’, apparently.”[^*] | The trust’s file contains no note of the call.[^a,e2]

!sdt

T: Year ; Visitors ; Surplus
T: 2018 ; 61,204[^d] ; £3,100
T: 2023 ; 58,990 ; none[^e3]

## Findings

1) The closure was lawful but unexplained.[^e]

2) The public was consulted for 4 days (see [the notice](https://consult.tern.example.gov.uk/baths/notice#how-to-respond)).

> A pool is a promise with water in it.[^e4,e]
''', {'a': 'Tern Leisure Trust, Board Paper 24/118, <https://papers.ternleisure.example.org/2024/118.pdf>, para. 7.', 'b': 'Harlow Structures, *Roof Survey*, 2019, at <https://surveys.example.com/tern/roof-2019?rev=B&lang=en>.', 'c': 'Quantock & Vale, *Condition Report*, 2024; on file.', '*': 'Interview, 5 November 2025. Prof. Lumley has read this passage.', 'd': 'Annual return, <https://data.tern.example.gov.uk/leisure/returns/2018.csv#row=14>.', 'e': '@@b@@ Supra note {n:b}, at 3.', 'e1': 'Press statement, <https://www.ternleisure.example.org/news/statement-(30-sept)/>; deleted since, copy at <https://webcopies.example.net/20241001120000/https://www.ternleisure.example.org/news/statement-(30-sept)/>.', 'e2': 'Disclosure log, entry 4410.', 'e3': 'Audit letter: <https://audit.example.gov.uk/letters/tern/2023>.', 'e4': 'Mural in the foyer, artist unknown.'}, kinds={'e1': 'endnote', 'e2': 'endnote', 'e3': 'endnote', 'e4': 'endnote'}, labels={'*': '*', 'e1': 'i', 'e2': 'ii', 'e3': 'iii', 'e4': 'iv'})
# the sentence in the content control is part of the description too
d.blocks = [(('p', [parse('Between 2019 and 2024 the trust spent £88,000 on signs.[^f]'), parse('Why?')]) if b == ('raw', 'sdt') else b) for b in d.blocks]
N = {'f': parse('Purchase ledger, <https://ledger.ternleisure.example.org/?supplier=signs&from=2019>.')}
d.notes.update(N); order = [k for _, s in d.sentences() for g in s if g[0] == 'm' for k in g[1]]; d.order = list(dict.fromkeys(order))
n = 0
for k in d.order:
    if k not in ('*', 'e1', 'e2', 'e3', 'e4'): n += 1; d.num[k] = str(n)
w = Ooxml(d, customs=('*',), extra={'footnote': '<w:footnote w:id="7"><w:p><w:del w:id="902" w:author="R. Moss" w:date="2026-01-12T10:00:00Z"><w:r><w:delText>Check https://old.ternleisure.example.org/survey before print.</w:delText></w:r></w:del></w:p></w:footnote>',
  'comments': '<w:comment w:id="3" w:author="R. Moss" w:initials="RM" w:date="2026-01-12T10:02:00Z"><w:p><w:r><w:t>Better source: https://gossip.example.com/tern ?</w:t></w:r></w:p></w:comment>', 'header1': '<w:p><w:r><w:t>Tern Street Inquiry – https://inquiry.ternstreet.example.org</w:t></w:r></w:p>', 'footer1': '<w:p><w:r><w:t>Printed from inquiry.ternstreet.example.org/print</w:t></w:r></w:p>'})
# "closure" loses its deleted note before the comma; the claim keeps the words
body = w.body()
i = body.index('Between 2019'); a = body.rindex('<w:p>', 0, i); b = body.index('</w:p>', i) + 6
body = body[:a] + '<w:sdt><w:sdtPr><w:alias w:val="Finding"/><w:tag w:val="f1"/></w:sdtPr><w:sdtContent>' + body[a:b] + '</w:sdtContent></w:sdt>' + body[b:]
body = body.replace('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:commentRangeStart w:id="3"/>', 1).replace('Findings</w:t></w:r>', 'Findings</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>', 1)
d.write(w.bytes(body))

# ---- ro: strict OOXML, notes lettered, hyphens that do not break
d = Doc('ro-docx-strict', 'docx', 'docx', 'word-shaped', ['strict OOXML namespaces', 'labels are letters', 'no-break hyphens inside printed addresses', 'soft hyphens in words', 'Ibidem', 'lower quotation marks and inner guillemets', 'art., alin., nr., dl., d-na', 'note with no source'], '''
# Memoriu privind podul suspendat din Valea Rece

Podul suspendat a fost inaugurat la 12 iunie 1969 și închis, fără expli\u00adcații, în 2022.[^a] | Primarul, dl. Ilarie Cozma, a vorbit despre „o pauză tehnică”.[^b,c] | Pauza durează de 1.380 de zile.

Potrivit art. 11 alin. (2) din Regulament, închiderea se anunță cu 30 de zile înainte.[^d] | D-na ing. Mara Olteanu susține că „nimeni nu a scris «interzis», dar toți au citit”.[^e] | Cine răspunde?[^d,f]

- Solicităm publicarea expertizei nr. 44/2021.[^g]

- Solicităm redeschiderea podului; petiția se află la <https://petitii.example.ro/pod-suspendat/semneaza>.
''', {'a': 'Hotărârea nr. 88/2022, <https://primaria-valea-rece.example.ro/hotarari/2022/88-anexa-1.pdf>.', 'b': 'Conferință de presă, <https://arhiva-video.example.ro/v/2022-09-14?t=6m10s>, minutul 6.', 'c': '@@b@@ Ibidem.', 'd': 'Regulamentul podurilor, <https://legi-oglinda.example.ro/Public/DetaliiDocument/118-2009>.', 'e': 'Discuție telefonică, 4 martie 2026.', 'f': 'A se vedea și <https://intrebari.example.ro/pod?id=7>; <https://raspunsuri.example.ro/pod?id=7>.', 'g': 'Expertiza nu a fost făcută publică.'}, labels={k: k for k in 'abcdefg'})
w = Ooxml(d, strict=True, fmt='lowerLetter'); d.write(w.bytes(w.body()))

# ---- ja: numbers begin again in each section
d = Doc('ja-docx-shosetsu', 'docx', 'docx', 'word-shaped', ['footnote numbers begin again in each section', 'East Asian runs', 'corner brackets, one inside another', '同上', 'full-width punctuation after an address', 'address wrapped in a field', 'table', 'Reiwa years'], '''
# 第一章 渡し船の終わり

青瀬の渡し船は令和5年3月に廃止された[^a1]。 | 船頭の田所氏は「川が『もういい』と言った」と語る[^a2]。 | 利用者は年間1,204人であった[^a1,a3]。

!sect

# 第二章 橋の計画

県は全長210メートルの橋を計画している[^b1]。 | 費用はいくらか。 | 当初は12億円とされたが、のちに「未定」と改められた[^b2,b3]。

T: 年 ; 費用
T: 令和4年 ; 12億円[^b1]
T: 令和7年 ; 未定

!sect

# 第三章 残された舟

舟は郷土館に展示されている[^c1]。 | 詳細は[郷土館の案内](https://kyodokan-aose.example.jp/tenji/fune)にある。 | 田所氏は毎朝そこを訪れるという[^c2]。
''', {'a1': '青瀬町広報、令和5年4月号、<https://www.town-aose.example.jp/koho/r5/04.pdf#page=2>。', 'a2': '聞き取り、2025年10月。', 'a3': '@@a1@@ 前掲、注1。', 'b1': '県土木部「青瀬橋概要」<https://pref-doboku.example.jp/hashi/aose(1).html>（2026年2月1日閲覧）。', 'b2': '県議会会議録、<https://gikai.example.jp/kaigiroku?d=2025-06-12&p=44>。', 'b3': '@@b2@@ 同上。', 'c1': '郷土館年報第12号、7頁。', 'c2': '『青瀬日報』2026年1月5日、<https://aose-nippo.example.jp/2026/0105/001.html>、<https://aose-nippo.example.jp/2026/0105/002.html>。'}, labels={'a1': '1', 'a2': '2', 'a3': '3', 'b1': '1', 'b2': '2', 'b3': '3', 'c1': '1', 'c2': '2'})
w = Ooxml(d, restart=True)
d.write(w.bytes(w.body({'sect': '<w:p><w:pPr><w:sectPr><w:footnotePr><w:numFmt w:val="decimal"/><w:numRestart w:val="eachSect"/></w:footnotePr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>'})))

# ---- fi: python-docx, typed figures and a typed list
d = Doc('fi-docx-selvitys', 'docx', 'docx', 'python-docx', ['figures in brackets typed by hand, in superscript', 'list typed with "[n]" and tabs', 'links by relationship, on words and on addresses', 'quotation marks alike on both sides', 'esim., n., mm., ks.', 'Ks. viite', 'text with an alteration in brackets', 'source nobody cites'], '''
# Selvitys Hiljalan kirjastoauton tulevaisuudesta

Hiljalan kirjastoauto ajoi vuonna 2025 noin 41 300 kilometriä[^a]. | Kunnanjohtajan mukaan auto on ”rakas mutta ruostunut”[^b]. | Käyttäjiä oli n. 2 150, mm. neljä koulua[^a,c].

Kysyimme: ”Mitä tapahtuu, jos auto ei tule?” | Lautakunnan [entinen] puheenjohtaja vastasi, että ”sitten luetaan sama kirja uudestaan”[^d,e,f]. | Ratkaisuja on, ks. [ehdotus](https://kirjastoauto.example.fi/ehdotus-2026?sivu=3).

- Korjataan vanha auto[^f].

- Ostetaan käytetty auto esim. naapurikunnasta[^g].
''', {'a': 'Hiljalan kunta: Tilastokatsaus 2025. <https://hiljala.example.fi/tilastot/2025/kirjasto.xlsx>', 'b': 'Haastattelu 12.1.2026.', 'c': 'Koulujen kysely, <https://kyselyt.example.fi/r/8f2?kieli=fi>.', 'd': 'Pöytäkirja 3/2026, § 14. <https://hiljala.example.fi/poytakirjat/3-2026_(allekirjoitettu).pdf>', 'e': '@@c@@ Ks. viite {n:c}.', 'f': 'Korhola, E.: Pyörillä. Hiljala 2011.', 'g': 'Ilmoitus: <https://autot.example.fi/i/55102>, kuvat: <https://autot.example.fi/i/55102/kuvat>', 'u': 'Kirjastolaki, <https://lait.example.fi/kirjasto>'}, kind='reference', unref=['u'])
import docx
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
D = docx.Document(); D.core_properties.title = 'Selvitys'; D.core_properties.author = 'python-docx'
def put(p, segs):
    for g in segs:
        if g[0] == 't': p.add_run(g[1])
        elif g[0] == 'i': p.add_run(g[1]).italic = True
        elif g[0] == 'm': p.add_run(''.join('[%s]' % d.num[k] for k in g[1])).font.superscript = True
        else:
            u, s = (full(g[1]), g[1]) if g[0] == 'u' else (g[2], g[1])
            e = OxmlElement('w:hyperlink'); e.set(qn('r:id'), D.part.relate_to(u, docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
            r = OxmlElement('w:r'); t = OxmlElement('w:t'); t.text = s; r.append(t); e.append(r); p._p.append(e)
for k, s in d.blocks:
    p = D.add_paragraph('', {'h1': 'Heading 1', 'li': 'List Bullet'}.get(k, 'Normal'))
    for i, x in enumerate(s):
        if i: p.add_run(' ')
        put(p, x)
D.add_paragraph('Lähteet', 'Heading 2')
for k in d.order: p = D.add_paragraph('[%s]\t' % d.num[k]); put(p, d.notes[k])
f = os.path.join(TMP, 'fi.docx'); D.save(f); d.write(open(f, 'rb').read())

# ---- Pandoc: da to DOCX, vi to ODT
def pandoc(d, to):
    m = lambda keys: each(d, keys, lambda k, n: '[^%s]' % k)
    src = os.path.join(TMP, d.name + '.md'); out = os.path.join(TMP, d.name + '.' + to)
    t = md_body(d, m) + '\n' + '\n\n'.join('[^%s]: %s' % (k, flat(d.notes[k], None, 'angle')) for k in d.order) + '\n'
    open(src, 'w').write(t); run(['pandoc', '-f', 'markdown-smart', src, '-o', out]); d.write(open(out, 'rb').read())
d = Doc('da-docx-hoering', 'docx', 'docx', 'pandoc', ['hyperlinks inside footnotes', 'Sst. and jf. note', 'guillemets pointing inward', 'bl.a., f.eks., kr., stk.', 'address with comma and parenthesis', 'quotation as block with a note', 'heading with a note', 'two addresses in a note'], '''
# Høringssvar om cykelfærgen ved Nordhaven

Cykelfærgen har siden 2011 sejlet 14 gange dagligt i sommerhalvåret.[^a] | Kommunen kalder den »et charmerende underskud«.[^b] | Underskuddet var i 2025 på 412.000 kr., bl.a. til diesel.[^c,d]

## Retsgrundlaget[^e]

Efter lovens § 6, stk. 2, skal der høres »berørte sejlere«.[^f] | Hvem er det? | Forvaltningen svarede, at »spørgsmålet sejler«, jf. [svaret](https://svar.nordhaven.example.dk/2026/118?f=html) af 3. februar.

> Uden færge er havnen bare en meget bred grøft.[^g]

- Bevar f.eks. morgenafgangen.[^h]
''', {'a': 'Sejlplan 2026, <https://cykelfaergen.example.dk/sejlplan/2026.pdf>.', 'b': 'Byrådets møde den 14. januar 2026, punkt 7.', 'c': 'Regnskab 2025, <https://regnskab.nordhaven.example.dk/2025/faerge,drift(endelig).xlsx>.', 'd': '@@c@@ Sst., fane 2.', 'e': 'Se også <https://lovspejl.example.dk/lov/2009/331> og bemærkningerne, <https://lovspejl.example.dk/lov/2009/331/bem>.', 'f': 'Lov om småfærger.', 'g': 'Læserbrev, *Havnebladet*, 8. marts 2026, [hele teksten](https://havnebladet.example.dk/debat/groeft-88).', 'h': '@@a@@ Jf. note {n:a}.'})
pandoc(d, 'docx')
d = Doc('vi-odt-baocao', 'odt', 'odt', 'pandoc', ['Vietnamese diacritics, composed', 'tài liệu đã dẫn', 'address in the running text in a list', 'tr., TP., TS., số', 'bullets and table', 'two markers in a row', 'percent-encoded path', 'note without source'], '''
# Báo cáo về chợ nổi Cái Lành

Chợ nổi Cái Lành họp lần cuối vào ngày 18 tháng 5 năm 2025.[^a] | Theo TS. Lê Thu Hằng, chợ “không chết, chỉ lên bờ”.[^b,c] | Năm 2015 chợ có 312 ghe; đến năm 2024 chỉ còn 27.[^d]

## Nguyên nhân

Vì sao người bán bỏ đi? | Báo cáo của thành phố nêu ba lý do, nhưng không nêu giá thuê bến.[^d2,a2] | Một thương hồ nói: “Sông thì rộng. Bến thì hẹp.”[^e]

T: Năm ; Số ghe
T: 2015 ; 312[^f]
T: 2024 ; 27

- Số liệu gốc: <https://dulieu-cailanh.example.vn/cho-noi/so-ghe.csv?tu=2015&den=2024>

- Ảnh tư liệu được lưu tại bảo tàng.[^g]
''', {'a': 'Thông báo số 44/TB, <https://cailanh.example.vn/thong-bao/44-2025>.', 'b': 'Lê Thu Hằng, *Lên bờ*, NXB Sông Nước, 2019, tr. 12.', 'c': '@@b@@ Tài liệu đã dẫn, tr. 15.', 'd': 'Báo cáo thường niên, <https://baocao.example.vn/2024/ch%E1%BB%A3-n%E1%BB%95i.pdf>; phụ lục, <https://baocao.example.vn/2024/phu-luc>.', 'd2': '@@d@@ Xem chú thích {n:d}.', 'a2': 'Niên giám chợ, <https://niengiam.example.vn/cho/2024?trang=8>, tr. 8.', 'e': 'Phỏng vấn ngày 2 tháng 6 năm 2025.', 'f': 'Kể cả ghe nhỏ.', 'g': 'Bộ sưu tập số, <https://baotang.example.vn/bst/9/(anh)>.'})
pandoc(d, 'odt')

# ---- flat ODF for LibreOffice: bg to DOCX (endnotes), it to ODT (footnotes)
def fodt(d, lang, country, cls):
    seen = set()
    def segs(ss):
        o = ''
        for g in ss:
            if g[0] == 't': o += h(g[1])
            elif g[0] == 'i': o += '<text:span text:style-name="It">%s</text:span>' % h(g[1])
            elif g[0] == 'x': o += g[1]
            elif g[0] == 'm':
                for k in g[1]:
                    if k in seen: o += '<text:span text:style-name="Sup"><text:note-ref text:note-class="%s" text:reference-format="text" text:ref-name="r_%s">%s</text:note-ref></text:span>' % (cls, k, d.num[k])
                    else: seen.add(k); o += '<text:note text:id="r_%s" text:note-class="%s"><text:note-citation>%s</text:note-citation><text:note-body><text:p>%s</text:p></text:note-body></text:note>' % (k, cls, d.num[k], segs(d.notes[k]))
            else:
                u, s = (full(g[1]), g[1]) if g[0] == 'u' else (g[2], g[1])
                o += '<text:a xlink:type="simple" xlink:href="%s">%s</text:a>' % (ha(u), h(s)) if len(u) % 3 or g[0] == 'a' else h(s)
        return o
    o = ''
    for k, s in d.blocks:
        if k == 'table': o += '<table:table><table:table-column table:number-columns-repeated="%d"/>%s</table:table>' % (len(s[0]), ''.join('<table:table-row>%s</table:table-row>' % ''.join('<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % segs(c) for c in r) for r in s)); continue
        t = ' '.join(segs(x) for x in s)
        if k[0] == 'h': o += '<text:h text:outline-level="%s">%s</text:h>' % (k[1], t)
        elif k in ('li', 'ol'): o += '<text:list text:style-name="%s" text:continue-numbering="true"><text:list-item><text:p>%s</text:p></text:list-item></text:list>' % (k.upper(), t)
        else: o += '<text:p>%s</text:p>' % t
    return '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="%s" fo:country="%s"/></style:default-style><text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0"/><text:notes-configuration text:note-class="endnote" style:num-format="1" text:start-value="0"/></office:styles><office:automatic-styles><style:style style:name="It" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="Sup" style:family="text"><style:text-properties style:text-position="super 58%%"/></style:style><text:list-style style:name="LI"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style><text:list-style style:name="OL"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document>' % (lang, country, o)
def soffice(d, lang, country, cls, to):
    src = os.path.join(TMP, d.name + '.fodt'); open(src, 'w').write(fodt(d, lang, country, cls))
    run(['soffice', '-env:UserInstallation=file://%s/lo' % TMP, '--headless', '--convert-to', to, '--outdir', TMP, src])
    d.write(open(os.path.join(TMP, d.name + '.' + to), 'rb').read())
d = Doc('bg-docx-doklad', 'docx', 'docx', 'libreoffice', ['endnotes in small Roman figures', 'repeated marker by note reference', 'Пак там', 'lower quotation marks', 'чл., ал., г., лв., инж.', 'Cyrillic host', 'numbered list', 'two addresses in a note, one not linked'], '''
# Доклад за часовника на Долна Чинара

Часовникът на Долна Чинара спря на 9 септември 2019 г. в 4,15 ч.[^a] | Общината обясни, че той „почива след дълга служба“.[^b] | Ремонтът е оценен на 18 400 лв., без ДДС.[^c,a]

Съгласно чл. 5, ал. 3 от наредбата кметът определя часа.[^d] | Но кой час? | Според инж. Ст. Камбуров „часовникът е прав два пъти дневно, общината – нито веднъж“.[^e,f]

1) Да се публикува договорът.[^g]

2) Да се намери ключът; вж. [обявата](https://dolna-chinara.example.bg/obyavi/klyuch?nomer=7).
''', {'a': 'Дневник на часовникаря, л. 44.', 'b': 'Съобщение, <https://dolna-chinara.example.bg/novini/2019/09/chasovnik.html>.', 'c': 'Оферта № 12: <http://часовници.example.bg/оферти/12>; вж. и <https://oferti.example.bg/12_(kopie).pdf>.', 'd': 'Наредба № 3, <https://naredbi.example.bg/3/2008#chl-5>.', 'e': 'Разговор с автора.', 'f': '@@e@@ Пак там.', 'g': 'Искане по ЗДОИ, <https://dostap.example.bg/request/chasovnik,dogovor>.'}, kind='endnote', labels=dict(zip('abcdefg', ('i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'))))
soffice(d, 'bg', 'BG', 'endnote', 'docx')
d = Doc('it-odt-relazione', 'odt', 'odt', 'libreoffice', ['footnotes written by LibreOffice', 'notes in a table cell and a heading', 'Ivi, Ibidem and op. cit.', 'repeated marker by note reference', 'guillemets and inner curly marks', 'art., co., n., dott.ssa', 'fragment with slash', 'numbered list that is no note list'], '''
# Relazione sul restauro del teatrino di Montefosco

Il teatrino fu inaugurato nel 1844 con ottantuno posti.[^a] | La dott.ssa Livia Sarti lo ha descritto come «un armadio con il sipario».[^b] | Nel 2023 il soffitto ha perso 3,5 m² di stucchi.[^c,d]

## I fondi[^e]

Ai sensi dell’art. 9, co. 2, il Comune deve «provvedere “senza indugio” al ripristino».[^f] | Sono passati tre anni: è indugio?[^b,g] | La [delibera](https://montefosco.example.it/delibere/2024/31#/allegati) parla d’altro.

T: Anno ; Stanziati ; Spesi
T: 2023 ; € 40.000[^h] ; € 0
T: 2024 ; € 55.000 ; € 1.200

1) Pubblicare la perizia.[^i]

2) Riaprire il loggione.
''', {'a': 'Archivio comunale, cart. 7; inventario su <https://archivi.example.it/montefosco/inv?cart=7>.', 'b': 'L. Sarti, *Armadi*, Fosco ed., 2002, p. 31.', 'c': 'Verbale dei Vigili, <https://verbali.example.it/2023/11/vf-0912.pdf>.', 'd': '@@c@@ Ibidem.', 'e': 'Dati al 31 dicembre 2024.', 'f': 'Legge regionale, <https://leggi.example.it/lr/2010/9/art-9>, testo coordinato; lavori preparatori: <https://leggi.example.it/lr/2010/9/lavori_(commissione)>.', 'g': '@@b@@ Sarti, op. cit., p. 40.', 'h': 'Bilancio, <https://montefosco.example.it/bilancio/2023>.', 'i': 'In corso di stampa.'})
soffice(d, 'it', 'IT', 'footnote', 'odt')

# ---- hr: ODT by hand, tracked changes and annotations
d = Doc('hr-odt-zapis', 'odt', 'odt', 'hand', ['tracked deletion with a note and address inside', 'tracked insertion', 'annotation with an address', 'spaces, tabs and line breaks as elements', 'soft page break in a sentence', 'endnotes beside footnotes, each counting for itself', 'header with an address in styles.xml', 'inner quotation marks', 'čl., st., tzv., dr.'], '''
# Zapisnik o zvoniku bez zvona

Zvonik u Gornjoj Luci podignut je 1788. godine,{{<text:change text:change-id="ct1"/>||}} a zvono je nestalo 1991.[^a] | Župnik dr. Ante Vidas kaže da je „otišlo na popravak i predomislilo se”.[^b] | U proračunu za 2026. predviđeno je{{<text:s/><text:change-start text:change-id="ct2"/>oko<text:change-end text:change-id="ct2"/>|| oko}} 9.400 eura.[^c,E1]

## Rasprava

Prema čl. 4. st. 1. Odluke, {{<text:soft-page-break/>||}}tzv. zvonarina i dalje se naplaćuje.[^d] | Zašto?{{<office:annotation><dc:creator>M. P.</dc:creator><dc:date>2026-02-02T10:00:00</dc:date><text:p>Vidi https://komentari.example.hr/zvono</text:p></office:annotation>||}} | Vijećnica Mira Šipek pita: „Plaćamo li mi ‘uspomenu na zvuk’?”[^d,E2]

- Vratiti novac građanima.[^e]

- Objaviti popis na <https://gornja-luka.example.hr/zvonarina/popis>.
''', {'a': 'Ljetopis župe, str. 212.', 'b': 'Razgovor, 11. siječnja 2026.; snimka: <https://snimke.example.hr/vidas-2026-01-11.ogg>.', 'c': 'Proračun, <https://gornja-luka.example.hr/proracun/2026_(prijedlog).pdf>, str. 8.', 'd': 'Odluka o zvonarini, <https://glasnik.example.hr/2004/12/odluka?cl=4>; izmjena, <https://glasnik.example.hr/2011/3/izmjena>.', 'e': '@@d@@ Vidi bilj. {n:d}.', 'E1': 'Iznos bez poreza.', 'E2': 'Tonski zapis sjednice, <https://sjednice.example.hr/17#t=44:10>.'}, kinds={'E*': 'endnote'}, labels={'E1': 'i', 'E2': 'ii'})
seen = {}
def osegs(ss):
    o = ''
    for g in ss:
        if g[0] == 't': o += h(g[1])
        elif g[0] == 'x': o += g[1]
        elif g[0] == 'm':
            for k in g[1]:
                cls = d.kind_of(k)
                if k in seen: o += '<text:note-ref text:note-class="%s" text:reference-format="text" text:ref-name="%s">%s</text:note-ref>' % (cls, seen[k], d.num[k]); continue
                seen[k] = 'ftn_%d' % len(seen); o += '<text:note text:id="%s" text:note-class="%s"><text:note-citation>%s</text:note-citation><text:note-body><text:p text:style-name="Footnote">%s</text:p></text:note-body></text:note>' % (seen[k], cls, d.num[k], osegs(d.notes[k]))
        else:
            u = g[1] if g[0] == 'u' else g[2]
            o += '<text:a xlink:type="simple" xlink:href="%s" office:name=""><text:span text:style-name="Internet_20_link">%s</text:span></text:a>' % (ha(u), h(g[1]))
    return o
o = ''
for k, s in d.blocks:
    t = '<text:s/>'.join(osegs(x) for x in s)
    o += '<text:h text:outline-level="%s">%s</text:h>' % (k[1], t) if k[0] == 'h' else '<text:list><text:list-item><text:p>%s</text:p></text:list-item></text:list>' % t if k == 'li' else '<text:p>%s</text:p>' % t
ns = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"'
info = '<office:change-info><dc:creator>M. P.</dc:creator><dc:date>2026-02-01T09:00:00</dc:date></office:change-info>'
tracked = '<text:tracked-changes><text:changed-region xml:id="ct1" text:id="ct1"><text:deletion>%s<text:p> kako tvrdi portal https://portal.example.hr/zvonik<text:note text:id="ftn_del" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Portal, https://portal.example.hr/zvonik/2.</text:p></text:note-body></text:note>,</text:p></text:deletion></text:changed-region><text:changed-region xml:id="ct2" text:id="ct2"><text:insertion>%s</text:insertion></text:changed-region></text:tracked-changes>' % (info, info)
mt = 'application/vnd.oasis.opendocument.text'
d.write(zipped({'mimetype': mt, 'META-INF/manifest.xml': X + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>' % mt,
 'content.xml': X + '<office:document-content %s><office:automatic-styles/><office:body><office:text>%s%s</office:text></office:body></office:document-content>' % (ns, tracked, o),
 'styles.xml': X + '<office:document-styles %s><office:styles><style:style style:name="Footnote" style:family="paragraph"/><style:style style:name="Internet_20_link" style:family="text"/><text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0"/><text:notes-configuration text:note-class="endnote" style:num-format="i" text:start-value="0"/></office:styles><office:automatic-styles><style:page-layout style:name="P"/></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p>Gornja Luka, https://gornja-luka.example.hr</text:p></style:header></style:master-page></office:master-styles></office:document-styles>' % ns}, 'mimetype'))
