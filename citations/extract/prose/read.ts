/** The last step of every reader that makes Prose: citations, notices and the document's own words about itself. */
import type { DocumentInfo } from '../../document.ts'
import { finishCitations } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reading.ts'
import { citeProse } from './assemble.ts'
import { proseLanguage } from './language.ts'

/** What `ibid extract` prints for a document read as prose. */
export function readProse(about: Pick<DocumentInfo, 'name' | 'format' | 'sha256'>, prose: Prose): Reading {
  const language = proseLanguage(prose)
  const { drafts, notices } = citeProse(prose, { language })
  const finished = finishCitations(drafts)
  return {
    document: { ...about, title: prose.title, language },
    citations: finished.citations,
    notices: [...notices, ...finished.notices],
    reasons: finished.reasons,
  }
}
