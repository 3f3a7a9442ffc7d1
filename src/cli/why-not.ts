/** Why a file could not be had, in words for somebody who has never met the system's own. */
import { faultCode } from '../../citations/light.ts'

const words: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such folder',
  EISDIR: 'a folder',
  EACCES: 'no right to it',
  EPERM: 'no right to it',
  EROFS: 'a disk that is only read',
  ENOSPC: 'no room left on that disk',
  EDQUOT: 'no room left on that disk',
}

/** The system's own word where we have none. */
export function whyNot(fault: unknown, otherwise = 'not readable'): string {
  const code = faultCode(fault)
  return words[code] ?? (code === '' ? otherwise : code)
}
