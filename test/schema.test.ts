import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import * as z from 'zod'
import {columns} from '../schemas/columns.ts'
import {jsonSchema} from '../schemas/json-schema.ts'
import {fixtures, recordOf} from './letters.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
const committed = read('record')
const corrections = read('corrections')

describe('the JSON Schema', () => {
  test('is committed fresh (npm run schema writes it)', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
    expect(corrections).toEqual(JSON.parse(JSON.stringify(jsonSchema('corrections'))))
  })

  test('says what every property means', () => {
    expect(undescribed(committed)).toEqual([])
    for (const schema of [corrections, ...Object.values<Schema>(corrections.$defs)])
      expect(undescribed(schema)).toEqual([])
  })

  test('a property without a description is found', () => {
    expect(undescribed({properties: {a: {type: 'string'}}})).toEqual(['a'])
  })

  test('takes every fixture and refuses what is none', () => {
    const schema = z.fromJSONSchema(committed)
    const record = recordOf(fixtures[0]!.path, fixtures[0]!.bytes)
    expect(schema.safeParse(record).success).toBe(true)
    expect(schema.safeParse({...record, schemaVersion: '2'}).success).toBe(false)
  })

  test('of corrections takes a field with its own values only', () => {
    const schema = z.fromJSONSchema(corrections)
    const said = {target: {raw: '20家', start: 0, end: 3}, at: '2026-01-02T03:04:05Z', by: null}
    const edit = (field: string, value: unknown) => ({
      schemaVersion: '1',
      letters: [{path: 'a.txt', sha256: 'a'.repeat(64), corrections: [{...said, action: 'edit', field, value}]}],
    })
    expect(schema.safeParse(edit('kind', 'money')).success).toBe(true)
    expect(schema.safeParse(edit('change', {direction: 'up', basis: 'yoy', from: null})).success).toBe(true)
    expect(schema.safeParse(edit('kind', 'gold')).success).toBe(false)
    expect(schema.safeParse(edit('raw', '30家')).success).toBe(false)
  })
})

describe('the CSV columns', () => {
  test('are those of the contract, in its order', () => {
    expect(columns.map(({name}) => name).join(', ')).toBe(
      'letter, seq, name, value, unit, bound, low, high, kind, aspect, status, period, period_role, period_source, ' +
        'scope, part_of, same_as, flags, raw, item, sentence, section, topic, line, start, end, written_number, ' +
        'written_unit, issuer, subject_number, letter_date',
    )
  })

  test('have Chinese titles, each its own', () => {
    const titles = columns.map(({title}) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.filter(title => !/^\p{Script=Han}+$/u.test(title))).toEqual([])
  })
})

interface Schema {
  readonly type?: unknown
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** Paths of the properties that nothing is said about. */
function undescribed(schema: Schema, path = ''): string[] {
  const here = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const at = path ? `${path}.${name}` : name
    return [...(inner.description || inner.$ref ? [] : [at]), ...undescribed(inner, at)]
  })
  const within = [schema.items, ...(schema.anyOf ?? [])].flatMap(inner => (inner ? undescribed(inner, path) : []))
  return [...here, ...within]
}
