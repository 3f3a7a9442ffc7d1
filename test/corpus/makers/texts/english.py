"""Short English texts: a press release, a safety brief, a letter, a newsletter, a filing, a data note."""

PRESS = dict(lang='en', title='Delivery robots on Castle Marsh pavements: inspectors ask for a pause', body='''
# Delivery robots on Castle Marsh pavements: inspectors ask for a pause
The Kerbside Safety Board today asked the city of Castle Marsh to suspend its trial of delivery robots until the operator, Pallet & Sons Ltd., has answered eleven questions.[^a]
The trial began on 4 May 2021 with six vehicles; by last month there were 140.
Under the voluntary standard UL 4600[^b] an operator has to write down why it believes that its system is safe.
Pallet & Sons has published no such document, although its chief engineer, Dr. R. J. Okafor, told a conference in Leith that the firm was <<ahead of anything the law will ask for>>.[^c][^d]
In March 2022 a robot stopped on the tram line at St. Agnes Cross for 11.5 minutes.[^e]
Nobody was hurt.
The firm called it <<a moment of hesitation>>,[^f] the tram drivers' union called it something else.
A spokesperson for the city, Ms. Ito, said: <<We have seen the letter. We are reading it. That is all I can say … for now.>>[^g]
# What the board asks for
- A list of every stop that lasted longer than two minutes, with the place and the cause.[^h]
- The contract between the city and the operator, incl. its annexes.
- An answer to the question whether remote drivers in another time zone count as <<drivers>> within the meaning of Sec. 9(3)(b).[^i]
---
# Background
Castle Marsh is the third city in the county to allow such machines, after Great Wick and Dunmore (pop. 48,000).[^j]
In its annual review for 2022 the board wrote that <<the words 'self-driving' should be used of nothing that needs a human to finish its journey>>.[^k]
The review can also be read at {https://www.kerbside-board.org.example/reviews/2022}.
Prof. A. B. Haldane, who advised the board from 2015 to 2019, considers the matter simple: <<Either you can explain it or you cannot.>>[^l]
> The vehicle is a guest on the pavement.
> It has no right of way, it has only the patience of the people who do.[^m]
According to the operator, 99.2 per cent of all journeys end without help;[^n] the board was unable to verify the number.
Questions may be sent to {press@kerbside-board.org.example|mailto:press@kerbside-board.org.example}.
''', notes={
    'a': 'Letter of the board to the city council, 2 June 2022, {https://www.kerbside-board.org.example/letters/2022-06-02_castle-marsh_delivery-robots.pdf}',
    'b': 'Underwriters Laboratories, Standard for Safety for the Evaluation of Autonomous Products.',
    'c': '{https://video.leith-mobility-days.com/2022/talks/okafor?start=1843}',
    'd': 'A transcript is at {https://transcripts.mobility-archive.net/leith/2022/day-2/session-4/okafor-ahead-of-anything-the-law-will-ask-for.html}.',
    'e': 'Castle Marsh Tramways, incident log, entry 311/22 (not public).',
    'f': '{https://pallet-and-sons.co/blog/a-moment-of-hesitation}; see also {https://social.example/@palletandsons/108412259341127731}',
    'g': 'Telephone call, 1 June 2022.',
    'h': 'For the form, see {http://www.kerbside-board.org.example/forms/K-17.docx}.',
    'i': 'Road Vehicles (Pavement Devices) Act 2020, s. 9(3)(b).',
    'j': '{https://data.county-statistics.example/explore?dataset=pavement-devices&year=2022&area=E07000999#table}',
    'k': 'Kerbside Safety Board, Annual Review 2022, p. 14.',
    'l': '@prev Ibid., p. 15.',
    'm': '{www.walkers-voice.org/guests-on-the-pavement}',
    'n': '{https://pallet-and-sons.co/safety/numbers}, accessed on 30 May 2022.',
}, traps=['marker glued to a number (UL 4600)', 'two markers in a row', 'note without URL', 'two URLs in a note', 'ibid.', 'list items',
          'block quotation', 'e-mail address', 'ellipsis in a quotation', 'www without scheme'])

