"""Japanese university bulletin, Chromium print: markers (注1) and superscript numbers, a list 注 at the end."""
from lib import *
T = '''
# 消えた渡し場――三日月川流域の記憶

三日月川の渡し場は、明治三十年代には四十七か所を数えたといわれる[^a]。 | しかし、県の公式記録には「十二箇所」としか記されていない[^b]。 | なぜこれほどの差が生じたのか。

佐久間誠一（1987）は、記録に残らなかった渡し場を「私渡し」と呼び、その多くが村の負担で維持されていたと論じた[^c]。 | これに対し、野々村は「負担ではなく特権であった」と反論する[^d]。 | 両者の論争は1990年代まで続いたが、決着はついていない[^e][^f]。

## 聞き取り調査

筆者らは2022年8月から2024年3月にかけて、上流の3集落（上沢・中沢・下沢）で31名に聞き取りを行った[^g]。 | 最高齢のH.T.氏（当時98歳）は、「父が船を出すのは『呼ばれたとき』だけだった」と語る。 | 料金は米一升または銭五厘であったという[^h]。

調査票と音声の一部は <https://www.mikazuki-river-archive.example.jp/data/interviews/2024/?lang=ja&page=3> で公開している。 | 問い合わせは archive@mikazuki-river.example.jp まで。

## おわりに

渡し場の消滅は橋の架設だけでは説明できない[^i]。 | 今後は昭和28年の水害後の「整理」[^j]についても検討を進めたい。
'''
N = {'a': '三日月川史編纂委員会編『三日月川史　下巻』（三日月市、1976年）、215頁。', 'b': '『県統計書　明治三十四年』。国会図書館デジタル複製：<https://dl.mikazuki-lib.example.jp/info:ndljp/pid/80541977/118?keyword=%E6%B8%A1%E3%81%97>（2024年11月2日閲覧）。',
'c': '佐久間誠一「私渡しの経済史」『流域研究』第12号、1987年、33-58頁。', 'd': '野々村和子「渡船特権再考」『流域研究』第15号、1990年、<https://doi.org/10.5555/ryuiki.15.1_7>。',
'e': '詳しくは<http://ryuiki.example.ac.jp/debate/index.html>および<http://ryuiki.example.ac.jp/debate/1994_comment.html>を参照。', 'f': '@@c@@ 同上、41頁。', 'g': '調査は倫理委員会の承認（第2022-17号）を得た。', 'h': '前掲、三日月川史編纂委員会編、220頁。', 'i': '@@d@@ 野々村、前掲注{n:d}、12頁。', 'j': '三日月新聞1954年2月3日付朝刊、<https://shimbun.mikazuki.example.jp/archive/1954/02/03/asahi/p1>。'}
N['f'] = '山形『橋と舟』（川辺書房、1995年）が双方を整理している。'; N['h'] = '@@a@@ ' + N['h'].replace('前掲、', '前掲注{n:a}、')
d = Doc('ja-kiyo-chromium', 'pdf', 'chromium', 'pdf', 'ja', ['Japanese without spaces', 'marker before the full stop 。', 'two markers side by side', 'nested quotation marks 「『』」', 'URL followed at once by Japanese letters', 'repeated sources 前掲注', 'list 注 at the end', 'inline URL', 'full-width punctuation'], T, N, kind='endnote')
mark = lambda ks: ''.join('<sup>注%s</sup>' % d.num[k] if 0 else '<sup>（%s）</sup>' % d.num[k] for k in ks)
def jp(s): return s
body = html_body(d, mark, False)
notes = '<h2>注</h2>' + ''.join('<p class="n">（%s）%s</p>' % (d.num[k], html_segs(d.notes[k], mark, False)) for k in d.notes_in_order())
open(TMP + '/ja.html', 'w').write('<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>紀要</title><style>@page{size:A5;margin:18mm}body{font-family:"Noto Serif CJK JP";font-size:10.5pt;line-height:1.8;text-align:justify}sup{font-size:60%%}.n{font-size:8.5pt;line-height:1.5;margin:0 0 2px;padding-left:2.5em;text-indent:-2.5em;overflow-wrap:anywhere}</style><body>%s%s</body></html>' % (body, notes))
run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--user-data-dir=' + TMP + '/cr', '--no-pdf-header-footer', '--print-to-pdf=' + TMP + '/ja.pdf', TMP + '/ja.html'])
keep_pdf(d, TMP + '/ja.pdf')
