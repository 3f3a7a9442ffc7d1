/** The relationships of an OPC package (ISO/IEC 29500-2): which part is the document, and where its links lead. */
import { readXml } from './xml.ts'

export interface Relation {
  /** The last step of the type's address: `hyperlink`, `footnotes`. Transitional and strict differ only before it. */
  readonly type: string
  /** As written. */
  readonly target: string
  readonly external: boolean
}
export type Relations = ReadonlyMap<string, Relation>

/** Parts by their path; producers do not agree on the case of letters. */
export interface Parts {
  readonly get: (path: string) => string | undefined
  readonly paths: readonly string[]
}

export function openParts(parts: ReadonlyMap<string, string>): Parts {
  const lower = new Map([...parts].map(([path, text]) => [plain(path), text]))
  return { get: (path) => parts.get(path) ?? lower.get(plain(path)), paths: [...parts.keys()] }
}

function plain(path: string): string {
  return path.toLowerCase().replaceAll('\\', '/').replace(/^\/+/, '')
}

/** The relationships of a part; those of the package itself for ''. Empty where there are none. */
export function readRelations(parts: Parts, part: string): Relations {
  const relations = new Map<string, Relation>()
  const slash = part.lastIndexOf('/') + 1
  const xml = parts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  if (xml === undefined) return relations
  readXml(xml, {
    open: (element) => {
      if (!element.name.endsWith(':Relationship')) return
      const type = element.attribute('Type') ?? ''
      relations.set(element.attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: element.attribute('Target') ?? '',
        external: element.attribute('TargetMode')?.toLowerCase() === 'external',
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return relations
}

/** The path of the first part that a part refers to with a relationship of this type. */
export function relatedPart(relations: Relations, type: string, part: string): string | null {
  for (const relation of relations.values())
    if (relation.type === type && !relation.external) return resolvePart(relation.target, part)
  return null
}

/** `../styles.xml` seen from `word/document.xml` is `styles.xml`; a leading slash means the package. */
export function resolvePart(target: string, part: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  return steps.join('/')
}
