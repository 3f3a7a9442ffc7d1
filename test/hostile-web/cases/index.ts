/** All cases of our own, in the order of their families. */
import type { WebCase } from '../case.ts'
import { doors, gates, laws, tills } from './access.ts'
import { schemes, weird } from './addresses.ts'
import { brokenBodies, livingBodies } from './bodies.ts'
import { bombs, codings, labels } from './encodings.ts'
import { fragments } from './fragments.ts'
import { certificates, connections, names } from './network.ts'
import { emptied, suspended, undone } from './emptied.ts'
import { odd } from './odd-shapes.ts'
import { likeParked, parked } from './parked.ts'
import { endless, kept, lost } from './redirects.ts'
import { soft404ways } from './soft-404-ways.ts'
import { soft404 } from './soft-404.ts'
import { honest, oddAlive, unsure } from './statuses.ts'
import { talking } from './talking.ts'
import { likeWalls, walls } from './walls.ts'

export const ownCases: readonly WebCase[] = [
  ...soft404,
  ...soft404ways,
  ...parked,
  ...emptied,
  ...suspended,
  ...undone,
  ...likeParked,
  ...walls,
  ...doors,
  ...gates,
  ...tills,
  ...laws,
  ...likeWalls,
  ...talking,
  ...odd,
  ...names,
  ...connections,
  ...certificates,
  ...honest,
  ...unsure,
  ...oddAlive,
  ...kept,
  ...endless,
  ...lost,
  ...labels,
  ...codings,
  ...bombs,
  ...livingBodies,
  ...brokenBodies,
  ...fragments,
  ...schemes,
  ...weird,
]
