import { expect, test } from 'vitest'
import { declaredCharset } from '../../../citations/extract/html/charset.ts'

const cases: readonly (readonly [string, string | null])[] = [
  ['<meta charset="windows-1251">', 'windows-1251'],
  ['<META CHARSET=UTF-8 />', 'utf-8'],
  ["<!doctype html><html><head><meta name=x content='a > b'><meta charset='iso-8859-2'>", 'iso-8859-2'],
  ['<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', 'windows-1252'],
  ['<meta content="text/html; charset = \'koi8-r\'" http-equiv="content-type">', 'koi8-r'],
  ['<meta content="text/html; charset=koi8-r">', null],
  ['<!-- <meta charset=koi8-r> --><meta charset=utf-8>', 'utf-8'],
  ['<!--><meta charset=utf-8>', 'utf-8'],
  ['<!-- never closed <meta charset=utf-8>', null],
  ['<script>"<meta charset=utf-8>"</script>', 'utf-8'],
  ['<a title="<meta charset=koi8-r>"><meta charset=utf-8>', 'utf-8'],
  ['<meta charset="utf-16le">', 'utf-8'],
  ['<meta charset="x-user-defined">', 'windows-1252'],
  ['<?xml version="1.0" encoding="ISO-8859-1"?><html>', 'iso-8859-1'],
  ['<p>charset=koi8-r', null],
  [`${' '.repeat(1_100)}<meta charset=utf-8>`, null],
  ['<meta charset', null],
  ['', null],
]

test.each(cases)('%s => %s', (html, expected) => {
  expect(declaredCharset(new TextEncoder().encode(html))).toBe(expected)
})
