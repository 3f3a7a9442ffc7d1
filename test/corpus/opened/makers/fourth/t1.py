from model import *
import textwrap
B=lambda t,u:u if t==u else f'{t} ({u})'
def tb(d,width,mark=lambda g:'['+g.replace(',',', ').replace('-','–')+']',bullet='- ',heads=lambda s,n:s.upper(),link=lambda t,u:u,ind='',bi=None):
    out=[]
    for ty,ls in d.blocks:
        if ty=='@': out.append('\n'.join(ls)); continue
        s=d.join.join(d.rend(l,mark,link,lambda t,u:t) for l in ls) if ty!='|' else '\t'.join(d.rend(l,mark,link,lambda t,u:t) for l in ls)
        if ty in ('#','##'): out.append(heads(s,len(ty))); continue
        a,b=(bullet,' '*len(bullet)) if ty=='*' else ('| ','| ') if ty=='>' else (ind,ind)
        if width and ty!='|':
            s=textwrap.fill(s,width,initial_indent=a,subsequent_indent=b,break_long_words=False,break_on_hyphens=False)
        else: s=a+s
        out.append(s)
    return '\n\n'.join(out)
def tn(d,n,br='\n',link=lambda t,u:u): return d.rend(d.notes[n][0],lambda x:x,lambda t,u:link(t,u).replace('¦',br),lambda t,u:u)

# 14 ---------------------------------------------------------------- mailing list, English
d=Doc('en-text-listmail','en','text','txt','hand (mailing list)',['quoted message with numbers in brackets','signature and list footer with addresses','addresses in angle brackets, wrapped','array index and version numbers in brackets','two labels in one bracket'],'''
Thanks for the numbers. Before we file anything, here is what I could check over the weekend.

The county says that the sluice was closed for 41 days in 2025.[1]
Its own log gives 58.{1}
In the hearing Mr. Orde called the log “a draft, and [a] bad one at that”,{2} which is odd, because he signed every page of it.
The two engineers whom we asked agree that nothing in the log looks like a draft.{3,4}

The fish ladder is a different matter; it was never opened.{5}
Values like depth[3] in the county's spreadsheet are metres, not feet, and v2.1 of the sheet replaces v2.0.
I put our copy at [[https://files.sluicewatch.example/2026/log_(v2.1).ods]] for the time being.

* ask for the original of the log under s. 9(1);{6}

* leave the ladder for later.
'''.replace('2025.[1]','2025.').replace('Thanks for the numbers. Before we','Thanks for the numbers.\nBefore we').replace('9(1);','9(1)'),'''
1:: <[[https://records.orde-county.example/sluice/log?year=2025&¦sort=asc#closed]]>
2:: Hearing of 9 Jan., tape 2, at 14:31.
3:: E-mail from R. Stam, quoted with permission.
4:: [[http://blog.weirs-and-ladders.example/2026/01/that-log.html]].
5:: See photographs at [[https://pics.sluicewatch.example/album/44]], esp. no. [12].
6:: Records Act, [[www.statutes.exland.example/records/s/9]], s. 9''',q='“”')
nt='\n'.join(f'[{n}] {tn(d,n)}' for n in d.notes)
d.save('''From: Jo Tamsin <jo.tamsin@sluicewatch.example>
To: members@lists.sluicewatch.example
Date: Mon, 26 Jan 2026 08:14:55 +0000
Message-ID: <20260126081455.1182@mail.sluicewatch.example>
Subject: Re: [members] sluice log [was: fish ladder]

On Sat, 24 Jan 2026, at 19:02, Bert Olin wrote:
> I counted 58 too, plus or minus 2 [hours]. The table
> is in the usual place.

'''+tb(d,68)+'\n\nBest,\nJo\n\n'+nt+'''

-- 
Jo Tamsin, Sluicewatch
https://sluicewatch.example | she/her
_______________________________________________
members mailing list -- members@lists.sluicewatch.example
https://lists.sluicewatch.example/postorius/lists/members/
''')

