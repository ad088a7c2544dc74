import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {defaultLimits} from '../schemas/limits.ts'
import {exitCodes} from '../src/cli/examples.ts'

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

test.each(['README.md', 'README.zh.md'])('the exit codes of %s are those of the help', name => {
  const told = [...read(name).matchAll(/^\| (\d+(?:\+n)?) \|/gm)].map(([, code]) => code)
  expect(told).toEqual(exitCodes.map(([code]) => code))
})

describe('the dependencies of README.md', () => {
  const told = read('README.md').split(/^## Dependencies$/m)[1]!
  const {devDependencies, optionalDependencies, peerDependencies} = manifest
  const names = Object.keys({...devDependencies, ...optionalDependencies, ...peerDependencies})

  test('are all those of package.json', () => {
    const known = new Set([...told.matchAll(/(?<![\w/.-])@?[a-z][\w/.-]*/g)].map(([word]) => word.replace(/\.$/, '')))
    expect(names.filter(name => !known.has(name) && !name.startsWith('@types/'))).toEqual([])
  })

  test('are no others, but for what comes with them', () => {
    const rows = [...told.matchAll(/^\| (.*?) \| /gm)].flatMap(([, cell]) => cell!.split(', '))
    const others = rows.filter(
      name => !names.includes(name) && !/^at run time$|^for development$|^@types\/\*$/.test(name),
    )
    expect(others).toEqual(['mdast-util-from-markdown'])
  })
})

test('the exponents of README.md are below the limit that it tells, which is that of `npm run growth`', () => {
  const [, limit] = /const LIMIT = \{time: ([\d.]+)/.exec(read('scripts/growth.mjs'))!
  expect(read('README.md')).toContain(`an exponent above ${limit} `)
  const told = [...read('README.md').matchAll(/^\| growth .*$/gm)].flatMap(([row]) => row.match(/\b1\.\d\d\b/g)!)
  expect(told.length).toBeGreaterThan(0)
  for (const exponent of told) expect(Number(exponent)).toBeLessThan(Number(limit))
})

test("every script of package.json is told of, or is npm's own", () => {
  const own = ['build', 'prepare', 'test']
  const scripts = Object.keys(manifest.scripts).filter(name => !own.includes(name))
  const texts = read('README.md') + read('fixtures/README.md')
  expect(scripts.filter(name => !texts.includes(`npm run ${name}`))).toEqual([])
})

test.each(['README.md', 'README.zh.md'])('the limits of %s are the defaults', name => {
  const told = [...read(name).matchAll(/^\| `--(max-[a-z-]+)` \| (\d+)/gm)].map(([, option, value]) => [
    option!.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    Number(value),
  ])
  expect(Object.fromEntries(told)).toEqual(defaultLimits)
})
