from lib import *
# 1 mail
doc('sixth-en-mail','txt','''From: Petra Lindqvist <petra@saltmarsh-trust.example>
To: press-list@saltmarsh-trust.example
Date: Tue, 9 Apr 2024 08:12:44 +0100
Subject: Fwd: Dredging - numbers for your piece

Hi all,

as promised, the short version.

⟪The harbour company took 340,000 tonnes of mud out of the inner channel between October and March, about twice what its licence allows. {1}{2}⟫ Mr. Garrick at the company says the scales were "optimistic". ⟪He told the inquiry that "nobody weighs mud to the kilo" {3}, which is true and beside the point.⟫

⟪The birds went first: dunlin are down by 61% on the eastern flat {4}.⟫ We do not know about the shellfish yet.

> On 8 Apr 2024, at 17:40, Jon Ames <jon@coastdesk.example> wrote:
> Do you have the licence? I only found the old one,
> and it is from 2011.

It is the first one below.

Petra

⟦NOTES⟧

-- 
Petra Lindqvist | Saltmarsh Trust | https://saltmarsh-trust.example
Support us: https://saltmarsh-trust.example/donate
''',{'1':'https://licences.marine-office.example/ML-2019-0044','2':'Saltmarsh Trust, Dredging log 2023/24, internal','3':'Transcript, day 2, p. 41: https://inquiry.port-ellerby.example/transcripts/day-02.pdf','4':'https://wader-count.example/sites/ellerby-east?from=2014&to=2024'},
lang='en',wrap=72,nt=lambda l,t,n:f'[{l}] '+t,kind='reference',traps=['mail headers, quote, signature'])
for p in ['sixth-en-mail']:
    import json
    f=f'{OUT}/{p}/gold.json'; g=json.load(open(f))
    src={'1':'https://licences.marine-office.example/ML-2019-0044','3':'https://inquiry.port-ellerby.example/transcripts/day-02.pdf','4':'https://wader-count.example/sites/ellerby-east?from=2014&to=2024','2':None}
    for c in g['citations']: c['urls']=[src[c['number']]] if src[c['number']] else []
    json.dump(g,open(f,'w'),ensure_ascii=False,indent=2)