# 15 ---------------------------------------------------------------- Swedish press release, superscripts
SUP=str.maketrans('0123456789','⁰¹²³⁴⁵⁶⁷⁸⁹')
d=Doc('sv-text-press','sv','text','txt','hand (pasted press release)',['raised digits as markers','raised digits that are units','"see note above" in Swedish','same quotation mark on both sides','contact block','dates and ordinals with colons'],'''
Länsstyrelsen i Norra Viken har sedan 2021 gett dispens från strandskyddet i 94 fall.{1}
Av dem gällde 61 tomter större än 2 000 m², trots att riktlinjen säger ”högst 800, om inte särskilda skäl finns”.{2}
”Vi följer lagen”, sade länsrådet den 3:e mars, ”den är bara inte så ’noga’ som man tror.”{3}

# Dispenserna ökar

Under första halvåret 2026 tillkom 22 dispenser,{4} dvs. nästan en i veckan.
I 9 kap. 7 § står att varje beslut ska motiveras skriftligt.
En genomgång av besluten{5} visar att motiveringen i genomsnitt är 1,5 rader lång.{6}

* Kräv ut besluten via länets diarium.{7}

* Överklaga inom tre veckor.''','''
1:: Föreningens sammanställning: [[https://strandfritt.example.se/rapporter/dispenser-2021-2026.xlsx]]
2:: Länsstyrelsens riktlinje 2018:4, s. 7.
3:: Ibid. =>2
4:: [[https://diariet.norraviken.example/sok?arende=dispens&fran=2026-01-01&till=2026-06-30]] (hämtad 2026-07-02)
5:: Egen beräkning.
6:: Metoden beskrivs i J. Ek, ”Rader och skäl”, [[https://doi.org/10.5555/strand.2026.7(2)]].
7:: [[www.norraviken.example/diarium]]; blanketten finns på [[https://blanketter.example.se/d/7_utlamnande.pdf]].''',q='””')
d.notes['3']=('Länsrådets tal, länets årsmöte.',None); d.notes['5']=('Se not 2 ovan, s. 9.','2')
nt='\n'.join(f'{n.translate(SUP)} {tn(d,n)}' for n in d.notes)
d.save('''PRESSMEDDELANDE 14/2026

För omedelbar publicering, 6 juli 2026

Nästan en dispens i veckan

'''+tb(d,0,mark=lambda g:g.translate(SUP),bullet='• ',heads=lambda s,n:s)+'''

För mer information: presstjänst, tfn 0555-12 34 56, press@strandfritt.example.se

Noter
'''+nt+'\n')

# 16 ---------------------------------------------------------------- Czech, pasted PDF text
d=Doc('cs-text-zprava','cs','text','txt','hand (text pasted from a PDF)',['page numbers and running heads between lines','notes at the foot of each page','addresses cut at line ends','tamtéž','decimal commas and paragraph signs'],'''
P1S1''','',q='„“')
# described by page: each page is its own list of sentences and notes
pages=[('''
Obec Lhota pod Brdem prodala v roce 2024 celkem 18 pozemků,{1} z toho 11 jedinému kupci.
Znalecký posudek stanovil cenu na 410 Kč/m2,{2} obec však prodávala za 95 Kč.
Starosta na dotaz odpověděl, že „cena je věcí dohody, ne ‚posudku‘“.{3}
Podle § 39 odst. 1 zákona musí být záměr zveřejněn nejméně 15 dnů.''','''
1:: Zápis ze zastupitelstva č. 7/2024, [[https://uredni-deska.lhota-brdy.example/zapisy/¦2024/07_pozemky.pdf]].
2:: Posudek č. 118-44/2023, nezveřejněn.
3:: Tamtéž, s. 4. =>2'''),
('''
Záměr visel na desce jen 9 dnů.{4}
Sedm zastupitelů hlasovalo pro, tři proti a dva se zdrželi,{5} ačkoli jeden z nich je bratrem kupce.

* Pozemek parc. č. 212/4 (1 240 m2) byl prodán dvakrát.{6}

* Pozemek parc. č. 213 prodán nebyl.

Ministerstvo ve svém stanovisku z 8. 1. 2026 uvedlo, že postup „odporuje smyslu zákona“.{7}''','''
4:: Fotografie úřední desky: [[https://fotky.lhotaci.example/deska?od=2024-05-02&¦do=2024-05-11]] (cit. 14. 2. 2026).
5:: Záznam jednání, čas 1:12:40, [[https://video.lhotaci.example/z/7-2024?t=4360]].
6:: Katastr nemovitostí, list vlastnictví č. 88; srov. [[www.katastr-nahlizeni.example/lv/88]].
7:: Stanovisko č. j. 1182-3/2026, dostupné na¦[[https://stanoviska.ministerstvo.example/¦odbor-44/1182-3_2026.pdf]].''')]
d=Doc('cs-text-zprava','cs','text','txt','hand (text pasted from a PDF)',d.traps,'\n\n'.join(p[0] for p in pages),'\n'.join(p[1].strip() for p in pages),q='„“')
out=[]
for i,(b,n) in enumerate(pages):
    dd=Doc('x','cs','text','txt','',[],b,n,q='„“')
    nn='\n'.join(f'{k} '+tn(dd,k).replace('¦','\n') for k in dd.notes)
    out.append(f'Zpráva o prodeji pozemků Spolek Lhotáci\n\n'+('PRODEJ OBECNÍCH POZEMKŮ\n\n' if i==0 else '')+tb(dd,74,mark=lambda g:'['+g+']')+'\n\n'+re.sub(r'(?m)^(\d) ',r'[\1] ',nn)+f'\n\n{i+3}\n')
