/** Our own cases of names, connections and protocols against the engine, in process (suite.ts says what must hold). */
import { wireCases } from './cases/index.ts'
import { describeCases } from './suite.ts'

describeCases('names, connections and protocols', wireCases)