# 2 PDF viewer paste, Spanish
doc('sixth-es-pdfpaste','txt','''OBSERVATORIO DEL LITORAL DE SANTA BRÍGIDA
Informe anual 2018

1. La pesca de bajura

⟪En 2018 se matricularon en el puerto de Santa Brígida 83 embarca-
ciones menores, once menos que el año anterior{1}.⟫ La flota envejece.
⟪La cofradía habla de «una generación sin relevo»{2} y pide que las
licencias puedan heredarse.⟫

⟪El precio medio de la sardina cayó un 14 % entre enero y agosto{3}.⟫ La
lonja no publica datos desde entonces.

1 Registro de Buques, consulta en línea, <<https://registro-buques.example/con⏎sulta?puerto=SB&anio=2018>>.
2 Cofradía de Pescadores de Santa Brígida, Carta abierta, 3 de mayo de
2018.
3 Lonja de Santa Brígida, <<http://lonja.santabrigida.example/precios/2018⏎/sardina.csv>>, consultado el 9 de enero de 2019.
14
\fObservatorio del Litoral | Informe anual 2018

2. El turismo

⟪Las pernoctaciones aumentaron un 9 %, según la oficina municipal{4}.⟫ En
agosto no quedaba una cama libre.

4 Ayuntamiento de Santa Brígida, Boletín de turismo, núm. 31, p. 6.
15
'''.replace('{1}','{1x}').replace('{1x}','{1}'),{'1':'<<https://registro-buques.example/con⏎sulta?puerto=SB&anio=2018>>','2':'','3':'<<http://lonja.santabrigida.example/precios/2018⏎/sardina.csv>>','4':''},
lang='es',mk=lambda r,l,p:l[0],traps=['page footers','wrapped addresses','hyphenated words'])
p=f'{OUT}/sixth-es-pdfpaste/'
t=open(p+'document.txt').read().replace('<<','').replace('>>',''); open(p+'document.txt','w').write(t)
g=json.load(open(p+'gold.json'))
for c in g['citations']: c['claim']=c['claim'].replace('embarca- ciones','embarcaciones')
json.dump(g,open(p+'gold.json','w'),ensure_ascii=False,indent=2)
# 3 Word paste, German
doc('sixth-de-wordpaste','txt','''Stellungnahme zum Entwurf des Uferwegegesetzes

Verein Freier Seezugang Mirow-Altstein e. V.
Altstein, den 12. Februar 2022

I. Vorbemerkung
⟪Der Entwurf sieht vor, dass Uferwege nur noch „auf Antrag einer Gemeinde“ freizuhalten sind.{1}⟫ ⟪Das widerspricht dem Beschluss vom 3. Juli 2015, auf den sich u. a. Prof. Dr. Kastner in ihrem Gutachten stützt.{2}⟫

II. Zu § 4 Abs. 2
⟪Nach der Erhebung des Landkreises sind 62 v. H. der Seeufer schon heute nicht mehr zugänglich{3}; die Begründung des Entwurfs nennt diese Zahl nicht{4}.⟫
•	⟪§ 4 Abs. 2 Satz 3 ist zu streichen.{5}⟫
•	Hilfsweise ist eine Frist von drei Jahren aufzunehmen.

III. Ergebnis
Der Verein lehnt den Entwurf ab.




⟦NOTES⟧
''',{'1':'LT-Drs. 7/1180, S. 3, <<https://parldok.altstein.example/drs/7/1180.pdf>>.','2':'Kastner, Uferrecht im Wandel, Rechtsgutachten, 2016, S. 22 ff.','3':'Landkreis Altstein, Uferkataster, Stand: 31.12.2020, abrufbar unter: <<https://geo.lk-altstein.example/uferkataster/>> (zuletzt abgerufen am 10.02.2022).','4':'Vgl. LT-Drs. 7/1180 (Fn. 1), S. 9.','5':'So auch der Städtebund in seiner Stellungnahme, <<www.staedtebund-altstein.example/stn-uferweg>>.'},
lang='de',nt=lambda l,t,n:f'[{l}]\t{t}',repeats={'4':'1'},traps=['www. without scheme','Fn. 1'])
# 4 rst
doc('sixth-en-rst','txt','''==========================
Field guide: rain gauges
==========================

:Author: Orla Penhaligon
:Revision: 4
:Licence: https://opencommons.example/by/4.0

.. contents:: Table of contents

Placing the gauge
=================

⟪A gauge under a tree reads *low* by as much as a third. {1}_⟫ Put it in the
open. ⟪The old rule, "twice as far as the tree is high", goes back to
the observers of the 1860s. {2}_⟫

.. code-block:: python

   # data from https://rain.example/api [1]_
   fetch("https://rain.example/api/v2/day")

.. note::

   ⟪Wind is worse than trees {Dunmore1999}_, and a fence helps.⟫

Reading it
==========

* ⟪Read at 09:00 local time {3}_.⟫
* Write down zeros.

⟪The `network's handbook <https://raingauges.example/handbook>`_ allows
half-millimetre steps.⟫

.. rubric:: Footnotes

⟦NOTES 1;2;3⟧

⟦NOTE Dunmore1999⟧
''',{'1':'A. Pell, "Gauges and trees", *Upland Weather* 3 (1988). Online:\n   <<https://upland-weather.example/3/pell>>','2':'See the circular letters in the Harding papers, box 4.','3':'<<https://raingauges.example/faq#when>>','Dunmore1999':'F. Dunmore, *Wind loss*, Tarn Press, 1999.\n   <<https://tarnpress.example/dunmore-wind-loss>>'},
lang='en',mode='rst',mk=lambda r,l,p:f'[{l[0]}]',nt=lambda l,t,n:f'.. [{l}] {t}',kind=lambda l:'footnote' if l.isdigit() else 'reference',traps=['rst'])
p=f'{OUT}/sixth-en-rst/gold.json'; g=json.load(open(p))
for c in g['citations']:
    c['claim']=c['claim'].replace('third._','third.').replace('1860s._','1860s.').replace("trees_,","trees,").replace('time_.','time.').replace(' _','').replace('_','')