data='\f'.join(out)
d.save(data)

# 17 ---------------------------------------------------------------- Chinese
d=Doc('zh-text-baogao','zh','text','txt','hand (pasted report)',['full-width brackets round labels','address directly before Chinese full stop','同上','no blanks between sentences','numbers with units and article numbers'],'''
青禾县于2026年3月5日关停了第二水厂〔1〕。
县政府在通告中称,此举是“临时性的、‘预防性’的措施”〔2〕。
但根据监测站的数据,该厂出水的锰含量自2024年10月起已连续14个月超标〔3〕〔4〕。

# 一、信息公开

该省水质公开办法第9条第(2)项规定,超标信息应在48小时内公布〔5〕。
实际公布用了431天。
记者就此询问县水务局,一名工作人员回答:“我们也是看新闻才知道的。”〔6〕

# 二、居民的应对

约有3200户居民改用井水,其中1100户的井深不足20米〔7〕。
详细名单见[[https://mingdan.qinghe-shui.example/2026/hushu.html]]。''','''
1:: 青禾县人民政府通告(2026)12号,[[https://www.qinghe-xian.example/tonggao/2026/12.shtml]]。
2:: 同上。 =>1
3:: 县监测站月报,2024年10月至2025年12月。
4:: 数据可在[[https://shuju.jiance-zhan.example/api/v1/mn?from=202410&to=202512]]下载。
5:: 《水质公开办法》,[[https://fagui.example/sz/9.html#xiang2]](2026年4月2日访问)。
6:: 2026年3月9日电话采访。
7:: 参见前注3。 =>3''',q='“”',join='')
def fw(t): return ''.join(p if p.startswith('[[') or p.startswith('{') else p.translate({44:0xff0c,40:0xff08,41:0xff09,58:0xff1a}) for p in TOK.split(t))
for b in d.blocks:
    b[1][:]=[fw(re.sub(r'〔(\d)〕',r'{\1}',l)) for l in b[1]]
d.notes={k:(fw(t),r) for k,(t,r) in d.notes.items()}
d.save('青禾县第二水厂关停调查\n\n水源观察 2026年4月\n\n'+tb(d,0,mark=lambda g:f'〔{g}〕',heads=lambda s,n:s)+'\n\n注释\n\n'+'\n'.join(f'〔{n}〕{tn(d,n)}' for n in d.notes)+'\n')

