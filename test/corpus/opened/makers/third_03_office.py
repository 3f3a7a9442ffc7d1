from third_lib import *
import new_ooxml
from new_ooxml import Ooxml, zipped
_z = new_ooxml.zipped
def z2(parts, first=None): return _z({k: v.replace('</w:footnotePr><w:pgSz', '</w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr><w:pgSz') if isinstance(v, str) else v for k, v in parts.items()}, first)
new_ooxml.zipped = z2
P = lambda t: '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % h(t)

d = D('hu-docx-jelentes', 'docx', 'docx', 'hand', ['Word footnotes', 'hyperlink fields', 'uo.', 'header and footer with the sender’s address'], '''
# Jelentés a szárazmalmi iskolabezárásokról

A Szárazmalmi járásban 2015 óta hét kisiskola zárt be.[^a] | A tankerület szerint a döntéseket „kizárólag a gyermeklétszám indokolta”.[^b] | A számok mást mutatnak.[^c]

## 1. Módszer

Huszonkét szülővel és kilenc tanárral beszélgettünk.[^d] | A létszámadatokat a hivatal nyilvános táblázatából vettük, amely [az adatportálon](https://adatportal-szarazmalom.hu/iskolak/letszam?tol=2015&ig=2025) is elérhető.

## 2. Eredmények

T: Község ; Bezárás éve
T: Felsőkeresd[^e] ; 2017
T: Kishódos-Malom ; 2021

- Az utazási idő átlagosan 34 perccel nőtt.[^f]

- Három faluban megszűnt a délutáni busz is.[^g,h]

A polgármesterek szövetsége már 2019-ben figyelmeztetett erre.[^i]
''', dict(a='Saját összesítés a határozatok alapján, <https://tudaskut.hu/iskolabezarasok/osszesites.xlsx>.', b='Szárazmalmi Tankerület, sajtóközlemény, 2023. május 4.', c='Lásd Bereczk Ágota: *Kis iskola, nagy út*, 2024, 18. o., <https://doi.org/10.58112/kin.2024.2>; bírálata: <https://nevelesszemle.hu/2024/3/biralat-bereczk>.', d='Az interjúk leirata a szerzőknél.', e='12/2017. sz. határozat, <https://felsokeresd.hu/hatarozatok/2017/12.pdf>.', f='Bereczk, i. m., 40. o.', g='<https://jaratritkitas.hu/szarazmalom/2022-menetrend.html#delutan>', h='@@g@@ Uo.', i='Levél a minisztériumhoz, 2019. október 1.'))
d.rep['f'] = 'c'
x = Ooxml(d, extra={'header1': P('Tudáskút Egyesület – www.tudaskut.hu'), 'footer1': P('1051 Szárazmalom, Fő u. 3. | info@tudaskut.hu')}); d.write(x.bytes(x.body()))

d = D('en-docx-memo', 'docx', 'docx', 'hand', ['legal memorandum', 'Ibid. and supra', 'several sources in a note', 'a comment with an address', 'a note marked twice'], '''
# Memorandum: standing of the Fishers' Guild

To: Partners | From: L. Okonedo-Hale | Date: 9 February 2026

You asked whether the Guild may sue in its own name. | In short: yes, since the reform of 2018.[^a]

## The reform

Before 2018 an association could act only through a named member.[^b] | The reform replaced that rule with what the explanatory note calls “a plain test of interest”.[^c] | Courts have read the test widely,[^d] though one judge called it “an invitation to the busybody”.[^e]

## Application

The Guild has 212 members, all of whom hold licences for the estuary.[^f] | That is enough under the decision in Saltings.[^d] | Its rules permit litigation by a two-thirds vote.[^g]

1) Ask the secretary for the minutes of the vote.

2) Check the register of licences once more.[^h]
''', dict(a='Civil Process (Associations) Act 2018, s. 3, <https://statutes.caldermouth.gov.example/2018/31/s3>.', b='Re Weavers’ Hall [1954] Cald LR 88.', c='Explanatory Note, para. 17: <https://statutes.caldermouth.gov.example/2018/31/notes.pdf#page=9>.',
 d='*Saltings Society v Harbour Commissioners* [2020] CMHC 14, <https://judgments.caldermouth.example/cmhc/2020/14>; *R (Teal) v Dredging Board* [2022] CMCA 3, <https://judgments.caldermouth.example/cmca/2022/3>.', e='@@d@@ Ibid., at [41].', f='Guild register, [extract of 1 February](https://fishersguild-caldermouth.org/register/extract?date=2026-02-01).', g='Rules of the Guild, r. 19 (on file).', h='@@f@@ Register, supra note {n:f}.'))
