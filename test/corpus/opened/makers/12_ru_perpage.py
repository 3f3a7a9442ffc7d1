"""Russian archival booklet, XeLaTeX: notes begin at 1 again on every page (pages are broken by hand), one symbol note."""
from lib import *
T = '''
# Дом на Заречной улице[^*]

Дом № 17 по Заречной ул. был построен в 1911 г. купцом 2-й гильдии П. А. Хлудневым.[^a] | В клировой ведомости того же года он назван «каменным, о двух этажах, с флигелем»[^b]. | По словам краеведа И. С. Тарабрина, «лучшего дома в слободе не было и не будет»[^c]. | Так ли это?

После 1918 г. здание занимали поочерёдно ревком, детская столовая и т. н. изба-читальня[^d]. | Об этом периоде известно мало: фонд Р-77 погиб при пожаре 3 января 1942 г.

# Жильцы

Согласно домовой книге, в 1936 г. здесь проживало 43 чел., в т. ч. 19 детей[^e]. | Восемь из них впоследствии были репрессированы; их имена внесены в базу данных «Открытый список Заречья»[^f]. | Внук одного из них, А. Г. Лемешев, вспоминал: «Бабушка говорила: “Тише, стены слушают”, – и мы шептались даже днём»[^g].

В 1958 г. дом признали аварийным, однако расселили лишь в 1974-м[^h].

# Спор о сносе

В марте 2021 г. администрация объявила о сносе «ветхого строения, не представляющего ценности»[^i]. | Эксперт Т. Ю. Боровикова, напротив, оценила сохранность фасада в 80 %[^j]; её заключение опубликовано[^k]. | На сходе 14 апреля за сохранение дома высказались 212 чел., против – 3[^l].
'''
N = {'*': 'Работа выполнена при поддержке общества «Заречье». Электронная версия: <https://zarechye.example.ru/izdaniya/dom-na-zarechnoj-17.html>.',
'a': 'ГАЗО. Ф. 12. Оп. 1. Д. 340. Л. 5 об.', 'b': 'Там же. Л. 8.', 'c': 'Тарабрин И. С. Слобода и её люди. Заречинск, 1927. С. 31. URL: <http://elib.zarechye.example.ru/books/tarabrin_sloboda_1927/#page/33/mode/2up> (дата обращения: 12.05.2023).', 'd': '@@c@@ Там же. С. 44.',
'e': 'Домовая книга дома № 17 (собрание семьи Лемешевых).', 'f': '<https://spisok-zarechya.example.org/poisk?ulica=%D0%97%D0%B0%D1%80%D0%B5%D1%87%D0%BD%D0%B0%D1%8F&dom=17>', 'g': 'Интервью с А. Г. Лемешевым, 7 июля 2019 г.; расшифровка: <https://spisok-zarechya.example.org/intervyu/lemeshev>, видео: <https://video.zarechye.example.ru/watch?v=Lm3_Zr17-kQ>.', 'h': 'Решение горисполкома от 02.09.1974 № 511.',
'i': 'Дом на Заречной снесут // Заречинский вестник. 2021. 11 марта. URL: <https://zar-vestnik.example.ru/news/2021/03/11/dom-na-zarechnoj-snesut-do-konca-goda/>.', 'j': 'Боровикова Т. Ю. Указ. соч. С. 6.', 'k': 'Боровикова Т. Ю. Заключение о состоянии фасада. 2021. <https://doi.org/10.55555/zar.2021.6>', 'l': '@@i@@ См. прим. 1 на этой странице.'}
N['b'] = '@@a@@ ' + N['b']; N['j'] = 'Заключение от 30 марта 2021 г., с. 6.'
nums = iter(['1', '2', '3', '4', '1', '2', '3', '4', '1', '2', '3', '4'])
d = Doc('ru-buklet-perpage', 'pdf', 'xetex', 'pdf', 'ru', ['note numbers begin again on every page', 'asterisk note on the title', 'Там же', 'Russian abbreviations and initials', 'percent-encoded and hash URLs', 'a note that is nothing but a URL', 'two URLs in a note'], T, N, number=lambda n: next(nums))
body = tex_body(d, FootMark(d), heads=('section*',) * 3)
body = re.sub(r'\{\\renewcommand\{\\thefootnote\}\{\*\}\\footnotetext\[1\](.*?)\\textsuperscript\{\*\}\}', lambda m: r'\protect\starnote' + m[1], body)
body = re.sub(r'\\label\{fn:\w+\}', '', body)
parts = body.split(r'\section*'); body = r'\section*' + ('\\newpage\\setcounter{footnote}{0}\n\\section*'.join(parts[1:]))
# the title's own note would break \section*'s argument in the moving of it: protect
src = r'''\documentclass[12pt]{article}\usepackage[paperwidth=148mm,paperheight=210mm,margin=20mm]{geometry}\usepackage{fontspec,xurl}\setmainfont{Liberation Serif}\urlstyle{same}\usepackage{polyglossia}\setdefaultlanguage{russian}\newfontfamily\cyrillicfont{Liberation Serif}
\makeatletter\newcommand{\starnote}[1]{\textsuperscript{*}\gdef\@thefnmark{*}\@footnotetext{#1}}\makeatother
\begin{document}\linespread{1.3}\selectfont
''' + body + r'\end{document}'
keep_pdf(d, latex(d, src))