# 18 ---------------------------------------------------------------- RFC-like
d=Doc('en-text-draft','en','text','txt','hand (Internet-Draft-shaped)',['labels of letters in brackets','page feet and heads with form feeds','section numbers','addresses in angle brackets, cut at line ends','array indices in brackets','reference that nobody names','same reference twice'],'''
A tide gauge reports its level every six minutes, as laid down in the gauge profile {GAUGE-PROF}.
Readers MUST NOT assume that levels[0] is the newest value.

The encoding of negative levels follows the signed form {SIGN8}, except that the value -0 is reserved.
A report whose checksum fails is discarded, even though a long trial {TIDELOG} found that “every third checksum is wrong, and every second ‘wrong’ one is right”.

@ @@BREAK@@

Clocks drift; the error is bounded by 40 ms in the trials of 2022 {TIDELOG}.
Implementations that store reports for more than 30 days have to consider the privacy of harbour pilots {PILOTS}.
''','''
GAUGE-PROF:: Wharton, E., "Tide Gauge Profile", Version 1.3, March 2024, <[[https://specs.tidegauge.example/profile/1.3/¦tide-gauge-profile.html]]>.
SIGN8:: Adeyo, M. and P. Lind, "Signs in Eight Bits", DOI 10.5555/sign.8, June 2011.
PILOTS:: Harbour Pilots' Union, "Where We Were", January 2025, <[[https://pilots-union.example/where-we-were/]]>.
TIDELOG:: Morrow, T., "Two Years of Tide Logs", Proceedings of Gauges '22, <[[https://proceedings.gauges.example/22/papers/¦morrow_tide-logs.pdf]]>.
OLDTIDE:: Office of Tides, "Tide Tables", 1931.''',q='“”',kind='reference')
d.q='""'
for b in d.blocks: b[1][:]=[l.replace('“','"').replace('”','"').replace('‘',"'").replace('’',"'") for l in b[1]]
pg=lambda n:f'\n\n\nWharton                 Expires 4 September 2026                [Page {n}]\n\f\nInternet-Draft            Tide Gauge Reports                 March 2026\n\n\n'
parts=d.blocks
b1=Doc('x','en','text','txt','',[],'x','',q='""')
def sec(bl): b1.blocks=bl; return tb(b1,72,ind='   ',mark=lambda g:f'[{g}]')
refs='\n\n'.join(textwrap.indent(textwrap.fill(f'[{n}] '.ljust(13)+tn(d,n,' '),58,subsequent_indent=' '*13,break_long_words=False,break_on_hyphens=False),'   ') for n in d.notes)
refs=refs.replace('/1.3/ tide','/1.3/\n'+' '*16+'tide').replace('papers/ morrow','papers/\n'+' '*16+'morrow')
d.save('''Network Gauge Group                                           E. Wharton
Internet-Draft                                           Tidal Institute
Intended status: Informational                              4 March 2026


                           Tide Gauge Reports

1.  Introduction

'''+sec(parts[:1])+'\n\n2.  Encoding\n\n'+sec(parts[1:2])+pg(1)+'3.  Security Considerations\n\n'+sec(parts[3:])+'\n\n4.  References\n\n4.1.  Normative References\n\n'+refs.replace('   [PILOTS]','4.2.  Informative References\n\n   [PILOTS]')+'''

Author's Address

   E. Wharton
   Tidal Institute
   Email: e.wharton@tidal-institute.example
'''+'\n\nWharton                 Expires 4 September 2026                [Page 2]\n')

