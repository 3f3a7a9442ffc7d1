/** Five megabytes of Markdown, of several makes, so that no single habit of a document is all that is measured. */
import { createWords, type Words } from './words.ts'

/** What one part of such a document looks like; `number` counts the parts. */
type Make = (words: Words, number: number) => string

/** By what the document is full of. */
export const makes: Readonly<Record<string, Make>> = {
  'notes': (words, number) =>
    `${sentences(words, 2)}[^${number}] ${words.sentence()}\n\n[^${number}]: ${note(words, number)}\n\n`,
  'long paragraphs': (words, number) =>
    number % 8 === 0
      ? `${sentences(words, 40)}[^${number}]\n\n[^${number}]: ${note(words, number)}\n\n`
      : `${sentences(words, 40)}\n\n`,
  'links': (words, number) =>
    `${words.sentence()} The [${words.take(3)}](${words.url(number)}) said so, and [${words.take(2)}](${words.url(number)}) too.\n\n`,
  'headings and lists': (words, number) =>
    `## ${words.take(5)}\n\n- **${words.take(2)}**: ${words.sentence()}\n- ${words.sentence()}\n  1. see <${words.url(number)}>\n  2. ${words.sentence()}\n\n`,
  'code': (words) =>
    `${words.sentence()}\n\n\`\`\`js\n${`const x = fetch("https://example.org/${words.take(1)}") // ${words.take(6)}\n`.repeat(12)}\`\`\`\n\n`,
}

/** Of at least `bytes`, all ASCII. */
export function makeMarkdown(make: Make, bytes: number): Uint8Array<ArrayBuffer> {
  const words = createWords()
  const parts: string[] = []
  for (let number = 1, length = 0; length < bytes; number++) {
    const part = make(words, number)
    parts.push(part)
    length += part.length
  }
  return new TextEncoder().encode(parts.join(''))
}

function sentences(words: Words, count: number): string {
  return Array.from({ length: count }, () => words.sentence()).join(' ')
}

function note(words: Words, number: number): string {
  return `${words.take(2)}, *${words.take(5)}* (${1990 + (number % 36)}), p. ${number % 400}, ${words.url(number)} (accessed 3 March 2021).`
}