h=dict(number='',kind='inline',urls=['https://raingauges.example/handbook'],claim="The network's handbook allows half-millimetre steps.",quotes=[],repeats=None)
g['citations'].insert(4,h)
json.dump(g,open(p,'w'),ensure_ascii=False,indent=2)
# 5 asciidoc French
doc('sixth-fr-asciidoc','txt','''= Guide du bénévole
Association Les Berges Vives <contact@bergesvives.example>
v2.1, 2023-04-02
:toc: left
:lang: fr
:url-site: https://bergesvives.example

[abstract]
Ce guide s'adresse aux équipes de ramassage.

== Avant de partir

⟪La préfecture exige une déclaration dès vingt participants{1}.⟫ Prévoyez des gants. ⟪Selon {le bilan de 2022||https://bergesvives.example/bilans/2022.pdf}, une sortie sur trois se termine par une coupure à la main.⟫

[source,bash]
----
curl https://bergesvives.example/api/sorties # <1>
----
<1> Liste des sorties

.Déchets par kilomètre
|===
|Tronçon |Kilos

|Amont
|⟪48 kg{2}⟫
|===

== Sur place

* ⟪Ne touchez jamais aux seringues{3}.⟫
* Photographiez les plaques des épaves.

⟪Mme Ferrand, qui coordonne les équipes, rappelle que « le fleuve n'est pas une poubelle, c'est un témoin »{4}.⟫
''',{'1':"Arrêté du 4 mars 2021, art. 2 : <<https://arretes.prefecture-sarbe.example/2021/03/0412>>.",'2':"Pesée du 12 juin 2022, registre de l'association.",'3':'Voir <<https://sante-sarbe.example/fiches/seringues[la fiche réflexe]||x>>.','4':'Entretien du 20 mars 2023.'},
lang='fr',mk=lambda r,l,p:f'@@{l[0]}@@',lk=lambda x,u:f'{u}[{x}]',traps=['asciidoc footnote macro'])
p=f'{OUT}/sixth-fr-asciidoc/'; t=open(p+'document.txt').read(); g=json.load(open(p+'gold.json'))
N={'1':"Arrêté du 4 mars 2021, art. 2 : https://arretes.prefecture-sarbe.example/2021/03/0412",'2':"Pesée du 12 juin 2022, registre de l'association.",'3':'Voir https://sante-sarbe.example/fiches/seringues[la fiche réflexe^].','4':'Entretien du 20 mars 2023.'}
for l in N: t=t.replace(f'@@{l}@@','footnote:['+N[l].replace('^]','\\]')+']')
open(p+'document.txt','w').write(t)
for c in g['citations']:
    if c['number']=='3': c['urls']=['https://sante-sarbe.example/fiches/seringues']
    c['number']=''if c['kind']=='inline' else c['number']
