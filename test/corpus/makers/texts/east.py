"""Short texts in Arabic, Hebrew, Chinese and Japanese."""

AR = dict(lang='ar', title='بيان بشأن إغلاق مكتبة الميناء', body='''
# بيان بشأن إغلاق مكتبة الميناء
أعلنت بلدية الميناء القديم في 4 مايو 2021 إغلاق المكتبة العامة «حتى إشعار آخر».[^a]
وقال د. سامي الحداد، مدير المكتبة السابق، إن القرار <<جاء بلا دراسة ولا تشاور>>.[^b]
وبحسب تقرير المجلس الثقافي، انخفض عدد الكتب المعارة بنسبة 37.5% بين عامي 2015 و2020،[^c] غير أن عدد الزوار ارتفع في المدة نفسها.
وتنص المادة 5 من النظام الأساسي على أن المكتبة <<مرفق لا يجوز إغلاقه إلا بقرار من المجلس>>.[^d]
فهل عُرض القرار على المجلس؟[^e]
ردت البلدية بأن الأمر <<قيد الدراسة>>،[^f] ثم لم ترد بعد ذلك.
ويطالب الموقعون بنشر محضر الجلسة، وبإعادة فتح قاعة القراءة قبل نهاية العام.
''', notes={
    'a': 'موقع البلدية: {https://www.baladiya-mithal.example/ar/news/2021/05/04/closure}',
    'b': 'مقابلة أجريت في 10 مايو 2021.',
    'c': 'المجلس الثقافي، التقرير السنوي، ص 12، {https://majlis-thaqafi.example.org/reports/2020/annual_report_2020.pdf}',
    'd': 'النظام الأساسي للمكتبة، 1998.',
    'e': 'انظر أيضًا: {https://ar.sahifat-almina.example/opinion/%D9%85%D9%83%D8%AA%D8%A8%D8%A9-418}',
    'f': 'رسالة مؤرخة في 2 يونيو 2021، {http://archive.mina-library.net/letters?id=77&lang=ar}',
}, traps=['right to left', 'URLs left to right inside', 'Arabic comma and question mark', 'percent-encoded path'])
AR['body'] = AR['body'].replace('«', '<<').replace('»', '>>')

HE = dict(lang='he', title='הודעה לעיתונות: הגן הסגור ברחוב האלון', body='''
# הודעה לעיתונות: הגן הסגור ברחוב האלון
עיריית תל־ערבה סגרה ב־12 במרץ 2022 את הגן הציבורי ברחוב האלון <<לצורך שיפוץ>>.[^a]
מאז עברו ארבע עשרה חודשים, והשיפוץ טרם החל.[^b]
לדברי עו״ד נועה ברק, סעיף 5 לתקנון העירוני מחייב <<לפרסם לוח זמנים לפני כל סגירה>>.[^c]
לוח זמנים כזה לא פורסם, לא באתר העירייה ולא בעיתון המקומי.[^d][^e]
העירייה מסרה כי העבודות יתחילו <<בהקדם>>.[^f]
התושבים מבקשים תשובה אחת: מתי?
''', notes={
    'a': 'אתר העירייה, {https://www.tel-arava.example/he/notices/2022/03/garden-closure}',
    'b': 'ביקור במקום, 14 במאי 2023.',
    'c': 'התקנון העירוני: {https://laws.tel-arava.example/bylaws/5?rev=2019}',
    'd': '{https://www.tel-arava.example/he/schedule}',
    'e': 'גיליונות מרץ עד מאי 2022.',
    'f': 'תגובת הדוברות, {https://local-paper.example/articles/88213-tguva}',
}, traps=['right to left', 'Hebrew gershayim are no quotation marks', 'maqaf', 'two markers in a row'])

ZH = dict(lang='zh', title='关于城东旧图书馆拆除的调查报告', body='''
# 关于城东旧图书馆拆除的调查报告
2021年5月4日，城东区政府宣布将于年底前拆除建于1934年的旧图书馆。[^a]
据区文化局统计，该馆藏书约12.6万册，其中古籍3400余册。[^b]
馆员王女士表示：<<我们是从报纸上得知这一消息的。>>[^c]
专家李明远教授认为，该建筑<<结构完好，完全可以修缮>>，[^d]但区政府的评估报告得出了相反的结论。[^e]
根据《文物保护条例》第五条，拆除前应当举行听证会。[^f]
听证会是否举行过？[^g]
截至本报告发布之日，有关部门尚未作出答复。
# 建议
我们建议暂停拆除，并公开全部评估材料。[^h]
''', notes={
    'a': '城东区政府公告，{https://www.chengdong-shili.example/gonggao/2021/0504.html}。',
    'b': '区文化局：《2020年统计年鉴》，第45页。',
    'c': '2021年5月12日采访记录。',
    'd': '李明远：《城市记忆与修缮》，载《建筑评论》2019年第3期，{https://jianzhu-pinglun.example.cn/2019/3/li-mingyuan?view=full}',
    'e': '评估报告全文见{https://dangan.chengdong-shili.example/pinggu/2021-03.pdf}，附录见{https://dangan.chengdong-shili.example/pinggu/fulu/}。',
    'f': '《文物保护条例》（2017年修订）第五条。',
    'g': '参见{https://例子-新闻.com/城东/听证会}',
    'h': '{http://jianyi.example.org/tushuguan}',
}, traps=['CJK without blanks', 'URL followed by a full-width stop', 'IDN host and path', 'marker before and after punctuation'])

JA = dict(lang='ja', title='港町旧灯台の保存に関する報告', body='''
# 港町旧灯台の保存に関する報告
港町市は2022年4月1日、旧灯台の解体を決定した。[^a]
灯台は1911年に建てられ、昨年まで毎年約1.8万人が訪れていた。[^b]
市の担当者は<<安全を最優先に考えた>>と説明している。[^c]
一方、建築家の佐伯氏は、補強費は解体費の3分の2で済むと試算する。[^d]
条例第5条は、解体の前に市民の意見を聴くことを定めている。[^e]
意見募集の期間はわずか三日間であった。[^f][^g]
本会は、解体の延期と調査資料の公開を求める。
''', notes={
    'a': '港町市告示、{https://www.minatomachi-rei.example.jp/kokuji/2022/04/01.html}。',
    'b': '港町市観光課調べ。',
    'c': '記者会見、2022年4月3日。',
    'd': '佐伯「旧灯台の補強について」、{https://kenchiku-ronshu.example.jp/pdf/2022_05_saeki.pdf}（2022年6月1日閲覧）',
    'e': '港町市文化財保護条例第5条。',
    'f': '{https://www.minatomachi-rei.example.jp/iken?no=17&y=2022}',
    'g': '{https://shimin-no-koe.example.org/三日間の意見募集}',
}, traps=['CJK without blanks', 'full-width brackets after a URL', 'corner brackets as quotation marks', 'two markers in a row'])
