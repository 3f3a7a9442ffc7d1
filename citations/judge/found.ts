/** What every rule answers with: a verdict, its sentence, and the host, status and address that the sentence names. */
import type { ReasonCode } from '../messages.ts'
import type { VerdictWord } from '../verdict.ts'
import { hostOf, type AnsweredScene, type Finding } from './scene.ts'

export function found(scene: AnsweredScene, verdict: VerdictWord, code: ReasonCode, more = {}): Finding {
  return {
    verdict,
    code,
    params: { status: statusOf(scene).status, host: hostOf(urlOf(scene)), to: urlOf(scene), ...more },
  }
}

function urlOf({ sight, answer }: AnsweredScene): string {
  return sight?.rendered === true ? sight.url : answer.url
}

/** What the browser got counts where a browser was asked. */
export function statusOf({ sight, answer }: AnsweredScene): { readonly status: number } {
  return sight?.rendered === true ? sight : answer
}
