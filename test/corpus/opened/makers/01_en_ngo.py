"""Long NGO report, English, XeLaTeX, A5-like pages, footnotes over pages, ibid., supra, one note marked twice."""
from lib import *
import longgen
P = [
"The {pumping station|settling basin|intake tower} at {Harrow Sluice|Menby Lock|Old Tarn Weir} was commissioned in {1974|1981|1988} and was never meant to serve more than {12,000|18,500|21,000} households.",
"According to Dr. {A. R. Lindqvist|M. Okonjo-Hale|J. P. Varga}, who advised the Ministry until {2019|2021}, the first warnings were “{ignored at every level|filed and forgotten|read, initialled, and put in a drawer}.”",
"In {March|May|October} 2023 the company reported {4.2|6.8|11.3} million litres of losses per day,^ a figure that its own auditors later described as “{optimistic|incomplete|not reconcilable with the meters}”.",
"Residents of {Lower Quay|Fenwick Terrace|St. Brannoc's} told our researchers that the water ran brown for {nine|eleven|sixteen} days in a row.",
"“{We boiled it, and then we stopped drinking it|My daughter had a rash the whole summer|Nobody came, nobody rang},” said Mrs. {T. Abara|E. Collis|R. Nand}, {a retired nurse|a school cook|who runs the corner shop}.",
"The regulator opened {three|four|seven} inquiries, closed {two|one} of them without a published finding, and has refused to say why.",
"Under s. {14(2)|21(1)(b)|37} of the Water Undertakings Act {1996|2004}, an operator must notify the Inspectorate “{without delay|as soon as is practicable}”,^ yet the log shows a gap of {41|63|90} hours.",
"No. {7|12|19} of the company's own safety rules, revised in {Jan.|Feb.|Sept.} 2022, says the same in plainer words.",
"Prof. {H. van Aalst|L. Quist|D. Emeruwa} et al. found concentrations between {0.3|0.7} and {1.9|2.4} mg/l, i.e. up to {four|six} times the permitted value.",
"Whether that breach was known to the board is disputed: the minutes of {6 June|14 July|2 November} 2022 mention it, those sent to shareholders do not.",
"The subsidiary, {Tarnwell Holdings Ltd.|Brightmere Services Inc.|Calder & Sons plc}, paid a dividend of £{31|44|58} million in the same quarter.",
"Three of the five directors resigned between {April and June|June and September} 2023; none has commented, although two replied to our letters.",
"What the documents show is not a single failure but a habit (see Table 1 and the annex), and the habit was profitable.",
"By contrast, the neighbouring district of {Ossley|Wend|Carrick Moor} replaced {38|52|70} per cent of its mains over the same period,^ at a cost of roughly £{1.1|1.6|2.3}m per kilometre.",
"The U.N. Special Rapporteur asked in {2021|2022} whether “{a right that has to be litigated pipe by pipe|a tap that runs on alternate days} is a right at all”.",
"Local officers were told, in an e-mail from complaints@{tarnwell|brightmere}.example dated {3|17|29} August, not to take samples “{until further notice|before the audit is over}.”",
"We put these findings to the company on {12|20|26} January 2026 and asked for a reply within {ten|fourteen} days.",
"A spokesperson answered that the network was “{among the best maintained in the region|safe, compliant and closely watched}” and declined to discuss {individual cases|historic matters|staffing}.",
"Freedom of information requests FOI-{2023/0417|2024/0088|2024/1120} and its successor were refused on grounds of commercial confidence.",
"On appeal the Commissioner ordered disclosure,^ and {212|340|87} pages were released, {many|most} of them blacked out.",
"Even so, the released pages give the pressure readings for {Zone B|Zone D|the northern trunk main} hour by hour.",
"Children under five were admitted with gastro-enteritis at {twice|three times} the usual rate, {vs.|as against} the county average of {3.1|4.4} per thousand.",
"Hospital staff, cf. the testimony in Chapter {2|3|5}, connected the rise with the water {within a week|before the end of the month}.",
"It would be wrong to conclude that nobody acted: {an engineer|a junior chemist|a shift manager}, Mr. {B. Oyelaran|K. Stott|P. Iwu}, closed valve {V-117|V-88|V-203} on his own authority.",
"He was suspended the following {Monday|Thursday} and dismissed {six|nine} weeks later;^ a tribunal has since found the dismissal unfair.",
"How much of this could have been prevented is a question for the inquiry, if there is one.",
"Independent laboratories in {Leeds and Ghent|Utrecht and Cardiff} repeated the tests in {Q1|Q3} 2024 and {confirmed the result|came within 5% of it}.",
"The price review of {2014|2019} had set aside £{240|315|402} million for exactly this purpose!",
"Where did the money go?",
"At {p. 88|p. 131} of its prospectus the parent company lists the same sum as “{headroom|undrawn capital allowance}”, a phrase that appears nowhere in the licence.",
]
OUT = ['The Ostmere Courier', 'Pennine Water Watch', 'Regional Gazette', 'Open Mains', 'The Weir', 'Aqua Policy Review']
HOST = ['www.ostmere-courier.example/news', 'waterwatch-pennine.example.org', 'gazette.region-north.example', 'open-mains.example.net', 'files.theweir.example', 'inspectorate.water.gov.example']
SL = ['drinking-water-inspectorate-annual-assessment', 'tarnwell-board-minutes-redacted', 'what-the-meters-say-about-harrow-sluice', 'leakage_returns', 'letter-to-shareholders', 'hospital-admissions-by-ward', 'how-valve-v-117-was-closed']
AU = ['Coyle, S.', 'Marchetti, D. and Boateng, E.', 'R. Thistlewood', 'N. Ferreira-Lund', 'C. McAllister', 'J. O’Dowd']
def url(r, i):
    k = r.randrange(6); s = r.choice(SL)
    return ['https://%s/%d/%02d/%02d/%s-%d.html' % (HOST[0], r.randint(2019, 2025), r.randint(1, 12), r.randint(1, 28), s, i),
            'https://%s/reports/%s?zone=B&year=%d&ref=%04d#section-%d' % (HOST[1], s, r.randint(2018, 2025), i * 37, i % 9 + 1),
            'http://%s/archive/%d/%s.pdf' % (HOST[2], r.randint(2009, 2024), s),
            'https://%s/~data/%s/%s_v%d.xlsx' % (HOST[3], r.choice(['zones', 'mains']), s.replace('-', '_'), i),
            'https://web.archive.example/web/%d0612093015/https://%s/%s/' % (r.randint(2019, 2024), HOST[4], s),
            'https://doi.org/10.5555/apr.%d.%04d' % (r.randint(2015, 2024), i * 13)][k]
