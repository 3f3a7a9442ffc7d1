"""each claim word by word in its document; each address in it"""
import json,glob,os,re,subprocess,html
for g in sorted(glob.glob(os.environ['IBID_CORPUS_SCRATCH']+'/seventh-*/gold.json')):
    d=os.path.dirname(g); f=glob.glob(d+'/document.*')[0]; e=f.rsplit('.')[-1]
    if e in('docx','odt'): raw=subprocess.run(['timeout','60','soffice','-env:UserInstallation=file://'+os.environ['IBID_CORPUS_SCRATCH']+'/lo','--headless','--convert-to','html:HTML (StarWriter)','--outdir',os.environ['IBID_CORPUS_SCRATCH']+'/lo/out',f],capture_output=True) and open(os.environ['IBID_CORPUS_SCRATCH']+'/lo/out/document.html').read()
    else: raw=open(f).read()
    t=raw if e in('txt','md') else html.unescape(re.sub('<[^>]*>','',raw))
    nospace=lambda s:re.sub(r'[\s*_`>]|\\?\[[^\]]{0,8}\]|[（(]\d[\d, ]*[）)]|\*+|[⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳]','',s)
    T=nospace(t); G=json.load(open(g))
    for c in G['citations']:
        for u in c['urls']:
            if re.sub(r'\s','',u) not in re.sub(r'\s','',html.unescape(raw)): print(os.path.basename(d),'URL?',u)
        w=nospace(c['claim'])
        if c['claim'] and w[:14] not in T: print(os.path.basename(d),'start?',c['claim'][:40])
        if c['claim'] and w[-8:] not in T: print(os.path.basename(d),'end?',c['claim'][-40:])
