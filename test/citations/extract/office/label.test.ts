/** Numbers as word processors print them, field codes, symbols, targets: the small words of office documents. */
import { expect, test } from 'vitest'
import { readField } from '../../../../citations/extract/office/field.ts'
import { labelOf } from '../../../../citations/extract/office/label.ts'
import { symbolOf } from '../../../../citations/extract/office/symbol.ts'
import { judgeTarget } from '../../../../citations/extract/office/target.ts'

test.each([
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [28, 'lowerLetter', 'bb'],
  [27, 'A', 'AA'],
  [5, 'chicago', '**'],
  [3, 'none', ''],
  [7, 'decimalZero', '07'],
  [12, 'ordinal', '12th'],
  [23, 'ordinal', '23rd'],
  [3, 'decimalEnclosedCircle', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [4, 'russianLower', 'г'],
  [15, 'hebrew1', 'טו'],
  [21, 'chineseCounting', '二十一'],
  [3, 'arabicAbjad', 'ج'],
  [12, 'constructor', '12'],
  [-1, 'lowerRoman', '-1'],
  [1e9, 'lowerLetter', '1000000000'],
])('%d in %s => %s', (value, format, label) => {
  expect(labelOf(value, format)).toBe(label)
})

test.each([
  ['Symbol', 'F02A', '∗'],
  ['Symbol', 'F061', 'α'],
  ['Symbol', '00B7', '•'],
  ['Wingdings', 'F0E0', '→'],
  ['Wingdings', 'F021', '\ufffd'],
  ['Arial', '2020', '†'],
  ['Arial', 'd800', '\ufffd'],
  ['Arial', 'nonsense', '\ufffd'],
])('the sign %s %s => %s', (font, code, character) => {
  expect(symbolOf(font, code)).toBe(character)
})

test.each([
  ['https://a.example/x', 'source'],
  ['HTTP://A.example', 'source'],
  ['ftp://a.example/x', 'source'],
  ['www.a.example/x', 'source'],
  ['doi:10.1000/182', 'source'],
  ['https://', 'other'],
  ['', 'inner'],
  ['#_Toc1', 'inner'],
  ['mailto:a@b.example', 'other'],
  ['javascript:alert(1)', 'other'],
  ['file:///etc/passwd', 'file'],
  ['\\\\server\\share', 'file'],
  ['C:\\x\\y.docx', 'file'],
  ['report.docx', 'file'],
  ['../x/y', 'file'],
  ['/home/me', 'file'],
])('the target %j => %s', (written, kind) => {
  expect(judgeTarget(written).kind).toBe(kind)
})

test.each([
  [' HYPERLINK "https://a.example/x y" ', { kind: 'link', href: 'https://a.example/x y' }],
  ['HYPERLINK “https://a.example/”', { kind: 'link', href: 'https://a.example/' }],
  ['hyperlink https://a.example/ \\h', { kind: 'link', href: 'https://a.example/' }],
  ['HYPERLINK \\o "tip" "https://a.example/"', { kind: 'link', href: 'https://a.example/' }],
  ['HYPERLINK "https://a.example/#x" \\l "x"', { kind: 'link', href: 'https://a.example/#x' }],
  ['HYPERLINK "C:\\\\x\\\\y.docx"', { kind: 'link', href: 'C:\\x\\y.docx' }],
  ['NOTEREF _Ref1 \\h', { kind: 'cross-reference', bookmark: '_Ref1', paragraphs: false }],
  ['REF _Ref1 \\w \\h', { kind: 'cross-reference', bookmark: '_Ref1', paragraphs: true }],
  ['BIBLIOGRAPHY', { kind: 'bibliography' }],
  ['PAGE', { kind: 'text' }],
  ['', { kind: 'text' }],
  ['"', { kind: 'text' }],
])('the instruction %j => %j', (code, meaning) => {
  expect(readField(code)).toEqual(meaning)
})
