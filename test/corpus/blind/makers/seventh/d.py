from lib import D
B=lambda i,l,n:'[%s]'%l
D('seventh-en-mailinglist','txt','en','''From: Ada Quillon <ada@kelpwatch.example>
To: coast-research <coast-research@lists.example.org>
Subject: Re: [coast-research] Kelp figures in the ministry's reply
Date: Tue, 11 Oct 2022 08:41:17 +0100
Message-ID: <20221011084117.GA2291@kelpwatch.example>
List-Archive: <https://lists.example.org/archives/coast-research>

On Mon, 10 Oct 2022 at 19:02, Piet Haverkort wrote:
> Does anyone know where the 38 per cent in the ministry's
> reply comes from? I cannot find it in the annex.

Piet,

⟦It is not in the annex because it was never measured: the figure first appears in a consultant's slide deck from 2016 [1], and the ministry has repeated it ever since [2][3].⟧ I asked them twice.

⟦The only field survey I trust is the one by Nessa Groom and colleagues, who dived 64 transects and wrote that "nothing in our data supports a recovery of that size" [4].⟧ ⟦Their raw counts are public [5], although the second sheet has an error in row 212.⟧

> Also, is the 2019 map still online?

⟦Yes, but it moved [6].⟧ The old address gives an error page.

Hope this helps,
Ada

⟨#1⟩Tidewater Consulting, "Kelp: the good news", slide 14.
    ⟨^https://tidewater.example/decks/2016/kelp-good-news.pptx⟩⟨/⟩
⟨#2⟩Written answer 2201, 4 March 2020.⟨/⟩
⟨#3⟩⟨^https://ministry.example.org/answers/2022/0917-kelp-and-seagrass/annex-b/table-04.html|https://ministry.example.org/answers/2022/0917-kelp-and-seagrass/annex-b/table-04.html⟩⟨/⟩
⟨#4⟩N. Groom, F. Adair, L. Toth: "Sixty-four transects", Journal of
    Cold Shores 31 (2021), 77-95, ⟨^https://doi.example/10.5555/jcs.31.77⟩⟨/⟩
⟨#5⟩⟨^https://data.kelpwatch.example/groom2021/counts.ods⟩⟨/⟩
⟨#6⟩⟨^https://maps.example.org/kelp2019/⟩ (was: ⟨^http://old-maps.example.org/kelp.php?y=2019⟩)⟨/⟩

--
Ada Quillon | Kelpwatch | https://kelpwatch.example
_______________________________________________
coast-research mailing list
coast-research@lists.example.org
https://lists.example.org/listinfo/coast-research
'''.replace('deck from 2016 [1]','deck from 2016 ⟨1⟩').replace('since [2][3]','since ⟨2⟩⟨3⟩').replace('size" [4]','size" ⟨4⟩').replace('public [5]','public ⟨5⟩').replace('moved [6]','moved ⟨6⟩'),
wrap=72,mk=B,traps=['quoted reply','signature and list footer','two addresses in one note'])