# 19 ---------------------------------------------------------------- Turkish minutes
d=Doc('tr-text-tutanak','tr','text','txt','hand (minutes)',['numbered agenda items','times and clause numbers in brackets','A.g.e.','attendance list','votes like "(7)"','address in round brackets'],'''
@ 1. AÇILIŞ VE YOKLAMA

Toplantı saat 14.00'te açıldı, 9 üyeden 7'si hazır bulundu (7).

@ 2. SU FATURALARI

Başkan, 2025 yılında kesilen 1.318 faturanın 402'sine itiraz edildiğini bildirdi.[1]
Belediye, itirazların “yersiz, hatta ‘gülünç’” olduğunu savunuyor;[2] oysa bilirkişi raporu bunun tersini söylüyor.[3]
Üye Sn. Aydın, yönetmeliğin 8. maddesinin 2. fıkrasını okudu.

@ 3. DERE ISLAHI

İhale bedeli %14,5 oranında arttı.[4]
Artışın gerekçesi sorulduğunda müdürlük “dosya Ankara'da” yanıtını verdi.[5]
Üyeler, ihale belgelerinin derneğin sayfasında ([[https://derekomsulari.example.org/belgeler/ihale_2025/]]) yayımlanmasını oy birliğiyle kabul etti.

@ 4. KAPANIŞ

Bir sonraki toplantının 12.10.2026 günü yapılmasına karar verildi.[6]''','''
1:: Su idaresi istatistikleri, [[https://su-idaresi.example/istatistik/2025?tablo=4&bicim=html]]
2:: Belediye basın açıklaması, 4 Mart 2026.
3:: Bilirkişi raporu, s. 11: [[https://raporlar.derekomsulari.example.org/bilirkisi-(son).pdf]]
4:: [[http://ihale.ilan.example/dosya/2025-118]]; karşılaştırınız: [[www.dere-islahi.example/maliyet]].
5:: A.g.e. =>4
6:: Yönetim kurulu kararı no. 31.''',q='“”')
d.notes['5']=('Müdürlüğün yazısı, sayı 77-[B].',None); d.notes['6']=('Bkz. yukarıda dn. 2.','2'); d.notes['2']=(d.notes['2'][0],None)
d.notes['3']=(d.notes['3'][0],None)
for b in d.blocks: b[1][:]=[re.sub(r'\[(\d)\]',r'{\1}',l) for l in b[1]] if b[0]!='@' else b[1]
d.traps[2]='"see note above" in Turkish'
d.save('DERE KOMŞULARI DERNEĞİ\nYönetim Kurulu Toplantı Tutanağı\nTarih: 14.09.2026   Sayı: 2026/9\n\nKatılanlar: (1) Başkan, (2) Sayman, (3) Yazman, (4)-(7) üyeler\n\n'+tb(d,76)+'\n\nDİPNOTLAR\n'+'\n'.join(f'[{n}] {tn(d,n)}' for n in d.notes)+'\n\nBaşkan                    Yazman\n(imza)                    (imza)\n')

# 20 ---------------------------------------------------------------- BBCode, Ukrainian
d=Doc('uk-text-forum','uk','text','txt','hand (forum source, BBCode)',['BBCode tags round headings and addresses','labels in brackets among tags in brackets','picture tag','там само','size numbers in tags'],'''
Коротко про те, що відомо станом на 3 травня.

За останній рік у Підгірному зрубали 1 140 дерев,{1} хоча дозвіл видали лише на 300.
Лісництво називає це «санітарною рубкою, нічого “такого”».{2}
На знімках із супутника видно, що квартал 17 вирубано суцільно.{3}

@ [img]https://kartynky.pidhirne.example/kv17.jpg[/img]

@ [size=14][b]Що каже закон[/b][/size]

Пункт 4.2 Правил забороняє суцільну рубку на схилах понад 20°.{4}
Перевірка в березні тривала дві години,{5} акта досі немає.

@ [list]

* Запит до інспекції подано 28.04.2026.{6}

* Відповідь чекаємо до 28 травня.

@ [/list]''','''
1:: Відповідь лісництва: [[https://zapyty.pidhirne.example/vidpovid/2026/77]]
2:: Там само, с. 3. =>1
3:: [[https://suputnyk.example/map?lat=48.91&lon=24.02&date=2026-04-19&layer=B8]]
4:: Правила рубок, наказ № 364.
5:: Зі слів інспектора.
6:: Текст запиту: [[https://zapyty.pidhirne.example/zapyt/(91)]] , дубль на [[https://lisovyk.example/t/5512]]''',q='«»')
d.save('[b][size=18]Рубки в Підгірному: що ми знаємо[/size][/b]\n\n'+tb(d,0,bullet='[*] ')+'\n\n[hr]\n[b]Джерела[/b]\n'+'\n'.join(f'[{n}] '+tn(d,n,link=lambda t,u:f'[url]{u}[/url]') for n in d.notes)+'\n')

