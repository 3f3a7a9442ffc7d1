from lib import D
D('seventh-en-docs','md','en','''---
title: "Clock drift in the field recorders"
date: 2023-02-11
tags: [hardware, time]
canonical: https://docs.driftwood.example/field/clock-drift
---

# Clock drift in the field recorders

[![Build](https://ci.driftwood.example/badge/main.svg)](https://ci.driftwood.example/main) [![Licence](https://badges.example/licence.svg)](LICENSE)

> **Note**
> This page replaces the old wiki entry.

- [Background](#background)
- [Measuring](#measuring)

## Background

⟦The recorders keep time with a 32.768 kHz crystal, which the maker rates at ±20 ppm over a range of 0–40 °C.⟨xtal⟩⟧ ⟦In the field we saw worse: *up to 41 ppm* in the first week of frost.⟨frost⟩⟧ ⟦A survey of similar loggers by the Polar Instruments Group found the same thing, and called it “the winter minute”.⟨pig⟩⟧

Don't confuse drift with jitter. ⟦The standard defines the former as a change of the mean rate over time (clause 3.14).⟨std⟩⟨pig⟩⟧

## Measuring

1. Attach the probe.
2. Run the script:

   ```bash
   # see https://docs.driftwood.example/probe [^frost]
   probe --ref http://ntp.example.org --out drift.csv
   ```

3. ⟦Compare the slope with the table in the service manual.⟨man⟩⟧

| Temp. | Drift | Source |
|------:|------:|--------|
| 20 °C | 6 ppm | ⟦bench⟨frost⟩⟧ |
| −10 °C | 41 ppm | field |

Inline `[^xtal]` in code is not a note. ⟦If you need better, the ⟨@https://driftwood.example/blog/2022/gps-discipline/|GPS trick described by Ansgar Bohl⟩ costs about €12 and works.⟧

## Contributing

Open a pull request. See [CONTRIBUTING](CONTRIBUTING.md).

⟨#xtal⟩Kiruna Quartz, *KQ-32 data sheet*, rev. C, p. 2. ⟨^https://kirunaquartz.example/ds/kq32_c.pdf⟩⟨/⟩
⟨#frost⟩Our own log, January 2023:
    ⟨^https://data.driftwood.example/logs/2023-01/|raw files⟩ and ⟨^https://data.driftwood.example/logs/2023-01/plot.svg|plot⟩.

    Times are UTC.⟨/⟩
⟨#pig⟩Polar Instruments Group. "Timekeeping below zero." *Cold Notes* 9 (2018). doi:10.5555/cn.9.4⟨/⟩
⟨#std⟩Available at ⟨^!https://standards.example.org/catalogue/60_81(en)/clock⟩.⟨/⟩
⟨#man⟩Service manual, table 7 (printed copy in the lab).⟨/⟩
''',pairs='“"',traps=['named labels','note with an indented second paragraph','code with markers','badges','brackets in an address'])

