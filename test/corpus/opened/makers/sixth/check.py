import json,glob,os,subprocess,re,html
allf=sorted(glob.glob(os.path.join(os.environ.get('IBID_CORPUS_SCRATCH', '.'), 'sixth-*')))
from collections import Counter
cf=Counter();cl=Counter()
for d in allf:
    fs=[f for f in os.listdir(d) if f.startswith('document.')]; assert len(fs)==1,d
    f=d+'/'+fs[0]; g=json.load(open(d+'/gold.json')); cf[g['format']]+=1; cl[g['language']]+=1
    ext=f.rsplit('.',1)[1]
    if ext in('docx','odt'): raw=''.join(subprocess.run(['unzip','-p',f,p],capture_output=True,text=True).stdout for p in(['word/*'] if ext=='docx' else ['content.xml']))
    else: raw=open(f,encoding='windows-1251' if 'ru-word' in d else 'utf-8').read()
    for ch in '⟪⟫⟦⟧⏎⁅\x01\x02\x03': 
        if ch in raw: print(d,'LEFTOVER',repr(ch))
    if re.search(r'\{\w{1,9}\}',raw) and ext not in('bib',) : print(d,'BRACE',re.findall(r'\{\w{1,9}\}',raw))
    flat=re.sub(r'\s+','',html.unescape(raw))
    txt=re.sub(r'<[^>]+>','',raw) if ext in('html','docx','odt') else raw
    txt=re.sub(r'\W+','',html.unescape(txt)).replace('_','')
    for c in g['citations']:
        for u in c['urls']:
            if u.replace(' ','') not in flat: print(d,'URL',u)
        if c['claim']:
            # longest pieces must be there
            w=re.split(r'\W+',c['claim'])
            miss=[x for x in w if x and x.replace('_','') not in txt]
            if miss: print(d,'CLAIM',miss)
        for q in c['quotes']:
            if q not in c['claim']: print(d,'Q',q)
    print(os.path.basename(d),g['format'],g['language'],len(g['citations']))
print(cf,len(allf));print(cl,len(cl))
