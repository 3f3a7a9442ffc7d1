/** PGlite, the embedded default, keeps what every Catalog and Queue promises. */
import { vi } from 'vitest'
import { catalogAndQueueContracts } from '../../contract/catalog-and-queue.ts'
import { standOn } from './stand.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

catalogAndQueueContracts('PGlite', () => standOn({ ephemeral: true }))
