/** No regular expression of the program can be made to backtrack: a text of 64 MB costs what its length says. */
import {beforeAll, describe, expect, test} from 'vitest'
import {bundle} from './bundle.ts'
import {regularExpressions} from './regular-expressions.ts'

// the checker's own code, no native program and no Java
process.env.RECHECK_BACKEND = 'pure'
const {check} = await import('recheck')

/** Bounded runs ({0,80}) are weighed exactly, not guessed at by attacks. */
const EXACT = {timeout: 30_000, maxRepeatCount: 200, maxPatternSize: 10_000, maxNFASize: 200_000}

async function verdict(text: string): Promise<string> {
  const cut = text.lastIndexOf('/')
  const found = await check(text.slice(1, cut), text.slice(cut + 1), EXACT)
  return found.status === 'vulnerable' ? `vulnerable: ${found.complexity.summary}` : found.status
}

describe('regular expressions', () => {
  let all: ReadonlyMap<string, string>
  beforeAll(async () => {
    bundle()
    all = await regularExpressions()
  }, 600_000)

  test('are collected from literals, from templates and from the bundle', () => {
    expect(all.size).toBeGreaterThan(900)
    const places = new Set([...all.values()].map(place => place.split('/')[0]))
    expect(places).toEqual(new Set(['src', 'schemas', 'dist']))
    expect([...all.values()].filter(place => place.includes('recognise/recognisers')).length).toBeGreaterThan(100)
    // made of a template, nowhere a literal
    expect([...all.keys()].some(text => text.includes('(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})年'))).toBe(true)
  })

  test('the checker finds what is vulnerable', async () => {
    expect(await verdict('/\\d+(?:,\\d+)*元/')).toMatch(/^vulnerable/)
    expect(await verdict('/(?:a|a)*$/')).toMatch(/^vulnerable/)
  })

  test('none is vulnerable, none unknown', async () => {
    const bad: string[] = []
    for (const [text, place] of all) {
      const said = await verdict(text)
      if (said !== 'safe') bad.push(`${place}: ${said}: ${text}`)
    }
    expect(bad).toEqual([])
  }, 600_000)
})
