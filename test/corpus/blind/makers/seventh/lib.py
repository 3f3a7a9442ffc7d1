import os,re,json,html,textwrap,subprocess,tempfile,shutil
OUT=os.environ['IBID_CORPUS_SCRATCH']
PAIRS={'“':'”','«':'»','„':'“”','「':'」','『':'』','"':'"','”':'”','»':'«'}
FMT={'html':'html','md':'markdown','txt':'text','docx':'docx','odt':'odt'}
def quotes(s,pairs):
    r=[];i=0
    while i<len(s):
        o=s[i]
        if o in pairs:
            d=1;j=i+1
            while j<len(s):
                if s[j] in pairs[o]:
                    d-=1
                    if not d: break
                elif s[j]==o: d+=1
                j+=1
            if j<len(s): r.append(s[i+1:j].strip()); i=j
        i+=1
    return r
def D(name,ext,lang,tpl,mk=None,nt=None,kind='footnote',kinds={},wrap=0,traps=[],producer='hand',pairs='“«„「『"',src=None,post=None,build=None,lk=None):
    src=src or ext
    pr={k:PAIRS[k] for k in pairs}
    if mk is None: mk=lambda i,l,n:'[^%s]'%l if src=='md' else '[%s]'%l
    if nt is None: nt=lambda i,l,t:'[^%s]: %s'%(l,t) if src=='md' else '[%s] %s'%(l,t)
    def link(u,t):
        if lk: return lk(u,t)
        if src=='html': return '<a href="%s">%s</a>'%(html.escape(u),t or html.escape(u))
        if src=='md': return '[%s](%s)'%(t,u) if t else '<%s>'%u
        return t or u
    def clean(s):
        if src=='html': s=html.unescape(re.sub(r'<[^>]*>','',re.sub(r'<br ?/?>',' ',s)))
        if src=='md': s=re.sub(r'[*`]|(?<!\w)_|_(?!\w)','',s); s=re.sub(r'\\(.)',r'\1',s)
        s=re.sub(r'\s*\x00(?=[\x00\s]*[.,;:!?…)»”。、，；])','',s).replace('\x00','')
        return re.sub(r'\s+',' ',s).strip()
    out=[];claim=None;pend=[];cits=[];notes={};cur=None;cnt={}
    def p(s):
        (cur['buf'] if cur else out).append(s)
    for t in re.split(r'(⟨[^⟨⟩]*⟩|⟦|⟧)',tpl.strip('\n')+'\n'):
        if t=='⟦': claim=[];pend=[]
        elif t=='⟧':
            c=clean(''.join(claim)); cits+=[(x,c) for x in pend]; claim=None
        elif t.startswith('⟨'):
            b=t[1:-1]
            if b=='/': 
                n=cur;cur=None; p(nt(n['id'],n['label'],''.join(n['buf']).strip()))
            elif b[0]=='#':
                m=re.fullmatch(r'#([^=~]+)(?:=([^~]*))?(?:~(.+))?',b)
                cur={'id':m[1],'label':m[1] if m[2] is None else m[2],'rep':m[3],'urls':[],'buf':[]}; assert m[1] not in notes,m[1]; notes[m[1]]=cur
            elif b[0] in '@^~':
                u,_,x=b[1:].partition('|')
                raw=u.startswith('!'); u=u.lstrip('!')
                pt=(html.escape(u) if src=='html' else (x or u)) if raw else link(u,x)
                p(pt)
                if b[0]=='^': cur['urls'].append(u)
                if b[0]=='@': assert claim is not None,b; pend.append({'inline':u})
                if claim is not None: claim.append(x or u)
            elif b[0]=='%': p(b[1:])
            elif b[0]=='=':
                a,_,c=b[1:].partition('|'); p(a); claim.append(c) if claim is not None else 0
            else:
                ids,_,x=b.partition('|'); ids=ids.split('+')
                assert claim is not None,(name,b)
                for i in ids: pend.append({'note':i})
                for i in ids: cnt[i]=cnt.get(i,0)+1
                p(x or ''.join('\x01%s\x02%d\x01'%(i,cnt[i]) for i in ids)); claim.append('\x00')
        else:
            p(t)
            if claim is not None: claim.append(t)
    s=''.join(out)
    s=re.sub('\x01([^\x01\x02]*)\x02(\\d+)\x01',lambda m:mk(m[1],notes[m[1]]['label'],int(m[2])),s)
    assert not re.search('[⟨⟩⟦⟧\x00\x01]',s),name
    if wrap:
        L=[]
        for l in s.split('\n'):
            ind=re.match(r'(?:[ >]|\* |- |\[\d+\] )*',l)[0]
            L+=textwrap.wrap(l,wrap,subsequent_indent=(ind if set(ind)<=set('> ') else ' '*len(ind)),break_long_words=False,break_on_hyphens=False,drop_whitespace=True) if len(l)>wrap else [l]
        s='\n'.join(L)
    if post: s=post(s)
    g=[];used=set()
    for x,c in cits:
        q=quotes(c,pr)
        if 'inline' in x: g.append(dict(number='',kind='inline',urls=[x['inline']],claim=c,quotes=q,repeats=None))
        else:
            n=notes[x['note']];used.add(x['note'])
            g.append(dict(number=n['label'],kind=kinds.get(x['note'],kind),urls=n['urls'],claim=c,quotes=q,repeats=n['rep']))
    for i,n in notes.items():
        if i not in used: g.append(dict(number=n['label'],kind=kinds.get(i,kind),urls=n['urls'],claim='',quotes=[],repeats=n['rep']))
    d=os.path.join(OUT,name);os.makedirs(d,exist_ok=True)
    f=os.path.join(d,'document.'+ext)
    if build: build(s,f)
    else: open(f,'w',encoding='utf-8').write(s)
    json.dump(dict(producer=producer,format=FMT[ext],language=lang,traps=traps,citations=g),open(os.path.join(d,'gold.json'),'w',encoding='utf-8'),ensure_ascii=False,indent=1)
    print(name,len(g))
