from lib import *
import zipfile, subprocess, shutil, os, re
from xml.sax.saxutils import escape
W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
COL='<w:color w:val="0563C1"/>'; HR='<w:headerReference w:type="default" r:id="rH"/>'
def run(t,rpr=''):
    if not t: return ''
    # split runs as Word does
    out='';parts=re.findall(r'\S+\s*|\s+',t)
    for i in range(0,len(parts),7): out+=f'<w:r>{"<w:rPr>"+rpr+"</w:rPr>" if rpr else ""}<w:t xml:space="preserve">{escape("".join(parts[i:i+7]))}</w:t></w:r>'
    return out
class D:
    def __init__(s): s.rels={'document':[], 'footnotes':[], 'endnotes':[]}
    def link(s,part,u,x,how):
        if how=='field': return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "{escape(u)}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(x)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        if how=='plain': return run(x)
        s.rels[part].append(u); return f'<w:hyperlink r:id="rL{len(s.rels[part])}">{run(x,COL)}</w:hyperlink>'
    def inline(s,t,part,how,nk,ids):
        out=''
        for p in re.split(r'(\x01.*?\x02)',t):
            if p.startswith('\x01N'):
                for l in p[2:-1].split(','): out+=f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{nk}Reference w:id="{ids(l)}"/></w:r>'
            elif p.startswith('\x01L'):
                u,x=p[2:-1].split('\x03'); out+=s.link(part,u,x,how)
            elif p.startswith('\x01S'): out+=run(p[2:-1],'<w:vertAlign w:val="superscript"/>')
            elif p.startswith('\x01D'): out+=f'<w:del w:id="900" w:author="H. Moss" w:date="2022-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">{escape(p[2:-1])}</w:delText></w:r></w:del>'
            elif p.startswith('\x01I'): out+=f'<w:ins w:id="901" w:author="H. Moss" w:date="2022-01-01T00:00:00Z">{run(p[2:-1])}</w:ins>'
            else: out+=run(p)
        return out