# 21 ---------------------------------------------------------------- LaTeX source, German
d=Doc('de-text-latexquelle','de','text','txt','hand (LaTeX source pasted)',['citation commands with keys','comment lines with addresses','labels and section references that are no citations','entry that nobody cites','same key twice','package options in brackets'],'''
Das Wehr bei Ober-Lautern verlor zwischen 1998 und 2019 rund 4 Meter seiner Krone {wehr2019}.
Die Aufsicht hielt das für \u201eunbedenklich, ja erfreulich\u201c {aufsicht}, nannte aber keine Messwerte.
Wie in Abschnitt 2 gezeigt wird, sind die Messwerte von 1998 verschollen.

@ \\section{Messwerte}\\label{sec:messwerte}

Ein Privatmann hat den Pegel 21 Jahre lang jeden Morgen abgelesen {pegelbuch}.
Sein Buch stimmt mit den amtlichen Werten auf 2,5 cm genau \u00fcberein {wehr2019}.
Die Abweichung am 3. Mai 2013 bleibt ungekl\u00e4rt.''','''
wehr2019:: Landesamt f\u00fcr Wasserbau: Zustand der Wehre, 2019. \\url[[https://wasserbau.lautern.example/berichte/wehre-2019.pdf]]
aufsicht:: Vermerk der Talsperrenaufsicht vom 7.~Juni 2020, Az.~14-2.
pegelbuch:: O. Reiff: Pegelbuch 1998--2019. \\url[[https://pegelbuch.reiff.example/scans/index.php?jahr=1998&seite=1]], abgerufen am 2. Mai 2026.
flussbau:: H. Stromer: Flussbau, 3. Aufl., 1961.''',q='„“',kind='reference',plain=True)
T='''\\documentclass[11pt,a4paper]{article}
\\usepackage[ngerman]{babel}
\\usepackage{url}
% Vorlage von https://vorlagen.texkiste.example/artikel
\\begin{document}
\\title{Das Wehr bei Ober-Lautern}
\\maketitle

@@BODY@@

\\begin{thebibliography}{9}
@@BIB@@
\\end{thebibliography}
\\end{document}
'''
d.save(fill(T,BODY=tb(d,72,mark=lambda g:f'\\cite{{{g}}}'),BIB='\n\n'.join(f'\\bibitem{{{n}}} '+tn(d,n,link=lambda t,u:'{'+u+'}') for n in d.notes)))

# 22 ---------------------------------------------------------------- chat export, French
d=Doc('fr-text-messagerie','fr','text','txt','hand (chat export)',['times in brackets before each message','bare addresses followed by punctuation','mail address and file names','system lines','numbers in brackets that are no markers'],'''
@ [12/03/2026, 18:02:11] Les messages et les appels sont chiffrés de bout en bout.

@ [12/03/2026, 18:04:40] Odile (comm.) : Bonsoir à tous ! J’ai trois choses pour la réunion.

@ [12/03/2026, 18:06:02] Odile (comm.) : Voici.~~Le budget voté le 2 mars prévoit 41 000 € pour la digue ([[https://mairie-perigny.example/budget/2026/section-3.html]]).~~Ce n’est pas ce qu’on nous a dit.

@ [12/03/2026, 18:09:57] Marcel : ok.~~Le maire parlait de « 14 000, pas un sou de plus », voir [[https://gazette-perigny.example/archives?n=311&p=2]].~~J’ai gardé le journal papier.

@ [12/03/2026, 18:10:30] Marcel : <PDF joint : budget[2].pdf, 3 pages>

@ [12/03/2026, 18:15:21] Sœur Anne : Attention.~~L’expertise de 2022 existe toujours, mais seulement ici : [[https://web.coffre-pages.example/2023/http://digue-perigny.example/expertise_(2022).pdf]]

@ [12/03/2026, 18:16:00] Sœur Anne : Écrivez à anne@digue-perigny.example si ça bloque [1 fois sur 2, ça bloque].

@ [12/03/2026, 18:21:44] Odile (comm.) : Merci !~~Pour le vote, la règle des deux tiers est à l’article 7 : [[www.assos-perigny.example/statuts#art7]] !~~À jeudi, 20 h.

@ [13/03/2026, 07:58:03] Marcel a quitté le groupe''','',q='«»')
raw=[]
for i,(ty,ls) in enumerate(d.blocks):
    l=ls[0]; raw.append(re.sub(r'\[\[(.*?)\]\]',r'\1',l.replace('~~',' ')))
    m='~~' in l
    d.blocks[i]=('p' if m else '@', [s for s in l.split('~~')[1:]] if m else ls)
d.save('\n'.join(raw)+'\n')
