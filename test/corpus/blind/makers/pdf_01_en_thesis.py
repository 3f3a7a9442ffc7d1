"""Doctoral thesis, pdflatex with T1 fonts and hyperref; note numbers begin again in each chapter; title page, contents, running heads."""
from pdf_lib import *
import pdf_gen
B = dict(lang='en', hosts=['www.tidewater-archive.example.org', 'records.saltmere.example', 'www.eastcoastpilotage.example.com', 'lib.ufrinton.example.edu', 'saltmeregazette.example'],
 words='harbour ledger pilot lights dues tonnage buoy register wreck inquiry keeper salvage quarterly returns index chart'.split(), sections=['catalogue', 'collections/maritime', 'articles', 'reports', 'news'],
 pct=['%22light%20dues%22', 'pilot+certificates', 'caf%C3%A9+register'], dates=['%D March 2022', '%D October 2023', '%D January 2024'],
 pats=[
 "The {keepers|pilots|harbour masters} of {Saltmere|Orwick|the Frith} left {thin|scattered|surprisingly orderly} records.^",
 "By {1847|1853|1861} the {dues|wages|fines} had {doubled|fallen by a third|been commuted to a yearly sum}, and nobody in {the Custom House|the borough} could say why.",
 "{Aldous Penhale|Mrs. Harriet Crewe|Capt. J. R. Tolliver} called the arrangement “{a tax upon fog|a pension for the idle|the best bargain on this coast}” in a letter of {1849|1858|1866}.",
 "What the {ledgers|minute books|quarterly returns} record is {payment|attendance|cargo}, not {weather|intention|loss}.",
 "Two {historians|economists} have argued that the {reform|survey|amalgamation} of {1836|1854|1872} was {inevitable|an accident},^ and a third that it {never took place|was undone within a year}.",
 "It is tempting to read the {silence|gap} in the {registers|logs} for {1841|1855|1869} as {evidence of neglect|a sign of fire}; the {binding|pagination} suggests otherwise.",
 "Of the {214|388|561} vessels {entered|cleared} that year, {nineteen|thirty-one|fifty-two} carried {coal|slates|timber} and {none|only two} paid the full {toll|rate}.",
 "The {committee|select committee|vestry} heard {eleven|twenty-six} witnesses, {most|few} of whom could {sign|read the chart laid before them}.^",
 "Was this {corruption|custom}, or merely {habit|arithmetic}?",
 "Dr. {Imogen Fairlie|Rhys Calloway} has shown that “{paper lights|paper pilots}” were {common|not unknown} along the whole {eastern|northern} shore.",
 "In {Saltmere|Orwick} alone, the {widows’ fund|lifeboat fund} spent £{412|1,065|2,730} 10s. on {oil|rope|legal advice} between {1850 and 1857|1862 and 1868}.",
 "A {later|second} inquiry, chaired by {Sir Edmund Vail|Lord Harrowgate}, reached the opposite conclusion{,| and} on {the same|much thinner} evidence.",
 "As the {Gazette|Mercury} put it, “{a light that is not lit is still a light for the purposes of the Act|the pilots have mutinied against the tide}”.",
 "The {correspondence|evidence} has been {calendared|digitised} only in part,^ and the {index|finding aid} is {unreliable|the work of several hands}.",
 "{Local|Provincial} practice differed from the {statute|printed rules} in {three|at least four} respects, none of which troubled {the Board|the inspectors} until {1863|1871}.",
 "I follow here the {transcription|edition} of {the Tidewater Archive|Calloway}, silently expanding abbreviations such as “{recd.|acct.}” and “{sd.|do.}”.",
 "The {price|supply} of {colza oil|paraffin} explains {some|little} of the variation, and the {cost of coal|state of the roads} even less.",
 "Some {keepers|pilots}, e.g. {Nathaniel Brough|Thos. Eddery}, held {two|three} posts at once and {lived at neither|signed for all of them}.",
 "No {petition|complaint} of this kind survives for the years {1838–44|1859–63}.^",
 "If the {argument|reading} advanced here is right, the {keeper|surveyor} was less an {officer|agent} of the state than a {tenant|contractor} with a {view|grievance}.",
 "The {same|relevant} {clerk|hand} appears in vols. {3 and 7|2, 4 and 9} of the series, usually in {pencil|red ink}.",
 "Such {figures|totals} must be used with care: {the clerk rounded to the nearest pound|vessels in ballast were left out|a ton in Orwick was not a ton in Saltmere}.",
 "Later {writers|compilers} copied one another (and, at times, {one another’s misprints|themselves}).",
 "Between {Michaelmas 1851 and Lady Day 1852|Easter and Midsummer 1864} the {station|office} stood empty.",
 ],
 authors=['Imogen Fairlie', 'Rhys Calloway', 'P. T. Ashdown', 'Grace Otieno', 'Walter Beckinsall', 'S. M. Lindqvist', 'Eleanor Prowse'],
 titles=['Lights on Credit', 'The Pilot’s Penny: Dues and Custom on an English Shore', 'Paper Lights', 'Fog and Finance', 'A Register of Small Wrecks'],
 outlets=['Journal of Harbour History', 'Coastal Studies Review', 'Saltmere Gazette', 'Proceedings of the Orwick Society'],
 src=['%au, ‘%ti’, *%ou* %p (%y), %u.', '%au, *%ti* (Frinton: Quay Press, %y), p. %p, %u (accessed %d).', 'See %au, ‘%ti’, %u, last accessed %d.', '%ou, ‘%ti’, %d, available at: %u.', 'Compare %au, *%ti*, ch. 4, %u, with the online tables at %u.',
  '%au, ‘%ti’, unpublished MPhil thesis, University of Frinton, %y (%u).', 'For the background see %au, ‘%ti’, *%ou* (%y), pp. %p ff. (%u); the figures were later withdrawn, see %u [accessed %d].'],
 ibid=['Ibid.', 'Ibid., p. %p.', 'Ibid., pp. %p–94.'], supra=['%au, above n. %n, p. %p.', '%au (n. %n), %p.', 'See %au, *supra* note %n.'],
 plain=['Tidewater Archive, TWA/%i/%p, fol. %pr.', 'Custom House Letter Book %p, entry of %D May 18{42|57|66}.', 'The italics are in the original.', 'TWA/P/%i, Penhale to Crewe, 18{49|58|63}. Penhale’s hand is difficult here, and the last word may be “lamp” rather than “lump”. The letter was never answered; Crewe had left for Orwick two days before it was written, and the copy that she later saw, at the inquiry, lacked the postscript on which the Vail committee came to rely so heavily. I am grateful to the archivist for letting me see the original, which is kept apart from the series because of its seal.', 'Beckinsall takes the opposite view, without giving a reason.'])