def note(i, k, r, st):
    x = r.random()
    if st['last'] and x < .16:
        o = st['last']; return f'@@{o}@@ ' + r.choice(['Ibid.', 'Ibid., p. %d.' % r.randint(4, 90), 'Ibid., at paras. %d–%d.' % (r.randint(2, 20), r.randint(21, 40))])
    if len(st['single']) > 5 and x < .26:
        o = r.choice(st['single'][:-2]); st['last'] = None
        return f'@@{o}@@ ' + r.choice(['Supra note {n:%s}, p. %d.' % (o, r.randint(3, 60)), 'See note {n:%s} above.' % o])
    st['last'] = None
    if x < .38:
        return r.choice(['Interview with a former %s, %d %s 2025; name withheld at the source’s request.' % (r.choice(['shift manager', 'director', 'laboratory assistant']), i % 28 + 1, r.choice(['April', 'May', 'June'])),
            'Letter of %d %s 2024, on file with the authors.' % (i % 27 + 1, r.choice(['March', 'July'])),
            'The Act came into force in stages; for convenience we cite it as amended to 1 January 2025. The earlier wording, which spoke of “undue delay”, was construed narrowly by the courts, and the Inspectorate’s own circular No. %d of 2001 shows that officials understood it in that way for at least a decade before Parliament changed the text. None of this affects the argument, since the duty to notify was the same under both versions, but it explains why some of the older log sheets carry a “Form %d” and others do not.' % (i, i % 5 + 1),
            'Pressure readings are given in bar; readings below 1.0 were rounded down.'])
    if x < .50:
        return 'Compare %s, “%s”, %s, %d %s 2023, <%s>, with %s, <%s> (both accessed %d Feb. 2026).' % (r.choice(AU), r.choice(['A leak by any other name', 'Meters and men', 'Dry July']), '*%s*' % r.choice(OUT), i % 28 + 1, r.choice(['May', 'Oct.']), url(r, i), r.choice(['the company’s reply', 'the Inspectorate’s figures']), url(r, i + 500), i % 27 + 1)
    st['last'] = k; st['single'].append(k)
    return r.choice(['%s, *%s* (%s, %d), p. %d, <%s>.' % (r.choice(AU), r.choice(['Water in Private Hands', 'Mains and Margins', 'The Last Public Tap']), r.choice(['Leeds', 'Ghent']), r.randint(2008, 2024), r.randint(5, 300), url(r, i)),
        '“%s,” *%s*, %s %d, 2024, available at: <%s> (last visited Feb. %d, 2026).' % (r.choice(['Board knew of brown water, papers suggest', 'Nine days in Lower Quay', 'Who closed the valve?']), r.choice(OUT), r.choice(['June', 'Nov.']), i % 28 + 1, url(r, i), i % 27 + 1),
        'Drinking Water Inspectorate, Event Report %d/%d. <%s>' % (r.randint(100, 900), r.randint(2019, 2025), url(r, i)),
        'See <%s>; the annex was removed in 2025.' % url(r, i)])
