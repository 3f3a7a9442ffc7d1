"""Ukrainian scholarly article, wkhtmltopdf: bracketed references with pages, an alphabetical list of sources, two asterisk notes."""
from lib import *
T = '''
# Пам’ять про повінь: архіви та свідчення мешканців Надбузького краю

Повінь 1969 р. залишилася в офіційній статистиці як «незначне підтоплення» [^zvit@ с. 14], хоча, за підрахунками О. І. Мельничука, вода зруйнувала щонайменше 318 осель [^meln@ с. 201–203]. | Чому цифри розходяться? | Відповіді досі немає.

Перші узагальнювальні праці з’явилися лише наприкінці 1990-х рр. [^bond,kost,meln]. | У них, як зауважує д-р іст. наук Л. Стець, «голос очевидця звучить тихіше за голос протоколу» [^stets@ с. 9]. | На противагу цьому зарубіжні автори (напр., J. Holmqvist) від початку спиралися на інтерв’ю [^holm].

## Матеріали та методи

Ми опрацювали 47 справ із Ф. Р-412 і записали 63 інтерв’ю в с. Зарічне, смт Нові Броди та м. Подільськ [^arch; інт. 1–63]. | Записи оприлюднено на сайті проєкту (<https://pamiat-vody.example.ua/arkhiv/interviu/?selo=zarichne&rik=2021>). | Імена респондентів змінено, окрім тих, хто сам попросив цього не робити.

За методику взято працю [^kost], доповнену анкетою з 22 запитань. | Дані подано станом на 1 вересня 2024 р.; уточнення просимо надсилати на pamiat@nadbuzhzhia.example.ua.

T: Село ; Осель до ; Осель після
T: Зарічне ; 214 ; 97
T: Нові Броди ; 388 ; 301

## Результати

Із 63 опитаних 41 згадує «велику воду» як подію, що «поділила життя на до і після» [^arch]. | Районна газета присвятила їй сім рядків [^gazeta]! | Натомість у протоколі райвиконкому від 11.06.1969 № 87 ідеться про «своєчасно вжиті заходи» [^zvit@ арк. 3 зв.; stets@ с. 12].
'''
T = T.replace('[^arch; інт. 1–63]', '[^arch@ інт. 1–63]').replace('; stets@', ',stets@')
N = {'arch': 'Архів усної історії «Пам’ять води». Колекція 2: Надбужжя. URL: <https://pamiat-vody.example.ua/arkhiv/kolektsii/nadbuzhzhia-2021-2023/> (дата звернення: 14.09.2024).',
'bond': 'Бондар С. М. Вода і влада. Львів : Прибережжя, 1998. 312 с.',
'gazeta': 'Вище за поріг. *Надбузька правда*. 1969. 19 черв. (№ 73). С. 4.',
'hav': 'Гаврилюк Т. Повені Західного Бугу в картах. *Гідрографічний вісник*. 2017. Вип. 4 (11). С. 55–71. DOI: <https://doi.org/10.31812/hv.2017.4-11.055>.',
'zvit': 'Звіт про наслідки літнього паводка 1969 р. Держ. арх. Надбузької обл. Ф. Р-412. Оп. 3. Спр. 118.',
'kost': 'Костюк Н., Ящук В. Як розпитувати про лихо: порадник. 2-ге вид., перероб. Київ : Слухач, 1999. URL: <http://sluhach.example.com.ua/books/kostiuk_yashchuk_poradnyk_2vyd.pdf>.',
'meln': 'Мельничук О. І. Забута повінь : дис. … канд. іст. наук : 07.00.01. Луцьк, 1997. 244 с.',
'stets': 'Стець Л. Протокол і голос. *Україна усна*. 2011. № 2. С. 5–17. URL: <https://ukraina-usna.example.org/index.php/uu/article/view/418/%D0%BF%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%BE%D0%BB> (дата звернення: 02.08.2024).',
'holm': 'Holmqvist J. Listening to the River. *Flood Studies*. 2003. Vol. 8, no. 1. P. 1–29. <https://doi.org/10.5555/fs.2003.8.1.1>.'}
order = list(N)
d = Doc('uk-stattia-wkhtmltopdf', 'pdf', 'wkhtmltopdf', 'pdf', 'uk', ['bracketed references with pages', 'several references in one bracket', 'alphabetical list, one entry nobody refers to', 'reference used as a word of the sentence', 'a printed link in the text', 'Ukrainian abbreviations (р., с., смт, м., напр.)', 'percent-encoded URL', 'an e-mail address', 'apostrophe like a quotation mark'], T, N, kind='reference', order=order, unref=['hav'])
class M:
    locs = ()
    def __call__(self, keys):
        return '[' + '; '.join(d.num[k] + (', ' + l.strip() if l else '') for k, l in zip(keys, self.locs)) + ']'
refs = '<h2>Список використаних джерел</h2><ol>' + ''.join('<li>%s</li>' % html_segs(d.notes[k], M(), False) for k in order) + '</ol>'
open(TMP + '/uk.html', 'w').write('<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>x</title><style>body{font-family:"DejaVu Serif";font-size:15px;line-height:1.5;text-align:justify}li{word-break:break-all;text-align:left}table{border-collapse:collapse;margin:auto}td{border:1px solid #000;padding:3px 9px}</style></head><body><p style="text-align:right">УДК 930.85(477)</p>%s%s</body></html>' % (html_body(d, M()), refs))
run(['wkhtmltopdf', '-q', '--encoding', 'utf-8', '-s', 'A4', '-T', '22mm', '-B', '20mm', '--footer-right', '[page] / [topage]', '--header-left', 'Наукові записки. Вип. 14', 'uk.html', 'uk.pdf'])
keep_pdf(d, TMP + '/uk.pdf')