BRIEF = dict(lang='en', title='Batteries in stairwells: a short brief for building owners', kind='footnote', labels='symbol', body='''
# Batteries in stairwells
More than nine in ten fires that start in a stairwell start with something that was left there.[^a]
The Fire Prevention Office of West Harrow counted 61 such fires in 2023, vs. 38 in 2021.[^b]
Scooters and bicycles are now the largest group,[^c] ahead of prams and paper.
] In one sentence: what charges must not stand where people run.[^d]
] The office repeats this at every inspection.
# Three rules that work
- Write the rule into the lease, not on a poster.[^e]
- Give people somewhere else to charge, e.g. a ventilated room on the ground floor.
- Inspect twice a year; <<once is a coincidence>>, as Inspector Vane puts it.[^f]
| Year | Fires | Injured |
| 2021 | 38 | 4 |
| 2022 | 47[^g] | 9 |
| 2023 | 61 | 7 |
! Table 1. Fires in stairwells, West Harrow.

Owners who follow all three rules pay, on average, 12.5 % less for their insurance.[^h]
''', notes={
    'a': 'See {https://fire-prevention.west-harrow.example/stairwells}.',
    'b': 'Own count from the daily reports.',
    'c': '{https://data.west-harrow.example/fires/2023.csv?columns=cause,count&sort=-count}',
    'd': 'The wording is that of the county guideline, {https://guidelines.county-fire.org/G-204/charging-devices-in-escape-routes/v3.1/}.',
    'e': 'Model clause: {https://leases.tenants-and-owners.net/clauses/batteries.html}',
    'f': 'Conversation with the author, Feb. 2024.',
    'g': 'Corrected; the printed report has 46.',
    'h': 'K. Lindgren and P. Moss, Premiums after Prevention, doi:10.5555/premium.2023.118.',
}, traps=['symbol markers', 'coloured box', 'table with a marker', 'DOI without URL', 'marker on a number in a table'])

LETTER = dict(lang='en', title='To the Secretary of the Commission', body='''
# To the Secretary of the Commission
Dear Mr. Tolliver,

Thank you for your letter of 12 January, in which you ask on what sources our statement about the Ellery ferry rests.[^1]
They are easily named.
The timetable of 1987 promised 22 crossings a day,[^2] the one that hangs at the pier this week promises nine.
Your predecessor, Sir Edward, wrote in 1994 that <<a ferry that does not sail is a bridge that was not built>>,[^3] and the sentence has been quoted ever since, mostly by people who wanted a bridge.
We do not want a bridge.
We want to know why the sum of £2.4 m, which Parliament voted in 2016,[^4] has not been spent, and who decided so.
Mrs. Pennington of the Harbour Office told us that the file is <<with Transport>>; Transport told us that it is with the Harbour Office.[^5][^6]
If you look at the minutes of 3 July (they can be found in the library, shelf 12) you will see that the word <<ferry>> occurs once.
It occurs in the sentence <<There being no ferry, the members walked.>>[^7]
I should be grateful for an answer before the 31st.
''', notes={
    '1': 'Our statement: {https://islanders.ellery-association.org.uk/statements/2023/on-the-ferry}',
    '2': 'Scanned by the county record office: {https://records.ellery-county.example/iiif/ferry-1987/manifest.json}',
    '3': 'Hansard-like record, vol. 241, col. 1077.',
    '4': '{https://budget.parliament.example/2016/transport/line-items/T-0931_harbours-and-ferries_(revised).xlsx}',
    '5': 'E-mail from the Harbour Office, 9 December.',
    '6': '{https://www.whatdotheyhold.net/request/ellery_ferry_funds/response/48812/attach/html/3/reply%20from%20transport.pdf.html}',
    '7': 'Minutes of the 88th meeting, item 6, {http://harbour.ellery.example/minutes/088.pdf}',
}, traps=['justified text', 'two markers in a row', 'abbreviations', 'percent-encoding', 'brackets inside a URL'])

NEWS = dict(lang='en', title='The Fen Letter, No. 41', kind='endnote', body='''
# The Fen Letter
# Cranes are back
Twelve pairs of cranes nested on the fen this spring, the most since 1542.[^1]
The count was made by volunteers, who got up at 4 a.m. on six Sundays.
Mrs. J. Thurlow saw the first chick on 9 May;[^2] it was, she says, <<the colour of toast>>.
# Water levels
The Drainage Board has raised the sluice at Quy by 11 cm.[^3]
Farmers were asked first, and most agreed.
] Did you know?
] A crane may live for thirty years.[^4]
# A new path
From June the boardwalk will be open to wheelchairs along its whole length of 1.8 km.[^5]
The money came from the lottery, the planks from Sweden.
A map is at {https://fen-letter.example/map}.
# Letters
Mr. H. writes that the café sells <<coffee that remembers better days>>.[^6]
The editor has tried it and is able to confirm this.
# Dates
- 3 June: reed cutting, meet at the windmill.
- 17 June: bats, with Dr. Nasreen Iqbal.[^7]
''', notes={
    '1': 'Fenland Bird Report 2022, p. 9, {https://birds.fenland-trust.org/reports/2022/cranes}',
    '2': '{https://sightings.fenland-trust.org/2022/05/09/first-crane-chick-of-the-year}',
    '3': 'Notice of 2 April.',
    '4': '{https://cranes.example/life-span?lang=en#wild}',
    '5': '{https://www.county-paths.gov.example/projects/fen-boardwalk/phase-2/accessibility-statement.html}',
    '6': 'Letter received on 11 May.',
    '7': 'Bring a torch. Details: {https://bats-of-the-fens.net/walks/} and {https://fen-letter.example/dates}.',
}, traps=['three columns', 'coloured boxes', 'drop cap', 'letter-spaced headings', 'endnotes in small type'])