D('seventh-pt-hugo','md','pt','''+++
title = "O aterro que ninguém licenciou"
slug = "aterro"
+++

*Por Teodora Vilaça, 17 de julho de 2019. Fotografias de Rui Sampaio.*

⟦O aterro de Vale Formoso recebe 90 toneladas de resíduos por dia desde 2014, apesar de a licença ter caducado em 2013[^lic].⟨%⟩⟨lic|⟩⟧ ⟦A câmara municipal garante que «está tudo a ser tratado»⟨cam⟩.⟧ Os vizinhos riem-se.

{{< figure src="/img/aterro.jpg" caption="O aterro visto da estrada nacional" >}}

## Quem paga

⟦Segundo [o relatório de contas][contas], a empresa recebeu 2,3 milhões de euros em 2018.⟨@@|⟩⟧

⟦O Sr. Eng.º Aníbal Couto, que assinou o parecer, não quis falar connosco; no parecer lê-se que «não há alternativa técnica nem tempo para a procurar»⟨par⟩.⟧

Dona Amélia vive a duzentos metros do portão. Conta que os camiões começam às 5h30 e que no Verão não se abrem janelas. A 12 de Maio de 2017 houve um incêndio; os bombeiros demoraram (segundo ela) quarenta minutos a chegar.

⟦A empresa, contactada por escrito, respondeu com uma única frase: «Cumprimos a lei»⟨res⟩.⟧

* Custo por tonelada: 31 €⟨%⟩
* ⟦Multas aplicadas: nenhuma⟨mul⟩⟧

***

⟨#lic=1⟩Alvará n.º 44/2003, válido até 31-12-2013: ⟨^https://ambiente.example.org/alvaras/44-2003⟩.⟨/⟩

⟨#cam=2⟩Resposta por correio electrónico, 2 de Julho de 2019.⟨/⟩

⟨#par=3⟩Parecer técnico n.º 7/2016, pp. 4 e 5. [Cópia](/docs/parecer.pdf).⟨/⟩

⟨#res=4⟩Carta de 10 de Julho de 2019, na posse do jornal.⟨/⟩

⟨#mul=5⟩Base de dados da inspecção, consulta em ⟨^https://inspeccao.example.org/consulta?concelho=Vale+Formoso&ano=2018⟩ e ⟨^https://inspeccao.example.org/consulta?concelho=Vale+Formoso&ano=2019⟩.⟨/⟩

**Leia também:** [O rio castanho](https://jornaldovale.example/rio-castanho/) · [Assine o jornal](https://jornaldovale.example/assinar/)
'''.replace('[^lic].⟨%⟩⟨lic|⟩⟧','⟨lic⟩.⟧').replace('31 €⟨%⟩','31 €').replace('[o relatório de contas][contas], a empresa recebeu 2,3 milhões de euros em 2018.⟨@@|⟩⟧','⟨@https://contas.example.org/2018/vale-formoso-ambiente|o relatório de contas⟩, a empresa recebeu 2,3 milhões de euros em 2018.⟧'),
traps=['toml front matter','shortcode','abbreviations with ordinal signs','list item claim','read-also line'])

D('seventh-nl-brackets','md','nl','''# Verslag bijeenkomst Dijkwacht Noord, 8 april 2024

Aanwezig: mevr. De Wit, dhr. Postma, J. Achterberg (notulen)

**1. Opening.** De voorzitter opent om 19.30 uur.

**2. Stand van de dijk.** ⟦De laatste meting laat een verzakking van 14 cm zien bij paal 33 ⟨1⟩.⟧ ⟦Dat is volgens het waterschap "ruim binnen de marge" ⟨2⟩, maar in het handboek staat een grens van 10 cm ⟨3⟩.⟧ Dhr. Postma vraagt wie er gelijk heeft.

**3. Muskusratten.** ⟦In 2023 zijn er 212 gevangen, tegen 87 in 2021 ⟨4⟩.⟧ Er is geld voor één extra vanger.

**4. Brief aan de provincie.** ⟦Het concept verwijst naar de motie-Veenstra, waarin staat dat "geen enkele dijk onder de norm mag zakken zonder dat bewoners dit weten" ⟨5⟩.⟧ Vastgesteld met één wijziging:

> ⟦Wij verzoeken u de metingen maandelijks te publiceren, zoals ook in Zeeduin gebeurt ⟨6⟩.⟧

**5. Rondvraag.** Geen.

Volgende vergadering: 6 mei. Aanmelden via [het formulier](https://dijkwacht.example/aanmelden).

---

### Bronnen

⟨#1⟩Meetnet Noord, peilbuis 33, ⟨^https://meetnet.example.org/noord/33?van=2024-01&tot=2024-03⟩  ⟨/⟩
⟨#2⟩Telefoongesprek met de opzichter, 2 april 2024  ⟨/⟩
⟨#3⟩*Handboek Keringen*, 4e druk, § 6.2  ⟨/⟩
⟨#4⟩Jaarverslag Muskusrattenbeheer 2023, blz. 11: ⟨^https://rattenbeheer.example/jv2023.pdf⟩  ⟨/⟩
⟨#5⟩⟨^https://staten.example.org/moties/2022-118|Motie 2022-118⟩  ⟨/⟩
⟨#6⟩⟨^!www.zeeduin.example/dijk/metingen⟩  ⟨/⟩
''',kind='reference',mk=lambda i,l,n:'\\[%s\\]'%l,nt=lambda i,l,t:'\\[%s\\] %s  '%(l,t),pairs='"“„',traps=['escaped brackets','hard breaks','numbered bold agenda','address without scheme'])