D('seventh-de-pasted','txt','de','''Von: Presse <presse@kinderhilfe-sued.example>
Betreff: ZUR VERÖFFENTLICHUNG FREI: Jedes fünfte Kind ohne Frühstück in die Schule

Sperrfrist: keine

Jedes fünfte Kind ohne Frühstück in die Schule

Südheim, 4. Oktober 2021. ⟦Rund 21 Prozent der Grundschulkinder im Landkreis kommen morgens hungrig zum Unterricht, ergab eine Befragung von 1.140 Eltern (1).⟧ ⟦Vor zehn Jahren waren es nach Angaben des Schulamts noch 9 Prozent (2).⟧

„Das ist kein Erziehungsproblem, sondern ein Geldproblem“, sagt Geschäftsführerin Dr. Meike Brandl. ⟦Die Regelsätze sehen für ein Schulkind 1,12 Euro pro Frühstück vor (3), während ein belegtes Brötchen am Schulkiosk im Schnitt 1,90 Euro kostet (1, 4).⟧

Die Kinderhilfe Süd fordert:

- ein kostenloses Frühstück an allen 34 Grundschulen,
- ⟦eine jährliche Erhebung, wie sie der Kreistag schon 2017 beschlossen hat (5), und⟧
- mehr Personal.

⟦In der Gemeinde Oberau wird das Frühstück seit 2019 angeboten; die Fehlzeiten sanken dort um ein Viertel (6).⟧ (Fotos auf Anfrage.)

Anmerkungen

⟨#1⟩Kinderhilfe Süd e. V.: Hungrig in die erste Stunde. Südheim 2021. ⟨^https://kinderhilfe-sued.example/studie2021.pdf⟩⟨/⟩
⟨#2⟩Schulamt Südheim, Schreiben vom 3.9.2021⟨/⟩
⟨#3⟩Vgl. ⟨^https://regelsatz.example.org/tabelle?alter=6-13&jahr=2021⟩, Zeile 7⟨/⟩
⟨#4⟩Preiserhebung an zwölf Kiosken, Juni 2021⟨/⟩
⟨#5⟩Beschluss 88/2017, ⟨^www.kreis-suedheim.example/kreistag/beschluesse/2017/88⟩⟨/⟩
⟨#6⟩Gemeinde Oberau: Bericht zum Schulfrühstück, ⟨^https://oberau.example.org/aktuell/bericht-
schulfruehstueck⟩.⟨/⟩

Pressekontakt: Jonas Feil, Tel. 0555 / 12 34 56 (Mo–Fr), www.kinderhilfe-sued.example
Spendenkonto: IBAN auf unserer Internetseite
'''.replace('Eltern (1)','Eltern ⟨1⟩').replace('Prozent (2)','Prozent ⟨2⟩').replace('vor (3)','vor ⟨3⟩').replace('kostet (1, 4)','kostet ⟨1+4|(1, 4)⟩').replace('hat (5)','hat ⟨5⟩').replace('Viertel (6)','Viertel ⟨6⟩').replace('⟨^https://oberau.example.org/aktuell/bericht-\nschulfruehstueck⟩.','⟨^https://oberau.example.org/aktuell/bericht_schulfruehstueck|https://oberau.example.org/aktuell/\nbericht_schulfruehstueck⟩.'),
mk=lambda i,l,n:'(%s)'%l,nt=lambda i,l,t:'(%s) %s'%(l,t),traps=['round brackets','wrapped address','contact block','list item claims'])


def FR():
    tpl='''LIGUE DES RIVERAINS
Rapport annuel 2020

Chapitre 2
Le bruit la nuit

⟦En 2019, 14 200 vols ont survolé la commune entre 23 heures et
6 heures, soit onze de plus par nuit qu’en 2015⟨1⟩.⟧ Ce chiffre ne
comprend pas les vols militaires. ⟦L’exploitant parle d’une « hausse
contenue et prévisible »⟨2⟩, alors que sa propre étude d’impact
prévoyait une baisse⟨3⟩.⟧

⟦Les médecins que nous avons interrogés décrivent des troubles du
sommeil, de l’hypertension et, chez l’enfant, un retard de lecture⟨4⟩.⟧
Aucune enquête épidémiologique n’a été financée. Le département
renvoie vers la région, et la région vers l’État.

⟨#1⟩Autorité du ciel, Statistiques mensuelles, 2015-2019,
⟨^https://ciel.example.org/stats/mensuel_2019.ods⟩.⟨/⟩
⟨#2⟩Communiqué du 14 janvier 2020.⟨/⟩
⟨#3⟩Étude d’impact, tome II, p. 118 : ⟨^https://aeroport-vaux.example/etude/tome2.pdf|https://aeroport-vaux.example/
etude/tome2.pdf⟩.⟨/⟩
⟨#4⟩Entretiens, mars à juin 2020.⟨/⟩

17
\fLIGUE DES RIVERAINS
Rapport annuel 2020

⟦La loi impose pourtant, depuis 2002, un plan de gêne sonore révisé
tous les cinq ans⟨5⟩.⟧ ⟦Celui de Vaux date de 2008⟨6⟩.⟧ Pourquoi ?

⟦M. Hervé Castan, préfet à l’époque, l’explique ainsi : « On attendait
la nouvelle piste. Elle n’est jamais venue⟨7⟩. »⟧

Le tribunal a été saisi en novembre. ⟦Il a enjoint à l’État de publier
un nouveau plan sous six mois⟨8⟩.⟧

⟨#5⟩Code des riverains, art. L. 112-4.⟨/⟩
⟨#6⟩⟨^https://vaux.example.org/IMG/pdf/plan_2008.pdf⟩ (consulté le
2 décembre 2020).⟨/⟩
⟨#7⟩Cité par L’Écho de Vaux, 3 mai 2018, ⟨^https://echo-vaux.example/2018/05/03/castan⟩.⟨/⟩
⟨#8~5⟩Tribunal administratif, ord. du 9 décembre 2020, n° 2011873.⟨/⟩

18
'''.replace('⟨#8~5⟩','⟨#8⟩')
    D('seventh-fr-pdfcopy','txt','fr',tpl,mk=lambda i,l,n:''.join('⁰¹²³⁴⁵⁶⁷⁸⁹'[int(c)] for c in l),nt=lambda i,l,t:'%s. %s'%(l,t),
    traps=['page headers and numbers','form feed','notes between two pages','wrapped address','marker inside a quotation'])
