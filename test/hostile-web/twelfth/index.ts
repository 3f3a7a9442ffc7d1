import type { WebCase } from '../case.ts'
import { goneHosts } from './gone-hosts.ts'
import { gonePress } from './gone-press.ts'
import { goneWeb } from './gone-web.ts'
import { more } from './more.ts'
import { undecided } from './moot.ts'
import { offices } from './offices.ts'
import { press } from './press.ts'
import { ways } from './ways.ts'
import { web } from './web.ts'

/** The twelfth set: hard links out of documents of ten years, by one who knows nothing of the rules. */
export const twelfth: readonly WebCase[] = [
  ...press,
  ...offices,
  ...web,
  ...ways,
  ...more,
  ...gonePress,
  ...goneWeb,
  ...goneHosts,
  ...undecided,
]
