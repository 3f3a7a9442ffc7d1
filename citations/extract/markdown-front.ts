/** The front matter of a Markdown document (YAML or TOML): its title; addresses in it are the page's own business. */
import { lineCount, lineEnd, lineStart, type Source } from './source.ts'

/** YAML or TOML between marks at the very beginning: left alone but for its title. */
export function frontMatter(source: Source): { after: number; title: string | null } {
  const mark = source.text
    .slice(lineStart(source, 0), lineEnd(source, 0))
    .replace(/^\ufeff/, '')
    .trimEnd()
  if (mark !== '---' && mark !== '+++') return { after: 0, title: null }
  let title: string | null = null
  for (let line = 1; line < Math.min(lineCount(source), 500); line++) {
    const text = source.text.slice(lineStart(source, line), lineEnd(source, line))
    if (text.trimEnd() === mark || (mark === '---' && text.trimEnd() === '...'))
      return { after: line + 1, title }
    title ??=
      /^title\s*[:=](.*)$/
        .exec(text.slice(0, 500))?.[1]
        ?.trim()
        .replace(/^["']|["']$/g, '') ?? null
  }
  return { after: 0, title: null }
}
