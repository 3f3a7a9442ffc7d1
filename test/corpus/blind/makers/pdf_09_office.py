"""Short documents through LibreOffice: Japanese study and Arabic statement (flat ODF), English working paper with author and year (HTML), Korean press release (DOCX)."""
from pdf_lib import *
# ---- Japanese
T = '''# 干潟の地名をたずねて

有明町の干潟には、かつて百を超える地名があったといわれる[^a]。 | しかし、昭和四十年代の干拓事業によって、その多くが失われた[^b]。 | 筆者は二〇一八年から五年間にわたり、町内の古老十七人に聞き取りを行った。

## 一　記録のなかの地名

町史は「三十八か所を数える」と記す[^c]が、その典拠は示されていない。 | 県立図書館所蔵の絵図には、少なくとも五十二の地名が見える[^d]。 | 両者の差について、堀川は「『数え方』の違いにすぎない」と述べている[^e]。 | 別の数え方を採る研究もある[^f]。

## 二　聞き取りから

「潮が引けば、名前が出てくる」と、ある漁師は語った[^g]。 | 地名は位置ではなく時刻を指すことがある。 | この点は、従来の研究ではほとんど注目されてこなかった[^h]。

## おわりに

地名の一覧は次のサイトで公開している。 | 誤りがあればご教示いただきたい[^i]。'''
N = dict(a='堀川誠一『干潟の民俗』潮音書房、一九八一年、一四頁。', b='有明町役場「干拓事業の概要」、https://www.ariake-town.example/shisei/kantaku/gaiyo.html（二〇二三年六月一日閲覧）。', c='有明町史編纂委員会編『有明町史』下巻、一九七四年、三〇二頁。', d='県立図書館デジタルアーカイブ、<https://da.kenritsu-lib.example.org/items/ezu-0117?page=3&lang=ja>。', e='堀川、前掲書、一六頁。', f='なお、山口恵「地名の数え方」『地理と民俗』二二号、二〇〇九年、<https://doi.org/10.55544/chiri.22.31>も参照。', g='聞き取り、二〇二〇年八月三日。', h='例外として、<http://www.higata-kenkyu.example.net/ronbun/2015/%E5%9C%B0%E5%90%8D.pdf>がある。', i='連絡先および一覧は<https://higata-chimei.example.org/>。')
N['b'] = N['b'].replace('https://www.ariake-town.example/shisei/kantaku/gaiyo.html', '<https://www.ariake-town.example/shisei/kantaku/gaiyo.html>'); N['e'] = '@@a@@ ' + N['e']
d = Doc('ja-kenkyu-libreoffice', 'pdf', 'libreoffice', 'pdf', 'ja', ['Japanese without spaces', 'page footnotes, marker before 。 and inside the sentence', 'nested quotation marks 「『』」', '前掲書', 'URL followed at once by Japanese letters or brackets', 'kanji numerals'], T, N)
open(os.path.join(TMP, d.name + '.fodt'), 'w').write(fodt(d, ('ja', 'JP'), font='Noto Serif CJK JP', hyper=False, header='有明地域文化研究　第九号')); keep_pdf(d, soffice_pdf(d, os.path.join(TMP, d.name + '.fodt')))

