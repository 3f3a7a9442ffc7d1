from lib import *
import subprocess, json
def pd(src,out,*a): subprocess.run(['nice','-n','10','timeout','60','pandoc',src,'-o',out,*a],check=True)
F=dict(mk=lambda r,l,p:f'[^{l[0]}]',nt=lambda l,t,n:f'[^{l}]: {t}',mode='md',sep='\n\n')
# Persian docx
T='''---
title: کتابخانه‌ی سیار دره‌ی سنجد
lang: fa
dir: rtl
---

⟪کتابخانه‌ی سیار در سال ۱۳۸۹ با ۴۰۰ جلد کتاب به راه افتاد.{1}⟫ راننده‌اش معلم بازنشسته بود. ⟪او می‌گوید: «بچه‌ها اول بوق را می‌شناختند، بعد کتاب را».{2}⟫

# آمار

⟪در سال گذشته هر کتاب به طور میانگین یازده بار امانت رفت{3}، اما بودجه نصف شد.⟫

| روستا | بازدید |
|-------|--------|
| سنجدک | ⟪۲۱۲{4}⟫ |

- ⟪{بیانیه‌ی شورا||https://shora-senjed.example/bayaniye/12} دلیل را نمی‌گوید.⟫

⟦NOTES⟧
'''
N={'1':'دفتر ثبت کتابخانه، برگ ۱.','2':'گفت‌وگو با نویسنده، مهر ۱۴۰۰.','3':'گزارش سالانه، <https://sayyar.example/gozaresh/1400>.','4':'همان‌جا، پیوست: <https://sayyar.example/gozaresh/1400/peyvast.xlsx>.'}
N={k:v.replace('<h','<<h') .replace('0>.','0>>.').replace('x>.','x>>.') for k,v in N.items()}
t,c=build(T,N,F['mk'],lambda x,u:f'[{x}]({u})',F['nt'],'md','footnote',DQ,{'4':'3'},lambda u,x:f'<{u}>','\n\n','')
open('tmp/fa.md','w').write(t); os.makedirs(OUT+'/sixth-fa-docx',exist_ok=True); pd('tmp/fa.md',OUT+'/sixth-fa-docx/document.docx'); save('sixth-fa-docx','docx',None,c,'fa','pandoc',['rtl','zwnj','table cell'])
# Catalan odt
T='''---
title: "Els rellotges de sol de la Vall Fosca"
author: "Mercè Ribalta"
lang: ca
---

⟪A la vall hi ha 63 rellotges de sol, dels quals només 20 funcionen.{1}⟫ Els altres són dibuixos. ⟪El Sr. Pons, rellotger jubilat, sosté que «un rellotge que menteix també és patrimoni»{2}; l’ajuntament hi discrepa{3}.⟫

> ⟪Jo només compto les hores clares.{2}⟫

# L’inventari

1. ⟪Es va començar el 1984.{4}⟫
2. No s’ha acabat mai.

⟪Les fitxes són al {web de l’arxiu||https://arxiu.vallfosca.example/rellotges}, llevat de les del segle XVIII.⟫

⟦NOTES⟧
'''
N={'1':'Inventari de gnomònica, 2015, <<https://inventari.vallfosca.example/2015.pdf>>, p. 4.','2':'J. Pons, *Ombres*, edició de l’autor, 1997.','3':'Acta del ple de 3 de març de 2016, <<https://ple.vallfosca.example/actes/2016-03-03>>','4':'Vegeu la nota 1.'}
t,c=build(T,N,F['mk'],lambda x,u:f'[{x}]({u})',F['nt'],'md','footnote',DQ,{'4':'1'},lambda u,x:f'<{u}>','\n\n','')
# Writer has each place of a note as a note of its own
open('tmp/ca.md','w').write(t); os.makedirs(OUT+'/sixth-ca-odt',exist_ok=True); pd('tmp/ca.md',OUT+'/sixth-ca-odt/document.odt')
M={};k=0
for x in c:
    if x['kind']!='inline': k+=1; x['number']=str(k)
save('sixth-ca-odt','odt',None,c,'ca','pandoc',['note with two places becomes two notes','see note 1'])
# German citeproc html
refs=[{"id":"kastner","type":"report","author":[{"family":"Kastner","given":"Gudrun"}],"title":"Uferrecht im Wandel","publisher":"Institut für Seekunde","issued":{"date-parts":[[2016]]},"URL":"https://seekunde.example/gutachten/kastner-2016.pdf"},
{"id":"brandl","type":"book","author":[{"family":"Brandl","given":"Veit"}],"title":"Der Steg","publisher":"Verlag am Wehr","issued":{"date-parts":[[1988]]}},
{"id":"lk","type":"webpage","author":[{"literal":"Landkreis Altstein"}],"title":"Uferkataster","issued":{"date-parts":[[2020]]},"URL":"https://geo.lk-altstein.example/uferkataster/"}]
json.dump(refs,open('tmp/de.json','w'))
S='''---
title: Stege und Zäune am Mirower See
author: Arbeitskreis Seezugang
date: 4. Mai 2022
lang: de
bibliography: tmp/de.json
link-citations: true
reference-section-title: Literatur
---

# Ausgangslage

Um 1900 war das Ufer frei, von der Mühle bis zum Gut [@brandl, S. 14]. Heute sind 62 % eingezäunt [@lk].[^z] Wer baden will, fährt weg.

# Rechtslage

Das Gutachten spricht von einem „schleichenden Entzug“ [@kastner, S. 22]; die ältere Lehre sah das anders [@brandl; @kastner]. Der [Beschluss des Kreistags](https://kreistag-altstein.example/beschluss/2015-07-03) blieb folgenlos.[^b]

[^z]: Eigene Zählung vom August 2021, Karte unter <https://seezugang.example/karte#ost>.
[^b]: So auch Bürgermeister a. D. Dr. Thiel im Gespräch.
'''
open('tmp/de.md','w').write(S); os.makedirs(OUT+'/sixth-de-pandoc',exist_ok=True)
pd('tmp/de.md',OUT+'/sixth-de-pandoc/document.html','-s','--citeproc','--toc')
K=[refs[0]['URL']];L=[refs[2]['URL']];B=[]
def g(n,k,u,c): return dict(number=n,kind=k,urls=u,claim=c,quotes=quotes(c,DQ),repeats=None)
a='Um 1900 war das Ufer frei, von der Mühle bis zum Gut.';b='Heute sind 62 % eingezäunt.';d='Das Gutachten spricht von einem „schleichenden Entzug“; die ältere Lehre sah das anders.';e='Der Beschluss des Kreistags blieb folgenlos.'
save('sixth-de-pandoc','html',None,[g('','reference',B,a),g('','reference',L,b),g('1','footnote',['https://seezugang.example/karte#ost'],b),g('','reference',K,d),g('','reference',B,d),g('','reference',K,d),g('','inline',['https://kreistag-altstein.example/beschluss/2015-07-03'],e),g('2','footnote',[],e)],'de','pandoc',['citeproc author-year together with footnotes'])
