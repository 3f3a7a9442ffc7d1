import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finishCitations, type Draft } from '../../../citations/extract/draft.ts'
import { findUrls } from '../../../citations/extract/url.ts'
import { processorMs } from '../../processor-time.ts'

function draft(note: string, at: number, more: Partial<Draft> = {}): Draft {
  const urls = findUrls(note, 'any').map(({ value }) => value)
  const span = { line: at + 1, column: 1, endLine: at + 1, endColumn: 2 }
  return {
    at,
    number: String(at + 1),
    kind: 'footnote',
    urls,
    claim: '',
    note,
    span,
    noteSpan: { ...span, line: 1000 + at },
    urlSpans: urls.map(() => span),
    ...more,
  }
}
const notes = (...texts: string[]): Draft[] => texts.map((text, at) => draft(text, at))
const repeatsOf = (drafts: readonly Draft[]) =>
  finishCitations(drafts).citations.map(({ repeats }) => repeats)
const last = (texts: readonly string[]) => repeatsOf(notes(...texts)).at(-1)

const A = 'Anna Smith, The Law of Things (OUP 2010) 45.'
const B = 'Human Rights Watch, World Report 2019, https://hrw.example/2019.'
const C = 'Müller, Das Recht der Dinge, Berlin 2004, S. 12.'
const sources = [A, B, C]