heads = ['# Summary', '# Background to the network^', '## The plant and its customers', '## Who owns what', '# What happened in 2022 and 2023', '## Nine days^', '## The hospital’s figures', '# The duty to notify', '# The company’s account', '# Conclusions and recommendations']
extra = {4: ['!raw Table 1. Losses as reported and as measured (million litres per day).', 'T: Zone ; Reported ; Measured\nT: Zone A ; 1.2 ; 1.9\nT: Zone B ; 0.9 ; 3.4\nT: Zone D ; 2.1 ; 2.2'],
         9: ['We recommend:', '- that the Inspectorate publish every event report within 30 days;^^', '- that licence condition 9 be amended as proposed in 2017^^ and again in 2024;', '- that whistle-blowers be protected by statute (cf. S.I. 2013/1114).^^'],
         1: ['> The network was built for a town that no longer exists, and it is run for shareholders who have never seen it.^^']}
text, notes = longgen.build(11, heads, P, 6, 4, .42, .55, .03, .03, False, note, extra)
d = Doc('en-ngo-report', 'pdf', 'xetex', 'pdf', 'en', ['long', 'notes that run over pages', 'ibid and supra', 'a note marked twice', 'two notes at one place', 'markers in headings, a list and a quotation', 'an e-mail address in the text', 'table', 'running heads', 'URLs wrap'], text, notes)
src = r'''\documentclass[11pt,twoside]{article}
\usepackage[paperwidth=160mm,paperheight=230mm,margin=22mm]{geometry}
\usepackage{fontspec,fancyhdr,xurl,setspace}\usepackage[hidelinks]{hyperref}
\setmainfont{Liberation Serif}\pagestyle{fancy}\fancyhf{}\fancyhead[LE]{\thepage\quad Northern Water Justice Network}\fancyhead[RO]{Brown Water, Clean Books\quad\thepage}
\urlstyle{same}\onehalfspacing\setcounter{tocdepth}{2}
\begin{document}\begin{titlepage}\centering\vspace*{4cm}{\LARGE\bfseries Brown Water, Clean Books\par}\vspace{1cm}{\large How a utility lost its mains and kept its dividend\par}\vfill Northern Water Justice Network, February 2026\par\end{titlepage}
\tableofcontents\clearpage
''' + tex_body(d, FootMark(d)) + r'\end{document}'
keep_pdf(d, latex(d, src))
