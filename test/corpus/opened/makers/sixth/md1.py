from lib import *
F=dict(mk=lambda r,l,p:f'[^{l[0]}]',nt=lambda l,t,n:f'[^{l}]: {t}')
doc('sixth-it-pandoc','md','''---
title: "La fontana contesa"
author: Delia Marchetti
date: 2019-05-30
lang: it
link-citations: true
---

# La fontana contesa {#fontana}

⟪La fontana di piazza Orsaria fu chiusa nel 1976 per «ragioni di decoro».{1}⟫ Nessuno protestò. ⟪Il sig. Brandi, che allora aveva un banco di frutta, ricorda *perfettamente* il giorno.{intervista}⟫

> ⟪L'acqua è di tutti, ma il rubinetto è del Comune.{1}⟫

Poi vennero le carte. ⟪L'avv. Lodi ne ha contate duecento, tra cui una perizia {pubblicata in rete||https://archivio-orsaria.example/perizia-1981} dal nipote del perito.⟫

```markdown
Esempio di nota[^9] con indirizzo https://esempio.example/nota

[^9]: non è una nota
```

| Anno | Portata |
|:-----|--------:|
| 1975 | ⟪12 l/s{portata}⟫ |
| 1980 | 0 l/s |

## Oggi

1. ⟪Il restauro costerebbe 80.000 euro;{costo}⟫
2. la sovrintendenza tace.

⟦NOTES⟧
''',{'1':'Delibera n. 88 del 3 agosto 1976, <<https://delibere.orsaria.example/1976/88>>.','intervista':'Conversazione con l\'autrice, aprile 2019.','portata':'Consorzio Acque, *Annali*, 1975, p. 7.\n\n    Le tabelle sono riprodotte in <<https://consorzio-acque.example/annali/1975.pdf>>.\n','costo':'Preventivo dello studio Arca, <<http://studio-arca.example/preventivi/fontana>>'},lang='it',sep='\n',traps=['fenced code with note','note of two paragraphs'],**F)
# Jekyll vi w/ reference links
t,c=doc('sixth-vi-jekyll','md','''---
layout: post
title:  "Chợ nổi đang chìm"
date:   2021-02-14 07:00:00 +0700
categories: song-nuoc
permalink: /cho-noi/
image: https://cdn.songnuoc.example/cho-noi.jpg
---

{% include toc.html %}

⟪Mười năm trước chợ nổi Vàm Ốc có hơn 300 ghe; nay chỉ còn 41.{1}⟫ Khách du lịch vẫn đến.

⟪Theo {điều tra của Viện Sông Nước||@khaosat}, bảy trên mười chủ ghe muốn lên bờ.⟫ ⟪Bà Tư Lành bảo: “Ghe là nhà, nhưng con tôi cần trường”.{2}⟫

![Chợ nổi lúc năm giờ sáng](/assets/cho-noi.jpg)

⟪Tờ *Bản tin Đồng bằng* từng {cảnh báo||https://bantin-dongbang.example/2011/canh-bao} chuyện này từ năm 2011.⟫

<!-- nguồn cũ: https://cu.songnuoc.example/1 -->

[khaosat]: https://vien-songnuoc.example/khao-sat/2020 "Khảo sát 2020"

⟦NOTES⟧

---
*Theo dõi blog qua [RSS](/feed.xml).*
'''.replace('{% include toc.html %}','<TOC>'),{'1':'Sở Công Thương, thống kê năm 2020, <<https://congthuong.vamoc.example/thong-ke/2020?muc=cho>>','2':'Phỏng vấn, tháng 1/2021.'},lang='vi',lk=lambda x,u:f'[{x}][{u[1:]}]' if u[0]=='@' else f'[{x}]({u})',traps=['reference-style link','front matter'],**F)
p=f'{OUT}/sixth-vi-jekyll/'; s=open(p+'document.md').read().replace('<TOC>','{% include toc.html %}'); open(p+'document.md','w').write(s)
for x in c: x['urls']=['https://vien-songnuoc.example/khao-sat/2020' if u=='@khaosat' else u for u in x['urls']]
save('sixth-vi-jekyll','md',None,c,'vi',traps=['reference-style link','front matter'])
# numbered reference list
doc('sixth-en-reflist','md','''# Lead in the allotments: what we know so far

*Working paper 7, Centre for Urban Soils, University of Tarnbrook. Draft, please do not circulate.*

## Summary

⟪Of 94 plots sampled in 2020, 37 exceeded the guideline for lead [1].⟫ ⟪Earlier surveys, e.g. those of the 1990s, found far less [2, 3].⟫ We cannot yet say why.

## Methods

⟪Samples were dried at 40 °C and sieved to 2 mm, following the standard protocol [4].⟫ Each was measured twice.

## Discussion

⟪Leafy crops take up more than fruiting ones [2], but washing removes "most of the surface fraction" [5].⟫ ⟪The city's own advice changed in 2019 [1]–[3].⟫

- ⟪Raised beds cut exposure by half [5].⟫
- Children should not weed.

## References

⟦NOTES⟧
'''.replace('[1].','{=[1]=1}.').replace('[2, 3]','{=[2, 3]=2,3}').replace('[4]','{4}').replace('[2],','{2},').replace('[5]','{5}').replace('[1]–[3]','{=[1]–[3]=1,2,3}'),
{'1':'Tarnbrook City Council. *Allotment soils 2020*. <<https://soils.tarnbrook.example/2020/report>>','2':'Abara, N. & Fitch, L. (1994). Metals in kitchen gardens. *Soil & City* 2, 11–29. doi:10.5555/sc.1994.11','3':'Fitch, L. (1997). Letter to the editor. *Soil & City* 5, 3.','4':'Standards Board. *SB 1377: Preparation of soil samples*. <<https://standards-board.example/sb1377#s4>>','5':'Quist, H. et al. (2018). “Wash your chard.” *Kitchen Science* 9(1). <<https://kitchen-science.example/9/1/quist>>','6':'Ordway, P. (2001). *A Spade in the City*. Tarnbrook: Moorgate.'},
lang='en',kind='reference',nt=lambda l,t,n:f'{l}. {t}',traps=['ordered list as references','uncited reference','bare doi'])
# uk
doc('sixth-uk-footnotes','md','''Кінотеатр «Промінь»: хроніка закриття
=====================================

⟪Кінотеатр відкрили 1957 р. на розі вул. Садової та Млинової.[^a]⟫ ⟪За словами О. Гнатюк, «черга стояла до самого мосту»[^b], хоча зала мала лише 312 місць[^a].⟫

⟪У 2008 р. будівлю продали за 1 грн.[^c]⟫ Міська рада цього не заперечує.

⟪Документи оприлюднила редакція видання <https://novyny-mlyniv.example/promin>.⟫

[^a]: Державний архів Млинівської обл., ф. 3, оп. 1, спр. 19.
[^b]: Гнатюк О. Спогади кіномеханіка. <<https://spohady.mlyniv.example/hnatiuk>>
[^c]: Договір № 44, див. [скан](<<https://dogovory.mlyniv.example/44.png>>) та [додаток](<<https://dogovory.mlyniv.example/44-dodatok.png>>).
'''.replace('.[^a]⟫','.{a}⟫').replace('»[^b]','»{b}').replace('місць[^a]','місць{a}').replace('грн.[^c]','грн.{c}'),{'a':'','b':'<<https://spohady.mlyniv.example/hnatiuk>>','c':'<<https://dogovory.mlyniv.example/44.png>><<https://dogovory.mlyniv.example/44-dodatok.png>>'},lang='uk',traps=['setext heading','autolink in text','links in a note'],**F)
p=f'{OUT}/sixth-uk-footnotes/'; s=open(p+'document.md').read().replace('<<','').replace('>>','')
s=s.replace('⟪Документи','Документи'); open(p+'document.md','w').write(s)
g=json.load(open(p+'gold.json')); g['citations'].append(dict(number='',kind='inline',urls=['https://novyny-mlyniv.example/promin'],claim='Документи оприлюднила редакція видання https://novyny-mlyniv.example/promin.',quotes=[],repeats=None)); json.dump(g,open(p+'gold.json','w'),ensure_ascii=False,indent=2)
# tr kramdown
doc('sixth-tr-kramdown','md','''# Kuyumcu Hanı yıkılırken
{:.no_toc}

* TOC
{:toc}

⟪Han'ın 1782 tarihli vakfiyesinde «kırk iki dükkân ve bir çeşme» geçer.{vakfiye}⟫ Bugün çeşme yok.

⟪Belediye, 2014'te yapıyı "riskli" ilan etti{karar}; Doç. Dr. Sevgi Altınok ise raporun "masa başında" yazıldığını söylüyor{altinok}{karar}.⟫

⟪Yıkım görüntülerini {mahalle derneği||https://hanmahallesi.example/video/yikim-2015} arşivledi.⟫

* ⟪Dava 2016'da düştü.{dava}⟫
* Arsa hâlâ boş.

⟦NOTES⟧
'''.replace('{:.no_toc}','⁅no⁆').replace('{:toc}','⁅toc⁆'),{'vakfiye':'Kuyumcu Hanı Vakfiyesi, h. 1196, vr. 3b.','karar':'Sarıçay Belediyesi, Encümen Kararı no. 71, <<https://saricay-bld.example/encumen/2014/71.pdf>>','altinok':'S. Altınok, "Riskli mi, değerli mi?", *Kent Defteri*, sy. 22. <<https://kentdefteri.example/22/altinok>>','dava':'Sarıçay 2. İdare Mahkemesi, E. 2015/310, K. 2016/88.'},lang='tr',traps=['kramdown attributes'],**F)
p=f'{OUT}/sixth-tr-kramdown/document.md'; s=open(p).read().replace('⁅no⁆','{:.no_toc}').replace('⁅toc⁆','{:toc}'); open(p,'w').write(s)
# ko
doc('sixth-ko-note','md','''# 하늘시장 상인회 성명

###### tags: `시장` `성명`

[TOC]

⟪하늘시장의 빈 점포는 2018년 12곳에서 2022년 57곳으로 늘었다.{1}⟫ 구청은 원인을 밝히지 않았다.

⟪상인회장 오민재 씨는 "임대료가 아니라 길이 문제"라고 말했다.{2}⟫ ⟪실제로 {교통량 조사||https://gyotong.haneul.example/2021/survey}에서도 보행자가 절반으로 줄었다.⟫

:::info
⟪조사는 평일 오전에만 이루어졌다{3}.⟫
:::

⟦NOTES⟧
''',{'1':'하늘구청, 전통시장 현황, <<https://open.haneul.example/market?id=7>>','2':'2022년 8월 3일 인터뷰.','3':'위와 다른 조사: <<https://siminyeon.example/walk-report.pdf>>'},lang='ko',traps=['admonition'],**F)
# nl inline notes
doc('sixth-nl-readme','md','''<h1 align="center">Open Peilbuizen</h1>

[![bouw](https://ci.peilbuis.example/badge.svg)](https://ci.peilbuis.example/job)
[![licentie](https://shields.example/mit.svg)](LICENSE)

Metingen van grondwater, voor iedereen.

## Waarom

⟪Het waterschap meet sinds 1951, maar publiceert pas sinds 2016{1}.⟫ ⟪Volgens ir. De Haas is dat "geen onwil maar gewoonte"{2}.⟫

## Installeren

    git clone https://codehaven.example/peil/peil.git
    cd peil && make

## Methode

⟪De correctie voor luchtdruk volgt {het rapport van 1998||https://grondwater.example/rapporten/1998-luchtdruk} en wijkt daar alleen bij vorst van af{1}.⟫

⟦NOTES⟧

## Licentie

[MIT](https://licenties.example/mit)
''',{'1':'Waterschap De Lage Venen, *Meetplan*, <<https://lagevenen.example/meetplan>>.','2':'Persoonlijke mededeling, 2019.'},lang='nl',traps=['badges','indented code','licence link'],**F)
