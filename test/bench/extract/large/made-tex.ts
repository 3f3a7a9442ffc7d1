/** Pages as dense as TeX makes them (nearly every word a run of its own, kerned), where a TeX is installed. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createWords, type Words } from './words.ts'

/** Sentences that fill a page of this setting. */
const SENTENCES_A_PAGE = 45
const HEAD = String.raw`\documentclass[10pt]{article}
\usepackage[a4paper,margin=2.2cm]{geometry}\usepackage[T1]{fontenc}\usepackage[hidelinks]{hyperref}
\begin{document}
`

/** A PDF of `pages` pages by pdflatex, or some more; null where it is missing. */
export function makeTexPdf(pages: number, folder: string): Uint8Array<ArrayBuffer> | null {
  const words = createWords()
  const paragraphs = Array.from({ length: Math.ceil((pages * SENTENCES_A_PAGE) / 6) }, (_, at) =>
    paragraph(words, at),
  )
  const text = `${HEAD}
${paragraphs.join('\n\n')}
\\end{document}
`
  writeFileSync(join(folder, 'dense.tex'), text)
  const done = spawnSync('pdflatex', ['-interaction=batchmode', 'dense.tex'], {
    cwd: folder,
    stdio: 'ignore',
  })
  if (done.error !== undefined) return null
  return new Uint8Array(readFileSync(join(folder, 'dense.pdf')))
}

function paragraph(words: Words, at: number): string {
  const sentences = Array.from({ length: 6 }, () => words.sentence())
  const [first = '', ...rest] = sentences
  const note = `\\footnote{${words.take(6)} (2019), \\url{${words.url(at)}}.}`
  return `${first}${note} ${rest.join(' ')}`
}
