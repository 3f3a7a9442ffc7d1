import re, json, os, html, textwrap
OUT=os.environ.get('IBID_CORPUS_SCRATCH', '.')
FMT={'html':'html','xhtml':'html','htm':'html','md':'markdown','txt':'text','docx':'docx','odt':'odt','bib':'bibtex','ris':'ris'}
DQ=[('“','”'),('"','"'),('«','»'),('„','“'),('„','”'),('「','」'),('『','』')]
def quotes(s,pairs):
    out=[];i=0
    while i<len(s):
        best=None
        for a,b in pairs:
            if s[i]!=a: continue
            if a==b: j=s.find(b,i+1)
            else:
                d=1;j=-1
                for k in range(i+1,len(s)):
                    if s[k]==a: d+=1
                    elif s[k]==b:
                        d-=1
                        if d==0: j=k;break
            if j>0 and (best is None or j<best): best=j
        if best: out.append(s[i+1:best].strip()); i=best+1
        else: i+=1
    return out
def clean(s,mode):
    if mode=='html':
        s=re.sub(r'<br ?/?>',' ',s); s=re.sub(r'<[^>]+>','',s); s=html.unescape(s)
    if mode=='md':
        s=re.sub(r'\*\*(.+?)\*\*',r'\1',s); s=re.sub(r'\*(.+?)\*',r'\1',s); s=re.sub(r'(?<!\w)_(.+?)_(?!\w)',r'\1',s)
    if mode=='rst': s=s.replace('**','').replace('*','')
    if mode=='adoc': s=re.sub(r'(?<!\w)_(.+?)_(?!\w)',r'\1',s)
    if mode=='org': s=re.sub(r'(?<!\w)/(.+?)/(?!\w)',r'\1',s)
    s=s.replace('\u00ad','').replace('\u200b','')
    return re.sub(r'\s+',' ',s).strip()
TOK=re.compile(r'\{([^{}]*)\}')
def build(template,notes,mk,lk,nt,mode,kind,pairs,repeats,ulk,sep,indent):
    seen=[];cits=[];places={}
    def urls_of(l):
        t=notes[l]
        return [html.unescape(u.split('||')[0].replace('⏎','')) if mode=='html' else u.split('||')[0].replace('⏎','') for u in re.findall(r'<<(.+?)>>',t)]
    def one(m):
        s=m.group(1); items=[]
        def tok(t):
            b=t.group(1)
            if '||' in b:
                x,u=b.split('||'); items.append(('l',u,x)); return lk(x,u)
            raw=None
            if b.startswith('='):
                _,raw,ls=b.split('=',2); ls=ls.split(',')
            else: ls=[b]
            for l in ls:
                assert l in notes,(l,s)
                places[l]=places.get(l,0)+1; items.append(('n',l))
            return mk(raw,ls,places) if raw is not None else mk(None,ls,places)
        r=TOK.sub(tok,s)
        c=re.sub(r'\s*\{(?:[^{}|]*)\}','',s)
        c=re.sub(r'\{([^{}|]*)\|\|[^{}]*\}',r'\1',c).replace('⏎','')
        c=clean(c,mode); q=quotes(c,pairs)
        for it in items:
            if it[0]=='l': cits.append(dict(number='',kind='inline',urls=[html.unescape(it[1]) if mode=='html' else it[1].replace('⏎','')],claim=c,quotes=q,repeats=None))
            else:
                l=it[1]; k=kind(l) if callable(kind) else kind
                cits.append(dict(number=l,kind=k,urls=urls_of(l),claim=c,quotes=q,repeats=repeats.get(l)))
        return r
    t=re.sub(r'⟪(.*?)⟫',one,template,flags=re.S)
    for l in notes:
        if l not in places:
            k=kind(l) if callable(kind) else kind
            cits.append(dict(number=l,kind=k,urls=urls_of(l),claim='',quotes=[],repeats=repeats.get(l)))
    def note(l):
        txt=re.sub(r'<<(.+?)>>',lambda m: ulk(*( (m.group(1).split('||')*2)[:2] )),notes[l])
        return nt(l,txt,places.get(l,0))
    t=re.sub(r'⟦NOTE (.+?)⟧',lambda m:note(m.group(1)),t)
    t=re.sub(r'⟦NOTES ([^⟧]+)⟧',lambda m:sep.join(note(l) for l in m.group(1).split(';')),t)
    t=t.replace('⟦NOTES⟧',sep.join(note(l) for l in notes))
    t=t.replace('⏎','\n'+indent)
    return t,cits
def save(name,ext,text,cits,lang,producer='hand',traps=(),fmt=None,enc='utf-8'):
    d=f'{OUT}/{name}'; os.makedirs(d,exist_ok=True)
    if text is not None:
        data=text if isinstance(text,bytes) else text.encode(enc)
        open(f'{d}/document.{ext}','wb').write(data)
    json.dump(dict(producer=producer,format=fmt or FMT[ext],language=lang,traps=list(traps),citations=cits),open(f'{d}/gold.json','w'),ensure_ascii=False,indent=2)
    print(name,ext,len(cits))
def wrapall(t,w):
    out=[]
    for line in t.split('\n'):
        if len(line)<=w: out.append(line)
        else: out+=textwrap.wrap(line,w,break_long_words=False,break_on_hyphens=False,subsequent_indent=re.match(r' *',line).group(0))
    return '\n'.join(out)
def doc(name,ext,template,notes={},mk=None,lk=None,nt=None,lang='en',kind='footnote',pairs=DQ,repeats={},ulk=None,sep='\n',indent='',mode=None,producer='hand',traps=(),enc='utf-8',wrap=0,fmt=None):
    mode=mode or {'html':'html','xhtml':'html','md':'md'}.get(ext,'txt')
    lk=lk or ((lambda x,u:f'<a href="{u}">{x}</a>') if mode=='html' else (lambda x,u:f'[{x}]({u})') if mode=='md' else (lambda x,u:x))
    ulk=ulk or ((lambda u,x:f'<a href="{u}">{x}</a>') if mode=='html' else (lambda u,x:u))
    mk=mk or (lambda raw,ls,p: raw if raw is not None else f'[{ls[0]}]')
    nt=nt or (lambda l,t,n:f'[{l}] {t}')
    t,c=build(template,notes,mk,lk,nt,mode,kind,pairs,repeats,ulk,sep,indent)
    if wrap: t=wrapall(t,wrap)
    save(name,ext,t,c,lang,producer,traps,fmt,enc)
    return t,c