# ---- Arabic
T = '''# بيان صحفي: إغلاق المكتبات العامة في مدينة رأس الوادي

أعلنت بلدية رأس الوادي في 3 مارس 2024 إغلاق أربع مكتبات عامة «حتى إشعار آخر».[^a] | وقالت رئيسة البلدية، السيدة منال الحسيني، إن القرار «إداري بحت ولا علاقة له بالميزانية».[^b] | غير أن وثائق اطلعت عليها جمعية قارئون تشير إلى خفض المخصصات بنسبة 40%.[^c]

## خلفية

بلغ عدد رواد المكتبات الأربع نحو 96 ألفًا في عام 2022،[^d] أي ما يعادل نصف سكان المدينة. | ولم تُنشر أي دراسة جدوى قبل صدور القرار. | فمن المستفيد من الإغلاق؟

## مطالبنا

- إعادة فتح المكتبات فورًا.

- نشر محاضر جلسات المجلس البلدي.[^e]

- تخصيص بند ثابت في الميزانية وفقًا للقانون رقم 17 لسنة 2006.[^f]

وتؤكد الجمعية أنها ستلجأ إلى القضاء الإداري عند الضرورة.[^g] | للاطلاع على الوثائق كاملة: <https://qareoun.example.org/docs/ras-alwadi>'''
N = dict(a='بلدية رأس الوادي، القرار رقم 22/2024، متاح على: <https://www.rasalwadi.example/decisions/2024/22.pdf>.', b='صحيفة الضفة، 5 مارس 2024، <https://aldiffa-news.example.com/2024/03/05/libraries-closed>.', c='جمعية قارئون، «أرقام الميزانية»، 2024.', d='الجهاز المحلي للإحصاء، <http://stats.rasalwadi.example/index.php?page=culture&year=2022> (تاريخ الاطلاع: 10 مارس 2024).', e='المرجع نفسه.', f='الجريدة الرسمية، العدد 31، <https://gazette.example.net/ar/search?q=%D9%85%D9%83%D8%AA%D8%A8%D8%A7%D8%AA>.', g='انظر الحاشية 1 أعلاه.')
N['e'] = '@@d@@ ' + N['e']; N['g'] = '@@a@@ ' + N['g']
d = Doc('ar-bayan-libreoffice', 'pdf', 'libreoffice', 'pdf', 'ar', ['right to left with left-to-right URLs', 'page footnotes with Western digits', 'المرجع نفسه', 'Arabic comma and question mark', 'percent-encoded URL', 'list items'], T, N)
open(os.path.join(TMP, d.name + '.fodt'), 'w').write(fodt(d, ('ar', 'EG'), font='Amiri', rtl=True, header='جمعية قارئون', size='13pt')); keep_pdf(d, soffice_pdf(d, os.path.join(TMP, d.name + '.fodt')))

# ---- Korean
T = '''# 보도자료: 한빛천 수질 조사 결과 발표

시민단체 물길연대는 5월 9일 한빛천 수질 조사 결과를 공개했다.[^a] | 조사는 2023년 10월부터 여섯 달 동안 12개 지점에서 이루어졌다. | 그 결과 세 지점에서 총질소 농도가 기준치의 두 배를 넘었다.[^b]

한빛시는 “일시적인 현상”이라고 밝혔으나[^c] 구체적인 자료는 내놓지 않았다. | 물길연대 서도현 대표는 “시가 같은 말을 4년째 되풀이하고 있다”고 비판했다. | 이 단체는 2020년에도 같은 문제를 지적한 바 있다.[^d,e]

## 요구 사항

- 하수처리장 방류수 자료를 매달 공개할 것.[^f]

- 민관 공동 조사단을 꾸릴 것.

조사 원자료는 <https://mulgil.example.org/data/2024-hanbit>에서 내려받을 수 있다.'''
N = dict(a='물길연대, 「한빛천 수질 조사 보고서」, 2024, <https://mulgil.example.org/report/2024/hanbit_final.pdf>.', b='환경기준 고시 제2019-41호.', c='한빛시 해명자료, 2024. 5. 10., <http://www.hanbit.example/bbs/view.do?bbsId=press&nttId=30118>.', d='물길연대, 앞의 글, 7쪽.', e='한빛일보, 2020. 6. 2., <https://hanbitilbo.example.com/news/articleView.html?idxno=77123> (검색일: 2024. 5. 1.).', f='「물환경 조례」 제12조.')
N['d'] = '@@a@@ ' + N['d']
d = Doc('ko-bodo-libreoffice', 'pdf', 'libreoffice', 'pdf', 'ko', ['press release with page footnotes from DOCX', 'marker in the middle of a sentence without a space after it', '앞의 글', 'two notes at one place', 'URL followed at once by a particle'], T, N)
f = os.path.join(TMP, d.name + '.docx'); docx(d, f, font='Noto Sans CJK KR', lang='ko-KR', header='물길연대 보도자료'); keep_pdf(d, soffice_pdf(d, f))

