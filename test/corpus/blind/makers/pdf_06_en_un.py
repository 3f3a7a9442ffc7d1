"""Report of a treaty body: numbered paragraphs, endnotes on the last pages; printed by Chromium, then packed by qpdf (object streams, linearized)."""
from pdf_lib import *
import pdf_gen
B = dict(lang='en', p_ibid=.14, p_plain=.3, hosts=['documents.treaty-desk.example.org', 'www.ombuds-melara.example', 'melara-bar.example.org', 'www.melaratimes.example.com', 'docstore.council.example.int'],
 words='visit detention prison commission inquiry law access lawyers observations follow-up juveniles statement bail health monitoring report'.split(), sections=['en/press-releases', 'documents/country-reports', 'news', 'publications', 'node'],
 pct=['pre-trial%20detention', 'Melara+bail', 'juveniles%2Fcourts'], dates=['%D April 2022', '%D September 2023', '%D February 2024'],
 pats=[
 "The Committee {notes with concern|regrets|is troubled} that {pretrial detainees|juveniles|women detainees} are held {with convicted persons|for up to 19 months|without access to counsel} in {Port Isen|the northern region|all three prisons visited}.^",
 "The delegation {of Melara|} stated that the {Bail Act|Prisons Bill|Legal Aid Act} had been {adopted|tabled} in {2019|2021|2022} and would be “{fully operational within the reporting period|reviewed in the light of experience}”.",
 "According to {the Ombudsperson|official figures}, the prison population {rose|fell} from {2,140|3,310} to {2,760|2,905} between {2018 and 2022|2019 and 2023}.^",
 "{Civil society organisations|Three submissions|The Bar Association} {report|allege} that {medical files|custody registers} are {incomplete|altered after the fact}.",
 "While {welcoming|acknowledging} the {closure|renovation} of {Block C|the Harbour Street lock-up}, the Committee {observes|recalls} that {solitary confinement|overcrowding} persists.",
 "In its {previous|second} concluding observations,^ the Committee {recommended|requested} {independent monitoring|a statutory time limit}; {no|little} information was provided.",
 "The State party should, {as a matter of urgency|within one year}, {establish|strengthen} {a complaints mechanism|an inspectorate} with {adequate resources|unannounced access}.",
 "One {detainee|prisoner}, {aged 17|held since 2020}, told the {Ombudsperson|visiting team} that he had “{seen the judge once, on a screen|forgotten the number of my own case}”.",
 "The {rate|average length} of {remand|pretrial detention} is {61|72} per cent higher than in {2015|2017}.^",
 "{Section|Article} {12 (3)|44 (1)} of the {Code|Constitution} {permits|does not preclude} {incommunicado detention|renewal of custody} for {72|96} hours.",
 "The Government {disputes|accepted} {this account|these findings} {in part|without reservation}.",
 "Of {118|240|377} {complaints|deaths in custody} {registered|recorded} since {2016|2019}, {four|eleven} led to {prosecution|disciplinary action} and {none|one} to conviction.",
 "{Mr. Jorun Aldane|Ms. Perpetua Sills}, {Minister of Justice|Commissioner of Prisons}, described the {situation|finding} as “{a legacy of the last decade|neither new nor unknown}”.",
 "The {budget|staffing} of the {inspectorate|legal aid service} was {cut by a fifth|frozen} in {2020|2023}, {despite|notwithstanding} {assurances to the contrary|the recommendation accepted in the second cycle}.^",
 "It {remains|is} unclear whether the {protocol|directive} applies to {military|immigration} detention.",
 "{Interpretation|Legal aid} is {available|offered} in {two|five} of {nine|eleven} {district courts|police stations}.",
 "The {Special Rapporteur|Working Group} has {twice|repeatedly} {written to|requested an invitation from} the Government.^",
 ],
 authors=['Melara Bar Association', 'Office of the Ombudsperson', 'Prison Watch Melara', 'Council Secretariat'], titles=['Behind the Register', 'Annual Report', 'Waiting for a Date: Remand in Melara', 'Joint submission No. 4'], outlets=['Melara Times', 'Council Documents'],
 src=['%au, “%ti”, %y, available at %u.', '%au, *%ti* (%y), para. %p, %u (accessed on %d).', 'See %u and %u.', '%ou, “%ti”, %d, %u.', 'See %u.', '%au, “%ti” (Port Isen, %y), pp. %p–294. Available at %u. The submission covers only the three prisons on the mainland; the island facility, which had been reopened in the meantime, was not visited, and the figures for it were supplied by the Ministry without a breakdown by age or sex.'],
 ibid=['Ibid.', 'Ibid., para. %p.', 'Ibid., p. %p.'], supra=['See note %n above.', '%au, supra note %n, para. %p.'],
 plain=['TB/C/MEL/CO/%i, para. %p.', 'Information received on %D May 2023.', 'TB/C/SR.%p, para. %i.', 'Legal Aid Act (No. %i of %y).', 'Submission No. %i, para. %p.'])