x = Ooxml(d, extra={'comments': '<w:comment w:id="1" w:author="PT"><w:p><w:r><w:t>Compare https://intranet.hale-lyle.example/memo/77 ?</w:t></w:r></w:p></w:comment>'}); d.write(x.bytes(x.body()))

d = D('ko-docx-bogoseo', 'docx', 'docx', 'hand', ['Word endnotes', 'addresses behind words', '앞의 글'], '''
# 물안골 재개발 실태 보고서

물안골 재개발 조합은 2021년 3월에 설립되었다.[^a] | 조합은 주민의 “자발적 동의”를 얻었다고 밝혔다.[^b] | 그러나 세입자 조사에서는 절반 이상이 설명회 소식을 듣지 못했다고 답했다.[^c]

## 이주 대책

구청은 임대주택 320호를 약속하였다.[^d] | 현재까지 완공된 것은 41호이다.[^e] | 같은 조사에 따르면 이주 비용은 평균 780만 원이다.[^f]

## 결론

우리는 공청회를 다시 열 것을 요구한다.[^g]
''', dict(a='새벽구청 고시 제2021-55호, <https://saebyeok-gu.go.kr/gosi/2021/55>.', b='조합 소식지 제3호, 2쪽.', c='물안골 세입자 모임, 「세입자 조사」, <https://mulangol.or.kr/josa/2024.pdf>. 설문지는 <https://mulangol.or.kr/josa/2024/seolmun?lang=ko>에 있다.', d='[구청장 기자회견](https://saebyeok-news.kr/news/articleView.html?idxno=20881), 2021년 5월 6일.', e='현장 확인, 2026년 1월.', f='@@c@@ 앞의 글(각주 {n:c}), 12쪽.', g='성명서 전문: <https://mulangol.or.kr/seongmyeong>'), kind='endnote')
x = Ooxml(d); d.write(x.bytes(x.body()))