FILING = dict(lang='en', title='Brief of the Northfield Tenants as Amici Curiae', body='''
# Interest of the Amici
The Northfield Tenants are an association of 4,300 households in the Lower Vale.[^1]
No party's counsel wrote any part of this brief.[^2]
# Summary of Argument
The court below read the word <<promptly>> out of the statute.[^3]
It did so in a single sentence, without a citation, and against the advice of the agency that has applied the statute since 1961.[^4]
See Holloway v. Northfield Council, 88 Low. App. 410, 417 (2009).
Nothing in the record suggests that the legislature, when it wrote <<promptly>>, meant <<when convenient>>.[^5]
# Argument
## The text is clear[^6]
Section 14(2) provides that the board <<shall answer promptly and in writing>>.[^7]
In 1961 the ordinary meaning of the word was what it is today.[^8]
As the Ombudsman explained in 2018, <<an answer that arrives after the eviction is not an answer; it is a condolence>>.[^9]
The board's own manual, revised in Jan. 2020, sets a limit of 28 days.[^10]
## The consequences are real
In 2022 the average answer took 11.4 months;[^11] in the Eastern Fells it took 14.
Of those who waited, one in six had moved, i.e. had been moved, before the answer came.[^12]
For these reasons the judgment should be reversed.
''', notes={
    '1': 'Membership figures: {https://northfield-tenants.org/about/members}.',
    '2': 'Rule 37.6.',
    '3': 'Pet. App. 12a–13a.',
    '4': 'See {https://www.agency-records.gov.example/foia/1961-2019/promptness/index.html} (collecting opinions).',
    '5': 'H.R. Rep. No. 87-212, at 4 (1961), {https://archive.legislative-history.example/87/hrep212.pdf#page=4}.',
    '6': 'The amici take no position on Section 15.',
    '7': '@prev Id. § 14(2).',
    '8': 'Lowland Dictionary 1211 (3d ed. 1961); accord {https://dictionary.lowland.example/entries/promptly?edition=3}.',
    '9': 'Office of the Ombudsman, *On Time*, at 7 (2018), {https://ombuds-office.gov.example/reports/on-time-2018.pdf}.',
    '10': 'Manual § 4.2.1, {https://manual.rural-housing-board.example/4.2.1}.',
    '11': 'See infra App. B.',
    '12': '@9 Supra note #9#, at 9; see also the data at {https://github.example/northfield-tenants/waiting-times/blob/4f2a9c71/data/2022.csv#L17}.',
}, traps=['line numbers in the margin', 'heading with a marker', 'legal citations', 'id. and supra', 'ordered by § signs'])
# The note that says Id. repeats the one before it by position, not by sense.
FILING['notes']['7'] = 'Waterways Act 1998, § 14(2).'

ROBOT = dict(lang='en', title='What the meters saw', kind='reference', body='''
# What the meters saw
Smart meters report every fifteen minutes, and [^a] shows that this is enough to tell when a kettle boils.
Earlier work was more careful [^b].
According to [^c], a reading <<is not personal until somebody wants it to be>>; the regulators disagree [^d][^e].
In our own sample of 412 flats (winter 2020/21) we could tell the number of residents in 88.3 % of cases [^a].
We used the method of [^f] with the two changes that [^g] proposes.
Similar results have been reported for water [^h] and for heat.
Whether the effect survives aggregation is an open question, cf. [^i].
''', notes={
    'a': 'R. Quill and D. Sato. <<Kettles and Privacy>>. In: Proc. Meter 2018, pp. 44–59. {https://doi.org/10.5555/meter.2018.44}',
    'b': 'M. Abara. Reading the Readings. Lowland University Press, 2009.',
    'c': 'T. Brandt et al. <<Personal by Request>>. J. Util. Res. 12(3), 2016. doi:10.5555/jur.2016.12.3',
    'd': 'Data Office. Opinion 4/2019 on metering. {https://data-office.example/opinions/2019/4_en.pdf}',
    'e': 'Energy Regulator. Decision E-77. {http://regulator.example/decisions/E-77}. Accessed 2021-02-03.',
    'f': 'L. Fenwick. segmentr, version 0.9.2. {https://code.example/fenwick/segmentr/tree/v0.9.2}',
    'g': 'L. Fenwick. Personal communication, 2020.',
    'h': 'O. Reyes. <<Drops>>. arXiv:2003.01234. {https://arxiv.org/abs/2003.01234v2}',
    'i': 'See the blog post at {https://meters.example/2021/01/aggregation-or-not/} and the reply at {https://sato.example/re-aggregation}.',
}, traps=['bracketed references', 'marker as object of the sentence', 'reference cited twice', 'DOI without URL', 'reference without web source'])
