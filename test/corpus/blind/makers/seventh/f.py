from lib import *
import zipfile
ENV=dict(os.environ,HOME=OUT+'/lo')
def pandoc(s,f):
    t=tempfile.mkdtemp(dir=OUT)
    open(t+'/s.md','w').write(s)
    subprocess.run(['nice','-n','10','timeout','60','pandoc','-f','markdown','-o',f,t+'/s.md'],check=True)
    shutil.rmtree(t)
def soffice(s,f):
    t=tempfile.mkdtemp(dir=OUT)
    open(t+'/document.html','w').write(s)
    subprocess.run(['nice','-n','10','timeout','120','soffice','-env:UserInstallation=file://'+OUT+'/lo','--headless','--infilter=HTML (StarWriter)','--convert-to','odt','--outdir',os.path.dirname(f),t+'/document.html'],check=True,env=ENV,stdout=subprocess.DEVNULL)
    shutil.rmtree(t)
X=lambda s:html.escape(html.unescape(s),quote=False)
def handdocx(s,f):
    """paragraphs <p>/<h1>/<h2>, runs <i>, <a href>, <en N>; notes <note N>…</note>; <tr><td>"""
    def runs(t,rels,split=False):
        o=''
        for k in re.findall(r'<i>.*?</i>|<a href=".*?">.*?</a>|<en \d+>|[^<]+',t):
            def r(x,pr=''): return '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>'%(pr and '<w:rPr>%s</w:rPr>'%pr,X(x))
            if k.startswith('<i>'): o+=r(k[3:-4],'<w:i/>')
            elif k.startswith('<a'):
                u,x=re.match(r'<a href="(.*?)">(.*)</a>',k).groups(); rels.append(html.unescape(u))
                h=len(x)//2
                o+='<w:hyperlink r:id="h%d" w:history="1">%s%s</w:hyperlink>'%(len(rels),r(x[:h],'<w:rStyle w:val="Hyperlink"/>'),r(x[h:],'<w:rStyle w:val="Hyperlink"/>'))
            elif k.startswith('<en'): o+='<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="%s"/></w:r>'%k[4:-1]
            else:
                h=len(k)*2//3
                o+=r(k[:h])+'<w:proofErr w:type="spellStart"/>'+r(k[h:]) if split and len(k)>30 else r(k)
        return o
    NS='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    HD='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    notes=re.findall(r'<note (\d+)>(.*?)</note>',s,re.S); body=re.sub(r'<note .*?</note>','',s,flags=re.S)
    dr=[];nr=[];b=''
    for tag,t in re.findall(r'<(p|h1|h2|table)>(.*?)</\1>',body,re.S):
        if tag=='table':
            b+='<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>'
            for tr in re.findall(r'<tr>(.*?)</tr>',t): b+='<w:tr>'+''.join('<w:tc><w:tcPr/><w:p>%s</w:p></w:tc>'%runs(c,dr) for c in re.findall(r'<td>(.*?)</td>',tr))+'</w:tr>'
            b+='</w:tbl>'
        else: b+='<w:p>%s%s</w:p>'%('<w:pPr><w:pStyle w:val="Heading%s"/></w:pPr>'%tag[1] if tag!='p' else '',runs(' '.join(t.split()),dr,tag=='p'))
    n=''.join('<w:endnote w:id="%s"><w:p><w:pPr><w:pStyle w:val="EndnoteText"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>%s</w:p></w:endnote>'%(i,runs(t.strip(),nr)) for i,t in notes)
    sep='<w:endnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:endnote><w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>'
    R='http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    rel=lambda l,extra='':HD+'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s%s</Relationships>'%(extra,''.join('<Relationship Id="h%d" Type="%shyperlink" Target="%s" TargetMode="External"/>'%(i+1,R,html.escape(u)) for i,u in enumerate(l)))
    st=lambda i,nm:'<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/></w:style>'%(i,nm)
    CT='application/vnd.openxmlformats-officedocument.wordprocessingml.'
    with zipfile.ZipFile(f,'w',zipfile.ZIP_DEFLATED) as z:
        z.writestr('[Content_Types].xml',HD+'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'+''.join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>'%(a,CT,c) for a,c in(('document','document.main'),('endnotes','endnotes'),('styles','styles'),('settings','settings')))+'</Types>')
        z.writestr('_rels/.rels',HD+'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="%sofficeDocument" Target="word/document.xml"/></Relationships>'%R)
        z.writestr('word/document.xml',HD+'<w:document %s><w:body>%s<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr></w:sectPr></w:body></w:document>'%(NS,b))
        z.writestr('word/endnotes.xml',HD+'<w:endnotes %s>%s%s</w:endnotes>'%(NS,sep,n))
        z.writestr('word/styles.xml',HD+'<w:styles %s>%s%s%s<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style></w:styles>'%(NS,st('Heading1','heading 1'),st('Heading2','heading 2'),st('EndnoteText','endnote text')))
        z.writestr('word/settings.xml',HD+'<w:settings %s><w:endnotePr><w:numFmt w:val="decimal"/><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr></w:settings>'%NS)
        z.writestr('word/_rels/document.xml.rels',rel(dr,''.join('<Relationship Id="p%s" Type="%s%s" Target="%s.xml"/>'%(a,R,a,a) for a in('endnotes','styles','settings'))))
        z.writestr('word/_rels/endnotes.xml.rels',rel(nr))
D('seventh-hu-docx','docx','hu','''---
title: "A kisvasút utolsó tele"
author: Sárközi Dóra
lang: hu
---

# 1. A döntés

⟦A Bodorka-völgyi kisvasutat 1979. január 6-án zárták be, három nappal a bejelentés után.⟨1⟩⟧ ⟦A tanácselnök azt ígérte, hogy „egyetlen ember sem marad busz nélkül”, de menetrend csak márciusban készült.⟨2⟩⟧ A völgyben akkor 2300-an éltek.

⟦A minisztérium számításai szerint a vonal évi 1,4 millió forint veszteséget termelt;⟨3⟩ a kalauzok egybehangzó állítása szerint a bevételek felét soha nem könyvelték el.⟨4⟩⟧

# 2. Ami megmaradt

- ⟦két mozdony a lapályosi múzeumban⟨5⟩⟧
- egy váltó, a kocsma kertjében

| Év | Utas |
|----|------|
| 1970 | 118 ezer |
| 1978 | 96 ezer |

Dr. Halmos Ervin 2011-ben végigjárta a töltést. ⟦Könyvében ezt írja: „A sínek helyén most is egyenes az erdő. A fák nem felejtenek.”⟨6⟩⟧ ⟦A fényképei szabadon elérhetők ⟨@https://fotok.example.org/halmos/kisvasut?oldal=2|a megyei fotótárban⟩, több mint négyszáz felvétel.⟧

A völgy lakossága azóta a felére csökkent. Az iskola 1996-ban, a posta 2004-ben zárt be; a kocsma még nyitva van, szerdánként 16 órától. A falon a régi menetrend lóg, bekeretezve.

⟦A töltésen 2020 óta kerékpárút vezet.⟨7⟩⟧

⟨#1⟩*Völgyi Hírlap*, 1979. január 3., 1. o.⟨/⟩

⟨#2⟩Tanácsi jegyzőkönyv, 1979/2. sz., ⟨^https://leveltar.example.org/bodorka/1979/2.pdf⟩.⟨/⟩

⟨#3⟩Közlekedési Adattár, 14. tábla. Letöltés: ⟨^https://adattar.example/kisvasutak/tabla14.xls|tabla14.xls⟩.⟨/⟩

⟨#4⟩Interjú három volt kalauzzal, 2016. szeptember.⟨/⟩

⟨#5⟩⟨^http://www.lapalyosmuzeum.example/gyujtemeny/mozdonyok⟩⟨/⟩

⟨#6⟩Halmos Ervin: *Egyenes erdő*. Töltés Kiadó, 2012, 77. o.⟨/⟩

⟨#7~5⟩Átadási közlemény, ⟨^https://bodorka.example.org/hirek/2020/kerekparut⟩ és ⟨^https://bodorka.example.org/hirek/2020/avato⟩.⟨/⟩
'''.replace('#7~5','#7'),src='md',build=pandoc,producer='pandoc',traps=['footnotes of a word file','ordinal dots in dates','two sentences in a quotation','two links in a note'])
D('seventh-ro-docx','docx','ro','''<h1>Cine taie pădurea Mânăilei?</h1>
<p>Raport de teren, septembrie 2021</p>
<h2>Ce am văzut</h2>
<p>⟦Între 4 și 11 septembrie am numărat 312 cioate proaspete pe o suprafață de 9 ha.⟨1⟩⟧ ⟦Ocolul silvic a declarat în aceeași perioadă „lucrări de igienă, fără extrageri de arbori sănătoși”.⟨2⟩⟧ Lemnul nu minte.</p>
<p>⟦Legea permite tăierile de igienă numai dacă volumul nu trece de 1 m³/an/ha,⟨3⟩ iar dl. inginer Tănase, șeful ocolului, a confirmat cifra.⟨4⟩⟧ ⟦Imaginile din satelit, disponibile pe ⟨@https://ochiulpadurii.example/harta?lat=47.1&lon=25.3|harta Ochiul Pădurii⟩, arată însă trei drumuri noi.⟧</p>
<table><tr><td>Parcela</td><td>Cioate</td></tr><tr><td>17A</td><td>⟦204 (din care 11 fără marcaj)⟨1+5⟩⟧</td></tr><tr><td>18</td><td>108</td></tr></table>
<p>Doamna Ileana, 68 de ani, locuiește la marginea pădurii. Spune că aude drujbele noaptea, mai ales sâmbăta, și că a sunat la 112 de nouă ori în 2020. O singură dată a venit cineva.</p>
<h2>Ce cerem</h2>
<p>⟦Cerem publicarea actelor de punere în valoare, așa cum a hotărât Curtea de Apel în 2018.⟨6⟩⟧ Pentru întrebări: raport@padurea.example.</p>
⟨#1⟩Fișele de teren 1–14, arhiva asociației.⟨/⟩
⟨#2⟩Răspunsul nr. 2213/2021, ⟨^https://padurea.example/docs/raspuns-2213.pdf⟩.⟨/⟩
⟨#3⟩Codul pădurii, art. 22 alin. (3), <i>text consolidat</i>: ⟨^https://legi.example.org/codul-padurii#art22⟩.⟨/⟩
⟨#4⟩Convorbire din 10 septembrie 2021.⟨/⟩
⟨#5⟩Fotografiile sunt ⟨^https://foto.padurea.example/2021/17a/|aici⟩.⟨/⟩
⟨#6⟩Decizia nr. 90 din 12.02.2018.⟨/⟩
'''.replace('⟨1+5⟩','⟨5⟩'),src='html',kind='endnote',mk=lambda i,l,n:'<en %s>'%i,nt=lambda i,l,t:'<note %s>%s</note>'%(i,t),build=handdocx,traps=['endnotes with decimal numbers','runs split in mid word','link text only','marker in a table cell'])
D('seventh-id-odt','odt','id','''---
title: "Listrik yang Tak Kunjung Menyala"
author: Tim Riset Pelita Desa
lang: id
---

## Ringkasan

⟦Dari 27 dusun di Kecamatan Tanjung Sari, baru 12 yang menikmati listrik 24 jam.⟨1⟩⟧ ⟦Pemerintah kabupaten menyebut angka itu “sudah melampaui target tahun 2019”.⟨2⟩⟧ Warga menghitung dengan cara lain.

## Temuan

⟦Menurut laporan keuangan, Rp1,7 miliar dana desa dipakai untuk panel surya yang kini rusak.⟨3⟩⟧ ⟦Panel itu dibeli dari PT Surya Abadi Jaya, yang alamatnya ternyata sebuah warung kopi.⟨4⟩⟧ ⟦Majalah *Obor* pernah menulis hal serupa tentang tiga kecamatan lain.⟨5⟩⟧

Pak Rahman, 52 tahun, pernah menjadi teknisi selama tiga bulan. Ia dibayar dua kali, lalu kantornya tutup. Di rumahnya masih tersimpan obeng, seragam, dan satu lampu yang belum pernah dinyalakan.

1. Panel rusak: 64 buah.
2. ⟦Baterai hilang: 18 buah, menurut berita acara kepolisian.⟨6⟩⟧

> ⟦“Lampunya menyala waktu bupati datang. Setelah itu, ya sudah.”⟨7⟩⟧

## Rekomendasi

Audit terbuka harus dilakukan sebelum Maret 2021. Unduh [versi cetak](https://pelitadesa.example/unduh/cetak.pdf).

⟨#1⟩Survei Pelita Desa, Agustus 2020, data mentah: ⟨^https://data.pelitadesa.example/survei-2020.csv⟩.⟨/⟩

⟨#2⟩Siaran pers No. 41/HMS/2019, ⟨^https://tanjungsari.example.org/siaran/41-hms-2019.html⟩, diakses 7 September 2020.⟨/⟩

⟨#3⟩Laporan Keuangan Desa 2018, hlm. 9.⟨/⟩

⟨#4⟩Kunjungan lapangan, 14 Agustus 2020.⟨/⟩

⟨#5⟩“Surya Tenggelam”, *Obor*, edisi 12, 2019; ⟨^https://majalahobor.example/12/surya-tenggelam⟩.⟨/⟩

⟨#6⟩Berita Acara No. 7/2020; lihat ⟨^!www.polsek-ts.example/ba/7⟩.⟨/⟩

⟨#7⟩Wawancara dengan Ibu Sumi, Dusun Karang, 15 Agustus 2020.⟨/⟩
'''.replace(' Unduh [versi cetak](https://pelitadesa.example/unduh/cetak.pdf).',''),src='md',build=pandoc,producer='pandoc',traps=['footnotes of an OpenDocument file','address without scheme','list item claim','quotation of two sentences in a block'])
D('seventh-da-odt','odt','da','''<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Referat af høring om havnebadet</title></head><body>
<h1>Høring om havnebadet i Strandby</h1>
<p>Udarbejdet af Borgergruppen for Rent Vand, 23. august 2022</p>
<h2>Baggrund</h2>
<p>⟦Havnebadet har været lukket i 61 af de seneste 120 dage på grund af bakterier.⟨1⟩⟧ ⟦Kommunen forklarer lukningerne med »usædvanlig meget regn«,⟨2⟩ men ifølge vejrtjenesten faldt der mindre regn end normalt i både juni og juli.⟨3⟩⟧</p>
<p>⟦Ifølge spildevandsplanen skulle det gamle overløb ved Toldboden være nedlagt senest den 1. januar 2020.⟨4⟩⟧ Det er det ikke. ⟦Lektor ph.d. Bente Kjær kalder det »en bombe under badet«.⟨5⟩⟧</p>
<table border="1"><tr><td>Måned</td><td>Lukkede dage</td></tr><tr><td>Juni</td><td>22</td></tr><tr><td>Juli</td><td>25</td></tr></table>
<p>På høringen mødte 74 borgere op. Formanden bød velkommen kl. 19 og mindede om, at badet blev bygget for penge, som byens børn samlede ind i 1988. Der var kaffe og to slags kage.</p>
<h2>Vores forslag</h2>
<ul><li>Daglige målinger, som offentliggøres samme dag.</li><li>⟦Et skilt med farver ligesom i Nordhavnen.⟨6⟩⟧</li></ul>
<h2>Noter</h2>
⟨#1⟩Badevandsdatabasen, ⟨^https://badevand.example.org/strandby?fra=2022-04-20&til=2022-08-18⟩.⟨/⟩
⟨#2⟩Mail fra Teknik og Miljø, 3. august 2022.⟨/⟩
⟨#3⟩⟨^https://vejr.example.org/arkiv/2022/07|Vejrarkivet, juli 2022⟩.⟨/⟩
⟨#4⟩Spildevandsplan 2015-2027, s. 48. ⟨^https://strandby.example.org/media/1882/spildevandsplan.pdf⟩⟨/⟩
⟨#5⟩Interview i <i>Strandby Avis</i>, 12. juli 2022, s. 4.⟨/⟩
⟨#6⟩Se foto på ⟨^https://nordhavnsbadet.example/skilt.html⟩.⟨/⟩
</body></html>''',src='html',kind='endnote',pairs='»',mk=lambda i,l,n:'<sup>%s</sup>'%l,nt=lambda i,l,t:'<p><sup>%s</sup> %s</p>'%(l,t),build=soffice,producer='libreoffice',traps=['typed superscript notes at the end','inverted guillemets','ordinal dates'])