FR()

D('seventh-es-brief','txt','es','''AL JUZGADO DE LO CONTENCIOSO-ADMINISTRATIVO N.º 2 DE PUERTO LLANO

D.ª Inés Robledo Vera, procuradora de los tribunales, en nombre de la Asociación Vecinal La Noria, comparece y DICE:

PRIMERO

⟦El Ayuntamiento aprobó la tala de 214 plátanos de sombra el 3 de febrero de 2020.*⟧ Ninguno estaba enfermo. ⟦El propio informe municipal los califica como «ejemplares sanos, de porte notable».**⟧

SEGUNDO

⟦El art. 9.2 de la Ordenanza exige un trámite de audiencia de quince días hábiles,*** que no se abrió.⟧ Así lo reconoció el concejal, Sr. Puig, ante la prensa.

TERCERO

⟦La jurisprudencia es constante: sin audiencia no hay acto válido.****⟧

Mi representada reúne a 340 vecinos de las calles afectadas y está inscrita en el registro municipal desde 1994 (n.º 52). Su interés es, pues, legítimo y directo, en el sentido del art. 19.1 a) de la Ley.

CUARTO

⟦La suspensión no causa perjuicio alguno, pues la propia Administración aplazó las obras hasta otoño.⟨5⟩⟧ La tala, en cambio, es irreversible.

Por lo expuesto,

SUPLICO AL JUZGADO que tenga por presentado este escrito y acuerde la suspensión.

OTROSÍ DIGO que se aportan 6 documentos (núms. 1 a 6).

Puerto Llano, a 27 de febrero de 2020.

____________
⟨#1=*⟩Boletín municipal n.º 31, ⟨^https://boletin.example.org/2020/31/acuerdo-7.pdf⟩.⟨/⟩
⟨#2=**⟩Informe del Servicio de Jardines, documento n.º 3.⟨/⟩
⟨#3=***⟩Ordenanza de Arbolado, ⟨^https://normas.example.org/ordenanzas/arbolado#art9⟩.⟨/⟩
⟨#4=****⟩Por todas, sentencia 118/2011, de 4 de mayo, ⟨^http://jurisprudencia.example.org/s/118-2011⟩, y sentencia 40/2016, ⟨^http://jurisprudencia.example.org/s/40-2016⟩.⟨/⟩
⟨#5=*****⟩Nota de prensa de 20 de febrero de 2020, ⟨^https://puertollano.example.org/prensa/2020/02/20/obras⟩.⟨/⟩
'''.replace('2020.*⟧','2020.⟨1⟩⟧').replace('.**⟧','.⟨2⟩⟧').replace(',*** ',',⟨3⟩ ').replace('.****⟧','.⟨4⟩⟧'),
wrap=78,mk=lambda i,l,n:l,nt=lambda i,l,t:l+' '+t,traps=['starred notes','legal abbreviations','rule above the notes'])

