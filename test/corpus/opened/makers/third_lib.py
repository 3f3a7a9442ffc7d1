"""Common ground of third_*.py: descriptions as in new_lib.py, written to ../third-*."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, HERE)
import new_lib
from new_lib import *
new_lib.BLIND = os.path.dirname(HERE)
new_lib.PAIRS.update({'nl': '‘’ “”', 'sl': '„” »«', 'nb': '«»', 'el': '«»', 'hu': '„” »«', 'sr': '„” „“', 'ca': '«» “”', 'et': '„“', 'lt': '„“', 'id': '“”'})
class D(Doc):
    def __init__(self, name, *a, **k): super().__init__(name, *a, **k); self.name = 'third-' + name
def inl(segs, d, mark=None, link=lambda u, t: '<a href="%s">%s</a>' % (ha(u), h(t)), ital='em'):
    o = ''
    for g in segs:
        if g[0] == 't': o += h(g[1])
        elif g[0] == 'i': o += '<%s>%s</%s>' % (ital, h(g[1]), ital)
        elif g[0] == 'x': o += g[1]
        elif g[0] == 'u': o += link(g[1] if '://' in g[1] else 'https://' + g[1], g[1])
        elif g[0] == 'a': o += link(g[2], g[1])
        else: o = o.rstrip(' ') if not getattr(d, 'gap', False) else o; o += ''.join(mark(k, d.num[k]) for k in g[1])
    return o
def body(d, mark, link=None, raw=None, shift=0, ital='em', pcls=''):
    kw = dict(ital=ital); 
    if link: kw['link'] = link
    o, prev, tag = [], None, {'li': 'ul', 'ol': 'ol'}
    for k, s in d.blocks:
        if prev in tag and k != prev: o.append('</%s>' % tag[prev])
        if k in tag and k != prev: o.append('<%s>' % tag[k])
        prev = k
        if k == 'raw': o.append(raw[s]); continue
        if k == 'table':
            o.append('<table>' + '\n'.join('<tr>' + ''.join('<td>%s</td>' % inl(c, d, mark, **kw) for c in r) + '</tr>' for r in s) + '</table>'); continue
        t = d.sep.join(inl(x, d, mark, **kw) for x in s)
        if k[0] == 'h' and k != 'h': n = int(k[1]) + shift; o.append('<h%d>%s</h%d>' % (n, t, n))
        elif k in tag: o.append('<li>%s</li>' % t)
        elif k == 'bq': o.append('<blockquote><p>%s</p></blockquote>' % t)
        else: o.append('<p%s>%s</p>' % (pcls, t))
    if prev in tag: o.append('</%s>' % tag[prev])
    return '\n'.join(o)