# ---- English working paper, author and year
T = '''# Who Repairs the Commons? Evidence from Village Pumps

Working Paper 31, Centre for Shared Infrastructure, May 2023

## 1. Introduction

Village pumps break, and somebody mends them. | A long literature asks who that somebody is (Ostrowe 1987; Dunmore and Achebe 2004). | Dunmore and Achebe (2004, p. 61) famously describe the caretaker as “a volunteer with a spanner and no successor”. | More recent work stresses the role of spare parts (Lindqvist 2016), money (Sarr 2019a) and shame (Sarr 2019b). | None of these, we argue, is sufficient.

## 2. Data

We use the register of the Water Directorate (2021), which covers 6,402 pumps. | Of these, 38 per cent were out of order on the day of the visit. | Repairs were coded by hand following Lindqvist (2016).

## 3. Findings

Pumps with two caretakers are repaired eleven days sooner. | The effect disappears in towns, as Okell (2011) would predict. | We find no support for the “tragedy of the toolbox” (Ostrowe 1987, p. 4). | See the replication files at <https://osf-like.example.org/7kq2p/>.

## References'''
R = [('Dunmore, P. and N. Achebe (2004) ‘Spanners’, *Journal of Rural Works* 11(2), 55–78. Available at: <https://jrw.example.org/articles/11/2/spanners> (Accessed: 3 March 2023).', ['Dunmore and Achebe 2004', 'Dunmore and Achebe (2004']),
 ('Lindqvist, E. (2016) *Parts and People*. Uppby: Norrland Press.', ['Lindqvist 2016', 'Lindqvist (2016']),
 ('Okell, T. (2011) ‘Town pumps’, blog post, 9 June. <http://tokell.example.net/2011/06/09/town-pumps/>.', ['Okell (2011']),
 ('Ostrowe, M. (1987) ‘The tragedy of the toolbox’, *Commons Letters* 3, 1–9. <https://doi.org/10.55541/cl.1987.3.1>.', ['Ostrowe 1987']),
 ('Sarr, A. (2019a) ‘Money for water’. Mimeo.', ['Sarr 2019a']), ('Sarr, A. (2019b) ‘Shame and maintenance’, Discussion Paper 77. <https://papers.example.edu/sol3/abstract_id=331207>.', ['Sarr 2019b']),
 ('Tamba, K. (2008) *Handpump Atlas*. <www.handpump-atlas.example.org>.', []), ('Water Directorate (2021) *Register of Public Pumps, 2021 round*. <https://water-directorate.example/register/2021/pumps_v2.csv> (Accessed: 14 January 2023).', ['Water Directorate (2021'])]
class AY(Doc):
    def gold(self):
        g = super().gold(); ay = []
        for t, pats in R:
            cl = [plain(s) for k, ss in self.blocks for s in ss if any(p in plain(s) for p in pats)]
            for c in cl or ['']: ay.append(dict(number='', kind='reference', urls=self.urls(parse(t)), claim=c, quotes=quotes(c, 'en'), repeats=None))
        g['citations'] += ay; return g
d = AY('en-workingpaper-libreoffice', 'pdf', 'libreoffice', 'pdf', 'en', ['author and year in the text, alphabetical list of references', 'two works of one author in one year', 'several works in one bracket', 'a reference nobody refers to', 'URL in the text', 'HTML printed by LibreOffice'], T, {}, kind='reference')
b = html_body(d, None, link=False) + ''.join('<p class="r">%s</p>' % html_segs(parse(t), None, False) for t, _ in R)
f = put(d.name + '.html', '<html lang="en"><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:2.5cm}body{font-family:"Liberation Serif";font-size:12pt}p{text-align:justify;line-height:150%%}.r{margin-left:1cm;text-indent:-1cm;line-height:110%%;text-align:left}</style></head><body>%s</body></html>' % b)
run(['soffice', '--headless', '-env:UserInstallation=file://' + TMP + '/lo', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf', '--outdir', TMP + '/lo_out', f]); keep_pdf(d, os.path.join(TMP, 'lo_out', d.name + '.pdf'))