describe('behind notes on Smith, on Human Rights Watch and on Müller, the note repeats', () => {
  test.each([
    // The source right before.
    ['Ibid.', 'c3'],
    ['ibid', 'c3'],
    ['Ibid., p. 45.', 'c3'],
    ['Ibid 47.', 'c3'],
    ['IBID.', 'c3'],
    ['Ibidem, 12.', 'c3'],
    ['See ibid.', 'c3'],
    ['See also id. at 12.', 'c3'],
    ['Id.', 'c3'],
    ['Id. at 45.', 'c3'],
    ['Id. § 3.', 'c3'],
    ['Id. The court went on to say more.', 'c3'],
    ['Id. (emphasis added).', 'c3'],
    ['Idem, p. 4.', 'c3'],
    ['Idem.', 'c3'],
    ['Loc. cit.', 'c3'],
    ['“Ibid.”', 'c3'],
    ['Ibid. See also https://a.example/more', 'c3'],
    ['Id. at 45; see also https://a.example/more', 'c3'],
    ['Ebd.', 'c3'],
    ['Ebd., S. 5.', 'c3'],
    ['Ebenda S. 5', 'c3'],
    ['Vgl. ebd.', 'c3'],
    ['A. a. O., S. 14.', 'c3'],
    ['a.a.O.', 'c3'],
    ['Même référence.', 'c3'],
    ['Ibíd., p. 4.', 'c3'],
    ['Ídem, pág. 4', 'c3'],
    ['Ivi, p. 12.', 'c3'],
    ['Id., p. 12.', 'c3'],
    ['Tamże, s. 23.', 'c3'],
    ['Zob. tamże.', 'c3'],
    ['Jw.', 'c3'],
    ['Там само.', 'c3'],
    ['Там само, с. 12.', 'c3'],
    ['Там само. С. 12.', 'c3'],
    ['Там же.', 'c3'],
    ['Там же. С. 45–46.', 'c3'],
    ['См. там же, с. 5.', 'c3'],
    ['المرجع نفسه، ص 12.', 'c3'],
    ['المصدر السابق، ص. ٥.', 'c3'],
    ['انظر المرجع السابق.', 'c3'],
    ['T.a.p.', 'c3'],
    ['Tamtéž, s. 5.', 'c3'],
    ['Пак там.', 'c3'],
    ['a.g.e., s. 5', 'c3'],
    ['Uo. 12.', 'c3'],
    ["שם, בעמ' 5.", 'c3'],
    ['همان، ص ۵.', 'c3'],
    ['同上。', 'c3'],
    ['同上，第5页。', 'c3'],
    ['同書、5頁。', 'c3'],
    ['같은 책, 12쪽.', 'c3'],
    ['위의 글, 3쪽', 'c3'],
    // The note that is named.
    ['Supra note 1.', 'c1'],
    ['See supra note 1, at 12.', 'c1'],
    ['Smith, supra note 1, at 12.', 'c1'],
    ['Smith, supra n. 1, 12.', 'c1'],
    ['Smith, supra fn 1.', 'c1'],
    ['See note 2 above.', 'c2'],
    ['Above n 2, 5.', 'c2'],
    ['HRW, above n 2.', 'c2'],
    ['HRW (n 2) 14.', 'c2'],
    ['Smith (fn. 1), p. 5.', 'c1'],
    ['See note 2.', 'c2'],
    ['See notes 1–2 above.', 'c1'],
    ['supra, note 2', 'c2'],
    ['Id., supra note 1.', 'c1'],
    ['Smith, supra note 1; see also https://a.example/more', 'c1'],
    ['HRW, note 2 above, p. 3.', 'c2'],
    ['Müller (Fn. 3), S. 5.', 'c3'],
    ['Müller, Fn. 3, S. 5.', 'c3'],
    ['Siehe oben Fn. 2.', 'c2'],
    ['S.o. Fn 2.', 'c2'],
    ['s. o. Fn. 2', 'c2'],
    ['Wie Anm. 1, S. 9.', 'c1'],
    ['Smith (wie Anm. 1), S. 9.', 'c1'],
    ['Vgl. oben Anm. 1.', 'c1'],
    ['A.a.O. (Fn. 1), S. 5.', 'c1'],
    ['Siehe Fußnote 2.', 'c2'],
    ['Smith, précité note 1, p. 5.', 'c1'],
    ['Voir supra note 2.', 'c2'],
    ['Voir note 2 ci-dessus.', 'c2'],
    ['Ci-dessus note 2.', 'c2'],
    ['V. supra, n. 2, p. 4', 'c2'],
    ['Op. cit. (note 1), p. 5.', 'c1'],
    ['Véase nota 2 supra.', 'c2'],
    ['Véase la nota 2.', 'c2'],
    ['Smith, citado en nota 1, p. 3.', 'c1'],
    ['Ver nota 2 acima.', 'c2'],
    ['V. nota 2.', 'c2'],
    ['V. supra nota 2.', 'c2'],
    ['Smith, cit. nota 1, p. 3.', 'c1'],
    ['Zob. przyp. 2.', 'c2'],
    ['Zob. wyżej, przypis 2.', 'c2'],
    ['Smith, dz. cyt. (przyp. 1), s. 4.', 'c1'],
    ['Див. прим. 2.', 'c2'],
    ['Див. вище, виноска 2.', 'c2'],
    ['Див. примітку 2 вище.', 'c2'],
    ['См. сноску 2.', 'c2'],
    ['См. прим. 2.', 'c2'],
    ['См. выше, сн. 2.', 'c2'],
    ['انظر الحاشية رقم 2 أعلاه.', 'c2'],
    ['انظر الهامش ٢.', 'c2'],
    ['Zie noot 2.', 'c2'],
    ['Zie voetnoot 2 hierboven.', 'c2'],
    ['Viz pozn. 2.', 'c2'],
    ['Viz výše pozn. č. 2.', 'c2'],
    ['Bkz. dipnot 2.', 'c2'],
    ['Se fotnot 2.', 'c2'],
    ['Βλ. υποσημ. 2.', 'c2'],
    ['לעיל ה"ש 2.', 'c2'],
    ['前掲注2、5頁。', 'c2'],
    ['前掲注（２）5頁。', 'c2'],
    ['山田・前掲注2', 'c2'],
    ['注2参照。', 'c2'],
    ['同前注2。', 'c2'],
    ['参见前注2。', 'c2'],
    ['前揭註2，第5頁。', 'c2'],
    ['앞의 각주 2, 5쪽.', 'c2'],
    ['각주 2 참조.', 'c2'],
    // The author that is named.
    ['Smith, op. cit., p. 12.', 'c1'],
    ['Smith, op.cit. 12', 'c1'],
    ['A. Smith, op. cit.', 'c1'],
    ['Anna Smith, loc. cit.', 'c1'],
    ['Cf. Smith, op. cit., p. 12.', 'c1'],
    ['Human Rights Watch, op. cit.', 'c2'],
    ['Op. cit., p. 5.', 'c3'],
    ['Smith, supra, at 5.', 'c1'],
    ['Smith, a.a.O., S. 5.', 'c1'],
    ['Smith, art. cit., p. 4.', 'c1'],
    ['Smith, préc., p. 4.', 'c1'],
    ['Smith, ouvrage cité, p. 4.', 'c1'],
    ['Smith, ob. cit., p. 4.', 'c1'],
    ['Smith, cit., p. 4.', 'c1'],
    ['Smith, The Law, cit., p. 4.', 'c1'],
    ['Smith, dz. cyt., s. 4.', 'c1'],
    ['Smith, вказ. праця, с. 4.', 'c1'],
    ['Smith, указ. соч., с. 4.', 'c1'],
    // Nothing.
    ['See infra note 2.', null],
    ['See note 2 below.', null],
    ['Siehe unten Fn. 2.', null],
    ['Jones, Other Matters (2012) 3; see also Smith, supra note 1.', null],
    ['Jones, https://jones.example; see also supra note 1.', null],
    ['Müller, Das Recht, S. 45 Fn. 3.', null],
    ['Idem, The Other Book, London 2011.', null],
    ['Id., Storia delle cose, Torino 1999.', null],
    ['Ders., Das andere Buch, Berlin 2009.', null],
    ['ID 12345 was issued to him.', null],
    ['Idea and expression are two things.', null],
    ['Identity papers were shown.', null],
    ['Там же находится и музей.', null],
    ['Ivi incluso il museo.', null],
    ['Rivista di diritto, n. 2.', null],
    ['The above note 2 of the report.', null],
    ['Note 2 to the financial statements.', null],
    ['Jones, cit. in Brown, p. 4.', null],
    ['https://a.example/ibid', null],
    ['Article 2, note 14.', null],
    ['Same as before.', null],
    ['Note: the figures of 2 May were changed.', null],
    ['Id est, that is to say.', null],
    ['See p. 4, n. 2 of that report.', null],
    ['The court cited above had no seat, as Smith says.', null],
    ['So auch der Bundestag.', null],
    ['La même année, le 2 mai.', null],
    ['Citado por Jones, Otra cosa, 1999.', null],
    ['Thanks are due to A. A. Olsen.', null],
    ['I. M. Pei built it.', null],
    ['Smith, I. M., Other Things, 2001.', null],
    ['Smith, O.C. & A.W., Other Things, 2001.', null],
    ['Smith, o.c., p. 3.', 'c1'],
    ['Smith i. m. 12.', 'c1'],
    ['Smith, Title, at 45 n.3.', null],
    ['Smith v. Jones, 123 U.S. 45, 47 n.2 (1999).', null],
    ['Dz.U. 2004 nr 3 poz. 12.', null],
    ['BGH NJW 2004, 1, 3.', null],
    ['Art. 2 lit. a, Anm. 3.', null],
    ['See Part II above.', null],
    ['同意を得た。', null],
    ['注意：2月のこと。', null],
    ['上海市、2004年。', null],
    ['همان‌طور که گفت.', null],
    ['שם הספר הוא 2.', null],
  ] as const)('%s => %s', (note, repeated) => expect(last([...sources, note])).toBe(repeated))
})

