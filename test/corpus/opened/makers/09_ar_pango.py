"""Arabic human-rights report, drawn page by page with Pango and cairo: Arabic-Indic digits, page footnotes under a rule."""
from lib import *
T = '''
# تقرير عن أحوال السجون في إقليم وادي النخيل

بلغ عدد الموقوفين في سجن المنارة حتى نهاية آذار/مارس 2024 نحو 1340 شخصًا، أي ثلاثة أضعاف طاقته الاستيعابية.[^a] | وقال د. سامر الخطيب، مدير مركز وادي النخيل للحقوق، إن «الأرقام الرسمية لا تشمل من لم يُعرض على قاضٍ».[^b] | أما الوزارة فقد نفت ذلك نفيًا قاطعًا.

وتشير المادة 9 من قانون السجون رقم 14 لسنة 1998 إلى أن لكل موقوف الحق في «زيارة أسبوعية لا تقل عن ثلاثين دقيقة»[^c]، غير أن 62% ممن قابلناهم لم يتلقوا أي زيارة طوال ستة أشهر.[^d] | فمن المسؤول عن ذلك؟ | لم تجب إدارة السجن عن رسالتنا المؤرخة في 5 أيار/مايو 2024، المرسلة إلى info@manara-prison.example.

## شهادات الأهالي

روت السيدة أ. م. أن ابنها، وعمره 19 عامًا، نُقل ليلًا إلى جهة مجهولة.[^e] | وقالت: «سألت عنه في خمسة أماكن، وفي كل مكان قالوا لي: ليس عندنا».[^f] | وقد وثقت منظمة «شهود» 27 حالة مماثلة بين عامي 2021 و2023[^g]، ونشرت جريدة «الوادي» تحقيقًا مطولًا في الموضوع نفسه.[^h]

ويرى الباحث ي. العمري أن هذه الحالات «ليست استثناءً بل نمطًا»،[^i] وهو ما تؤكده بيانات النيابة العامة ذاتها.[^j]

## التوصيات

- نشر قوائم الموقوفين شهريًا على موقع الوزارة؛[^k]

- السماح للجنة الدولية بزيارة السجن دون إخطار مسبق؛

- فتح تحقيق مستقل وعلني في الحالات الواردة في الملحق (2).[^l]
'''
N = {'a': 'وزارة العدل، النشرة الإحصائية، العدد 12، ص 7، متاح على الرابط: <https://moj.wadi-alnakhil.example/ar/statistics/prisons/2024/q1/bulletin-12.pdf> (آخر زيارة: 3 حزيران/يونيو 2024).',
'b': 'مقابلة هاتفية، 11 نيسان/أبريل 2024.', 'c': 'الجريدة الرسمية، العدد 4312، بتاريخ 17 حزيران/يونيو 1998.',
'd': 'انظر: مركز وادي النخيل للحقوق، «خلف البوابة»، 2024، <https://wadi-rights.example.org/reports/behind-the-gate?lang=ar&section=visits#table-4>.',
'e': '@@d@@ المرجع نفسه، ص 31.', 'f': 'مقابلة شخصية، حُجب الاسم بناءً على طلب صاحبته.',
'g': 'منظمة شهود، قاعدة بيانات الاختفاء، <http://shuhoud.example.net/database/search/?from=2021&to=2023&region=wadi>.',
'h': 'ر. حداد، «أين ذهبوا؟»، الوادي، 2 شباط/فبراير 2023، <https://www.alwadi-news.example.com/2023/02/02/%D8%A3%D9%8A%D9%86-%D8%B0%D9%87%D8%A8%D9%88%D8%A7/>؛ وللرد الرسمي: <https://moj.wadi-alnakhil.example/ar/news/8841>.',
'i': 'ي. العمري، الحبس والمدينة، دار الضفاف، 2020، ص 118.', 'j': '@@a@@ وزارة العدل، مرجع سابق، الحاشية رقم {n:a}.',
'k': '@@c@@ راجع الحاشية رقم {n:c} أعلاه.', 'l': 'الملحق متوفر بالإنجليزية فقط: <https://wadi-rights.example.org/annex-2-en>.'}
AD = str.maketrans('0123456789', '٠١٢٣٤٥٦٧٨٩')
d = Doc('ar-taqrir-pango', 'pdf', 'cairo', 'pdf', 'ar', ['right to left with left-to-right URLs', 'Arabic-Indic note numbers in brackets, Western digits in the text', 'the same source again (المرجع نفسه، مرجع سابق)', 'Arabic comma, semicolon and question mark', 'percent-encoded URL', 'two URLs in a note', 'list items with markers'], T, N, number=lambda n: str(n).translate(AD))
import gi
gi.require_version('Pango', '1.0'); gi.require_version('PangoCairo', '1.0')
from gi.repository import Pango, PangoCairo
import cairo
W, H, M = 595, 842, 70
sf = cairo.PDFSurface(TMP + '/ar.pdf', W, H); cx = cairo.Context(sf)
def lay(markup, size):
    l = PangoCairo.create_layout(cx); l.set_width((W - 2 * M) * Pango.SCALE); l.set_font_description(Pango.FontDescription('Noto Naskh Arabic %s' % size)); l.set_wrap(Pango.WrapMode.WORD_CHAR); l.set_auto_dir(True); l.set_alignment(Pango.Alignment.LEFT); l.set_justify(False); l.set_markup(markup, -1); return l
def mk(keys): return ''.join('<span rise="5000" size="7500">(%s)</span>' % d.num[k] for k in keys)
pno, y, foot = 1, M, []
def flush(last=False):
    global y, foot, pno
    fy = H - M - sum(f.get_pixel_size()[1] + 2 for f in foot)
    if foot: cx.set_line_width(.5); cx.move_to(W - M, fy - 5); cx.line_to(W - M - 140, fy - 5); cx.stroke()
    for f in foot: cx.move_to(M, fy); PangoCairo.show_layout(cx, f); fy += f.get_pixel_size()[1] + 2
    p = lay(str(pno).translate(AD), 9); p.set_alignment(Pango.Alignment.CENTER); cx.move_to(M, H - 45); PangoCairo.show_layout(cx, p)
    cx.show_page(); pno += 1; y = M; foot = []
for k, s in d.blocks:
    t = ' '.join(html_segs(x, mk, False) for x in s)
    if k[0] == 'h': t = '<b>%s</b>' % t
    if k == 'li': t = '• ' + t
    l = lay(t, {'h1': 17, 'h2': 14}.get(k, 12.5))
    fs = [lay('(%s) %s' % (d.num[q], html_segs(d.notes[q], mk, False)), 9) for x in s for g in x if g[0] == 'm' for q in g[1]]
    need = l.get_pixel_size()[1] + 12 + sum(f.get_pixel_size()[1] + 2 for f in fs + foot)
    if y + need > H - M - 12: flush()
    cx.move_to(M, y); PangoCairo.show_layout(cx, l); y += l.get_pixel_size()[1] + 12; foot += fs
flush(); sf.finish(); keep_pdf(d, TMP + '/ar.pdf')
