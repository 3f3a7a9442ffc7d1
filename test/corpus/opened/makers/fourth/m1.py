from model import *
import textwrap
def md(d,mark=lambda g:f'[^{g}]',link=lambda t,u:f'<{u}>' if t==u else f'[{t}]({u})',width=0,bullet='- '):
    out=[];prev=None
    for ty,ls in d.blocks:
        if ty=='@': out.append('\n'.join(ls)); prev=ty; continue
        s=(d.join if ty!='|' else ' | ').join(d.rend(l,mark,link,lambda t,u:f'[{t}]({u})') for l in ls)
        if ty in('#','##'): s='#'*(len(ty)+1)+' '+s
        elif ty=='|':
            s='| '+s+' |'
            if prev!='|': s+='\n|'+'---|'*len(ls)
            if prev=='|': out[-1]+='\n'+s; continue
        else:
            a,b={'*':(bullet,' '*len(bullet)),'>':('> ','> ')}.get(ty,('',''))
            s=textwrap.fill(s,width,initial_indent=a,subsequent_indent=b,break_long_words=False,break_on_hyphens=False) if width else a+s
        out.append(s); prev=ty
    return '\n\n'.join(out)
def mn(d,n,link=lambda t,u:u if t==u else f'[{t}]({u})'): return d.rend(d.notes[n][0],lambda x:x,link,link)
# 23
d=Doc('en-md-vault','en','markdown','md','hand (Obsidian-shaped)',['front matter with an address','named labels','wiki links and tags','code block with note syntax','task list','embedded picture','address with round brackets in angle brackets'],'''
The mill at Cold Ash burned twice, in 1911 and in 1934, and was insured once.{ins}
Local memory has it that “the second fire was the first one's ‘sister’”,{smith34} a phrase I cannot trace before 1950.

@ > [!note] To do
> Ask the county about the insurance ledger.

The fire brigade's log gives 3.40 a.m. as the time of the call;{log} the Cold Ash Echo gives midnight.
See also [[the parish map of 1936|https://maps.coldash.example/1936/sheet-12?layers=roads,mills]], on which the mill is already missing.
My notes on the family are in ⟦Tull family⟧ and ⟦1934 fire|the other note⟧.

@ ```markdown
A sentence with a note.[^example]
¤
[^example]: https://not-a-source.example/syntax
```

@ - [x] find the ledger (see ⟦1934 fire|the other note⟧)

* The owner was paid £2,150.{ins}

# Open questions

Why does the [[coroner's list|https://coroner.coldash.example/lists/1934_(summer).html]] skip number 8?
A relative says that the list was copied by hand.{talk}''','''
ins:: Mutual Fire Office, ledger 7, fol. 12, [[https://ledgers.mutualfire.example/7/12v]].
smith34:: R. Smith, *Fires and Sisters* (1988), p. 4.
log:: Transcript at [[https://firelogs.example/coldash/1934-08-02]], checked against the original.
talk:: Conversation, Easter 2026. #todo/verify''')
d.save('''---
title: Cold Ash mill
tags: [mills, fire]
cover: https://vault.example/img/8812.jpg
created: 2026-04-02
---

# Cold Ash mill

![[mill-1934.png|400]]

'''+md(d,link=lambda t,u:f'[{t}](<{u}>)' if '(' in u else f'[{t}]({u})').replace('⟦','[[').replace('⟧',']]').replace('¤','')+'\n\n'+'\n'.join(f'[^{n}]: {mn(d,n)}' for n in d.notes)+'\n')
# 24
d=Doc('vi-md-baocao','vi','markdown','md','hand (GFM)',['bare addresses and autolinks in brackets','inline links and no notes but three','badges above the text','relative links','table','address in inline code'],'''
Tháng 3 năm 2026, xã Bình Lộc cấp phép khai thác cát cho ba doanh nghiệp, theo [[quyết định số 118/QĐ-UBND|https://congbao.binhloc.example/vanban/118-qd-ubnd?ban=pdf]].
Cả ba giấy phép đều ghi “không ảnh hưởng đến bờ sông”.{1}
Người dân thì nói khác: chỉ trong 40 ngày, bờ sông đã lở 12,5 m.{2}

# Số liệu

| Đoạn | Chiều dài | Mức lở

| Km 3 | 420 m | 12,5 m{2}

| Km 4 | 300 m | chưa đo

Sở Tài nguyên cho biết trạm đo “tạm dừng hoạt động” từ năm 2024 (xem [[https://quantrac.binhloc.example/tram/7]]).
Xem thêm [[nhật ký của trạm|https://quantrac.binhloc.example/nhatky/2024#thang-5]] và [[bản sao lưu|https://luutru.trang.example/2024/https://quantrac.binhloc.example/nhatky/2024]].
Cách tính có trong <<tệp hướng dẫn|docs/phuong-phap.md>>; dữ liệu được tải bằng lệnh `curl https://api.binhloc.example/v1/lo`.

* Kiến nghị 1: dừng khai thác ban đêm.{3}

* Kiến nghị 2: đo lại trước ngày 30/6/2026.''','''
1:: Giấy phép số 5, 6 và 7; bản giấy.
2:: Đo ngày 12 tháng 4 năm 2026, [[https://doluong.nguoidan.example/binh-loc.csv]]
3:: Xem chú thích 2 ở trên. =>2''')
d.save('''[![license](https://huyhieu.example/license.svg)](LICENSE) [![build](https://huyhieu.example/build.svg)](https://ci.example/binhloc)

# Báo cáo sạt lở xã Bình Lộc

'''+md(d)+'\n\n'+'\n'.join(f'[^{n}]: {mn(d,n)}' for n in d.notes)+'\n')
# 25
d=Doc('el-md-ekthesi','el','markdown','md','hand (Pandoc-shaped)',['hard-wrapped text','note of two paragraphs','definitions in the middle','στο ίδιο','Greek question mark','escaped brackets'],'''
Ο δήμος Κάτω Βρύσης ανέθεσε το 2025 τη μελέτη του λιμανιού χωρίς διαγωνισμό.{1}
Το ποσό των 29.900 € απέχει 100 € από το όριο του άρθρου 118 παρ. 1.
Ο δήμαρχος μίλησε για «σύμπτωση, και μάλιστα “ευτυχή”»,{2} ενώ ο ανάδοχος δεν απάντησε.

# Η μελέτη

Η μελέτη έχει 14 σελίδες,{3} από τις οποίες οι 9 είναι ίδιες με μελέτη του 2017.{4}
Ποιος την παρέλαβε;
Το πρωτόκολλο \\[αρ. 7\\] φέρει μία μόνο υπογραφή.{5}

@ @@MID@@

* Αίτημα πρόσβασης υποβλήθηκε στις 3.2.2026.{6}

* Απάντηση: καμία.''','''
1:: Απόφαση 77/2025, [[https://diafaneia.vrysi.example/doc/77_2025-ΑΔΑ?inline=true]].
2:: Συνεδρίαση της 4ης Μαρτίου 2026, πρακτικά, σ. 9.
3:: [[https://meletes.vrysi.example/limani/2025/teliki.pdf]], επίσκεψη 5 Απριλίου 2026.
4:: Στο ίδιο, σ. 3–11. =>3
5:: Αντίγραφο στο αρχείο μας.
6:: Το αίτημα: [[https://aitimata.example.gr/r/(vrysi)/118]].¶Βλ. και τον οδηγό [[«Πώς ζητώ έγγραφα»|https://odigos.example.gr/eggrafa]].''',q='«»')
def clean(t,_o=d.clean): return _o(t).replace('\\[','[').replace('\\]',']')
d.clean=clean
defs=lambda ks:'\n\n'.join(f'[^{n}]: '+mn(d,n,lambda t,u:f'<{u}>' if t==u else f'[{t}]({u})').replace('¶','\n\n    ') for n in ks)
d.save('% Η μελέτη του λιμανιού\n% Πολίτες της Βρύσης\n% Απρίλιος 2026\n\n'+md(d,width=74,bullet='-   ').replace('@@MID@@',defs(['1','2','3','4']))+'\n\n'+defs(['5','6'])+'\n')
# 26
d=Doc('hi-md-jekyll','hi','markdown','md','hand (kramdown)',['template tags and attribute lists','वही','danda as full stop','abbreviation definitions','labels out of order in the definitions','Devanagari counts'],'''
धनौरा पंचायत ने 14 फ़रवरी 2026 को तालाब की नीलामी रद्द कर दी।{1}
पंचायत सचिव ने इसे “तकनीकी, यानी ‘काग़ज़ी’ भूल” बताया।{2}
नीलामी में कुल 9 बोलियाँ आई थीं, जिनमें से 5 एक ही पते से थीं।{3}

# जाँच

धारा 21(3) के अनुसार नीलामी की सूचना 15 दिन पहले देनी होती है।{4}
क्या सूचना दी गई थी?
ज़िला कार्यालय का कहना है कि सूचना [[पोर्टल पर|https://portal.dhanaura.example/suchna/118?bhasha=hi]] थी, पर पोर्टल की तारीख़ 20 फ़रवरी की है।

{: .note}
@ {% include subscribe.html url="https://gaon-khabar.example/subscribe" %}

* शिकायत संख्या २१७ दर्ज की गई।{5}

* सुनवाई की तारीख़ तय नहीं है।''','''
3:: बोलियों की सूची: [[https://data.gaon-khabar.example/boli/2026.csv]]
1:: पंचायत का आदेश, [[https://panchayat.dhanaura.example/aadesh/2026/14-02.pdf]] (12 मार्च 2026 को देखा गया)।
2:: वही, पृ. 2। =>1
5:: शिकायत की प्रति लेखक के पास है।
4:: अधिनियम का पाठ: [[https://kanoon.example/adhiniyam/44/dhara-21_(3)]] तथा [[www.kanoon-tika.example/44]]'''.strip())
for i,b in enumerate(d.blocks):
    if b[1][0].startswith('{: .note}'): d.blocks[i]=('@',['{% include subscribe.html url="https://gaon-khabar.example/subscribe" %}'])
d.save('''---
layout: post
title: "तालाब की नीलामी"
permalink: /2026/03/talab/
image: https://gaon-khabar.example/img/talab.jpg
---

'''+md(d,bullet='* ')+'\n{: .list}\n\n'+'\n'.join(f'[^{n}]: {mn(d,n)}' for n in d.notes)+'\n\n*[RTI]: सूचना का अधिकार\n')
