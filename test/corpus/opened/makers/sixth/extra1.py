from lib import *
# two chapters, labels begin again
def mkc(ch):
    return lambda r,l,p: f'<sup class="fnref"><a id="c{ch}r{l[0]}" href="#c{ch}n{l[0]}">{l[0]}</a></sup>'
def ntc(ch): return lambda l,t,n: f'<p class="fn" id="c{ch}n{l}"><a href="#c{ch}r{l}">{l}.</a> {t}</p>'
U=lambda u,x:f'<a href="{u}">{x}</a>'
A='''<div class="chapter" id="ch1"><h1>Chapter One: The Ferrymen</h1>
<p>⟪No list of the ferrymen of Aldmouth survives from before 1710.{1}⟫ The parish books name them only when they drown. ⟪Between 1710 and 1740 that happened eleven times,{2} or once in every three winters.⟫</p>
<p>⟪“The water,” wrote the vicar, “is the true lord of this manor.”{3}⟫</p>
<div class="notes"><h2>Notes to Chapter One</h2>
⟦NOTES⟧
</div></div>'''
N1={'1':'But see Cope, <i>Aldmouth</i>, 14, who mentions a lost roll.','2':'Burial register, transcribed at <<https://aldmouth-registers.example/burials?from=1710&amp;to=1740>>.','3':'Letter of 3 January 1733, private collection.'}
B='''<div class="chapter" id="ch2"><h1>Chapter Two: The Bridge</h1>
<p>⟪The bridge company was floated in 1822 on the promise of “a dry road to market.”{1}⟫ ⟪Its shares doubled in a week and were worthless in a year{2}; Mrs. Cope lost £300.{3}⟫</p>
<ul><li>Tolls:<ul><li>⟪a horse, twopence{2};⟫</li><li>a drowned man, nothing.</li></ul></li></ul>
<div class="notes"><h2>Notes to Chapter Two</h2>
⟦NOTES⟧
</div></div>'''
N2={'1':'Prospectus, <<https://ephemera.aldmouth-museum.example/1822/prospectus>>.','2':'<i>Aldmouth Mercury</i>, 6 May 1823; digitised at <<https://mercury-archive.example/1823-05-06/p2>>.','3':'Cope papers, fol. 9.'}
t1,c1=build(A,N1,mkc(1),None,ntc(1),'html','endnote',DQ,{},U,'\n','')
t2,c2=build(B,N2,mkc(2),None,ntc(2),'html','endnote',DQ,{},U,'\n','')
T=f'''<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Crossing Aldmouth Water</title></head><body>
<div class="titlepage"><p>Crossing Aldmouth Water</p><p>by Harriet Sloane</p><p>Published by Ferry Lane Books, <a href="https://ferrylanebooks.example/">ferrylanebooks.example</a></p><p>This edition is free to copy: <a rel="license" href="https://opencommons.example/by/4.0">licence</a>.</p></div>
<ol class="toc"><li><a href="#ch1">The Ferrymen</a></li><li><a href="#ch2">The Bridge</a></li></ol>
{t1}
{t2}
<p class="colophon">Set by hand. Report errors at <a href="https://ferrylanebooks.example/errata">our errata page</a>.</p></body></html>'''
save('sixth-en-chapters','html',T,c1+c2,'en',traps=['labels begin again in each chapter','nested list'])
# Indonesian news
doc('sixth-id-news','html','''<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Sungai Kelapa Kembali Menghitam | Kabar Muara</title></head><body>
<div id="cookie"><p>Kami memakai kuki. <a href="https://kabarmuara.example/privasi">Kebijakan privasi</a></p></div>
<nav class="breadcrumb"><a href="https://kabarmuara.example/">Beranda</a> &gt; <a href="https://kabarmuara.example/lingkungan">Lingkungan</a></nav>
<article><h1>Sungai Kelapa Kembali Menghitam</h1><div class="author">Oleh <a href="https://kabarmuara.example/penulis/rini">Rini Astuti</a>, 3 Agustus 2022 pukul 09.15</div>
<p>⟪Warga Kampung Hulu melaporkan air sungai berwarna hitam sejak Senin, menurut {catatan pos pantau||https://pantau-sungai.example/pos/17/2022-08}.⟫</p>
<p class="baca-juga"><strong>Baca juga:</strong> <a href="https://kabarmuara.example/2022/07/pasar">Pasar Ikan Pindah Lagi</a></p>
<p>⟪Dr. Bambang Sulaksono dari Universitas Muara menyebut kadar oksigen "nyaris nol"; {hasil ujinya||https://lab.univ-muara.example/uji/3321?format=pdf&amp;v=2} terbit pada Selasa.⟫ Perusahaan membantah.</p>
<iframe src="https://videoku.example/embed/91x"></iframe>
<p>⟪Izin pembuangan limbah pabrik itu, yang dapat dilihat di {laman dinas||https://dinas-lh.muara.example/izin/44}, berakhir pada 2021.⟫</p>
<p>Ikuti berita terbaru kami di <a href="https://kanal-chat.example/kabarmuara">kanal pesan</a> atau <a href="https://kabarmuara.example/aplikasi">unduh aplikasi</a>.</p>
<div class="tags">Tag: <a href="https://kabarmuara.example/tag/sungai">sungai</a></div></article>
<section class="komentar"><h2>Komentar</h2><p><b>Joko</b>: lihat http://blog-joko.example/sungai</p></section><section><h2>Terpopuler</h2><ol><li><a href="https://kabarmuara.example/2022/08/hujan">Hujan Tiga Hari</a></li></ol></section></body></html>''',lang='id',traps=['related link between paragraphs'])
# Romanian, asterisks
doc('sixth-ro-asterisc','txt','''COMUNICAT

Asociația Prietenii Dealului Mare
Vâlceni, 20 octombrie 2016

⟪Primăria a aprobat tăierea a 64 de tei de pe strada Morii, deși consiliul votase păstrarea lor.{*}⟫ ⟪Dl. Ionuț Pârvu, dendrolog, susține că „niciunul dintre tei nu era bolnav”.{**}⟫

⟪Raportul comandat de primărie spune altceva, dar nu numește niciun specialist.{***}⟫ Cerem publicarea anexelor.

_________________
⟦NOTES⟧
''',{'*':'Hotărârea nr. 51 din 12 mai 2016, <<https://primaria-valceni.example/hcl/2016/51.pdf>>.','**':'Expertiză din 2 octombrie 2016, în arhiva asociației.','***':'Raport fitosanitar, disponibil la <<https://primaria-valceni.example/rapoarte/tei-2016>>.'},lang='ro',nt=lambda l,t,n:f'{l} {t}',mk=lambda r,l,p:l[0],traps=['asterisks as labels'])
# Danish md, headings per section, table and definition
doc('sixth-da-wiki','md','''# Havnebadet i Tangby

**Status:** lukket siden 2018

## Baggrund

⟪Badet åbnede 1. juni 1994 med "plads til hele byen".{aabning}⟫ Det blev hurtigt for lille.

⟪Ifølge {kommunens målinger||https://maalinger.tangby.example/havnebad/2018} var vandet for dårligt på 31 af 92 dage, jf. bekendtgørelsens § 5, stk. 2.{bek}⟫

## Hvad nu?

- [x] Høring afholdt
- [ ] ⟪Ny placering skal findes inden 2021{plan}⟫

⟦NOTES⟧
''',{'aabning':'*Tangby Avis*, 2. juni 1994, s. 1.','bek':'<<https://love.example/bek/917#p5>>','plan':'Kystplan 2020, kap. 3, <<https://kystplan.tangby.example/2020/>>. Planen er kun et udkast.'},lang='da',mk=lambda r,l,p:f'[^{l[0]}]',nt=lambda l,t,n:f'[^{l}]: {t}',traps=['task list'])