json.dump(g,open(p+'gold.json','w'),ensure_ascii=False,indent=2)
# 6 org
doc('sixth-en-org','txt','''#+TITLE: Minutes that nobody signed
#+AUTHOR: R. Castellane
#+DATE: <2021-11-03 Wed>
#+OPTIONS: toc:nil
#+FILETAGS: :parish:archives:

* The missing book
  :PROPERTIES:
  :CUSTOM_ID: missing
  :END:
⟪The vestry of St. Osyth kept two minute books between 1832 and 1840.[fn:{1}]⟫ Only one
survives. ⟪The other was last seen by Canon Wade, who called it
"a dull and honest volume" in his /Notes/ of 1904.[fn:{2}]⟫

** TODO Ask the record office
   SCHEDULED: <2021-11-10 Wed>
   - ⟪Shelfmark D/P 114 is said to be "in transit".[fn:{3}]⟫
   - Phone before noon.

#+BEGIN_SRC sh
wget https://recordoffice.example/list.txt  # [fn:9]
#+END_SRC

⟪A [[https://osyth-history.example/vestry/1836][transcript of one page]] turned up online last spring.⟫

* Footnotes

⟦NOTES⟧
''',{'1':'Parish inventory, 1841; scan at <<https://recordoffice.example/scans/DP114-inv>>.','2':'E. Wade, /Notes on an Essex Parish/ (Colnebridge, 1904), p. 77.','3':'<<https://recordoffice.example/catalogue?ref=D%2FP%20114>>'},
lang='en',mode='org',mk=lambda r,l,p:l[0],nt=lambda l,t,n:f'[fn:{l}] {t}',ulk=lambda u,x:f'[[{u}]]' if 'scans' in u else u,traps=['org'])
p=f'{OUT}/sixth-en-org/gold.json'; g=json.load(open(p))
for c in g['citations']: c['claim']=c['claim'].replace('[fn:]','')
g['citations'].append(dict(number='',kind='inline',urls=['https://osyth-history.example/vestry/1836'],claim='A transcript of one page turned up online last spring.',quotes=[],repeats=None))
json.dump(g,open(p,'w'),ensure_ascii=False,indent=2)
# 7 legal brief with form feeds
doc('sixth-en-brief','txt','''                    IN THE SUPREME COURT OF WEXLEY

                              No. 21-0388

            FRIENDS OF THE NARROWS, INC., Petitioner,
                                  v.
              DEPARTMENT OF TIDAL LANDS, Respondent.

                        BRIEF OF PETITIONER

                            ARGUMENT

     ⟪The Department conceded below that it never opened the survey
it now calls "exhaustive."{1}⟫  ⟪An agency that decides without reading
decides arbitrarily.{2}⟫

     The statute is plain.  ⟪It commands the Department to weigh "every
study submitted by any person" before a lease issues.{3}⟫
                        ____________________

     1  R. at 212 (Dep. of H. Moss).

     2  Calder v. Board of Fens, 88 Wex. 14, 19 (1961).

     3  Tidal Lands Act § 7(a), <<https://code.wexley.example/tidal/7>>
(last visited Jan. 8, 2021).

                                   1
\f     ⟪The lease was signed on March 2, 2020, nine days after the survey
arrived.{4}⟫  ⟪The Board in Calder took longer over a single ditch.{5}⟫

     ⟪Nor can the Department's press release cure the defect, because
a reason first given to the newspapers is no reason at all.{6}⟫
                        ____________________

     4  R. at 230; see Lease No. 1187, available at
<<https://leases.tidal.wexley.example/1187/signed.pdf>>.

     5  Calder, supra note 2, at 21.

     6  Id. at 23; contra Dep't of Tidal Lands, "Statement on the
Narrows," <<https://news.tidal.wexley.example/2020-03-04>>.

                                   2
\f     Respectfully submitted,

                                   /s/ Imogen Tallis
                                   TALLIS & BREWE LLP
                                   https://tallisbrewe.example
'''.replace('<<','').replace('>>',''),{'1':'','2':'','3':'<<https://code.wexley.example/tidal/7>>','4':'<<https://leases.tidal.wexley.example/1187/signed.pdf>>','5':'','6':'<<https://news.tidal.wexley.example/2020-03-04>>'},
lang='en',mk=lambda r,l,p:l[0],repeats={'5':'2','6':'5'},traps=['form feeds','Id., supra','glued digits'])
# 8 Chinese GB/T list
doc('sixth-zh-list','txt','''青石镇古井调查简报

作者：林映秋　　来源：青石文保志愿队　　发布时间：2021-06-18 09:30

⟪青石镇现存古井四十七口，其中二十九口仍可取水{1}。⟫⟪镇志称“一井养百家”{2}，老人们至今还这样说。⟫

⟪2019年的水质检测显示，十二口井的硝酸盐超标{=[3-4]=3,4}；同年，镇政府把井栏列入保护名录{1}。⟫保护名录没有公布全文。

一、建议
（1）⟪井栏应当原地保护，不宜迁移{5}。⟫
（2）每季度公布一次水质数据。

参考文献：
⟦NOTES⟧

【关注我们】微信公众号：青石文保　官网：https://qingshi-wenbao.example
''',{'1':'青石镇人民政府. 古井名录[EB/OL]. (2019-11-02)[2021-05-30]. <<https://www.qingshi.example/gov/gujing.html>>.','2':'周慕白. 青石镇志[M]. 临川: 临川古籍社, 1993: 88-90.','3':'何远, 沈知微. 浅层地下水硝酸盐的季节变化[J]. 江南水土, 2020, 8(2): 15-21.','4':'青石文保志愿队. 井水检测原始数据[DB/OL]. <<https://data.qingshi-wenbao.example/2019/nitrate.csv>>.','5':'文物迁移保护导则（试行）[S]. 2017.'},
lang='zh',kind='reference',traps=['GB/T 7714 type marks in brackets','range'])
# 9 Hindi superscripts
S=str.maketrans('0123456789','⁰¹²³⁴⁵⁶⁷⁸⁹')
doc('sixth-hi-report','txt','''प्रेस विज्ञप्ति
जल अधिकार मंच, सोनपुरा
दिनांक: १५ जुलाई २०२२

⟪सोनपुरा ज़िले के ६४ गाँवों में पिछले तीन वर्षों से नल का पानी नहीं पहुँचा है।{1}⟫ ज़िलाधिकारी ने कोई उत्तर नहीं दिया। ⟪विभाग की वेबसाइट पर इन्हीं गाँवों को "पूर्णतः आच्छादित" बताया गया है।{2}⟫

⟪मंच की संयोजक डॉ. सुनीता वर्मा ने कहा, "काग़ज़ पर पानी बह रहा है, नल में नहीं।"{3}⟫ ⟪लेखा परीक्षा में भी यही कमी दर्ज हुई थी{4}, पर उस पर कोई कार्रवाई नहीं हुई।⟫

संपर्क: 555-0142

टिप्पणियाँ
⟦NOTES⟧
''',{'1':'जल अधिकार मंच, ग्राम सर्वेक्षण २०२२, <<https://jaladhikar.example/survey/2022>>','2':'<<https://nal-jal.sonpura.example/status?block=all>> (१० जुलाई २०२२ को देखा गया)','3':'प्रेस वार्ता, सोनपुरा, १४ जुलाई २०२२','4':'महालेखा कार्यालय, प्रतिवेदन संख्या ७, पृ. ३३'},
lang='hi',mk=lambda r,l,p:l[0].translate(S),nt=lambda l,t,n:f'{l.translate(S)} {t}',kind='endnote',traps=['superscript digits','danda'])
p=f'{OUT}/sixth-hi-report/gold.json'; g=json.load(open(p))
json.dump(g,open(p,'w'),ensure_ascii=False,indent=2)
# 10 Hebrew
doc('sixth-he-report','txt','''דו"ח ביניים: ספריות הרחוב של נווה ארז

⟪בשנת 2017 הוצבו בשכונה תשע ספריות רחוב, ומהן נותרו ארבע.{1}⟫ השאר נעלמו. ⟪ועד השכונה טוען כי "איש לא ביקש לפנות אותן" {2}, אך העירייה מציגה צו פינוי חתום.{3}⟫

⟪לפי סקר הדיירים, 58 אחוזים החזירו לפחות ספר אחד.{4}⟫

הערות:
⟦NOTES⟧
''',{'1':'עמותת מדף פתוח, מיפוי ספריות, <<https://madaf-patuach.example/map/2017>>','2':'שיחה עם יו"ר הוועד, 2 במאי 2020.','3':'עיריית נווה ארז, צו מס\' 114/19, <<https://www.neve-erez.example/orders/114-19.pdf>>','4':'סקר הדיירים, לוח 3: <<https://madaf-patuach.example/survey>>'},
lang='he',pairs=[('“','”')],kind='endnote',traps=['rtl','gershayim beside quotation marks'])
p=f'{OUT}/sixth-he-report/'; g=json.load(open(p+'gold.json'))
for c in g['citations']:
    if 'איש לא' in c['claim']: c['quotes']=['איש לא ביקש לפנות אותן']
