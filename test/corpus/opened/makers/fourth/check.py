import json,glob,os,re,subprocess,html,sys
R=os.environ['BLIND_TMP']
sys.path.insert(0,os.path.dirname(os.path.abspath(__file__)))
for g in sorted(glob.glob(R+'/fourth-*/gold.json')):
    d=os.path.dirname(g); j=json.load(open(g)); f=glob.glob(d+'/document.*')[0]
    assert set(j)=={'producer','format','language','traps','citations'}
    ext=f.rsplit('.',1)[1]
    raw=open(f,'rb').read()
    if ext in('docx','odt'):
        import zipfile; z=zipfile.ZipFile(f); raw=' '.join(z.read(n).decode() for n in z.namelist() if n.endswith(('.xml','.rels')))
        t=R+'/tmp'; subprocess.run(['rm','-rf',t])
        subprocess.run(['timeout','90','nice','soffice',f'-env:UserInstallation=file://{R}/lo','--headless','--convert-to','txt:Text (encoded):UTF8','--outdir',t,f],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
        txt=open(t+'/document.txt').read()
        txt2=html.unescape(re.sub(r'<[^>]+>','',raw))
    else:
        raw=raw.decode(); txt=html.unescape(re.sub(r'<[^>]+>','',re.sub(r'(?s)<(script|style).*?</\1>','',raw))) if 'htm' in ext else raw; txt2=''
    n=lambda s:re.sub(r'[\s\[\]()〔〕^>\d¹²³⁴⁵⁶⁷⁸⁹]+','',s)
    flat=re.sub(r'\s+','',html.unescape(raw))+re.sub(r'\s+','',txt2)
    labels={re.escape(c['number']) for c in j['citations']}
    for c in j['citations']:
        assert set(c)=={'number','kind','urls','claim','quotes','repeats'},c
        for u in c['urls']:
            if re.sub(r'\s','',u) not in flat: print(d,'URL?',u)
        for q in c['quotes']: assert q in c['claim']
        if c['repeats'] and c['repeats'] not in [x['number'] for x in j['citations']]: print(d,'rep?')
    print(os.path.basename(d),j['format'],len(j['citations']))
