"""One description -> document and gold.  Body: blocks parted by blank lines, one sentence a line.
'# ' '## ' heading, '* ' list item, '> ' quotation, '| ' table row (cells are sentences), '= ' caption, '@ ' raw.
{1} marker of note 1, {1,3} {4-6} grouped; [[text|url]] or [[url]] cited link; <<text|url>> link that cites nothing.
Notes: one a line, 'LABEL:: text =>REPEATED'."""
import re,json,os,html
ROOT=os.environ['BLIND_TMP']
TOK=re.compile(r'(\{[^{}]+\}|\[\[.*?\]\]|<<.*?>>)')
def expand(g,digits=None):
    out=[]
    for p in g.split(','):
        p=p.strip()
        m=re.fullmatch(r'(\d+)-(\d+)',p)
        if m: out+=[str(i) for i in range(int(m[1]),int(m[2])+1)]
        else: out.append(p)
    return out
def two(s):
    a,_,b=s.rpartition('|')
    return (a,b) if a else (b,b)
class Doc:
    def __init__(s,name,lang,fmt,ext,producer,traps,body,notes='',q='“”',join=' ',kind='footnote',plain=False):
        s.name='fourth-'+name; s.lang=lang; s.fmt=fmt; s.ext=ext; s.producer=producer; s.traps=traps; s.q=q; s.join=join; s.kind=kind
        s.occ={}; s.plain=plain
        s.notes={}
        for l in notes.strip().split('\n'):
            if not l.strip(): continue
            k,t=l.split('::',1); rep=None
            m=re.search(r'\s*=>(\S+)$',t)
            if m: rep=m[1]; t=t[:m.start()]
            s.notes[k.strip()]=(t.strip(),rep)
        s.blocks=[]
        for b in re.split(r'\n\s*\n',body.strip()):
            ls=[l.strip() for l in b.split('\n')]
            m=re.match(r'(##?|[*>|=@]) ',ls[0]); ty=m[1] if m else 'p'
            if m: ls[0]=ls[0][m.end():]
            if ty=='|': ls=[c.strip() for c in re.split(r'(?<=[^\w])\| | \| ',' '+ls[0])] if False else [c.strip() for c in ls[0].split(' | ')]
            s.blocks.append((ty,ls))
    def clean(s,t):
        t=re.sub(r'\s*\{[^{}]*\}','',t)
        t=re.sub(r'\[\[(.*?)\]\]',lambda m:two(m[1])[0].replace('¦',''),t)
        t=re.sub(r'<<(.*?)>>',lambda m:two(m[1])[0],t)
        if not s.plain: t=html.unescape(re.sub(r'<[^>]+>','',t))
        t=t.replace('\u00ad','').replace('\u200b','')
        return re.sub(r'\s+',' ',t.replace('\u00a0',' ').replace('\u202f',' ')).strip()
    def quotes(s,t):
        o,c=s.q[0],s.q[1]; out=[];d=0;st=0
        for i,ch in enumerate(t):
            if o==c:
                if ch==o:
                    if d: out.append(t[st:i]); d=0
                    else: d=1; st=i+1
            elif ch==o:
                if d==0: st=i+1
                d+=1
            elif ch==c and d:
                d-=1
                if d==0: out.append(t[st:i])
        assert d==0,(s.name,t)
        return [x.strip() for x in out]
    def nurls(s,t): return [two(m)[1].replace('¦','') for m in re.findall(r'\[\[(.*?)\]\]',t)]
    def gold(s):
        cs=[];seen=set()
        def add(n,k,u,c,r=None): cs.append(dict(number=n,kind=k,urls=u,claim=c,quotes=s.quotes(c),repeats=r))
        for ty,ls in s.blocks:
            if ty=='@': continue
            for l in ls:
                c=s.clean(l)
                for tok in TOK.findall(l):
                    if tok[0]=='{':
                        for n in expand(tok[1:-1]):
                            t,r=s.notes[n]; seen.add(n)
                            add(s.label(n),s.nkind(n),s.nurls(t),c,r and s.label(r))
                    elif tok[0]=='[': add('','inline',[two(tok[2:-2])[1].replace('¦','')],c)
        for n,(t,r) in s.notes.items():
            if n not in seen: add('' if n.startswith('_') else s.label(n),s.nkind(n),s.nurls(t),'',r)
        return dict(producer=s.producer,format=s.fmt,language=s.lang,traps=s.traps,citations=cs)
    def label(s,n): return n
    def nkind(s,n): return s.kind
    def rend(s,t,mark,link,non,txt=lambda x:x):
        out=[]
        for p in TOK.split(t):
            if not p: continue
            if p[0]=='{' and TOK.fullmatch(p): out.append(mark(p[1:-1]))
            elif p.startswith('[['): out.append(link(*two(p[2:-2])))
            elif p.startswith('<<'): out.append(non(*two(p[2:-2])))
            else: out.append(txt(p))
        return ''.join(out)
    def k(s,n):
        s.occ[n]=s.occ.get(n,0)+1; return s.occ[n]
    def save(s,data):
        d=f'{ROOT}/{s.name}'; os.makedirs(d,exist_ok=True)
        g=s.gold()
        if data is not None:
            open(f'{d}/document.{s.ext}','wb').write(data if isinstance(data,bytes) else data.encode())
        json.dump(g,open(f'{d}/gold.json','w'),ensure_ascii=False,indent=1); open(f'{d}/gold.json','a').write('\n')
        if isinstance(data,str):
            flat=re.sub(r'\s+','',re.sub(r'\n> ','\n',html.unescape(data)))
            for c in g['citations']:
                for u in c['urls']: assert re.sub(r'\s+','',u) in flat,(s.name,u)
        print(s.name,len(g['citations']))
# ---- HTML
def esc(t): return re.sub(r'&(?!#?\w+;)','&amp;',t)
def A(text,url,extra=''): return f'<a href="{html.escape(url)}"{extra}>{esc(text)}</a>'
def htmlbody(d,mark,link=A,non=A,pcls='',h='h2',licls='',wrap=None):
    out=[];prev=None
    def sent(t): return d.rend(t,mark,link,non,esc)
    for ty,ls in d.blocks+[('end',[])]:
        if prev=='*' and ty!='*': out.append('</ul>')
        if prev=='|' and ty!='|': out.append('</tbody></table>')
        j=d.join.join(sent(l) for l in ls) if ty not in '|@' else ''
        if ty=='#': out.append(f'<{h}>{j}</{h}>')
        elif ty=='##': out.append(f'<h3>{j}</h3>')
        elif ty=='*':
            if prev!='*': out.append('<ul>')
            out.append(f'<li{licls}>{j}</li>')
        elif ty=='>': out.append(f'<blockquote><p>{j}</p></blockquote>')
        elif ty=='|':
            if prev!='|': out.append('<table><tbody>')
            out.append('<tr>'+''.join(f'<td>{sent(c)}</td>' for c in ls)+'</tr>')
        elif ty=='=': out.append(f'<figure><img src="/files/figure.jpg" alt=""><figcaption>{j}</figcaption></figure>')
        elif ty=='@': out.append('\n'.join(ls))
        elif ty=='p': out.append(f'<p{pcls}>{j}</p>')
        prev=ty
    return '\n'.join(out)
def note(d,n,link=A): return d.rend(d.notes[n][0],lambda x:x,link,A,esc)
def fill(t,**k):
    for a,b in k.items(): t=t.replace('@@'+a+'@@',b)
    return t
