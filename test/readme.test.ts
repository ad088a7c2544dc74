import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {defaultLimits} from '../schemas/limits.ts'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

/** How the program is made is told in English only. */
const english = read('README.md').split(/^## How it works$/m)[0]!
const chinese = read('README.zh.md')
const code = /^```[\s\S]*?^```$/gm

describe('README.zh.md keeps step with README.md', () => {
  test('the same code', () => {
    expect(chinese.match(code)).toEqual(english.match(code))
  })

  test('the same headings, tables and lists', () => {
    const shape = (text: string) => text.replace(code, '').match(/^(?:#+ |\|[-|]+$|\| `[a-z-]+|\| \d+|- \*\*)/gm)
    expect(shape(chinese)).toEqual(shape(english))
  })

  test('the same options are named', () => {
    const options = (text: string) => [...new Set(text.match(/`--[a-z-]+/g))].sort()
    expect(options(chinese)).toEqual(options(english))
  })
})

test.each(['README.md', 'README.zh.md'])('the limits of %s are the defaults', name => {
  const told = [...read(name).matchAll(/^\| `--(max-[a-z-]+)` \| (\d+)/gm)].map(([, option, value]) => [
    option!.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    Number(value),
  ])
  expect(Object.fromEntries(told)).toEqual(defaultLimits)
})
