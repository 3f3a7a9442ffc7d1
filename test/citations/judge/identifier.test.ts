/** A document headed by the number that its address asks for, on servers that give it at other addresses as well. */
import { describe, expect, test } from 'vitest'
import { absentSibling } from '../../../citations/judge/absent-address.ts'
import { judge } from '../../../citations/judge.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { notice, seen } from '../judge-page-rows.ts'

const asked = 'https://example.org/sides/getDoc.do?pubRef=-//EP//TEXT+TA+P8-TA-2017-0203+0+DOC+XML+V0//EN'
const said = 'The assembly is concerned about pressure on judges.'

describe('one page for all addresses, headed', () => {
  test.each<readonly [string, string, string, string]>([
    ['by the number that is asked for', asked, 'Resolution P8-TA-2017-0203', 'ok'],
    ['by it in another punctuation', asked, 'Texts adopted - P8_TA(2017)0203', 'ok'],
    ['by another number', asked, 'Resolution P8-TA-2017-0204', 'broken'],
    ['by nothing', asked, 'The assembly', 'broken'],
    ['by a number alone', 'https://example.org/decisions.php?id=289492', 'Decision 289492', 'ok'],
    [
      'by a longer number around it',
      'https://example.org/decisions.php?id=289492',
      'Call 02894921',
      'broken',
    ],
    ['by a year alone', 'https://example.org/reports.php?id=2019', 'Reports of 2019', 'broken'],
  ])('%s => judged so', (_name, url, title, outcome) => {
    const html = notice(title, said)
    expect(judge(seen({ url, html, absent: { html } }), defaultPolicy).outcome).toBe(outcome)
  })

  test('each by what it was asked for => a notice that repeats it', () => {
    const url = 'https://example.org/decisions.php?id=289492'
    const absent = absentSibling(url) ?? ''
    const of = (one: string) => notice(`Decision ${new URL(one).searchParams.get('id')}`, 'Nothing here.')
    const verdict = judge(
      seen({ url, html: of(url), absent: { html: of(absent), url: absent } }),
      defaultPolicy,
    )
    expect(verdict.outcome).toBe('broken')
  })
})
