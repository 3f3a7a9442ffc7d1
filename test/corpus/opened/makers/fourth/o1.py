from model import *
from fodt import *
from m1 import md,mn
import zipfile,io,subprocess
W='http://schemas.openxmlformats.org/wordprocessingml/2006/main'; RN='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
WNS=f'xmlns:w="{W}" xmlns:r="{RN}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
class Tr(Doc):
    def clean(s,t): return Doc.clean(s,re.sub(r'<del>.*?</del>','',t))
def handdocx(d,kind='footnote',rtl=False,field=False,comments=(),header='',notelink=True,box=None,sdt=(),merge=None):
    multi={}
    for _,ls in d.blocks:
        for l in ls:
            for g in re.findall(r'\{([^{}]+)\}',l):
                for n in expand(g): multi[n]=multi.get(n,0)+1
    rels=[];nrels=[];st=dict(ins=False,dele=False,ch=0,cm=0); ids={}
    rp='<w:rPr><w:rtl/></w:rPr>' if rtl else ''
    def run(x):
        if not x: return ''
        tag='w:delText' if st['dele'] else 'w:t'
        r=f'<w:r>{rp}<{tag} xml:space="preserve">{X(x)}</{tag}></w:r>'
        return wrapch(r)
    def wrapch(r):
        for k,t in(('ins','w:ins'),('dele','w:del')):
            if st[k]:
                st['ch']+=1; r=f'<{t} w:id="{900+st["ch"]}" w:author="Editor" w:date="2026-05-04T10:00:00Z">{r}</{t}>'
        return r
    def text(x):
        o=''
        for p in re.split(r'(</?(?:ins|del|cmt|sup)>)',x):
            if p=='<ins>': st['ins']=True
            elif p=='</ins>': st['ins']=False
            elif p=='<del>': st['dele']=True
            elif p=='</del>': st['dele']=False
            elif p=='<cmt>': o+=f'<w:commentRangeStart w:id="{st["cm"]}"/>'
            elif p=='</cmt>': o+=f'<w:commentRangeEnd w:id="{st["cm"]}"/><w:r><w:commentReference w:id="{st["cm"]}"/></w:r>'; st['cm']+=1
            elif p in('<sup>','</sup>'): st['sup']=p=='<sup>'
            elif st.get('sup'): o+=f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{X(p)}</w:t></w:r>'
            else: o+=run(p)
        return o
    def mark(g):
        o=''
        for n in expand(g):
            if n in ids:   # a cross-reference to a note that already stands elsewhere
                o+=f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NOTEREF _Ref{n} \\f \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{n}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
                continue
            ids[n]=len(ids)+1
            r=f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{ids[n]+1}"/></w:r>'
            if multi.get(n,0)<2: o+=wrapch(r); continue
            o+=f'<w:bookmarkStart w:id="{200+ids[n]}" w:name="_Ref{n}"/>{wrapch(r)}<w:bookmarkEnd w:id="{200+ids[n]}"/>'
        return o
    def link(t,u):
        if field:
            return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "{html.escape(u)}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">{X(t)}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        rels.append(u); return f'<w:hyperlink r:id="rId{100+len(rels)}"><w:r>{rp}<w:t xml:space="preserve">{X(t)}</w:t></w:r></w:hyperlink>'
    def nlink(t,u):
        if t==u and not notelink:      # typed, and cut into two runs as Word does
            h=len(u)//2; return f'<w:r><w:t xml:space="preserve">{X(u[:h])}</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">{X(u[h:])}</w:t></w:r>'
        nrels.append(u); return f'<w:hyperlink r:id="rId{100+len(nrels)}"><w:r><w:t xml:space="preserve">{X(t)}</w:t></w:r></w:hyperlink>'
    pp='<w:pPr><w:bidi/></w:pPr>' if rtl else ''
    def P(inner,style=''):
        q='<w:pStyle w:val="%s"/>'%style if style else ''
        b='<w:bidi/>' if rtl else ''
        return '<w:p>'+('<w:pPr>'+q+b+'</w:pPr>' if q+b else '')+inner+'</w:p>'
    S=lambda t:d.rend(t,mark,link,link,text)
    def join(ls):
        o=''
        for i,l in enumerate(ls): o+=(run(d.join) if i else '')+S(l)
        return o
    out=[];prev=None
    for i,(ty,ls) in enumerate(d.blocks+[('end',[])]):
        if prev=='|' and ty!='|': out.append('</w:tbl>')
        if ty=='|':
            if prev!='|': out.append('<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>'+'<w:gridCol w:w="3000"/>'*len(ls)+'</w:tblGrid>')
            out.append('<w:tr>'+''.join(f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{P(S(c))}</w:tc>' for c in ls)+'</w:tr>')
        elif ty=='end': pass
        elif ty=='@': out.append('\n'.join(ls))
        elif i==box:
            inner=P(join(ls))
            out.append(f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="3000000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:236pt;height:70pt"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>')
        elif i in sdt:
            whole=join(ls); cut=whole.index('</w:r>')+6
            out.append(P(f'<w:sdt><w:sdtPr><w:alias w:val="Finding"/><w:tag w:val="f{i}"/><w:id w:val="{4400+i}"/></w:sdtPr><w:sdtContent>{whole[:cut]}</w:sdtContent></w:sdt>{whole[cut:]}',{'*':'ListBullet'}.get(ty,'')))
        else: out.append(P(join(ls),{'#':'Heading1','##':'Heading2','*':'ListBullet'}.get(ty,'')))
        prev=ty
    K=kind+'s'
    notes=''.join(f'<w:{kind} w:id="{ids[n]+1}"><w:p>{pp}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Ref/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{d.rend(d.notes[n][0],lambda x:x,nlink,nlink,run)}</w:p></w:{kind}>' for n in ids)
    sep=f'<w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}><w:{kind} w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>'
    REL=lambda rs,fixed='':'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'+fixed+''.join(f'<Relationship Id="rId{101+i}" Type="{RN}/hyperlink" Target="{html.escape(u)}" TargetMode="External"/>' for i,u in enumerate(rs))+'</Relationships>'
    H='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    ct='application/vnd.openxmlformats-officedocument.wordprocessingml.'
    b=io.BytesIO(); z=zipfile.ZipFile(b,'w',zipfile.ZIP_DEFLATED)
    z.writestr('[Content_Types].xml',H+f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{ct}document.main+xml"/><Override PartName="/word/{K}.xml" ContentType="{ct}{K}+xml"/><Override PartName="/word/styles.xml" ContentType="{ct}styles+xml"/><Override PartName="/word/comments.xml" ContentType="{ct}comments+xml"/><Override PartName="/word/header1.xml" ContentType="{ct}header+xml"/></Types>')
    z.writestr('_rels/.rels',H+f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RN}/officeDocument" Target="word/document.xml"/></Relationships>')
    fixed=''.join(f'<Relationship Id="rId{i+1}" Type="{RN}/{t}" Target="{f}"/>' for i,(t,f) in enumerate([('styles','styles.xml'),(K,K+'.xml'),('comments','comments.xml'),('header','header1.xml')]))
    z.writestr('word/document.xml',H+f'<w:document {WNS}><w:body>'+''.join(out)+'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'+('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>' if kind=='endnote' else '')+'<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>')
    z.writestr('word/_rels/document.xml.rels',REL(rels,fixed))
    z.writestr(f'word/{K}.xml',H+f'<w:{K} {WNS}>{sep}{notes}</w:{K}>')
    z.writestr(f'word/_rels/{K}.xml.rels',REL(nrels))
    z.writestr('word/comments.xml',H+f'<w:comments {WNS}>'+''.join(f'<w:comment w:id="{i}" w:author="Editor" w:date="2026-05-04T10:00:00Z" w:initials="E"><w:p><w:r><w:t>{X(c)}</w:t></w:r></w:p></w:comment>' for i,c in enumerate(comments))+'</w:comments>')
    z.writestr('word/header1.xml',H+f'<w:hdr {WNS}><w:p><w:r><w:t>{X(header)}</w:t></w:r></w:p></w:hdr>')
    z.writestr('word/styles.xml',H+f'<w:styles {WNS}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'+''.join(f'<w:style w:type="paragraph" w:styleId="{s}"><w:name w:val="{n}"/><w:basedOn w:val="Normal"/></w:style>' for s,n in[('Heading1','heading 1'),('Heading2','heading 2'),('ListBullet','List Bullet')])+'</w:styles>')
    z.close(); return b.getvalue()

# 27 Persian
d=Tr('fa-docx-gozaresh','fa','docx','docx','hand (Word-shaped)',['right to left','tracked insertions and deletions','comment with an address','همان','header with an address','Persian digits in dates'],'''
# گزارش چاه‌های دشت نیلان

در سال ۱۴۰۴ از ۲۱۸ چاه دشت نیلان، ۹۶ چاه بدون پروانه بود.{1}
ادارهٔ آب این رقم را «تقریبی، و حتی “خوش‌بینانه”» خوانده است.{2}
به گفتهٔ <del>رئیس</del><ins>معاون</ins> اداره، <cmt>هیچ چاهی</cmt> پلمب نشده است.{3}

# نتیجه

طبق مادهٔ ۴۵ قانون، پلمب باید ظرف ۱۵ روز انجام شود<ins>،{4} و مهلت قابل تمدید نیست</ins>.
آیا کسی پاسخگوست؟
فهرست چاه‌ها در [[سامانهٔ داده‌های دشت|https://dadeh.nilan.example/chah?sal=1404&vaziat=bp]] آمده است.

* شکایت در تاریخ ۱۲ اردیبهشت ثبت شد.{5}

* پاسخی نرسیده است.''','''
1:: گزارش سالانه، [[https://gozaresh.ab-nilan.example/1404/salaneh.pdf]]، ص ۱۸.
2:: همان، ص ۱۹. =>1
3:: گفت‌وگوی تلفنی، ۳ خرداد ۱۴۰۵.
4:: متن قانون: [[https://ghanoon.example/matn/45#band-(b)]]؛ نیز [[www.tafsir-ghanoon.example/45]].
5:: شمارهٔ ثبت ۷۷۱.''',q='«»')
d.save(handdocx(d,rtl=True,comments=['منبع؟ شاید https://yaddasht.example/chah'],header='دیده‌بان آب — https://didban-ab.example'))

# 28 German via soffice
d=Doc('de-docx-bericht','de','docx','docx','libreoffice',['written by an office program','addresses as plain text in the notes','header and footer with addresses','a.a.O. avoided, ebd. used','table cells with markers','legal abbreviations'],'''
# Sachstandsbericht Tierheim Mühlgrund

Im Jahr 2025 nahm das Tierheim 412 Hunde auf,{1} davon 37 aus Beschlagnahmen nach § 16a Abs. 1 TierSchG.
Der Träger sprach am 3. Juni von „Vollauslastung, wenn nicht ‚Überlastung‘“.{2}
Die Kreisverwaltung bestätigte die Zahl (Stand: 31.12.2025) auf [[ihrer Übersichtsseite|https://kreis-muehlgrund.example/themen/tiere/uebersicht.html]].

| Quartal | Aufnahmen | Kosten

| I/2025 | 98{3} | 41.200 €

| II/2025 | 121 | 52.900 €{4}

# Bewertung

Nach Auffassung des Beirats, u. a. seiner Vorsitzenden Dr. h. c. Anke Voss-Reiter, sind die Kosten „nicht erklärlich“.{5}
Bis zum 30. September d. J. soll ein Prüfbericht folgen.{6}''','''
1:: Jahresstatistik, [[https://tierheim-muehlgrund.example/statistik/2025/aufnahmen.html?art=hund]].
2:: Pressegespräch, eigene Mitschrift.
3:: [[https://kreis-muehlgrund.example/tiere/q1.pdf]], S. 2.
4:: Ebd., S. 3. =>3
5:: Beschluss des Beirats Nr. 4 vom 12. Juni 2026; abrufbar unter [[www.beirat-tiere.example/beschluesse/2026-4]].
6:: Kreistagsdrucksache 26/118 ([[https://kreistag.muehlgrund.example/ds/26-118_(neu).pdf]], abgerufen am 1.7.2026).''',q='„“')
d.traps[3]='ebd.'
src=ROOT+'/de.fodt'; open(src,'w').write(fodt(d,'de',head='Kreistag Mühlgrund · https://kreistag.muehlgrund.example',foot='Seite 1 · www.muehlgrund-gestaltung.example',plainurl=True))
d.save(soffice(src,'docx',None))

# 29 French python-docx
d=Doc('fr-docx-plaidoyer','fr','docx','docx','python-docx',['bracketed labels typed by hand','grouped and ranged labels','sources at the end, one of them cited by nobody','footer with an address','article numbers in brackets','same label twice'],'''
# Eau potable à Sainte-Aude : note de plaidoyer

Depuis mai 2024, 3 200 habitants reçoivent une eau qui dépasse la norme [1].
L’agence régionale parle d’un dépassement « modéré, sans “danger” immédiat » [2], mais trois études indépendantes la contredisent [3-5].
L’article L. 1321-4 [alinéa 2] impose d’informer les abonnés sans délai.

# Ce que nous demandons

• La publication des relevés hebdomadaires [1, 6].

• Un calendrier de travaux.

| Commune | Nitrates (mg/l)

| Sainte-Aude | 61 [6]

| Le Pré | 48

Mme Orsel, maire depuis 2020, assure que « tout sera réglé avant l’été » [7].''','''
1:: Relevés 2024-2026 : [[https://releves.eau-sainteaude.example/export?param=NO3&debut=2024-05]]
2:: Agence régionale, courrier du 4 mars 2026.
3:: L. Brun, « Nitrates et captages », [[https://doi.org/10.5555/eau.2025.31]]
4:: [[https://etudes.hydro-aude.example/2025/captage-4.pdf]] (consulté le 2 avril 2026).
5:: Laboratoire du Pré, rapport interne.
6:: Tableau de bord communal, [[www.sainte-aude.example/eau/tableau_(nitrates)]].
7:: Conseil municipal du 9 avril 2026, vidéo : [[https://video.sainte-aude.example/cm/2026-04-09#t=51m]]
8:: Cour des comptes d’Aubrac, rapport 2023.''',q='«»',kind='reference')
for b in d.blocks:
    for i,l in enumerate(b[1]):
        b[1][i]=re.sub(r'\[(\d[\d, -]*)\]',lambda m:'{'+m[1].replace(' ','')+'}',l)
    if b[1][0].startswith('• '): b[1][0]=b[1][0][2:]; d.blocks[d.blocks.index(b)]=('*',b[1])
import sys; sys.path.insert(0,'/usr/lib/python3/dist-packages')
json_in=dict(blocks=[(t,[d.rend(l,lambda g:'['+g.replace(',',', ').replace('-','–')+']',lambda t,u:t,lambda t,u:t) for l in ls]) for t,ls in d.blocks],notes=[f'[{n}] '+d.rend(d.notes[n][0],lambda x:x,lambda t,u:t,lambda t,u:t) for n in d.notes])
json.dump(json_in,open(ROOT+'/pyd.json','w'))
open(ROOT+'/pyd.py','w').write('''
import json,docx,os
j=json.load(open(os.environ["BLIND_TMP"]+"/pyd.json")); D=docx.Document()
D.sections[0].footer.paragraphs[0].text="Collectif Eau claire - https://eau-claire.example - note n° 12"
t=None
for ty,ls in j["blocks"]:
    if ty=="|":
        if t is None: t=D.add_table(rows=0,cols=len(ls))
        for c,x in zip(t.add_row().cells,ls): c.text=x
        continue
    t=None
    if ty=="#": D.add_heading(" ".join(ls),1)
    elif ty=="*": D.add_paragraph(" ".join(ls),style="List Bullet")
    else:
        p=D.add_paragraph()
        for i,x in enumerate(ls): p.add_run((" " if i else "")+x)
D.add_heading("Sources",1)
for n in j["notes"]: D.add_paragraph(n)
D.core_properties.comments="https://modele.example/note.dotx"
D.save(os.environ["BLIND_TMP"]+"/pyd.docx")
''')
subprocess.run(['/usr/bin/python3',ROOT+'/pyd.py'],check=True)
d.save(open(ROOT+'/pyd.docx','rb').read())

# 30 English by hand
d=Tr('en-docx-submission','en','docx','docx','hand (Word-shaped)',['field-code hyperlinks','note cited a second time by cross-reference field','text box with its fallback copy','content control','comments with addresses','tracked deletion','addresses cut into runs','endnotes','supra and ibid.'],'''
# Submission to the Harbour Inquiry

The Trust has moored barges at Quay 7 since Feb. 1998 without a licence.{1}
Its chief clerk told the Inquiry that the barges were “<del>boats</del><ins>vessels</ins>, not ‘buildings’”.{2}
Under r. 14(2)(b) a vessel that has not moved for 12 months is <cmt>a building</cmt>.{3}

The register of movements is published on [[the harbourmaster’s page|https://harbourmaster.quayside.example/movements?berth=7&from=1998]], although the column [Moved?] is blank throughout.
Nobody has explained the blanks.{2}

“A blank is an answer,” the deputy wrote in a memorandum of 2011 (a copy is at [[http://copies.quayside.example/memo/2011-05-02.tif]]).

# Fees

| Year | Fee due | Fee paid

| 2019 | £4,000 | nil{4}

| 2020 | £4,200{5} | nil

| 2021 | £4,300 | nil{6}

* The Trust should be asked for its logbooks.{7}

* The fee should be recovered with 8% interest.''','''
1:: Statement of J. Orrin, para. 3, [[https://evidence.harbour-inquiry.example/statements/orrin_(redacted).pdf]].
2:: Transcript, day 4, p. 88; [[https://evidence.harbour-inquiry.example/transcripts/day-4?line=2210-2240]].
3:: Harbour Rules 1974, r. 14.
4:: Ledger of dues, fol. 31, [[https://ledgers.quayside.example/dues/f31?side=recto]].
5:: Fee table, [[www.quayside.example/fees/2020]], accessed 3 Jan. 2026.
6:: Ibid. =>5
7:: See supra note 1. =>1''',q='“”',kind='endnote')
d.save(handdocx(d,kind='endnote',field=True,notelink=False,comments=['Is it? See https://comments-only.example/rule14 before filing.'],header='Draft 3 – https://dms.lawfirm.example/doc/88121',box=3,sdt=(9,)))

# 31 Polish ODT by pandoc
d=Doc('pl-odt-opinia','pl','odt','odt','pandoc',['made from Markdown by a converter','tamże','two addresses in a note','abbreviations with full stops','inline address in round brackets'],'''
# Opinia w sprawie cmentarza w Łęgu

Gmina Łęg sprzedała w 2022 r. działkę nr 17/3, na której do 1945 r. znajdował się cmentarz.{1}
Wojewódzki konserwator zabytków uznał, że teren „nie wykazuje cech cmentarza, nawet ‘dawnego’”,{2} choć w aktach z lat 60. XX w. jest wyraźny plan.{3}
Zgodnie z art. 6 ust. 2 ustawy zmiana przeznaczenia wymaga 40 lat od ostatniego pochówku.

# Ustalenia

Ostatni pochówek odbył się 11 listopada 1944 r.{4}
Plan wraz z opisem udostępniono w sieci ([[https://plany.leg-archiwum.example/17-3/opis.html]]).
Prof. dr hab. M. Zaręba-Nowik dopuszcza jednak inną datę.{5}

* Należy wstrzymać roboty ziemne.{6}

* Należy powiadomić prokuraturę.''','''
1:: Akt notarialny, rep. A nr 1182/2022.
2:: Postanowienie z 3 marca 2023 r., [[https://bip.konserwator.example/postanowienia/2023/118?druk=1]].
3:: Tamże, załącznik 4. =>2
4:: Księga zmarłych, s. 77, [[https://ksiegi.leg-archiwum.example/zmarli/1944/k_77.jpg]]; odpis: [[http://odpisy.leg.example/1944-(11)]].
5:: Rozmowa z 8 maja 2026 r.
6:: Wzór wniosku: [[www.nekropolie.example/wzory/wstrzymanie]].''',q='„”')
src=md(d,width=76,link=lambda t,u:f'<{u}>' if t==u else f'[{t}]({u})')+'\n\n'+'\n\n'.join(f'[^{n}]: '+mn(d,n,lambda t,u:f'<{u}>' if u.startswith('http') else u) for n in d.notes)+'\n'
open(ROOT+'/pl.md','w').write(src)
subprocess.run(['pandoc','-f','markdown-smart','-o',ROOT+'/pl.odt',ROOT+'/pl.md'],check=True)
d.save(open(ROOT+'/pl.odt','rb').read())

# 32 Romanian ODT by hand
class S(Tr):
    def label(s,n): return '*' if n=='star' else n
d=S('ro-odt-sesizare','ro','odt','odt','hand (content.xml)',['note with a star for label','annotation with an address','tracked deletion kept in the file','list items','ibidem','text frame'],'''
# Sesizare privind iazul de la Valea Seacă

Primăria Valea Seacă a golit iazul în noaptea de 2 spre 3 mai 2026.{star}
În hotărârea nr. 41/2025 se vorbește despre „lucrări de întreținere, nu de ‘desființare’”,{1} deși devizul prevede 1.180 m³ de beton.{2}
Viceprimarul, dl. ing. C. Mărgineanu,@@ANN@@ a declarat că nu a semnat nimic.{3}

# Solicitări

* Publicarea devizului integral.{4}

* Refacerea digului până la 30.09.2026.

Procesul-verbal al ședinței se găsește pe [[pagina consiliului|https://consiliu.valea-seaca.example/sedinte/2026/05?doc=pv&semnat=da]], fără anexe.
Potrivit art. 7 alin. (2) lit. c), anexele se publică în 10 zile.{5}''','''
star:: Ora a fost stabilită din martori.
1:: Hotărârea nr. 41/2025, [[https://consiliu.valea-seaca.example/hcl/2025/41.pdf]].
2:: Ibidem, anexa 3. =>1
3:: Declarație pentru [[„Gazeta Văii”|https://gazeta-vaii.example/articol/7718-iazul]], 6 mai 2026.
4:: Vezi [[http://devize.example.ro/cautare?localitate=Valea+Seac%C4%83]] și [[www.transparenta-locala.example/iaz]].
5:: Legea locală, ediția 2019.''',q='„”')
def clean(t,_o=d.clean): return _o(t.replace('@@ANN@@',''))
d.clean=clean
c=content(d,notelink=tlink)
c=c.replace('@@ANN@@','<office:annotation><dc:creator>Redactor</dc:creator><dc:date>2026-05-07T09:00:00</dc:date><text:p>De verificat: https://verificari.example/margineanu</text:p></office:annotation>')
c=c.replace('<text:note-citation>*<','<text:note-citation text:label="*">*<')
c=c.replace('Refacerea digului','Refacerea <text:change text:change-id="ct1"/>digului')
tc='<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>Redactor</dc:creator><dc:date>2026-05-07T09:00:00</dc:date></office:change-info><text:p>integrală (vezi https://sters.example/dig) a </text:p></text:deletion></text:changed-region></text:tracked-changes>'
b=io.BytesIO(); z=zipfile.ZipFile(b,'w',zipfile.ZIP_DEFLATED)
z.writestr(zipfile.ZipInfo('mimetype'),'application/vnd.oasis.opendocument.text')
z.writestr('content.xml',f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {NS} office:version="1.3"><office:automatic-styles/><office:body><office:text>{tc}{c}</office:text></office:body></office:document-content>')
z.writestr('styles.xml',f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles {NS} office:version="1.3"><office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Footnote" style:family="paragraph"/></office:styles></office:document-styles>')
z.writestr('META-INF/manifest.xml','<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
z.close(); d.traps.remove('text frame'); d.save(b.getvalue())

# 33 RIS Portuguese
d=Doc('pt-ris-acervo','pt','ris','ris','hand (EndNote-shaped)',['byte order mark and CRLF','DOI without address','record with two addresses','record without address','notes and abstract without sources','brackets in an address'],'x','''
saldanha2024:: [[https://barragens.example/estudos/2024/saldanha_(final).pdf]]
ramos2019:: x
inspecao14:: [[http://arquivo.barragens.example/VF/2014/relatorio?pag=3&fmt=pdf]] [[https://copia.paginas.example/2020/http://arquivo.barragens.example/VF/2014/relatorio]]
leal2021:: [[https://doi.org/10.5555/agua.2021.12]]
camara77:: x''',kind='reference')
ris='''TY  - RPRT
ID  - saldanha2024
AU  - Saldanha, Rui
TI  - Parecer sobre a barragem de Vale Fundo [versão 2]
PY  - 2024
DA  - 2024/05/11
AB  - O parecer conclui que a barragem não oferece perigo (ver secção 3).
UR  - https://barragens.example/estudos/2024/saldanha_(final).pdf
Y2  - 2026/06/08
ER  - 

TY  - JOUR
ID  - ramos2019
AU  - Ramos, Inês
TI  - Medir o que cede
JO  - Cadernos da Água
VL  - 12
IS  - 3
SP  - 44
EP  - 61
DO  - 10.5555/cadernos.2019.44
N1  - Lido na biblioteca; falta a p. 57.
ER  - 

TY  - GOVDOC
ID  - inspecao14
TI  - Relatório de inspeção n.º 14
PY  - 2014
UR  - http://arquivo.barragens.example/VF/2014/relatorio?pag=3&fmt=pdf
UR  - https://copia.paginas.example/2020/http://arquivo.barragens.example/VF/2014/relatorio
ER  - 

TY  - JOUR
ID  - leal2021
AU  - Leal, T.
TI  - «A água sobe», disseram
PY  - 2021
DO  - 10.5555/agua.2021.12
UR  - https://doi.org/10.5555/agua.2021.12
ER  - 

TY  - BOOK
ID  - camara77
AU  - Câmara de Vale Fundo
TI  - Atas de 1977
PY  - 1978
SN  - 0000-2222
ER  - 
'''
d.save('\ufeff'+ris.replace('\n','\r\n'))

# 34 BibTeX Turkish
d=Doc('tr-bibtex-kaynakca','tr','bibtex','bib','hand (JabRef-shaped)',['comment blocks of a reference manager','values in quotation marks and in braces','address in a howpublished field','arXiv and DOI without address','entry without address','access dates'],'x','''
aydin2023:: [[https://dergi.su-hukuku.example/2023/4/aydin.pdf?indir=1#sayfa=7]]
ihale25:: [[http://ihale.ilan.example/dosya/2025-118]]
komsu2026:: [[https://derekomsulari.example.org/belgeler/ihale_2025/]]
yilmaz1988:: x
demir:2024:: x'''.replace('demir:2024::','demir:2024 ::'),kind='reference')
d.notes={'aydin2023':d.notes['aydin2023'],'ihale25':d.notes['ihale25'],'komsu2026':d.notes['komsu2026'],'yilmaz1988':('x',None),'demir2024':('x',None),'olcum:21':('[[https://olcum.dere.example/veri/2021/{debi}.csv]]'.replace('{debi}','debi'),None)}
d.save('''% Encoding: UTF-8

@comment{jabref-meta: databaseType:bibtex;}
@comment{jabref-meta: fileDirectory:https://dosyalar.example/pdf;}

@preamble{"\\newcommand{\\noop}[1]{}"}
@string{shd = "Su Hukuku Dergisi"}

@Article{aydin2023,
  author    = {Aydın, Şule and Öztürk, Can},
  title     = "Dere Islahında {İhale} Sorunları",
  journal   = shd,
  year      = 2023,
  volume    = {4},
  number    = {2},
  pages     = {7--31},
  url       = {https://dergi.su-hukuku.example/2023/4/aydin.pdf?indir=1#sayfa=7},
  urldate   = {2026-02-11},
}

@Misc{ihale25,
  author       = {{Su İdaresi}},
  title        = {Dere ıslahı ihalesi, dosya 2025/118},
  howpublished = {\\url{http://ihale.ilan.example/dosya/2025-118}},
  note         = {Erişim: 4 Mart 2026 [bölüm 2]},
}

@Online{komsu2026,
  title   = "{Dere Komşuları}: ihale belgeleri",
  url     = "https://derekomsulari.example.org/belgeler/ihale_2025/",
  date    = {2026-03-01},
}

@Book{yilmaz1988,
  author    = {Yılmaz, H{\\"u}seyin},
  title     = {Derenin İki Yakası},
  publisher = {Kıyı},
  address   = {Ankara},
  year      = {1988},
}

@Article{demir2024,
  author        = {Demir, Ece},
  title         = {Debi tahmini \\& belirsizlik},
  eprint        = {2401.00000},
  archiveprefix = {arXiv},
  doi           = {10.5555/debi.2024.9},
  year          = {2024},
}

@Dataset{olcum:21,
  author = {{Ölçüm Ağı}},
  title  = {Günlük debi, 2021},
  url    = {https://olcum.dere.example/veri/2021/debi.csv},
}
''')