# ---------- ODT
NS = ' '.join('xmlns:%s="%s"' % (a, b) for a, b in (('office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'), ('text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'), ('table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'), ('style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'), ('xlink', 'http://www.w3.org/1999/xlink'), ('dc', 'http://purl.org/dc/elements/1.1/'), ('meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'), ('fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0')))
class Odt:
    def __init__(self, d): self.d, self.seen, self.n = d, {}, 0
    def segs(self, ss):
        o = ''
        for g in ss:
            if g[0] == 't': o += h(g[1]).replace('  ', ' <text:s/>')
            elif g[0] == 'i': o += '<text:span text:style-name="T1">%s</text:span>' % h(g[1])
            elif g[0] == 'x': o += g[1]
            elif g[0] == 'm': o = o.rstrip(' ') + '<text:span text:style-name="T2">, </text:span>'.join(self.mark(k) for k in g[1])
            else:
                self.n += 1; u, t = (full(g[1]), g[1]) if g[0] == 'u' else (g[2], g[1])
                if g[0] == 'u' and self.n % 3 == 0: o += h(t); continue
                t = h(t) if len(t) < 20 else h(t[:11]) + '<text:span text:style-name="T3">%s</text:span>' % h(t[11:])
                o += '<text:a xlink:type="simple" xlink:href="%s" text:style-name="Internet_20_link">%s</text:a>' % (ha(u), t)
        return o
    def mark(self, k):
        n, kind = self.d.num[k], self.d.kind_of(k)
        if k in self.seen: return '<text:span text:style-name="T2"><text:note-ref text:note-class="%s" text:reference-format="text" text:ref-name="%s">%s</text:note-ref></text:span>' % (kind, self.seen[k], n)
        self.seen[k] = 'ftn%d' % (len(self.seen) + 1)
        return '<text:note text:id="%s" text:note-class="%s"><text:note-citation>%s</text:note-citation><text:note-body><text:p text:style-name="%s">%s</text:p></text:note-body></text:note>' % (self.seen[k], kind, n, kind.capitalize(), self.segs(self.d.notes[k]))
    def write(self, title, foot):
        o, prev = '', None
        for k, s in self.d.blocks:
            if prev in ('li', 'ol') and k != prev: o += '</text:list>'
            if k in ('li', 'ol') and k != prev: o += '<text:list text:style-name="L1">'
            prev = k
            if k == 'raw': o += self.raw[s]; continue
            if k == 'table': o += '<table:table table:name="T"><table:table-column table:number-columns-repeated="%d"/>%s</table:table>' % (len(s[0]), ''.join('<table:table-row>%s</table:table-row>' % ''.join('<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % self.segs(c) for c in r) for r in s)); continue
            t = ' '.join(self.segs(x) for x in s)
            o += '<text:h text:style-name="Heading_20_%s" text:outline-level="%s">%s</text:h>' % (k[1], k[1], t) if k[0] == 'h' else '<text:list-item><text:p text:style-name="P1">%s</text:p></text:list-item>' % t if k in ('li', 'ol') else '<text:p text:style-name="%s">%s</text:p>' % ('Quotations' if k == 'bq' else 'Text_20_body', t)
        if prev in ('li', 'ol'): o += '</text:list>'
        X = '<?xml version="1.0" encoding="UTF-8"?>\n'
        st = '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T3" style:family="text"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Text_20_body"/><text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
        self.d.write(zipped({'mimetype': 'application/vnd.oasis.opendocument.text',
          'content.xml': X + '<office:document-content %s office:version="1.2"><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>' % (NS, st, o),
          'styles.xml': X + '<office:document-styles %s office:version="1.2"><office:styles><style:style style:name="Text_20_body" style:family="paragraph"/><style:style style:name="Footnote" style:family="paragraph"/><style:style style:name="Endnote" style:family="paragraph"/><style:style style:name="Internet_20_link" style:family="text"/></office:styles><office:master-styles><style:master-page style:name="Standard"><style:footer><text:p>%s</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>' % (NS, h(foot)),
          'meta.xml': X + '<office:document-meta %s office:version="1.2"><office:meta><dc:title>%s</dc:title></office:meta></office:document-meta>' % (NS, h(title)),
          'META-INF/manifest.xml': X + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>%s</manifest:manifest>' % ''.join('<manifest:file-entry manifest:full-path="%s.xml" manifest:media-type="text/xml"/>' % n for n in ('content', 'styles', 'meta'))}, 'mimetype'))

d = D('sl-odt-porocilo', 'odt', 'odt', 'hand', ['LibreOffice footnotes', 'a cross-reference to a note', 'prav tam', 'addresses without a link'], '''
# Poročilo o dostopu do obale v Strmem zalivu

Obala v Strmem zalivu je po zakonu dostopna vsem.[^a] | V praksi so trije od petih dostopov zaprti z ograjo.[^b] | Občina trdi, da gre za „začasne ukrepe”.[^c]

## Ugotovitve

Ograjo pri Rtiču je postavilo podjetje Lanterna Marina.[^d] | Gradbenega dovoljenja zanjo ni.[^d,e] | Inšpektorat je o tem odločil že leta 2023.[^f]

- Odločba do danes ni izvršena.[^g]

- Domačini uporabljajo pot čez pokopališče.

## Priporočila

Občini priporočamo, naj dostope odpre do poletja, kakor je to storila sosednja občina Brezje ob Morju.[^h]
''', dict(a='Zakon o obali, 8. člen, <https://zakoni-morje.si/zakon-o-obali#clen8>.', b='Lastni ogled, 14. avgusta 2025; fotografije: <https://odprta-obala.si/galerija/2025-08-14/>', c='Odgovor župana z dne 2. septembra 2025.', d='Prim. članek <https://zalivske-novice.si/2024/rtic-ograja-lanterna,2217> in zemljiško knjigo (<https://zemljiska-knjiga-zaliv.si/parcela/112-4?ko=2630>).', e='Odgovor upravne enote, št. 351-88/2025.', f='Odločba, <https://inspektorat-zaliv.si/odlocbe/2023/0412.pdf>.', g='@@f@@ Prav tam.', h='Glej [načrt dostopov](https://brezje-ob-morju.si/nacrt-dostopov.pdf).'))
Odt(d).write('Poročilo o dostopu do obale', 'Društvo Odprta obala, www.odprta-obala.si')

d = D('da-odt-hoeringssvar', 'odt', 'odt', 'hand', ['LibreOffice endnotes', 'smst.', 'table', 'list items'], '''
# Høringssvar om lukning af Ravnsby Station

Foreningen Lokalbanen takker for muligheden for at afgive høringssvar.[^a] | Vi mener, at beslutningen hviler på et forkert grundlag.[^b]

## Passagertal

Rapporten regner med 112 rejsende om dagen.[^c] | Vores egne tællinger viser 240.[^d] | Trafikselskabet kalder vores metode »ikke repræsentativ«,[^e] men har ikke svaret på, hvad der er galt med den.

T: År ; Rejsende
T: 2023 ; 198[^c]
T: 2025 ; 240[^d]

## Alternativer

- Stationen kan betjenes af hvert andet tog, som det sker i Tvilum.[^f]

- Perronen kan forkortes, jf. rapportens bilag.[^g]

En tidligere minister har kaldt lukningen »en fejl af de dyre«.[^h]
''', dict(a='Høringsbrev af 5. januar 2026, <https://hoeringer-ravnsby.dk/2026/station/hoeringsbrev.pdf>.', b='Se også vores notat fra 2024: <https://lokalbanen-ravnsby.dk/notater/2024-3/>.', c='Banerapport 2025, s. 9, <https://banerapport.dk/2025/ravnsby.pdf?download=1>.', d='Tællinger uge 38, <https://lokalbanen-ravnsby.dk/taellinger/uge38.csv> og <https://lokalbanen-ravnsby.dk/taellinger/uge39.csv>.', e='Mail af 20. januar 2026.', f='Køreplan for Tvilum, [gældende fra december](https://koereplan-tvilum.dk/k25#tvilum).', g='@@c@@ Banerapport 2025, jf. note {n:c}, bilag 4.', h='Ravnsby Folkeblad, 11. februar 2026.'), kind='endnote')
Odt(d).write('Høringssvar', 'Foreningen Lokalbanen – post@lokalbanen-ravnsby.dk')

# ---------- lists
L = []
def g(id, urls): L.append(dict(number=id, kind='reference', urls=urls, claim='', quotes=[], repeats=None))
items = [
 dict(id='http://zotero.org/groups/88211/items/K7QX2B9A', type='article-journal', title='Low-tide rights in island courts', author=[dict(family='Maddern', given='Tegen')], issued={'date-parts': [[2021, 4]]}, DOI='10.59008/jir.2021.7.1', URL='https://journalofislandrights.org/7/1/maddern', **{'container-title': 'Journal of Island Rights'}),
 dict(id='quenby2019', type='book', title='The Commons at Low Water', author=[dict(family='Quenby', given='S.')], issued={'date-parts': [[2019]]}, publisher='Hollow Press', ISBN='978-0-00-000000-2'),
 dict(id='saltmarsh-survey', type='report', title='Saltmarsh Survey 2024', author=[dict(literal='Isle Trust')], URL='https://isletrust.org/surveys/2024/saltmarsh.pdf?v=2&final=1', accessed={'date-parts': [[2025, 1, 9]]}),
 dict(id='hearing-12', type='webpage', title='Hearing 12: the ferry lease', URL='http://hearings.islecourt.org/12#transcript'),
 dict(id='odell_2023', type='thesis', title='Who Owns the Slipway?', author=[dict(family='O’Dell', given='Bríd')], DOI='10.59008/thesis.4411'),
 dict(id='mapset', type='dataset', title='Slipways of the outer isles', URL='https://data.isletrust.org/sets/slipways/', version='3.1'),
 dict(id='tarn2025', type='article-newspaper', title='Slipway sold twice', URL='https://outerislesnews.com/2025/06/14/slipway-sold-twice/', note='See also the council minutes (paper).', **{'container-title': 'Outer Isles News'})]
for it in items: g(it['id'], [it['URL']] if 'URL' in it else [])
save('third-en-json-zotero', 'json', 'hand', 'csl-json', 'en', ['CSL JSON as Zotero exports it', 'a DOI beside an address', 'entries without address'], json.dumps(items, ensure_ascii=False, indent='\t') + '\n', L)

L = []
for i, u in (('hallikainen2022', ['https://www.metsantutkimus-lehti.fi/2022/4/hallikainen']), ('rintala2018', []), ('suokartta', ['https://suokartat.fi/aineistot/avosuot_2023?muoto=gpkg']), ('valtuusto2025', ['https://kairijoki.fi/poytakirjat/2025-03-11_%C2%A744.pdf']), ('koski_lehti', ['https://kairijoenlehti.fi/a/88-turve']), ('lindroos2020', []), ('nurmi2024', ['https://julkaisut.yliopisto-kairi.fi/handle/123/4567', 'https://aineistot.yliopisto-kairi.fi/nurmi~2024'])): g(i, u)
save('third-fi-bibtex-suot', 'bib', 'hand', 'bibtex', 'fi', ['howpublished and note with \\url', 'DOI field without address', '@string and @comment', 'TeX escapes in an address'], r'''% Turvesoiden lähteet, viety 3.3.2026
@string{mt = "Mets{\"a}ntutkimus"}

@comment{jabref-meta: databaseType:bibtex; url = {https://jabref.example.org}}

@article{hallikainen2022,
  author  = {Hallikainen, Päivi and Ström, K.},
  title   = {Ojitettujen soiden {CO2}-tase},
  journal = mt,
  year    = 2022,
  volume  = {31},
  number  = {4},
  pages   = {201--219},
  doi     = {10.61177/mt.2022.31.201},
  url     = {https://www.metsantutkimus-lehti.fi/2022/4/hallikainen},
}

@book{rintala2018,
  author    = {Rintala, Olavi},
  title     = {Suo, kuokka ja valtio},
  publisher = {Kairin Kirja},
  year      = {2018},
  isbn      = {978-000-00-0000-1}
}

@misc{suokartta,
  title        = {Avosuot 2023},
  author       = {{Karttalaitos Kairi}},
  howpublished = {\url{https://suokartat.fi/aineistot/avosuot_2023?muoto=gpkg}},
  note         = {Haettu 12.2.2026}
}

@techreport{valtuusto2025,
  author      = "{Kairijoen kunta}",
  title       = "Valtuuston pöytäkirja 11.3.2025, {\S} 44",
  institution = "Kairijoen kunta",
  year        = "2025",
  url         = "https://kairijoki.fi/poytakirjat/2025-03-11\_\%C2\%A744.pdf"
}

@article{koski_lehti,
  author  = {Koski, Aune},
  title   = {Turve palaa},
  journal = {Kairijoen Lehti},
  year    = {2024},
  note    = {Verkossa: \url{https://kairijoenlehti.fi/a/88-turve}}
}

@phdthesis{lindroos2020,
  author = {Lindroos, Bo},
  title  = {Peat and Parish},
  school = {Kairin yliopisto},
  year   = {2020},
  doi    = {10.61177/vk.2020.9}
}

@mastersthesis{nurmi2024,
  author = {Nurmi, Iida},
  title  = {Ennallistaminen Kairijoella},
  school = {Kairin yliopisto},
  year   = {2024},
  url    = {https://julkaisut.yliopisto-kairi.fi/handle/123/4567},
  note   = {Aineisto: \url{https://aineistot.yliopisto-kairi.fi/nurmi~2024}}
}
''', L)