describe('chains', () => {
  test('ibid. behind ibid. names the source, not the ibid.', () => {
    expect(repeatsOf(notes(A, 'Ibid.', 'Ibid., p. 3.', 'Id. at 4.'))).toEqual([null, 'c1', 'c1', 'c1'])
  })
  test('an ibid. that adds a source of its own is itself repeated', () => {
    expect(repeatsOf(notes(A, 'Ibid. See also https://b.example/x', 'Ibid.'))).toEqual([null, 'c1', 'c2'])
  })
  test('supra of an ibid. names the source', () => {
    expect(repeatsOf(notes(A, 'Ibid.', B, 'See supra note 2.'))).toEqual([null, 'c1', null, 'c1'])
  })
  test('ibid. behind a note with several sources repeats that note', () => {
    expect(repeatsOf(notes('https://a.example and https://b.example', 'Ibid.'))).toEqual([null, 'c1'])
  })
  test('an identifier alone is a source to repeat', () => {
    expect(repeatsOf(notes('doi:10.1000/182', 'Ibid.'))).toEqual([null, 'c1'])
  })
})

describe('nothing to repeat', () => {
  test.each([
    ['the first note', ['Ibid.']],
    ['behind thanks', ['The author thanks her colleagues.', 'Ibid.']],
    ['behind an ibid. that repeats nothing', ['Ibid.', 'Ibid., p. 5']],
    ['a number that no note has', [A, 'See supra note 7.']],
    ['a name that no note has', [A, 'Petrov, op. cit., p. 7.']],
    ['itself', [A, 'See note 2 above.']],
  ])('%s => null and a notice', (_name, texts) => {
    const { citations, notices } = finishCitations(notes(...texts))
    expect(citations.at(-1)?.repeats).toBeNull()
    expect(notices.at(-1)).toMatchObject({
      code: 'nothing-to-repeat',
      span: { line: 1000 + texts.length - 1 },
    })
  })
  test('a thousand of them => fifty notices and a count', () => {
    const { notices } = finishCitations(notes(...Array.from({ length: 1000 }, () => 'Ibid.')))
    expect(notices).toHaveLength(51)
    expect(notices.at(-1)?.message).toMatch(/^950 more/)
  })
})

