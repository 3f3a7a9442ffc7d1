/** Our own cases of names, connections and protocols against the engine, in process (suite.ts says what must hold). */
import { overTwoCases, wireCases } from './cases/index.ts'
import { describeCases } from './suite.ts'

describeCases(
  'names, connections and protocols',
  // HTTP/2 has a process of its own (over-two.test.ts).
  wireCases.filter((one) => !overTwoCases.includes(one)),
)