ch = ['# I. Introduction', '# II. Pretrial detention', '## A. Length', '## B. Bail', '# III. Conditions', '## A. Overcrowding', '## B. Health', '## C. Juveniles', '# IV. Complaints and monitoring', '# V. Follow-up', '# VI. Recommendations']
text, notes = pdf_gen.build(B, 606, ch, 6, sents=(2, 5), p_end=.3, p_mid=.55, two=.08)
text = re.sub(r'delegation  ', 'delegation ', text)
for k, t in notes.items(): notes[k] = re.sub(r'^(@@\w+@@ )(\w+), supra', r'\1Supra', t).replace('Supra note', 'See supra note')
d = Doc('en-treaty-report-chromium', 'pdf', 'chromium', 'pdf', 'en', ['long', 'endnotes on the last pages', 'numbered paragraphs', 'two markers side by side without a comma', 'Ibid., see note n above', 'document symbols with slashes that are no URLs', 'packed with object streams and linearized'], text, notes, kind='endnote')
mark = lambda keys: ' '.join('<sup><a href="#e%s">%s</a></sup>' % (d.num[k], d.num[k]) for k in keys)
body = html_body(d, mark, link=True); n = [0]
def num(m): n[0] += 1; return '<p class="n"><span class="no">%d.</span>' % n[0]
body = re.sub('<p>', num, body)
src = '''<html lang="en"><meta charset="utf-8"><title>TB/C/MEL/4</title><style>@page{size:Letter;margin:22mm 25mm 20mm}body{font:11pt/1.5 "Liberation Serif"}h1{font-size:14pt;margin:8mm 0 3mm 14mm}h2{font-size:12pt;margin:5mm 0 3mm 14mm}.n{margin:0 12mm 3.5mm 14mm;text-align:justify}.no{display:inline-block;width:11mm}sup{font-size:62%%;line-height:0}a{color:inherit;text-decoration:none}
.e{font-size:9pt;line-height:1.3;columns:1;margin:0 12mm 0 14mm}.e p{margin:0 0 1.2mm;padding-left:7mm;text-indent:-7mm;overflow-wrap:anywhere}.e p sup{display:inline-block;width:7mm;text-indent:0}.top{border-bottom:1pt solid;display:flex;justify-content:space-between}</style><body>
<div class="top"><b>Treaty Desk</b><span>TB/C/MEL/4</span></div><p style="margin:6mm 0 10mm">Distr.: General<br>14 March 2024<br>Original: English</p><h1 style="font-size:17pt">Fourth periodic review of Melara: report of the Committee on Liberty of the Person</h1>%s
<h1>Notes</h1><div class="e">%s</div></body></html>''' % (body, '\n'.join('<p id="e%s"><sup>%s</sup>%s</p>' % (d.num[k], d.num[k], html_segs(d.notes[k], mark)) for k in d.notes_in_order()))
p = chromium(d, src); out = p[:-4] + '-q.pdf'; run(['qpdf', '--object-streams=generate', '--compress-streams=y', '--linearize', p, out]); keep_pdf(d, out)
