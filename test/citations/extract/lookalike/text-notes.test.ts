/** Plain text as it is typed, pasted and sent: notes in all their shapes and several languages. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'blanks before raised numbers amid a sentence',
    'L’arrêté fixe l’heure à 23 h1. Un relevé le montre2. Le maire répond que « la lumière rassure »3. L’article 4, dit-on, fixe une plage de six heures 4, assortie d’une amende. Rien n’a été prononcé depuis dix ans5. La formule a fait rire6.\n\n1 Arrêté, https://a.example/1.\n2 Relevé, https://a.example/2.\n3 Journal, https://a.example/3.\n4 Code, https://a.example/4.\n5 Ibid.\n6 https://a.example/6.\n',
    [
      '1 https://a.example/1 | L’arrêté fixe l’heure à 23 h.',
      '2 https://a.example/2 | Un relevé le montre.',
      '3 https://a.example/3 | Le maire répond que « la lumière rassure ».',
      '4 https://a.example/4 | L’article 4, dit-on, fixe une plage de six heures, assortie d’une amende.',
      '5 | Rien n’a été prononcé depuis dix ans.',
      '6 https://a.example/6 | La formule a fait rire.',
    ],
  ],
  [
    'rfc refs',
    'The format is old [1]. It was replaced [2, 3].\n\nReferences\n\n   [1]  Doe, J., "Old", RFC 1, <https://a.example/old>.\n\n   [2]  Roe, R., "New",\n        <https://a.example/new/\n        more.txt>.\n\n   [3]  Poe, "No source".\n',
    [
      '1 https://a.example/old | The format is old.',
      '2 https://a.example/new/more.txt | It was replaced.',
      '3 | It was replaced.',
    ],
  ],
  [
    'press release paren list',
    'The ministry denies it (1). The court did not (2).\n\nSources:\n(1) Ministry, https://a.example/m\n(2) Court, https://a.example/c',
    ['1 https://a.example/m | The ministry denies it.', '2 https://a.example/c | The court did not.'],
  ],
  [
    'endnotes several urls',
    'First it rained.1 Then it shone.2\n\nNotes\n\n1. See https://a.example/1a; https://a.example/1b and www.b.example/c.\n2. https://a.example/2a\n   https://a.example/2b\n',
    [
      '1 https://a.example/1a https://a.example/1b www.b.example/c | First it rained.',
      '2 https://a.example/2a https://a.example/2b | Then it shone.',
    ],
  ],
  [
    'no scheme',
    'See www.a.example/x and example.org/path/y.html, also example.com. Write to me@example.org or open notes.txt, index.html, a.b.c, v2.0.1/x, and/or, 24/7.',
    [
      'www.a.example/x | See www.a.example/x and example.org/path/y.html, also example.com.',
      'example.org/path/y.html | See www.a.example/x and example.org/path/y.html, also example.com.',
    ],
  ],
  [
    'superscript unicode',
    'It rained.¹ It shone,² they say.³\n\n¹ https://a.example/1\n² Id.\n³ See note 1.',
    ['1 https://a.example/1 | It rained.', '2 | It shone, they say.', '3 | It shone, they say.'],
  ],
  [
    'asterisk notes',
    'It rained.* It shone.**\n\n* Weather office, https://a.example/1\n** Sun office, https://a.example/2',
    ['* https://a.example/1 | It rained.', '** https://a.example/2 | It shone.'],
  ],
  [
    'caret markers pasted markdown',
    'It rained.[^1]\n\n[^1]: https://a.example/1',
    ['1 https://a.example/1 | It rained.'],
  ],
  [
    'letters',
    'It rained [a]. It shone [b].\n\n[a] https://a.example/1\n[b] https://a.example/2',
    ['a https://a.example/1 | It rained.', 'b https://a.example/2 | It shone.'],
  ],
  [
    'roman',
    'It rained.i It shone.ii\n\ni Weather, https://a.example/1\nii Sun, https://a.example/2',
    ['i https://a.example/1 | It rained.', 'ii https://a.example/2 | It shone.'],
  ],
  [
    'word copy',
    'It rained.[1] It shone.[2]\n\n________________\n\n[1] Weather, https://a.example/1\n\n[2] Sun, https://a.example/2, accessed 3 May 2024.',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | It shone.'],
  ],
  [
    'wikipedia copy',
    'It rained.[1][2] It shone.[1]:12\n\nReferences\n\n1. ^ a b "Rain". Weather. Retrieved 3 May 2024. https://a.example/1\n2. ^ "Sun". https://a.example/2',
    [
      '1 https://a.example/1 | It rained.',
      '2 https://a.example/2 | It rained.',
      '1 https://a.example/1 | It shone.',
    ],
  ],
  [
    'chinese',
    '据报道，雨很大[1]。太阳出来了［2］。\n\n[1] 气象局，https://a.example/1。\n[2] 日报，https://a.example/2，2024年5月3日。',
    ['1 https://a.example/1 | 据报道，雨很大。', '2 https://a.example/2 | 太阳出来了。'],
  ],
  [
    'arabic',
    'هطل المطر.[1] ثم أشرقت الشمس.[2]\n\n[1] الأرصاد، https://a.example/1، 2024.\n[2] الجريدة: https://a.example/2؛ انظر.',
    ['1 https://a.example/1 | هطل المطر.', '2 https://a.example/2 | ثم أشرقت الشمس.'],
  ],
  [
    'press contact & ends',
    'The river is dry.1\n\nENDS\n\nNotes to editors\n1. River board, https://a.example/r\n\nContact: Jane Doe, +44 20 7946 0000, press@a.example, www.a.example',
    ['1 https://a.example/r | The river is dry.'],
  ],
  [
    'tabs between label and note',
    'It rained.1 It shone.2\n\n1\tWeather, https://a.example/1\n2\tSun, https://a.example/2',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | It shone.'],
  ],
  [
    'footnote with page feed',
    'It rained.1\n\n1 Weather, https://a.example/1\n\f\nIt shone.2\n\n2 Sun, https://a.example/2\n',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | It shone.'],
  ],
  [
    'chat citations',
    'It rained [1][2].\n\n[1]: https://a.example/1\n[2]: https://a.example/2',
    ['1 https://a.example/1 | It rained.', '2 https://a.example/2 | It rained.'],
  ],
  [
    'marker after comma, dash, bracket',
    'The board,1 which met—twice—2 said “no”;3 (so it is4). End.\n\n1. https://a.example/1\n2. https://a.example/2\n3. https://a.example/3\n4. https://a.example/4',
    [
      '1 https://a.example/1 | The board, which met—twice— said “no”; (so it is).',
      '2 https://a.example/2 | The board, which met—twice— said “no”; (so it is).',
      '3 https://a.example/3 | The board, which met—twice— said “no”; (so it is).',
      '4 https://a.example/4 | The board, which met—twice— said “no”; (so it is).',
    ],
  ],
  [
    'ftp, uppercase scheme, port, ip',
    'See FTP://a.example/f, HTTPS://A.example/G, http://192.0.2.1:8080/x, a.example:8443/y.',
    [
      'FTP://a.example/f | See FTP://a.example/f, HTTPS://A.example/G, http://192.0.2.1:8080/x, a.example:8443/y.',
      'HTTPS://A.example/G | See FTP://a.example/f, HTTPS://A.example/G, http://192.0.2.1:8080/x, a.example:8443/y.',
      'http://192.0.2.1:8080/x | See FTP://a.example/f, HTTPS://A.example/G, http://192.0.2.1:8080/x, a.example:8443/y.',
    ],
  ],
  [
    'labels colon',
    'Rain fell.1 Sun shone.2\n\n1: Doe, https://a.example/1\n2: Roe, https://a.example/2',
    ['1 https://a.example/1 | Rain fell.', '2 https://a.example/2 | Sun shone.'],
  ],
  [
    'law review many notes',
    'The court held so.12 It erred.13\n\n12 See Doe v. Roe, 410 U.S. 113, 120 (1973), https://a.example/12.\n13 Id. at 121; see also supra note 12, https://a.example/13.',
    ['12 https://a.example/12 | The court held so.', '13 https://a.example/13 | It erred.'],
  ],
  [
    'url then marker glued',
    'See https://a.example/x1 and the rest.1\n\n1 https://a.example/1',
    [
      'https://a.example/x1 | See https://a.example/x1 and the rest.',
      '1 https://a.example/1 | See https://a.example/x1 and the rest.',
    ],
  ],
  [
    'hyphen wrapped at 72 in note',
    'Rain fell.[1]\n\n[1] Doe, "The long title of a long paper that nobody has ever read", in\n    https://www.a.example/journal-of-rain/volume-12/issue-3/the-long-\n    title-of-a-long-paper.html (accessed 3 May 2024).',
    [
      '1 https://www.a.example/journal-of-rain/volume-12/issue-3/the-long-title-of-a-long-paper.html | Rain fell.',
    ],
  ],
  [
    'underscore wrap',
    'Rain fell.[1]\n\n[1] https://www.a.example/journal_of_rain/volume_12/issue_3/the_long_title_\nof_a_long_paper.html',
    [
      '1 https://www.a.example/journal_of_rain/volume_12/issue_3/the_long_title_of_a_long_paper.html | Rain fell.',
    ],
  ],
  [
    'query wrap',
    'Rain fell.[1]\n\n[1] https://www.a.example/search?query=rain+in+spain&from=2019-01-01&to=\n2020-01-01&lang=en',
    ['1 https://www.a.example/search?query=rain+in+spain&from=2019-01-01&to=2020-01-01&lang=en | Rain fell.'],
  ],
  [
    'spanish',
    'Llovió.1 «¿Quién lo dijo?», preguntó.2\n\n1 Véase https://a.example/1 (consultado el 3 de mayo).\n2 Ibíd., p. 5.',
    ['1 https://a.example/1 | Llovió.', '2 | «¿Quién lo dijo?», preguntó.'],
  ],
  [
    'german fussnoten',
    'Es regnete.1 So Art. 5 Abs. 1 GG.2\n\n1 Vgl. https://a.example/1 (abgerufen am 3. Mai 2024).\n2 BVerfGE 7, 198, abrufbar unter: www.a.example/2.',
    ['1 https://a.example/1 | Es regnete.', '2 www.a.example/2 | So Art. 5 Abs. 1 GG.'],
  ],
  [
    'russian',
    'Шёл дождь[1]. Светило солнце[2].\n\n1. Иванов И. И. Дождь. URL: https://a.example/1 (дата обращения: 03.05.2024).\n2. Там же.',
    ['1 https://a.example/1 | Шёл дождь.', '2 | Светило солнце.'],
  ],
  [
    'korean',
    '비가 왔다.[1] 해가 났다.[2]\n\n[1] 기상청, https://a.example/1, 2024.\n[2] 신문(https://a.example/2).',
    ['1 https://a.example/1 | 비가 왔다.', '2 https://a.example/2 | 해가 났다.'],
  ],
  ['hebrew', 'ירד גשם.[1]\n\n[1] ראו https://a.example/1.', ['1 https://a.example/1 | ירד גשם.']],
  [
    'greek',
    'Έβρεξε.[1] Γιατί;[2]\n\n[1] Βλ. https://a.example/1·\n[2] www.a.example/2',
    ['1 https://a.example/1 | Έβρεξε.', '2 www.a.example/2 | Γιατί;'],
  ],
  [
    'dagger',
    'Rain† and sun‡ fell.\n\n† https://a.example/1\n‡ https://a.example/2',
    ['† https://a.example/1 | Rain and sun fell.', '‡ https://a.example/2 | Rain and sun fell.'],
  ],
  [
    'two docs with own counts',
    'Rain.1\n\nNotes\n1 https://a.example/1\n\nSecond part\n\nSun.1\n\nNotes\n1 https://b.example/1',
    ['1 https://a.example/1 | Rain.', '1 https://b.example/1 | Sun.'],
  ],
  [
    'mid bracket page',
    'Rain fell [1, p. 5]. Sun [2: 7].\n\n[1] https://a.example/1\n[2] https://a.example/2',
    ['1 https://a.example/1 | Rain fell.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'japanese kome',
    '雨が降った※1。晴れた※2。\n\n※1 気象庁 https://a.example/1\n※2 https://a.example/2',
    ['※1 https://a.example/1 | 雨が降った。', '※2 https://a.example/2 | 晴れた。'],
  ],
  [
    'asterisk number',
    '雨が降った*1。晴れた*2。\n\n*1 気象庁 https://a.example/1\n*2 https://a.example/2',
    ['*1 https://a.example/1 | 雨が降った。', '*2 https://a.example/2 | 晴れた。'],
  ],
  [
    'circled digits',
    '雨很大①。晴天②。\n\n① 气象局，https://a.example/1\n② https://a.example/2',
    ['① https://a.example/1 | 雨很大。', '② https://a.example/2 | 晴天。'],
  ],
  [
    'raised brackets',
    'Il pleut⁽¹⁾. Soleil⁽²⁾.\n\n(1) Météo, https://a.example/1\n(2) https://a.example/2',
    ['1 https://a.example/1 | Il pleut.', '2 https://a.example/2 | Soleil.'],
  ],
  [
    'unindented wrapped refs',
    'Rain fell [1]. Sun [2].\n\nReferences\n[1] Doe, J. and Roe, R. The very long title of a paper on rain in the\nnorth. Journal of Rain 12 (2020). https://a.example/journal/of/rain/12/\n2020/doe\n[2] Poe, E. Sun. https://a.example/2',
    ['1 https://a.example/journal/of/rain/12/2020/doe | Rain fell.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'accessed glued',
    'Rain.1\n\n1 https://a.example/1(accessed 3 May 2020); https://a.example/2[archived].',
    ['1 https://a.example/1 https://a.example/2 | Rain.'],
  ],
  [
    'note label bracket + tab + hanging',
    'Rain fell.[1]\n\n[1]\tDoe, Rain,\n\thttps://a.example/1.\n',
    ['1 https://a.example/1 | Rain fell.'],
  ],
  [
    'double blank lines between notes',
    'Rain.[1] Sun.[2]\n\n\n[1] https://a.example/1\n\n\n[2] https://a.example/2\n',
    ['1 https://a.example/1 | Rain.', '2 https://a.example/2 | Sun.'],
  ],
  [
    'markers after quotes & brackets',
    '“Rain fell.”[1] (It did.)[2] He said, “no”[3].\n\n[1] https://a.example/1\n[2] https://a.example/2\n[3] https://a.example/3',
    [
      '1 https://a.example/1 | “Rain fell.”',
      '2 https://a.example/2 | (It did.)',
      '3 https://a.example/3 | He said, “no”.',
    ],
  ],
  [
    'turkish',
    'Yağmur yağdı.1 Güneş açtı.2\n\nDipnotlar\n1 Bkz. https://a.example/1 (Erişim tarihi: 3 Mayıs 2024).\n2 A.g.e., s. 5.',
    ['1 https://a.example/1 | Yağmur yağdı.', '2 | Güneş açtı.'],
  ],
  [
    'persian digits',
    'باران بارید.[۱] آفتاب شد.[۲]\n\n[۱] هواشناسی، https://a.example/1\n[۲] https://a.example/2',
    ['۱ https://a.example/1 | باران بارید.', '۲ https://a.example/2 | آفتاب شد.'],
  ],
]

holdLookAlikes('text', cases)
