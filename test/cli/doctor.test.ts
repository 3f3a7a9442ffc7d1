/** `ibid doctor` about the time: fewer than two authorities are warned of, unless that is meant. */
import { expect, test } from 'vitest'
import { fewAuthorities } from '../../src/cli/doctor.ts'
import { readConfig } from '../../src/config.ts'
import { createContext } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'

test.for<[string | undefined, string | undefined, number, boolean]>([
  [undefined, undefined, 2, false],
  ['https://a.example', undefined, 1, true],
  ['https://a.example', ':443:127.0.0.1:8443', 1, true],
  [',', undefined, 0, true],
  ['off', undefined, 0, false],
  [undefined, ':443:127.0.0.1:8443', 0, false],
])(
  'IBID_TIMESTAMPS=%s, IBID_CONNECT_TO=%s, %i authorities => warned: %s',
  async ([written, to, count, warned]) => {
    const env = {
      ...(written === undefined ? {} : { IBID_TIMESTAMPS: written }),
      ...(to === undefined ? {} : { IBID_CONNECT_TO: to }),
    }
    await using context = createContext(readConfig(env), silentLog)
    const found = await fewAuthorities(context, count, 'said')
    if (warned)
      expect(found).toEqual({
        warning: expect.stringMatching(`said; two authorities .* found ${count}; e\\.g\\.`),
      })
    else expect(found).toBe('said')
  },
)