describe('where numbers, kinds and markers repeat', () => {
  test('the newest note with the number is meant', () => {
    const drafts = notes(A, B, C, 'See supra note 1.').map((one, at) => ({
      ...one,
      number: ['1', '2', '1', '2'][at] ?? '',
    }))
    expect(repeatsOf(drafts)).toEqual([null, null, null, 'c3'])
  })
  test('a second marker of a note repeats what the first did, and is no note right before', () => {
    const [one, two, three] = [draft(A, 0), draft(B, 1), draft('Ibid.', 3)]
    expect(repeatsOf([one, two, { ...one, at: 2 }, three, { ...three, at: 4 }])).toEqual([
      null,
      null,
      null,
      'c2',
      'c2',
    ])
  })
  test('a bibliography between the notes is not what ibid. means', () => {
    expect(repeatsOf([draft(A, 0), draft(B, 1, { kind: 'reference' }), draft('Ibid.', 2)])).toEqual([
      null,
      null,
      'c1',
    ])
  })
  test('inline links between the notes neither', () => {
    const inline = draft('', 1, { kind: 'inline', number: '', urls: ['https://x.example'] })
    expect(repeatsOf([draft(A, 0), inline, draft('Ibid.', 2)])).toEqual([null, null, 'c1'])
  })
  test('Arabic-Indic and raised labels are numbers', () => {
    expect(
      repeatsOf([draft(A, 0, { number: '١' }), draft(B, 1, { number: '²' }), draft('انظر الهامش 1', 2)]),
    ).toEqual([null, null, 'c1'])
  })
})

describe('short titles', () => {
  test.each([
    ['HRW, Report on Prisons (hereinafter “Prison Report”), https://a.example/1', 'Prison Report, p. 5.'],
    ['HRW, Report on Prisons [hereinafter Prison Report]', 'Prison Report at 5.'],
    ['HRW, Report on Prisons (hereafter referred to as "the Prison Report")', 'The Prison Report, 5.'],
    ['Amt, Bericht über Haft (im Folgenden: „Haftbericht“), Berlin 2019', 'Haftbericht, S. 5.'],
    ['Rapport sur les prisons (ci-après « Rapport prisons »), Paris 2019', 'Rapport prisons, p. 5.'],
    ['Informe de prisiones (en adelante, “Informe”), Madrid 2019', 'Véase Informe, pág. 5.'],
    ['Raport o więzieniach (dalej: „Raport”), Warszawa 2019', 'Raport, s. 5.'],
    ['Звіт про тюрми (далі – «Звіт»), Київ 2019', 'Звіт, с. 5.'],
    ['Доклад о тюрьмах (далее – «Доклад»), Москва 2019', 'Доклад, с. 5.'],
  ])('%s, then %s => repeats', (first, second) => {
    expect(repeatsOf(notes(A, first, B, second))).toEqual([null, null, null, 'c2'])
  })
  test('a sentence that begins with the same word is no short title', () => {
    expect(last(['HRW (hereinafter “Report”), 2019', 'Report writing is an art.'])).toBeNull()
  })
})

test('whatever the notes: no throw, and only earlier citations are repeated', () => {
  const piece = fc.constantFrom(
    'Ibid.',
    'Id.',
    'supra',
    'note',
    'n.',
    '1',
    '2',
    '١',
    'Smith',
    'op. cit.',
    '同上',
    '前掲注',
    'hereinafter',
    '“X”',
    '(',
    ')',
    ',',
    ';',
    'https://a.example',
    'Fn.',
    '\ud800',
    'infra',
    'там же',
    'المرجع السابق',
  )
  const note = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(fc.array(fc.oneof(note, fc.string({ unit: 'binary' })), { maxLength: 20 }), (texts) => {
      for (const { id, repeats } of finishCitations(notes(...texts)).citations)
        if (repeats !== null) expect(Number(repeats.slice(1))).toBeLessThan(Number(id.slice(1)))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['Ibid. '],
  ['supra note 1 '],
  ['see '],
  ['op. cit. '],
  ['note 1 '],
  ['Smith, '],
  ['hereinafter “'],
  ['((((('],
  ['前掲注'],
  ['s. o. '],
])('20,000 notes of %j end in seconds', { timeout: 60_000 }, (words) => {
  const started = processorMs()
  const text = words.repeat(Math.ceil(600 / words.length))
  finishCitations(Array.from({ length: 20_000 }, (_, at) => draft(text, at, { urls: [], urlSpans: [] })))
  expect(processorMs() - started).toBeLessThan(20_000)
})
