/** Tools of the cases beside it. */

export const base64 = (t: string): Uint8Array => Uint8Array.from(Buffer.from(t, 'base64'))
export const cp1251 = (t: string): Uint8Array =>
  Uint8Array.from(Array.from(t), (ch) => {
    const n = ch.charCodeAt(0)
    return n < 128
      ? n
      : n >= 0x410 && n <= 0x44f
        ? n - 0x350
        : n === 0x401
          ? 0xa8
          : n === 0x451
            ? 0xb8
            : n === 0x2116
              ? 0xb9
              : n === 0xab
                ? 0xab
                : n === 0xbb
                  ? 0xbb
                  : n === 0x2014
                    ? 0x97
                    : 63
  })
export const greek = (t: string): Uint8Array =>
  Uint8Array.from(Array.from(t), (ch) => {
    const n = ch.charCodeAt(0)
    return n < 128 ? n : n >= 0x384 && n <= 0x3ce ? n - 0x2d0 : 63
  })
export const raw = (
  body: Uint8Array,
  type = 'text/html',
): { status: number; headers: [string, string][]; body: Uint8Array } => ({
  status: 200,
  headers: [
    ['Content-Type', type],
    ['Server', 'Apache/2.2.15 (CentOS)'],
  ],
  body,
})
