/** All cases, in the order in which they are played. */
import type { CaptureCase } from './case.ts'
import { backdoorCases } from './cases/browser-backdoors.ts'
import { hidingCases } from './cases/browser-hiding.ts'
import { holdingCases } from './cases/browser-holding.ts'
import { movingCases } from './cases/browser-moving.ts'
import { shapeCases } from './cases/browser-shapes.ts'
import { talkingCases } from './cases/browser-talking.ts'
import { consentCases } from './cases/consent.ts'
import { bodyCases } from './cases/network-bodies.ts'
import { framingCases } from './cases/network-framing.ts'
import { wayCases } from './cases/network-ways.ts'

export const captureCases: readonly CaptureCase[] = [
  ...bodyCases,
  ...framingCases,
  ...wayCases,
  ...holdingCases,
  ...movingCases,
  ...shapeCases,
  ...talkingCases,
  ...hidingCases,
  ...backdoorCases,
  ...consentCases,
]
