"""Long documents: hand-written sentence patterns with choices {a|b|c}; '^' is where a marker may stand inside a sentence."""
import random, re
def fill(t, r):
    while True:
        m = re.search(r'\{([^{}]*\|[^{}]*)\}', t)
        if not m: return t
        t = t[:m.start()] + r.choice(m[1].split('|')) + t[m.end():]
def build(seed, heads, pats, times, per_head, p_end, p_mid, twice, dbl, mark_before_stop, notes_fn, extra):
    """-> text, notes. notes_fn(i, r, state) -> note text; extra: blocks put in after heading i."""
    r = random.Random(seed); pool, used = [], set()
    for _ in range(times):
        q = pats[:]; r.shuffle(q); pool += q
    out, notes, n, st = [], {}, 0, dict(last=None, single=[])
    def new():
        nonlocal n
        n += 1; k = f'n{n}'; notes[k] = notes_fn(n, k, r, st); return k
    old = []
    for hi, hd in enumerate(heads):
        out.append(hd if '^' not in hd else hd.replace('^', '[^%s]' % new()))
        for b in extra.get(hi, []): out.append(re.sub(r'\^\^', lambda m: '[^%s]' % new(), b))
        for _ in range(per_head):
            sents = []
            for _ in range(r.randint(3, 6)):
                if not pool: break
                for _try in range(8):
                    s = fill(pool[-1], r)
                    if s.replace('^', '') not in used: break
                pool.pop()
                if s.replace('^', '') in used: continue
                used.add(s.replace('^', ''))
                if '^' in s: s = s.replace('^', '[^%s]' % new() if r.random() < p_mid else '')
                x = r.random()
                if x < p_end:
                    k = new(); mk = f'[^{k}]'
                    if x < dbl: mk = f'[^{k},{new()}]'
                    elif x > p_end - twice and len(st['single']) > 3:
                        # the same note marked again: take back the new one
                        del notes[k]; n -= 1
                        if st['last'] == k: st['last'] = None
                        st['single'] = [q for q in st['single'] if q != k]
                        mk = '[^%s]' % r.choice(st['single'][:3])
                    s = (s[:-1] + mk + s[-1]) if mark_before_stop else s + mk
                sents.append(s)
            if sents: out.append(' | '.join(sents))
    return '\n\n'.join(out), notes