json.dump(g,open(p+'gold.json','w'),ensure_ascii=False,indent=2)
# 11 Czech author-year
doc('sixth-cs-authoryear','txt','''Mlýny na řece Tesné v 19. století
Mgr. Hedvika Rousová

⟪Na horní Tesné stálo kolem roku 1840 třicet jedna mlýnů (Vaněček 1987, s. 12).⟫ Většina z nich mlela jen na jaře. ⟪Stabilní katastr jich uvádí o čtyři méně (Sbírka map 2009).⟫

⟪Po povodni roku 1872 obnovila provoz sotva polovina mlynářů (Vaněček 1987, s. 44; Klímová 2015).⟫ Důvody byly prosté.

Literatura

Klímová, Jana. 2015. Voda, která bere. Tesnov: Nakladatelství Splav.
Sbírka map. 2009. Katastrální mapy horní Tesné. Dostupné z: https://mapy.tesnov-archiv.example/katastr/1840
Vaněček, Otakar. 1987. „Mlynáři a mlýny“. Tesenský sborník 4: 9–51. https://sbornik.tesna.example/4/vanecek.pdf
Zeman, Petr. 1999. Jezy a náhony. Tesnov: vlastním nákladem.
'''.replace('⟪','').replace('⟫',''),lang='cs',traps=['author-year'])
A=lambda u,c:dict(number='',kind='reference',urls=u,claim=c,quotes=[],repeats=None)
V=['https://sbornik.tesna.example/4/vanecek.pdf'];M=['https://mapy.tesnov-archiv.example/katastr/1840']
p3='Po povodni roku 1872 obnovila provoz sotva polovina mlynářů.'
save('sixth-cs-authoryear','txt',None,[A(V,'Na horní Tesné stálo kolem roku 1840 třicet jedna mlýnů.'),A(M,'Stabilní katastr jich uvádí o čtyři méně.'),A(V,p3),A([],p3),A([],'')],'cs',traps=['author-year'])
# 12 Farsi? Vietnamese plain list
doc('sixth-vi-thongcao','txt','''THÔNG CÁO BÁO CHÍ
Nhóm Bảo vệ Rừng ngập mặn Cồn Sậy - ngày 5/9/2020

⟪Từ năm 2012 đến nay, Cồn Sậy đã mất 118 héc-ta rừng ngập mặn (1).⟫ ⟪Ông Trần Văn Lụa, một hộ nuôi tôm, nói: “Rừng mất thì tôm cũng mất” (2).⟫

⟪Báo cáo của tỉnh chỉ ghi nhận 40 héc-ta (3), và TS. Lê Thị Mận cho rằng con số ấy “không thể kiểm chứng” (4).⟫ Nhóm đề nghị công bố ảnh vệ tinh.

Chú thích:
⟦NOTES⟧
'''.replace('(1)','{1}').replace('(2)','{2}').replace('(3)','{3}').replace('(4)','{4}'),{'1':'Bản đồ biến động rừng, <<https://consay-rung.example/bando>>, truy cập ngày 1/9/2020.','2':'Phỏng vấn ngày 20/8/2020.','3':'UBND tỉnh, Báo cáo số 88/BC, <<http://vanban.consay.example/2019/88-bc.pdf>>','4':'Trao đổi qua thư điện tử, 28/8/2020.'},
lang='vi',mk=lambda r,l,p:f'({l[0]})',nt=lambda l,t,n:f'({l}) {t}',kind='endnote',traps=['round brackets as markers'])
