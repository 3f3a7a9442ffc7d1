"""Long documents out of sentence banks: {a|b} is a choice, '^' a place where a marker may stand, '^^' one where it must."""
import random, re
def fill(t, r):
    while True:
        m = re.search(r'\{([^{}]*\|[^{}]*)\}', t)
        if not m: return t
        t = t[:m.start()] + r.choice(m[1].split('|')) + t[m.end():]
def make_url(b, r, i):
    h = lambda: r.choice(b['hosts']); w = lambda n, sep='-': sep.join(r.sample(b['words'], n)); y = r.randint(2011, 2024); mo = '%02d' % r.randint(1, 12)
    k = r.random()
    if k < .30: return 'https://%s/%s/%d/%s/%s' % (h(), r.choice(b['sections']), y, mo, w(r.randint(3, 6)))
    if k < .45: return 'https://%s/%s/%s_%d.pdf' % (h(), r.choice(['files', 'media/docs', 'sites/default/files/%d-%s' % (y, mo), 'wp-content/uploads/%d/%s' % (y, mo)]), w(3, r.choice('_-')), r.randint(1, 9000))
    if k < .57: return 'https://doi.org/10.%d/%s.%d.%d' % (r.choice([55501, 55512, 55588]), r.choice(['jrs', 'ppq', 'arch', 'hls']), y, r.randint(100, 99999))
    if k < .66: return 'https://web.archive.org/web/%d%s%02d%06d/http://%s/%s/%s.html' % (y, mo, r.randint(1, 28), r.randint(100000, 235959), h(), r.choice(b['sections']), w(2))
    if k < .75: return '%s/%s/%s' % (r.choice([x for x in b['hosts'] if x.startswith('www.')]), r.choice(b['sections']), w(r.randint(2, 3)))
    if k < .86: return 'http://%s/index.php?id=%d&lang=%s&doc=%s_%d' % (h(), r.randint(10, 999), b['lang'], w(1), y)
    if k < .94: return 'https://%s/search?q=%s&from=%d-%s-01&sort=date' % (h(), r.choice(b['pct']), y, mo)
    return 'https://%s/%s/%s.html#%s' % (h(), r.choice(b['sections']), w(3), r.choice(['note-%d' % i, 'p%d' % i, 'section-3.2']))
def note(b, r, st, k, i):
    x = r.random()
    if st['last'] and x < b.get('p_ibid', .2):
        o = st['last']; return '@@%s@@ ' % o + fill(r.choice(b['ibid']), r).replace('%p', str(r.randint(3, 290)))
    if len(st['old']) > 3 and x < b.get('p_ibid', .2) + b.get('p_supra', .12):
        o, who = r.choice(st['old'][:-2]); st['last'] = None
        return '@@%s@@ ' % o + r.choice(b['supra']).replace('%au', who).replace('%n', '{n:%s}' % o).replace('%p', str(r.randint(3, 290)))
    st['last'] = None
    if x > 1 - b.get('p_plain', .2):
        return fill(r.choice(b['plain']), r).replace('%p', str(r.randint(3, 290))).replace('%i', str(i + 11)).replace('%D', str(r.randint(1, 28))).replace('%y', str(r.randint(1994, 2024)))
    au = r.choice(b['authors']); t = r.choice(b['src'])
    while '%u' in t: t = t.replace('%u', '<' + make_url(b, r, i) + '>', 1)
    t = fill(t, r).replace('%au', au).replace('%ti', fill(r.choice(b['titles']), r)).replace('%ou', r.choice(b['outlets']))
    t = t.replace('%d', r.choice(b['dates']).replace('%D', str(r.randint(1, 28)))).replace('%y', str(r.randint(1998, 2024))).replace('%p', str(r.randint(3, 290)))
    st['last'] = k; st['old'].append((k, au.split()[-1]))
    return t
def build(b, seed, chapters, paras, sents=(3, 6), p_end=.45, p_mid=.6, per_chapter=False, two=.05, extra={}, after_stop=True):
    """chapters: headings ('# ..', '## ..'); paras: number of paragraphs under each; extra: blocks put after the heading of that index."""
    r = random.Random(seed); out, notes, used, pool = [], {}, set(), []
    st = dict(last=None, old=[]); n = 0
    def new():
        nonlocal n
        n += 1; k = 'n%d' % n; notes[k] = note(b, r, st, k, n); return k
    for hi, hd in enumerate(chapters):
        if per_chapter and hd.startswith('# '): st.update(last=None, old=[])
        out.append(hd.replace('^', '[^%s]' % new()) if '^' in hd else hd)
        blocks = [None] * (paras if not hd.startswith('# ') or per_chapter or True else 0)
        for e in extra.get(hi, []): blocks.insert(r.randint(1, max(1, len(blocks) - 1)), e)
        for bl in blocks:
            if bl is not None: out.append(re.sub(r'\^\^', lambda m: '[^%s]' % new(), bl)); continue
            ss = []
            for _ in range(r.randint(*sents)):
                for _t in range(30):
                    if not pool: pool = b['pats'][:]; r.shuffle(pool)
                    s = fill(pool.pop(), r)
                    if s.replace('^', '') not in used: break
                else: continue
                used.add(s.replace('^', ''))
                must = '^^' in s
                s = s.replace('^^', '\0')
                s = re.sub(r'\^', lambda m: '\0' if r.random() < p_mid else '', s)
                s = re.sub('\0', lambda m: '[^%s]' % new(), s)
                if '[^' not in s and r.random() < p_end and s[-1] in '.”»“?':
                    k = new()
                    if r.random() < two: k += ',' + new()
                    s = s + '[^%s]' % k if (after_stop or s[-1] != '.') else s[:-1] + '[^%s].' % k
                ss.append(s)
            if ss: out.append(' | '.join(ss))
    return '\n\n'.join(out), notes
