/** The colours can be read: WCAG 2.2 asks 4.5 to 1 of text, in light and in dark. */
import { expect, test } from 'vitest'
import { styleSheet } from '../../src/web/style.ts'

const schemes = [...styleSheet.matchAll(/:root \{([^}]*)\}/g)].map(([, rules = '']) =>
  Object.fromEntries(
    [...rules.matchAll(/--(\w+): (#\w+)/g)].map(([, name = '', value = '']) => [name, value]),
  ),
)

test.each([
  ['light', 0],
  ['dark', 1],
])('%s: every text colour on paper and on cards => at least 4.5', (_name, index) => {
  const colours = schemes[index] ?? {}
  const pairs = ['ink', 'soft', 'ok', 'broken', 'unsure', 'link'].flatMap((text) =>
    ['paper', 'card'].map((ground) => ({ text, ground, ratio: ratio(colours[text], colours[ground]) })),
  )
  expect(pairs).toHaveLength(12)
  expect(pairs.filter((pair) => !(pair.ratio >= 4.5))).toEqual([])
})

function ratio(left = '', right = ''): number {
  const [low = 0, high = 0] = [luminance(left), luminance(right)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