D('seventh-uk-notes','md','uk','''# Бібліотеки під дахом із плівки

*Спеціально для «Світлиці». Автор — Остап Верес. 19 жовтня 2022 року*

Поділитися: [стрічка](https://strichka.example/share?u=1) | [лист](mailto:?subject=biblioteky)

⟦За дев'ять місяців у Білорічанському районі пошкоджено 23 бібліотеки з 31, повідомляє обласне управління культури⟨1⟩.⟧ ⟦«Книги ми винесли першими, а вже потім комп'ютери», — згадує завідувачка Ганна Коломієць⟨2⟩.⟧ Тепер фонд зберігають у школі.

## Гроші

⟦У бюджеті на 2023 р. закладено 4,2 млн грн, тобто менше ніж п'яту частину потрібного⟨3⟩⟨4⟩.⟧ ⟦Депутат І. С. Гай назвав цю суму «початком, а не кінцем розмови»⟨5⟩.⟧

Ганна Михайлівна показує зошит, у якому від руки записано все, що встигли врятувати: 4 812 книжок, два комп'ютери, глобус і герань. «Герань — позапланово», — сміється вона. Решту обіцяли списати до кінця року.

| Село | Стан | Джерело |
|---|---|---|
| Липове | зруйновано | ⟦акт⟨6⟩⟧ |
| Кам'яне | без даху | свідчення |

## Що далі

⟦Фонд «Полиця» оприлюднив ⟨@https://polytsia.example/perelik-2022|перелік потрібних видань⟩, і його щотижня оновлюють.⟧ Надсилати можна будь-яким перевізником.

***

⟨#1⟩Управління культури, зведення від 1 жовтня 2022 р.: ⟨^https://kultura.example.org/zvedennia/2022/10/01⟩.⟨/⟩

⟨#2⟩Розмова з автором, 4 жовтня 2022 р.⟨/⟩

⟨#3⟩Проєкт рішення № 77, додаток 3. ⟨^https://rada.example.org/77/dodatok_3.xlsx|Таблиця⟩.⟨/⟩

⟨#4⟩Розрахунок потреби див.: *Кошторис відбудови*, с. 9.⟨/⟩

⟨#5⟩Стенограма засідання 12 жовтня, ⟨^https://rada.example.org/steno/2022-10-12#t=01:14:05⟩.⟨/⟩

⟨#6⟩Акт обстеження № 12/л.⟨/⟩

*Підтримати «Світлицю»: [стати читачем](https://svitlytsia.example/support).*
''',traps=['quotation with a dash and attribution','apostrophes','table cell claim','support link'])

D('seventh-zh-md','md','zh','''# 老城墙下的水井：一份口述史札记

> 本文首发于公众号“城南旧事簿”，转载请注明出处。

⟦城南现存古井十一口，其中七口仍有居民使用。⟨1⟩⟧ ⟦据《江岚县志》记载，清代道光年间城内共有水井六十三口，“甘者十之三，咸者十之七”。⟨2⟩⟧这些井后来去了哪里？

## 一、填井

⟦1958年至1962年间，出于修路的需要，至少二十八口井被填埋。⟨3⟩⟧ ⟦住在皮匠巷的何阿婆回忆说：“填井那天，巷子里的老人都站着不说话。有人往井里撒了一把米。”⟨4⟩⟧

何阿婆今年八十四岁，说话时总把“井”念成“紧”。她家门前那口井的井圈如今在隔壁饭馆里当花盆，上面还看得见绳子磨出的七道沟。饭馆老板愿意归还，但不知道该还给谁。

⟦市自来水公司的老职工则记得另一种说法：填井是因为“井水里有铁锈味”，1961年的化验单至今还在。⟨3⟩⟧究竟哪一种更接近事实，恐怕已经无从考证。

## 二、保护

⟦2016年，市文物局公布的第三批名录将“双眼井”等四口古井列入，⟨5⟩但保护标志直到2019年才立起来。⟨6⟩⟧ ⟦有学者批评这种做法是“先挂牌，后找井”，详见⟨@https://chengnan-review.example/2020/jing.html|其刊于《城南评论》的文章⟩。⟧

- 双眼井：完好
- ⟦马家井：2021年坍塌，⟨6⟩现已围挡⟧

---

⟨#1⟩笔者2022年3月实地调查。⟨/⟩
⟨#2⟩《江岚县志》卷四，道光二十年刻本，第18页。⟨/⟩
⟨#3⟩江岚市档案馆藏，全宗号12，案卷号305。影印件见 ⟨^https://dag.example.org/12/305/view?p=4⟩⟨/⟩
⟨#4⟩何氏口述，2022年3月19日。⟨/⟩
⟨#5⟩《关于公布第三批保护名录的通知》，⟨^http://wwj.example.org/tz/2016/0518.shtml⟩，2022年4月2日访问。⟨/⟩
⟨#6⟩⟨^https://news.jianglan.example/a/20190611/118.html|《古井终于有了“身份证”》⟩，江岚晚报网。⟨/⟩

扫码关注 | [投稿](https://chengnan.example/tougao) | [往期文章](https://chengnan.example/all)
''',pairs='“「',traps=['marker after comma in mid sentence','two sentences inside a quotation','book titles in double angle brackets'])