def docx(path,text,notes,nk='footnote',how='rel',header='',numfmt='decimal',lang='en-GB',order=None):
    d=D(); pos={l:i+2 for i,l in enumerate(order or notes)}; body=''
    for line in text.strip('\n').split('\n'):
        if not line.strip(): continue
        ppr=''
        if line.startswith('# '): ppr='<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'; line=line[2:]
        elif line.startswith('## '): ppr='<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'; line=line[3:]
        elif line.startswith('* '): ppr='<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'; line=line[2:]
        elif line.startswith('+ '): ppr='<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>'; line=line[2:]
        if line.startswith('|'):
            body+='<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>'+''.join(f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p>{d.inline(c.strip(),"document",how,nk,lambda l:pos[l])}</w:p></w:tc>' for c in line.strip('|').split('|'))+'</w:tr></w:tbl>'
            continue
        body+=f'<w:p>{ppr}{d.inline(line,"document",how,nk,lambda l:pos[l])}</w:p>'
    nb=''
    for l in pos:
        ps=notes[l].split('¶')
        for i,p in enumerate(ps):
            ref=f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{nk}Ref/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>' if i==0 else ''
            ps[i]=f'<w:p><w:pPr><w:pStyle w:val="{nk.capitalize()}Text"/></w:pPr>{ref}{d.inline(p,nk+"s",how,nk,lambda l:pos[l])}</w:p>'
        nb+=f'<w:{nk} w:id="{pos[l]}">{"".join(ps)}</w:{nk}>'
    sep=f'<w:{nk} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{nk}><w:{nk} w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{nk}>'
    sect=f'<w:sectPr>{HR if header else ""}<w:{nk}Pr><w:numFmt w:val="{numfmt}"/></w:{nk}Pr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    X='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'; R='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    z=zipfile.ZipFile(path,'w',zipfile.ZIP_DEFLATED)
    ct='<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    M='application/vnd.openxmlformats-officedocument.wordprocessingml.'
    parts=[('document','document.main'),(nk+'s',nk+'s'),('styles','styles'),('numbering','numbering')]+([('header1','header')] if header else [])
    ct+=''.join(f'<Override PartName="/word/{a}.xml" ContentType="{M}{b}+xml"/>' for a,b in parts)
    z.writestr('[Content_Types].xml',X+f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{ct}</Types>')
    rel=lambda items:X+'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'+''.join(items)+'</Relationships>'
    r1=lambda i,t,g,e='':f'<Relationship Id="{i}" Type="{R}/{t}" Target="{escape(g)}"{e}/>'
    z.writestr('_rels/.rels',rel([r1('r1','officeDocument','word/document.xml')]))
    L=lambda p:[r1(f'rL{i+1}','hyperlink',u,' TargetMode="External"') for i,u in enumerate(d.rels[p])]
    z.writestr('word/_rels/document.xml.rels',rel([r1('rN',nk+'s',nk+'s.xml'),r1('rS','styles','styles.xml'),r1('rB','numbering','numbering.xml')]+([r1('rH','header','header1.xml')] if header else [])+L('document')))
    if d.rels[nk+'s']: z.writestr(f'word/_rels/{nk}s.xml.rels',rel(L(nk+'s')))
    z.writestr('word/document.xml',X+f'<w:document {W}><w:body>{body}{sect}</w:body></w:document>')
    z.writestr(f'word/{nk}s.xml',X+f'<w:{nk}s {W}>{sep}{nb}</w:{nk}s>')
    if header: z.writestr('word/header1.xml',X+f'<w:hdr {W}><w:p>{run(header)}</w:p></w:hdr>')
    st=''.join(f'<w:style w:type="paragraph" w:styleId="{a}"><w:name w:val="{b}"/></w:style>' for a,b in [('Heading1','heading 1'),('Heading2','heading 2'),('ListParagraph','List Paragraph'),('FootnoteText','footnote text'),('EndnoteText','endnote text')])
    z.writestr('word/styles.xml',X+f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{lang}"/></w:rPr></w:rPrDefault></w:docDefaults>{st}</w:styles>')
    ab=lambda i,f,t:f'<w:abstractNum w:abstractNumId="{i}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{f}"/><w:lvlText w:val="{t}"/></w:lvl></w:abstractNum>'
    z.writestr('word/numbering.xml',X+f'<w:numbering {W}>{ab(0,"bullet","•")}{ab(1,"decimal","[%1]")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>')
    z.close()
def make(name,ext,T,notes,lang,nk='footnote',how='rel',kind=None,repeats={},header='',numfmt='decimal',label=None,post=None,producer='hand',super_=False,traps=(),convert=None):
    mk=(lambda r,l,p:'\x01S'+(r or l[0])+'\x02') if super_ else (lambda r,l,p:'\x01N'+','.join(l)+'\x02')
    t,c=build(T,notes,mk,lambda x,u:f'\x01L{u}\x03{x}\x02',lambda l,t,n:'+ '+t,'txt',kind or nk,DQ,repeats,lambda u,x:f'\x01L{u}\x03{x}\x02','\n','')
    N={} if super_ else {l:re.sub(r'<<(.+?)>>',lambda m:'\x01L'+(m.group(1).split('||')*2)[0]+'\x03'+(m.group(1).split('||')*2)[1]+'\x02',x) for l,x in notes.items()}
    for x in c:
        x['claim']=re.sub(r'\s+',' ',re.sub(r'\x01D.*?\x02','',x['claim']).replace('\x01I','').replace('\x02',''))
        x['quotes']=quotes(x['claim'],DQ)
        if label and x['kind']!='inline': x['number']=label(x['number'])
        x['repeats']=label(x['repeats']) if label and x['repeats'] else x['repeats']
    os.makedirs(f'{OUT}/{name}',exist_ok=True)
    tmp=f'{OUT}/makers/tmp/{name}.docx'; os.makedirs(f'{OUT}/makers/tmp',exist_ok=True)
    docx(tmp,t,N,nk,how,header,numfmt,lang)
    if convert:
        subprocess.run(['nice','-n','10','timeout','150','soffice',f'-env:UserInstallation=file://{os.path.abspath(OUT)}/lo','--headless','--convert-to',convert,'--outdir',f'{OUT}/makers/tmp',tmp],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
        shutil.copy(tmp.replace('.docx','.'+ext),f'{OUT}/{name}/document.{ext}')
    else: shutil.copy(tmp,f'{OUT}/{name}/document.{ext}')
    save(name,ext,None,c,lang,producer,traps)
RO=['','i','ii','iii','iv','v','vi']
if __name__=='__main__':
    make('sixth-en-docx-press','docx','''
# Press release: nine schools, one tap
Ellerby Children’s Forum, 14 June 2022. Embargo: 06:00.
⟪Nine of the town’s thirty-one primary schools had no drinking water for at least \x01Dfive\x02\x01Ifour\x02 weeks this spring.{1}⟫ ⟪Ms. Rourke, head of St. Brannoc’s, told us that “children were drinking from the hand-wash basins.”{2}⟫
⟪The {council’s statement of 2 May||https://ellerby.example/news/2022-05-02-water} speaks of “isolated cases”; its own log lists forty-six.{3}{4}⟫
| School | Days without water |
| Harbour Road | ⟪38{4}⟫ |
## What we ask
* ⟪Publish the log every week, as the 2016 charter requires.{5}⟫
* Fit a second main.
Notes to editors: photographs are available from press@ecf.example.
'''.replace('| ⟪38{4}⟫ |','| ⟪38{5b}⟫ |'),{'1':'Ellerby Children’s Forum, survey of heads, May 2022, <<https://ecf.example/surveys/2022-taps>>.','2':'Interview, 19 May 2022.','3':'See <<https://ellerby.example/news/2022-05-02-water||the statement>>, paragraph 3.','4':'Incident log, released under the information act: <<https://foi-ellerby.example/r/2210/log.csv>>.','5b':'Ibid., row 12.','5':'Water Charter, art. 9.¶The charter is reproduced at <<http://charter.ellerby.example/2016/#art9>>.'},'en',repeats={'5b':'4'},header='ECF press office · https://ecf.example/press',label=lambda l:{'5b':'5','5':'6'}.get(l,l),traps=['tracked changes','hyperlink words in note','header address','note of two paragraphs'])
    make('sixth-fr-docx-endnotes','docx','''
# Le fonds Aubrac-Meunier : présentation
⟪Le fonds a été donné aux archives en 1963 par Mme Meunier, « avec prière de n’en rien jeter »{1}.⟫ Il compte 14 mètres linéaires.
⟪Les lettres de guerre (boîtes 3 à 7) ont été transcrites par des bénévoles{2} puis mises en ligne{3}.⟫ ⟪M. Tessier en a donné une édition critique, « Lettres du plateau »{4}, aujourd’hui épuisée.⟫
## Communicabilité
⟪Les dossiers médicaux restent fermés jusqu’en 2040{5}.⟫
''',{'1':'Acte de don, 4 mars 1963, f. 2.','2':'Voir le journal du chantier, <<https://transcrire.archives-plateau.example/chantier>>.','3':'<<https://archives-plateau.example/ark:/00000/x7k2>>','4':'J. Tessier, Lettres du plateau, Éditions du Causse, 1981.','5':'Règlement de la salle, art. 12, <<https://archives-plateau.example/reglement.pdf#page=4>>, et décision du 9 juin 1990.'},'fr',nk='endnote',how='field',numfmt='lowerRoman',label=lambda l:RO[int(l)],traps=['endnotes in roman numerals','complex fields'])
    make('sixth-ru-docx-list','docx','''
# Звонницы Приозёрья: краткий обзор
⟪В Приозёрье сохранилось 17 звонниц, построенных до 1800 года {=[1]=1}.⟫ ⟪Большинство из них обмерено экспедицией 1974 года {=[2, 3]=2,3}.⟫
⟪По словам проф. И. Л. Заречного, «колокол слышен дальше, чем видна церковь» {4}.⟫ Это легко проверить. ⟪Подробная карта опубликована на {сайте музея||https://muzey-priozerye.example/karta}, но без легенды.⟫
## Список литературы
⟦NOTES⟧
'''.replace('{4}','{=[4]=4}'),{'1':'Реестр памятников Приозёрья. URL: <<http://reestr.priozerye.example/list?type=zvon>> (дата обращения: 05.05.2020).','2':'Отчёт экспедиции 1974 года. Рукопись.','3':'Лаврова Т. Обмеры деревянных звонниц // Зодчество Севера. 1979. Вып. 2. С. 33–60.','4':'Заречный И. Л. Слышимость. М.: Изд-во «Берег», 2003. <<https://bereg-izdat.example/zarechny/slyshimost>>','5':'Кротова А. Колокольный словарь. 1991.'},'ru',kind='reference',super_=True,traps=['automatic numbering of the list','typed markers'])
    make('sixth-pl-libreoffice','html','''
# Kino pod chmurką: dwadzieścia lat
⟪Pierwszy seans odbył się 3 lipca 1999 r. na rynku w Dolnej.{1}⟫ ⟪Przyszło, jak pisał dr Z. Rój, „więcej psów niż widzów”.{2}⟫
⟪Od 2004 r. seanse dofinansowuje gmina{3}, choć w 2011 r. radni chcieli tę pozycję skreślić{4}.⟫
* ⟪Najdłuższy film: 412 minut.{5}⟫
* Najkrótszy: trwał tyle, co burza.
''',{'1':'„Goniec Dolny”, 5 lipca 1999, s. 1.','2':'Z. Rój, Widownia, <<https://rojzapiski.example/widownia.html>>.','3':'Uchwała nr 12/2004, <<https://bip.dolna.example/uchwaly/12-2004.pdf>>.','4':'Protokół sesji z 8 grudnia 2011 r., <<https://bip.dolna.example/protokoly/2011-12-08?strona=4>>; nagranie: <<https://nagrania.dolna.example/xi>>.','5':'Tamże.'},'pl',repeats={'5':'4'},convert='html',producer='libreoffice',traps=['sdfootnote','tamże'])
    make('sixth-fi-odt','odt','''
# Lossin viimeinen kesä
⟪Saarelan lossi lakkautettiin 30.9.2017, vaikka 412 asukasta vastusti sitä.{1}⟫ ⟪Liikennejohtaja T. Haavisto perusteli päätöstä sillä, että ”silta on aina halvempi”.{2}⟫
⟪Siltaa ei ole vieläkään{3}, eikä {hankesivu||https://hankkeet.saarela.example/silta} ole päivittynyt kahteen vuoteen.⟫
| Vuosi | Matkustajat |
| 2016 | ⟪21 300{4}⟫ |
'''.replace('”silta on aina halvempi”','”silta on aina halvempi”'),{'1':'Adressi lossin puolesta, <<https://adressi.saarela.example/lossi-2017>>.','2':'Saarelan Sanomat 12.4.2017, s. 3.','3':'Tilanne 1.6.2019.','4':'Tilastopalvelu, <<https://tilastot.saarela.example/lossi.px?vuosi=2016&kk=1-12>>.'},'fi',convert='odt',producer='libreoffice',traps=['closing marks on both sides'])
    import json
    g=json.load(open(OUT+'/sixth-fi-odt/gold.json'))
    for x in g['citations']:
        if 'silta on aina' in x['claim']: x['quotes']=['silta on aina halvempi']
    json.dump(g,open(OUT+'/sixth-fi-odt/gold.json','w'),ensure_ascii=False,indent=2)
    make('sixth-hu-odt-endnotes','odt','''
# Jelentés a vízimalmok állapotáról
⟪A megyében 1895-ben 240 vízimalom működött, ma kettő.{1}⟫ A két épület lakott. ⟪Kerekes I. szerint „a malom addig él, amíg zúg”{2}, a hatóság viszont 2009-ben mindkettőt romnak minősítette{3}.⟫
## Javaslat
⟪A védetté nyilvánítás 2020 óta húzódik.{4}⟫
''',{'1':'Malomösszeírás, 1895, 14. ív.','2':'Kerekes I., Zúgók, <<https://malomtar.example/kerekes/zugok>>, 9. o.','3':'Határozat: <<http://hatosag.nyirmeder.example/2009/317.pdf>>.','4':'Lásd a <<https://malomtar.example/ugyek/2020-11||civil ügykövetőt>>.'},'hu',nk='endnote',numfmt='decimal',convert='odt',producer='libreoffice',traps=['endnotes'])
