/** linkinator on the list as a page, as a user would run it, with its own concurrency of 100. */
import { readFileSync } from 'node:fs'
import { LinkChecker, LinkState } from 'linkinator'
import { setGlobalDispatcher } from 'undici'
import { tell, type Task } from './task.ts'
import { agentTo } from './to-bench.ts'

// oxlint-disable-next-line no-unsafe-type-assertion -- written by the parent
const task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task
setGlobalDispatcher(agentTo(task))
const began = performance.now()
const { links } = await new LinkChecker().check({ path: task.page, concurrency: 100 })
const listed = links.filter(({ url }) => url !== task.page)
tell(
  began,
  listed.map(({ state }) =>
    state === LinkState.OK ? 'ok' : state === LinkState.BROKEN ? 'broken' : 'unsure',
  ),
)
process.exit(0)