D('seventh-he-report','txt','he','''דו"ח ביקור: בית הספר "אלון", אוקטובר 2018
המרכז לזכויות תלמידים

א. רקע

⟦בבית הספר לומדים 412 תלמידים ב-14 כיתות, אף שהמבנה תוכנן ל-280 תלמידים בלבד [1].⟧ ⟦שלוש מן הכיתות פועלות במבנים יבילים שהוצבו "באופן זמני" בשנת 2009 [2].⟧ איש לא זוכר מי הבטיח מה.

ב. ממצאים

⟦ביום הביקור לא פעלו המזגנים בשני מבנים, והטמפרטורה הגיעה ל-34 מעלות [3].⟧ ⟦המנהלת מסרה כי פנתה לעירייה שש פעמים, ומכתביה פורסמו באתר ועד ההורים [4][5].⟧

1. ברז אחד לכל 90 תלמידים.
2. ⟦אין נגישות לקומה השנייה, בניגוד לתקנות [6].⟧

התלמידים שעמם שוחחנו סיפרו כי בחורף הם לומדים במעילים. "אנחנו כותבים עם כפפות", אמרה תלמידת כיתה ה'. הורים אחדים ביקשו שלא לפרסם את שמותיהם.

ג. המלצות

⟦יש להשלים את הבנייה עד ספטמבר 2019, כפי שהתחייבה העירייה בבית המשפט [2].⟧

הערות

⟨#1⟩אגף מבני חינוך, נתוני תפוסה, ⟨^https://education.example.org/he/occupancy?school=alon⟩⟨/⟩
⟨#2⟩פסק דין מיום 5.2.2018, עת"מ 1177-18.⟨/⟩
⟨#3⟩מדידה שערכו חברי הצוות, 9.10.2018.⟨/⟩
⟨#4⟩⟨^https://vaad-alon.example/letters/2018-05.pdf⟩⟨/⟩
⟨#5⟩⟨^https://vaad-alon.example/letters/2018-09.pdf⟩⟨/⟩
⟨#6⟩תקנות הנגישות, תקנה 11; ראו גם ⟨^https://negishut.example.org/guide/11⟩.⟨/⟩
'''.replace('בלבד [1]','בלבד ⟨1⟩').replace('2009 [2]','2009 ⟨2⟩').replace('מעלות [3]','מעלות ⟨3⟩').replace('ההורים [4][5]','ההורים ⟨4⟩⟨5⟩').replace('לתקנות [6]','לתקנות ⟨6⟩').replace('המשפט [2]','המשפט ⟨2⟩'),
mk=B,traps=['right to left','gershayim like quotation marks','numbered findings'])

D('seventh-zh-circled','txt','zh','''外卖骑手的夜晚
——北屏市骑手工作状况调查摘要

青禾劳动研究小组
二〇二三年四月

⟦我们在三个月里访问了一百二十六名骑手，平均每人每天工作十一点四小时①。⟧其中近半数没有任何工伤保险。⟦平台在年度报告中称，骑手“可以自由选择接单时间”②，然而系统会对连续拒单者降低派单权重③。⟧

⟦北屏市交管部门的数据显示，二〇二二年涉及骑手的事故比上一年增加百分之十七④。⟧骑手老唐说：“超时一分钟扣三块，闯一个红灯省两分钟，你算算。”

问卷共三十二题，由骑手在手机上匿名填写。受访者中男性占九成，年龄多在二十五岁至四十岁之间；约三分之一的人同时注册了两个以上平台。

⟦医生常见的是膝盖与腰部的劳损，市职业病医院为此在二〇二二年专门开设了“骑手门诊”⟨5⟩。⟧门诊每周三下午开放，挂号费减半。截至本文完成时，每次平均只有五人就诊——不是没有病，而是没有时间。

建议：
（1）取消逐单计时罚款；
（2）⟦落实二〇二一年多部门意见中关于休息权的条款⑤；⟧
（3）公开派单规则。

完整报告及原始问卷另行公布。

注释：
⟨#1=①⟩问卷与访谈，二〇二二年十一月至二〇二三年一月。⟨/⟩
⟨#2=②⟩快腿科技：《二〇二二年社会责任报告》，第9页，⟨^https://kuaitui.example/csr/2022.pdf⟩。⟨/⟩
⟨#3=③⟩快腿科技开发者文档，⟨^https://dev.kuaitui.example/docs/dispatch#weight⟩，存档于⟨^https://cundang.example/20230211/dispatch⟩。⟨/⟩
⟨#4=④⟩北屏市交管局：《事故统计公报》，二〇二三年一月。⟨/⟩
⟨#5=⑤⟩北屏晚报，二〇二二年八月十九日，第四版。⟨/⟩
⟨#6=⑥⟩全文见：⟨^http://laodong.example.org/zcwj/2021/t20210716_418.html⟩⟨/⟩
'''.replace('小时①','小时⟨1⟩').replace('时间”②','时间”⟨2⟩').replace('权重③','权重⟨3⟩').replace('十七④','十七⟨4⟩').replace('条款⑤','条款⟨6⟩'),
mk=lambda i,l,n:l,nt=lambda i,l,t:l+t,pairs='“「',traps=['circled digits','full-width stop after an address','numbered proposals in brackets'])
