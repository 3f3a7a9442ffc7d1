from model import *
import subprocess,glob,shutil
NS=' '.join(f'xmlns:{p}="{u}"' for p,u in dict(office="urn:oasis:names:tc:opendocument:xmlns:office:1.0",text="urn:oasis:names:tc:opendocument:xmlns:text:1.0",style="urn:oasis:names:tc:opendocument:xmlns:style:1.0",table="urn:oasis:names:tc:opendocument:xmlns:table:1.0",fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",xlink="http://www.w3.org/1999/xlink",dc="http://purl.org/dc/elements/1.1/",meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0",draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0").items())
X=lambda t:html.escape(html.unescape(t),quote=False)
def tagtxt(t):
    # <sup>..</sup> survives as a span
    parts=re.split(r'<sup>(.*?)</sup>',t)
    return ''.join(X(p) if i%2==0 else f'<text:span text:style-name="Sup">{X(p)}</text:span>' for i,p in enumerate(parts))
def tlink(t,u): return f'<text:a xlink:type="simple" xlink:href="{html.escape(u)}">{X(t)}</text:a>'
def content(d,cls='footnote',plainurl=False,notelink=None,extra=''):
    nl=notelink or ((lambda t,u:X(t)) if plainurl else tlink)
    seen={}
    def mark(g):
        o=''
        for n in expand(g):
            d.c=getattr(d,'c',0)+1
            o+=f'<text:note text:id="ftn{d.c}" text:note-class="{cls}"><text:note-citation>{d.label(n)}</text:note-citation><text:note-body><text:p text:style-name="Footnote">{d.rend(d.notes[n][0],lambda x:x,nl,nl,tagtxt)}</text:p></text:note-body></text:note>'
        return o
    out=[];prev=None
    S=lambda t:d.rend(t,mark,tlink,tlink,tagtxt)
    for ty,ls in d.blocks+[('end',[])]:
        if prev=='*' and ty!='*': out.append('</text:list>')
        if prev=='|' and ty!='|': out.append('</table:table>')
        if ty=='*':
            if prev!='*': out.append('<text:list>')
            out.append('<text:list-item><text:p text:style-name="Standard">'+d.join.join(map(S,ls))+'</text:p></text:list-item>')
        elif ty=='|':
            if prev!='|': out.append(f'<table:table table:name="T{len(out)}"><table:table-column table:number-columns-repeated="{len(ls)}"/>')
            out.append('<table:table-row>'+''.join(f'<table:table-cell office:value-type="string"><text:p text:style-name="Standard">{S(c)}</text:p></table:table-cell>' for c in ls)+'</table:table-row>')
        elif ty in '# ##'.split(): out.append(f'<text:h text:outline-level="{len(ty)}">{d.join.join(map(S,ls))}</text:h>')
        elif ty=='@': out.append('\n'.join(ls))
        elif ty!='end': out.append('<text:p text:style-name="Standard">'+d.join.join(map(S,ls))+'</text:p>')
        prev=ty
    return '\n'.join(out)+extra
def fodt(d,lang,head='',foot='',**k):
    hf=f'<style:header><text:p>{head}</text:p></style:header>' if head else ''
    ff=f'<style:footer><text:p>{foot}</text:p></style:footer>' if foot else ''
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Footnote" style:family="paragraph"/><style:style style:name="Sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">{hf}{ff}</style:master-page></office:master-styles>
<office:body><office:text>
{content(d,**k)}
</office:text></office:body></office:document>'''
def soffice(src,fmt,out):
    t=ROOT+'/tmp'; shutil.rmtree(t,ignore_errors=True); os.makedirs(t)
    subprocess.run(['timeout','90','nice','-n','10','soffice',f'-env:UserInstallation=file://{ROOT}/lo','--headless','--convert-to',fmt,'--outdir',t,src],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    f=glob.glob(t+'/*'); assert len(f)==1,f
    data=open(f[0],'rb').read(); return data
