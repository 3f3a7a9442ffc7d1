from lib import *
C=lambda n,u,claim='':dict(number=n,kind='reference',urls=u,claim=claim,quotes=quotes(claim,DQ),repeats=None)
bib='''% Encoding: UTF-8
% exported from the shared library, see https://library.tarnbrook.example/help

@string{sc = "Soil \\& City"}
@preamble{"\\newcommand{\\noop}[1]{}"}

@Article{abara1994metals,
  author  = {Abara, Ngozi and Fitch, Leonard},
  title   = {Metals in {K}itchen Gardens},
  journal = sc,
  year    = 1994,
  volume  = {2},
  pages   = {11--29},
  doi     = {10.5555/sc.1994.11},
}

@techreport{tarnbrook:2020,
  author      = {{Tarnbrook City Council}},
  title       = "Allotment soils 2020",
  institution = "Tarnbrook City Council",
  year        = "2020",
  url         = "https://soils.tarnbrook.example/2020/report",
  urldate     = {2021-01-04}
}

@misc{wadecam,
  author       = {J. Wade},
  title        = {A camera on the river},
  howpublished = {\\url{https://wade.example.net/~jw/river_cam?day=1&night=0}},
  note         = {Accessed: 2022-02-02}
}

@book{ordway2001,
  title={A Spade in the City},
  author={Ordway, Philippa},
  publisher={Moorgate},
  year={2001}
}

@online{müller-lärm,
  author = {Müller, Jörg},
  title  = {Lärm am See},
  url    = {https://laermkarte-altstein.example/see/\\#nord},
  date   = {2018-06},
}

@Comment{jabref-meta: databaseType:biblatex; url = {https://not-a-source.example/}}

@inproceedings(quist18,
  author    = "Quist, H. and Roe, D.",
  title     = "Wash your chard",
  booktitle = "Proc. 3rd Workshop on Kitchen Science",
  year      = 2018,
  url       = {https://kitchen-science.example/w3/quist.pdf},
  note      = {Slides at \\url{https://quist.example.org/slides/w3}}
)
'''
save('sixth-en-library','bib',bib,[C('abara1994metals',[]),C('tarnbrook:2020',['https://soils.tarnbrook.example/2020/report']),C('wadecam',['https://wade.example.net/~jw/river_cam?day=1&night=0']),C('ordway2001',[]),C('müller-lärm',['https://laermkarte-altstein.example/see/#nord']),C('quist18',['https://kitchen-science.example/w3/quist.pdf','https://quist.example.org/slides/w3'])],'en',traps=['strings, comment, parentheses, escaped #'])
ris='''TY  - NEWS
ID  - 8841
AU  - Szymańska, Halina
TI  - Most, którego nie było
JO  - Goniec Dolny
PY  - 2005
DA  - 2005/03/11/
UR  - https://goniec-dolny.example/2005/03/most
Y2  - 2019/10/02/
ER  - 

TY  - RPRT
ID  - 8842
A1  - Komisja ds. Przepraw
T1  - Raport końcowy
PB  - Komisja ds. Przepraw
CY  - Dolna
Y1  - 2006///
L1  - file:///C:/Users/halina/raport.pdf
UR  - https://przeprawy.dolna.example/raport-koncowy.pdf
UR  - https://przeprawy.dolna.example/zalaczniki/
N1  - Wersja poprawiona.
ER  - 

TY  - BOOK
ID  - 8843
AU  - Wilk, Oskar
TI  - Rzeki i ludzie
PY  - 1988
SN  - 0-00-000000-0
ER  - 

TY  - JOUR
ID  - 8850
AU  - Rój, Teresa
AU  - Wilk, Oskar
TI  - Prom i pieniądz
T2  - Zeszyty Nadrzeczne
VL  - 14
SP  - 3
EP  - 20
DO  - 10.5555/zn.14.3
PY  - 1991
ER  - 
'''
save('sixth-pl-zotero','ris',ris.replace('\n','\r\n'),[C('8841',['https://goniec-dolny.example/2005/03/most']),C('8842',['https://przeprawy.dolna.example/raport-koncowy.pdf','https://przeprawy.dolna.example/zalaczniki/']),C('8843',[]),C('8850',[])],'pl',traps=['two UR lines','file: link','CRLF'])
csl=[{"id":"http://bibvault.example/users/12/items/ABCD2345","type":"webpage","title":"Ile wody w jeziorze?","URL":"https://x","language":"sv"}]
csl=[
{"id":"lindh2016","type":"article-newspaper","title":"Färjan som aldrig kom","container-title":"Östra Skärgårdsbladet","author":[{"family":"Lindh","given":"Maja"}],"issued":{"date-parts":[[2016,11,4]]},"URL":"https://skargardsbladet.example/2016/11/farjan","accessed":{"date-parts":[[2020,1,9]]},"language":"sv"},
{"id":"kommun-2018","type":"report","title":"Trafikplan 2018–2025","author":[{"literal":"Norrvikens kommun"}],"issued":{"date-parts":[["2018"]]},"publisher":"Norrvikens kommun","URL":"https://norrviken.example/trafikplan.pdf?ver=3&lang=sv"},
{"id":"ek1979","type":"book","title":"Bryggor","author":[{"family":"Ek","given":"Sten"}],"issued":{"date-parts":[[1979]]},"publisher-place":"Norrviken"},
{"id":"Holm&Berg:99","type":"chapter","title":"Isvägar","container-title":"Skärgårdens vintrar","author":[{"family":"Holm","given":"Å."},{"family":"Berg","given":"I."}],"issued":{"raw":"1999"},"URL":"http://vintrar.example/kap/4#isv%C3%A4gar"}]
save('sixth-sv-csl','json',json.dumps(csl,ensure_ascii=False,indent=1),[C('lindh2016',['https://skargardsbladet.example/2016/11/farjan']),C('kommun-2018',['https://norrviken.example/trafikplan.pdf?ver=3&lang=sv']),C('ek1979',[]),C('Holm&Berg:99',['http://vintrar.example/kap/4#isv%C3%A4gar'])],'sv',fmt='csl-json',traps=['mixed ids'])
lst={"citations":[{"number":"1","urls":["https://uwanja.example/ripoti/2021.pdf"],"claim":"Shule nane kati ya kumi hazina maji safi."},{"number":"2","urls":["https://takwimu.uwanja.example/shule?mkoa=pwani","https://takwimu.uwanja.example/shule?mkoa=bara"],"claim":"Waziri alisema “hakuna shule iliyosahaulika”, lakini takwimu zake zinaonyesha vinginevyo."},{"number":"3","urls":[]},{"number":"3a","urls":["http://mkutano.uwanja.example/kumbukumbu#siku-2"]}]}
save('sixth-sw-list','json',json.dumps(lst,ensure_ascii=False,indent=2),[C(c['number'],c['urls'],c.get('claim','')) for c in lst['citations']],'sw',fmt='json',traps=['the body of the API'])