D('seventh-cs-newsletter','md','cs','''# Týdenní přehled č. 118

Ahoj, tady je páteční pošta z **Občanské lupy**. [Zobrazit v prohlížeči](https://posta.lupa.example/118) · [Odhlásit odběr](https://posta.lupa.example/odhlasit?u=abc)

## Co se stalo

⟦Zastupitelstvo v Horní Blatnici schválilo prodej nemocnice za 1 Kč, jak vyplývá ze ⟨@https://blatnice.example.org/zapisy/2021-05-19.pdf|zápisu ze středečního jednání⟩.⟧ ⟦Starosta Ing. Karel Dub ještě v dubnu tvrdil: „Nemocnici neprodáme, to by museli prodat dřív mě.“ (⟨@https://blatnickelisty.example/rozhovor-dub|Blatnické listy⟩)⟧ Kupcem je společnost bez jediného zaměstnance.

⟦Nejvyšší stavební úřad mezitím zrušil povolení pro halu u Lomnice, protože v něm chybělo posouzení hluku; rozhodnutí je na ⟨@https://nsu.example.org/rozhodnuti/5512-2021⟩.⟧

Krajský soud ve čtvrtek odročil případ bývalé ředitelky muzea na září. Svědci se nedostavili, jeden prý uvízl ve výtahu. O dalším vývoji budeme psát.

⟦Ministerstvo dopravy potvrdilo, že most přes Lužnou bude uzavřen do roku 2024, tedy o dva roky déle, než slibovalo v ⟨@https://doprava.example.org/tiskove-zpravy/most-luzna-2019|tiskové zprávě z roku 2019⟩.⟧ Objížďka má 34 km.

## Číslo týdne

⟦**73 %** žádostí o informace vyřídily kraje pozdě, spočítali jsme z ⟨@https://data.lupa.example/zadosti/2020.csv|vlastních dat⟩ a ⟨@https://kraje.example.org/vyrocni-zpravy/2020/|výročních zpráv⟩.⟧

## Doporučujeme

- Kniha: J. Vrána, *Jak číst rozpočet*, 2020
- Akce: čtvrtek 3. 6. v 18 h, [vstupenky zde](https://vstupenky.example/lupa)

---

Líbí se vám přehled? [Přispějte nám](https://darujme.example/lupa) nebo ho [přepošlete](https://posta.lupa.example/preposlat). Sledujte nás na [síti](https://sit.example/@lupa).
''',pairs='„"',traps=['newsletter with unsubscribe and donation links','autolink','quotation before the link','titles before names'])