ch = ['# Introduction: A Coast of Paper', '## The problem', '## Sources and their makers', '# The Keeper’s Account', '## Oil, rope and wages', '## The widow’s share^', '## Who signed', '# Reform and Its Enemies', '## Before the Vail committee', '## The evidence of the pilots', '## After 1863', '# A Light for the Purposes of the Act', '## Reading the registers', '## Conclusion']
text, notes = pdf_gen.build(B, 4101, ch, 4, per_chapter=True, extra={4: ['T: Year ; Oil (£) ; Rope (£) ; Wages (£)\nT: 1850 ; 112 ; 40 ; 206\nT: 1855 ; 131 ; 38 ; 214\nT: 1860 ; 97 ; 51 ; 219'], 9: ['> We were told there would be a light, and we steered for it; that there was none we learned from the rocks.^^'], 12: ['- The first register counts voyages.^^', '- The second counts vessels, and counts some of them twice.', '- The third counts receipts.^^']})
d = Doc('en-thesis-pdflatex', 'pdf', 'pdftex', 'pdf', 'en', ['long', 'note numbers begin again in each chapter', 'ibid. and above n.', 'long notes that may run over', 'contents, running heads, page numbers', 'URLs broken at hyphens and slashes', 'notes in a heading, a quotation and list items'], text, notes, restart='h1')
pre = r'''\documentclass[11pt,a4paper,openany]{book}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern,microtype}\usepackage[british]{babel}
\usepackage[a4paper,inner=3.2cm,outer=2.8cm,top=2.6cm,bottom=2.6cm]{geometry}
\usepackage{xurl}\usepackage[hidelinks]{hyperref}\urlstyle{same}
\linespread{1.25}
\begin{document}\frontmatter
\begin{titlepage}\centering\vspace*{3cm}{\LARGE Paper Lights\par}\vspace{6mm}{\large Dues, Custom and Record-Keeping on the Saltmere Coast, 1836--1872\par}\vfill Agnes M. Thorley\par\vspace{1cm} A thesis submitted for the degree of Doctor of Philosophy\par University of Frinton\par 2024\end{titlepage}
\tableofcontents\mainmatter
'''
keep_pdf(d, latex(d, pre + tex_body(d, FootMark(d), heads=('chapter', 'section', 'subsection')) + '\n\\end{document}', 'pdflatex', 3))
