"""Long law-review article, groff -ms to PostScript, then ps2pdf (Ghostscript); half the page is notes; Id., supra, infra."""
from lib import *
import longgen
P = [
"The doctrine of {constructive receipt|implied tender|equitable notice} has never been comfortable in {maritime|bankruptcy|agricultural} law.",
"In *{Hobart v. Lumley Wharf Co.|In re Estate of Danforth|Pruitt v. Great Basin R.R.}*, Justice {Ellery|Thorne|Vandermeer} wrote that a {carrier|trustee|landlord} “{must be taken to know what his own books would tell him|cannot plead the darkness of his own cellar}.”",
"The {Second|Fifth|Ninth} Circuit agreed,^ though on narrower grounds, and the {Third|Eighth} Circuit did not.",
"Scholars have offered at least {three|four} explanations, none of them wholly {satisfying|persuasive}.",
"First, as Professor {Adeyemi|Kowalczyk|St. John} has shown, the {1934|1952|1978} Act was drafted in {eleven|nineteen} days.",
"Second, the committee report (H.R. Rep. No. {83-1337|95-595|104-723}) calls the provision “{a bridge, not a destination|a housekeeping measure}.”",
"That phrase has been quoted in {forty-one|sixty-three|one hundred and four} reported cases, often by judges who had plainly not read the report.",
"But see § {1404(a)|362(d)|2-607}, which points the other way.",
"The better view,^ it is submitted, is that notice means {what it meant in 1890|actual notice}, i.e., knowledge that someone in the firm {has|had} in fact.",
"Consider a warehouseman, W., who receives {two hundred|forty} bales on {Jan. 5|Aug. 12} and ships {half|all} of them on {Jan. 9|Aug. 20}.",
"Does W. “receive” the bales when the truck arrives, or when the clerk signs?",
"The {Restatement (Third)|Uniform Act} is silent, and the {Comment|Reporter’s Note} is worse than silent.",
"Mr. {Coates|Bellweather|Finch}, counsel for the {respondent|petitioner}, conceded as much at oral argument: “{I cannot tell the Court where the line is, only that we are on the right side of it|We would not press that reading, Your Honor}.”",
"Data from {2,114|3,870|968} dockets, collected between {2009 and 2018|2012 and 2021}, suggest that the rule {costs creditors about 3.4%|adds 11 to 14 months to a proceeding}.",
"It does not follow that the rule should be {abolished|codified}.",
"State legislatures, from {Vt.|Ohio} to {Cal.|N. Mex.}, have tried {safe harbors|sunset clauses|bonding} with {mixed|poor} results.",
"One need not accept the premises of {law and economics|legal realism} to see the difficulty,^ for the difficulty is one of grammar before it is one of policy.",
"The verb “{to receive|to deliver|to tender}” takes an object, and the statute gives it none.",
"In {1961|1987|2003}, the Court came close to saying so in a footnote,^ now famous, that it has since cited only {once|twice}.",
"Id est quod id est, as the canonists said; no gloss can make a barrel of flour a bill of lading.",
"A later panel, per {Ruiz|O’Leary}, C.J., dismissed the point as “{academic|too clever by half}” and moved on to costs.",
"Nor is the {English|Scottish} rule, see Part {II.B|III.C} infra, of much help to an American court.",
]
CASES = ['Hobart v. Lumley Wharf Co., 41%d U.S. 2%d, 2%d (19%d)', 'Pruitt v. Great Basin R.R., %d F.3d 1%d, 1%d (9th Cir. 20%02d)', 'In re Estate of Danforth, %d N.E.2d 4%d, 4%d (Ill. App. Ct. 19%d)']
AU = ['T. Adeyemi', 'Ilse Kowalczyk', 'Marcus St. John', 'P.J. Abernathy & Lucy Tran', 'Ruth E. Castellanos']
TT = ['The Clerk Who Signed', 'Notice and Its Discontents', 'Receiving Without Receipt', 'A Grammar of Delivery']
JR = ['U. Ostrander L. Rev.', 'J. Com. & Mar. L.', 'Lakeland L.J.', 'Yearb. Priv. L.']
def url(r, i):
    return r.choice(['https://scholarship.law.ostrander.example/cgi/viewcontent.cgi?article=%d&context=lawreview' % (1000 + i * 7),
      'https://perma.example/%s-%s' % (r.choice(['K7QD', '9XW3', 'BV5L']), 'A%dZ%d' % (i % 9, i // 9)), 'http://www.courts.lakeland.example/opinions/%d/%02d-%04d_%s.pdf' % (r.randint(2004, 2023), i % 20, i * 13, r.choice(['pruitt', 'danforth', 'great-basin'])),
      'https://www.congress-papers.example/%dth-congress/house-report/%d/1?q=%%7B%%22search%%22%%3A%%22receipt%%22%%7D' % (83 + i % 30, 1000 + i), 'https://doi.org/10.55555/lkj.%d.%d.%d' % (i, i % 4, i * 3)])
def note(i, k, r, st):
    x = r.random()
    if st['last'] and x < .22:
        o = st['last']; return f'@@{o}@@ ' + r.choice(['*Id.*', '*Id.* at %d.' % r.randint(200, 499), '*Id.* § %d.02, at %d n.%d.' % (r.randint(2, 9), r.randint(20, 90), r.randint(2, 60))])
    if len(st['single']) > 4 and x < .36:
        o, who, title = r.choice(st['single'][:-1]); st['last'] = None
        return f'@@{o}@@ ' + '%s, *supra* note {n:%s}, at %d.' % (who, o, r.randint(100, 900))
    st['last'] = None
    if x < .56:
        c = r.choice(CASES); v = tuple(r.randint(11, 89) for _ in range(c.count('%')))
        c1 = '*%s*%s' % (c.split(',')[0], (c % v)[len(c.split(',')[0]):])
        return r.choice([c1 + '.', c1 + ' (“[N]o man may be heard to say that he did not open his mail.” (citation omitted)).', 'See, e.g., ' + c1 + '; cf. Act of June %d, 1934, ch. 4%d, § %d, 48 Stat. 9%d.' % (i % 28 + 1, i, i % 9 + 1, i),
          c1 + '. The facts were unusual. The consignee, one E. Lumley, had died before the goods left port, and his widow, who kept the books, signed for them in his name. The trial judge found that this was “no signature at all”; the court of appeals thought that it was one signature too many; and the Supreme Court, without mentioning the widow, held that the question had been waived. Subsequent cases have treated the decision as turning on waiver alone, which is defensible, but it leaves unexplained why four Justices felt obliged to discuss the meaning of receipt at such length.'])
    if x < .68:
        return 'Compare %s, *%s*, %d %s %d, %d (20%02d), <%s>, with %s, *%s*, <%s>.' % (r.choice(AU), r.choice(TT), i, r.choice(JR), i * 11, i * 11 + 4, r.randint(2, 23), url(r, i), r.choice(AU), r.choice(TT), url(r, i + 400))
    a = r.choice(AU); t = r.choice(TT); st['last'] = k; st['single'].append((k, a.split()[-1], t))
    return r.choice(['%s, *%s*, %d %s %d, %d–%02d (20%02d), <%s>.' % (a, t, i, r.choice(JR), i * 11, i * 11 + 4, (i * 11 + 9) % 100, r.randint(2, 23), url(r, i)),
       'See %s, *%s* (unpublished manuscript) (manuscript at %d) (available at <%s>).' % (a, t, i, url(r, i)),
       '%s, *%s*, LAKELAND L. BLOG (Nov. %d, 2021, 4:05 PM), <%s> [hereinafter %s].' % (a, t, i % 28 + 1, url(r, i), a.split()[-1])])
heads = ['# Introduction', '# The Rule and Its Origins', '## Before 1934', '## The Act^', '# What “Receipt” Could Mean', '## Three Readings', '## A Fourth', '# The Evidence of the Dockets', '# Objections', '# Conclusion']
text, notes = longgen.build(23, heads, P, 9, 5, .5, .7, .0, .0, False, note, {8: ['> It is one thing to hold a man to what he knew, and another to hold him to what he would have known had he been somebody else.^^']})
text = '# RECEIPT WITHOUT NOTICE[^*]\n\n' + text
notes['*'] = 'Associate Professor of Law, Lakeland University. I thank J. Ruiz, M. Tran, and the participants of the 2025 workshop; errors are mine. An online appendix is at <https://www.lakeland-law.example/faculty/hargreave/receipt/appendix-a.html>.'
d = Doc('en-law-review', 'pdf', 'ghostscript', 'pdf', 'en', ['long', 'more notes than text', 'Id. and supra', 'asterisk note of the author on the title', 'case citations full of abbreviations', 'note that runs over a page', 'a quoted sentence inside a note', 'numbered heads'], text, notes)
def gr(s): return s.replace('\\', '\\e').replace('“', '\\(lq').replace('”', '\\(rq').replace('’', '\\(cq').replace('–', '\\(en').replace('§', '\\(sc').replace('-', '\\-' if 0 else '-')
def gseg(segs):
    o = ''
    for g in segs:
        if g[0] == 't': o += gr(g[1])
        elif g[0] == 'i': o += '\\fI' + gr(g[1]) + '\\fP'
        elif g[0] == 'u': o += '\\%' + re.sub(r'([/&?=._-])', r'\1\\:', gr(g[1]).replace('://', ':\x00\x00')).replace('\x00\x00', '//').replace('/\\:\\:', '/\\:')
        else:
            for k in g[1]:
                if k == '*': o += '\\u\\s-3*\\s+3\\d\n.FS *\n%s\n.FE\n' % gseg(d.notes[k])
                else: o += '\\**\n.FS\n%s\n.FE\n' % gseg(d.notes[k])
    return o
def para(sents):
    lines = []
    for s in sents: lines += [l.strip() for l in gseg(s).split('\n')]
    return '\n'.join(('\\&' + l if l[:1] in ".'" and not l.startswith(('.FS', '.FE')) else l) for l in lines if l)
o = ['.pl 10i', '.nr PO 1i', '.nr LL 4.75i', '.nr FL 4.75i', '.nr PS 11', '.nr VS 27', '.nr HM 1.2i', '.nr FM 1.1i', '.nr PI 3n', ".ds LH \\s-22026]", '.ds CH RECEIPT WITHOUT NOTICE', '.ds RH \\\\n[PN]', ".ds CF", '.hy 6']
cnt = [0, 0]
for k, s in d.blocks:
    if k == 'h1' and not o[-1].startswith('.TL') and cnt == [0, 0] and '*' in str(s[0]): o += ['.TL', para(s), '.AU', 'Philippa Hargreave']; cnt = [0, 0]; continue
    if k == 'h1': cnt = [cnt[0] + 1, 0]; o += ['.SH', '%s. %s' % (['I', 'II', 'III', 'IV', 'V', 'VI'][cnt[0] - 1], para(s))]
    elif k == 'h2': cnt[1] += 1; o += ['.SH', '%s. %s' % ('ABC'[cnt[1] - 1], para(s))]
    elif k == 'bq': o += ['.QP', para(s)]
    else: o += ['.PP', para(s)]
open(TMP + '/law.ms', 'w').write('\n'.join(o) + '\n')
run(['sh', '-c', 'groff -K utf8 -ms -Tps -P-p10i,6.75i law.ms > law.ps && ps2pdf -dDEVICEWIDTHPOINTS=486 -dDEVICEHEIGHTPOINTS=720 -dFIXEDMEDIA law.ps law.pdf'])
keep_pdf(d, TMP + '/law.pdf')
