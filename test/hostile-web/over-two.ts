/** The cases of HTTP/2 frames in a process of their own (over-two.test.ts): name, outcome and verdict of each, as JSON. */
import { runEngine } from '../bench/verdicts/engine.ts'
import { overTwoCases } from './cases/index.ts'
import { startWorld } from './world/world.ts'

await using world = await startWorld(overTwoCases)
const seen = await runEngine(overTwoCases, world)
console.log(JSON.stringify(seen.map(({ name, outcome, verdict }) => ({ name, outcome, verdict }))))