D('seventh-en-adr','md','en','''# ADR 0017: Store consent forms as PDF/A

* Status: accepted
* Date: 2022-09-05
* Deciders: Priya, Tomasz, the archive team
* Ticket: ARC-441

## Context

Interviewees sign a form. Scans arrive as JPEG, TIFF, PDF and, once, a fax. ⟦The national guideline requires that a form be readable for at least 75 years after the last recording [1].⟨g|⟩⟧ ⟦Our insurer asks for the same, "or the life of the interviewee, whichever is longer" [2, p. 6].⟨i|⟩⟧

## Options

1. Keep what arrives.
2. ⟦Convert to PDF/A-2b, which the municipal archive has done since 2014 [3][4].⟨m+w|⟩⟧
3. ⟦Convert to plain TIFF, the cheapest route [5].⟨t|⟩⟧

```yaml
archive:
  format: pdfa-2b   # [1]
  profile: http://profiles.example/srgb.icc
```

## Decision

Option 2. ⟦Colour loss was below what the test panel of nine people could see [4].⟨w|⟩⟧

## Consequences

We must keep the originals for ninety days. Array access such as `forms[0]` and the footer text "[draft]" change in the template.

## References

⟨#g=1⟩National Council on Oral Sources, *Guideline 4: Consent*, 2017. ⟨^https://ncos.example.org/guidelines/4/⟩⟨/⟩
⟨#i=2⟩Mutual of Wend, policy schedule, 2021 (on the shared drive).⟨/⟩
⟨#m=3⟩Municipal Archive, ⟨^https://archive.example.org/policy/formats.html|Format policy⟩, version 3.⟨/⟩
⟨#w=4⟩H. Wynn and O. Abara, "Does conversion show?", *Scan & Store* 2(1), 2016. ⟨^https://doi.example/10.5555/ss.2.1.7⟩⟨/⟩
⟨#t=5⟩⟨^https://tiff.example/baseline⟩⟨/⟩
⟨#x=6⟩Wikibook "Paper after paper", chapter 8, ⟨^https://books.example.org/paper_after_paper#ch8⟩ (not used, kept for the next review).⟨/⟩
'''.replace(' [1].⟨g|⟩',' ⟨g⟩.').replace(' [2, p. 6].⟨i|⟩',' ⟨i|[2, p. 6]⟩.').replace(' [3][4].⟨m+w|⟩',' ⟨m⟩⟨w⟩.').replace(' [5].⟨t|⟩',' ⟨t⟩.').replace('[4].⟨w|⟩','⟨w⟩.'),
kind='reference',mk=lambda i,l,n:'[%s]'%l,nt=lambda i,l,t:'- [%s] %s'%(l,t),traps=['locator inside the marker','uncited entry','brackets that are not markers'])

D('seventh-sv-kramdown','md','sv','''---
layout: post
title:  "Vem äger strandpromenaden?"
category: stad
---

{% include toc.html %}

⟦Strandpromenaden i Lunnevik är 2,4 km lång, men bara 900 meter är öppna för allmänheten.⟨1⟩⟧ ⟦Resten spärrades av mellan 1998 och 2006, bl.a. med staket och häckar.⟨2⟩⟧

## Tre ägare, tre svar

⟦Fastighetsbolaget Strandhem AB skriver att man ”alltid har följt detaljplanen”.⟨3⟩⟧ ⟦Båtklubben hänvisar till ett avtal från 1971 som ingen kan hitta.⟨4⟩⟧ Kommunen svarade inte alls.

Marianne Ek, 71, har bott vid promenaden hela sitt liv. Hon minns hur barnen badade från bryggan och hur den sågades ned en tisdag i mars. ”Ingen frågade, ingen svarade”, säger hon. I dag går hon omvägen förbi macken, ungefär 1,2 km.

⟦I lagens 7 kap. 13 § står det att strandskyddet gäller ”land- och vattenområdet intill 100 meter från strandlinjen”.⟨5⟩⟧ ⟦Länsrätten gav 2004 en förening i Torsö rätt i ett liknande fall,⟨6⟩ och domen har citerats minst elva gånger sedan dess.⟨5⟩⟧

{: .notice}
Har du egna bilder från promenaden? [Skicka dem](https://lunnebladet.example/tipsa).

![Karta över promenaden](https://bilder.lunnebladet.example/karta.png)
*Karta: kommunen, bearbetad*

⟨#1⟩Egen mätning i ⟨^https://karta.example.org/lunnevik?lager=strand|kommunens karttjänst⟩, 2 juni.⟨/⟩
⟨#2⟩Bygglovsarkivet, dnr 1998:44, 2001:17 och 2006:3.⟨/⟩
⟨#3⟩Strandhem AB, pressmeddelande, ⟨^https://strandhem.example/press/2018-05-30⟩⟨/⟩
⟨#4⟩Styrelseprotokoll 12/2017, § 5. ⟨^!http://lunneviksbatklubb.example/protokoll/2017/12.htm⟩⟨/⟩
⟨#5⟩⟨^https://lagrum.example.org/miljo/7/13⟩; jfr. kommentaren, s. 212.⟨/⟩
⟨#6⟩Mål nr 1187-03.⟨/⟩

---
[← Föregående](/2018/05/hamnen.html) | [RSS](/feed.xml)
'''.replace('; jfr. kommentaren',', se även kommentaren'),
pairs='”',traps=['same sign opens and closes quotations','kramdown attribute line','liquid tag','chapter and section abbreviations'])
