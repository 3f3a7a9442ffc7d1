import { packsA } from './packs-a.ts'
import { packsB } from './packs-b.ts'
import type { Pack } from './types.ts'

const byCode = new Map<string, Pack>()
for (const [code, menu, heads, prose, gone] of packsA.concat(packsB)) {
  byCode.set(code, {
    code,
    rtl: ['he', 'ar', 'fa', 'ur'].includes(code),
    menu: menu.split('|'),
    heads: heads.split('|'),
    prose: prose.split('|'),
    gone: gone.split('|'),
  })
}
export const packOf = (code: string): Pack => {
  const it = byCode.get(code)
  if (it === undefined) throw new Error(`no words of ${code}`)
  return it
}
