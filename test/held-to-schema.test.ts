/** The compiled schema refuses what the schema refuses, and gives back the record itself. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import * as z from 'zod'
import {letterRecord} from '../schemas/record.ts'
import {extract} from '../src/extract.ts'
import {heldToSchema} from '../src/write/held-to-schema.ts'
import {bundle} from './bundle.ts'

const letter = readFileSync(new URL('../fixtures/letters/guangzhou-20222187.txt', import.meta.url), 'utf8')
const record = extract(letter)
const tried = 60

test('a record is the same held once and held often', () => {
  for (let time = 0; time < tried; time++) expect(heldToSchema(record)).toEqual(record)
})

/** Every value of a record, with the path to it: the ends of the objects that are checked. */
const places = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  value !== null && typeof value === 'object'
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
    : [path]

const few = {
  ...record,
  indicators: record.indicators.slice(0, 3),
  numerals: record.numerals.slice(0, 3),
  dates: record.dates.slice(0, 2),
}

test('a value of another kind, a key too many and a key too few are refused as by the schema itself', () => {
  for (let time = 0; time < tried; time++) heldToSchema(record)
  let refused = 0
  for (const path of places(few))
    for (const wrong of [Symbol.for('wrong'), undefined, {odd: 1}]) {
      const damaged = structuredClone(few) as Record<string, unknown>
      const last = path.at(-1)
      let holder: Record<string, unknown> = damaged
      for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>
      if (last === undefined) holder.odd = 1
      else holder[last] = wrong
      const plain = letterRecord.safeParse(damaged)
      if (plain.success) {
        expect(heldToSchema(damaged)).toEqual(plain.data)
        continue
      }
      refused++
      expect(() => heldToSchema(damaged)).toThrow(z.ZodError)
    }
  expect(refused).toBeGreaterThan(500)
})

test('where code may not be made at run time, any number of letters is read', () => {
  const lines = Array.from({length: tried}, (_, at) => `${JSON.stringify({id: `${at}`, text: '共5家。'})}\n`).join('')
  const words = ['--disallow-code-generation-from-strings', bundle(), '--from', 'ndjson', '-f', 'ndjson', '-q']
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {input: lines, encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout.trim().split('\n')).toHaveLength(tried)
})
