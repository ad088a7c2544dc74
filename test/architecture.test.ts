import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

/** Every room with the rooms it may import from (besides itself); imports point down this table only. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/cli': [
    'src/scale',
    'src/batch',
    'src/verify',
    'src/explain',
    'src/review',
    'src/evaluate',
    'src/correct',
    'src/extract',
    'src/read',
    'src/write',
    'src/speech',
    'src/text',
    'schemas',
    'package.json',
  ],
  'src/scale': ['src/batch', 'schemas'],
  'src/batch': [
    'src/library',
    'src/explain',
    'src/review',
    'src/extract',
    'src/read',
    'src/write',
    'src/text',
    'schemas',
  ],
  'src/review/browser': ['src/review', 'src/text', 'schemas'],
  'src/review': ['src/review/browser', 'src/text', 'schemas'],
  'src/evaluate': ['src/text', 'schemas'],
  'src/correct': ['src/library', 'src/text', 'schemas'],
  'src/verify': ['src/extract', 'src/correct', 'src/read', 'src/write', 'src/text', 'schemas'],
  'src/library': ['src/extract', 'src/read', 'src/recognise', 'schemas'],
  'src/explain': ['src/speech', 'src/extract', 'src/recognise', 'src/write', 'src/text', 'src/tree', 'schemas'],
  'src/extract': ['src/read', 'src/letter', 'src/recognise', 'src/check', 'src/write', 'src/tree', 'schemas'],
  'src/read': ['src/text', 'src/lexicon', 'src/tree', 'schemas', 'package.json'],
  'src/letter': ['src/text', 'src/lexicon', 'src/tree', 'schemas'],
  'src/recognise': ['src/text', 'src/lexicon', 'src/tree', 'schemas'],
  'src/check': ['src/text', 'src/lexicon', 'src/tree', 'schemas'],
  'src/write': ['src/speech', 'src/text', 'src/lexicon', 'src/tree', 'schemas'],
  'src/text': ['src/lexicon', 'src/tree', 'schemas'],
  'src/lexicon': ['src/text', 'src/tree', 'schemas'],
  'src/tree': ['src/text', 'schemas'],
  'src/speech': ['schemas'],
  schemas: [],
}

const root = fileURLToPath(new URL('..', import.meta.url))

describe('layers', () => {
  test('every import points down the table', () => {
    expect(sources().flatMap(file => violations(file, code(file)))).toEqual([])
  })

  test.each([
    ['src/letter', "import {scanNumerals} from '../recognise/scan.ts'"],
    ['src/recognise', "export {letterTree} from '../letter/letter-tree.ts'"],
    ['src/write', "const cli = await import('../cli/report.ts')"],
    ['src/check', "import type {Sink} from '../cli/sink.ts'"],
    ['schemas', "import type {Span} from '../src/tree.ts'"],
  ])('a planted import in %s is found: %s', (room, statement) => {
    const file = join(root, room, 'planted.ts')
    expect(violations(file, statement)).toHaveLength(1)
  })

  test('only the command sees the process, the terminal and the disk', () => {
    const core = sources().filter(file => !['src/cli', 'src/batch', 'src/scale'].includes(roomOf(file)!))
    const impure = core.filter(file =>
      /\bprocess\.|\bconsole\.|['"](?:node:)?(?:fs|child_process|net|http)\b/.test(code(file)),
    )
    // the entry of a thread is a program of its own: it reads the font tables that lie beside it
    expect(impure.map(named)).toEqual(['src/read/thread/reading-thread.ts'])
  })

  test('nothing ends the process or prints results behind our back', () => {
    const offenders = sources().filter(file => /\bprocess\.exit\(|\bconsole\.log\(/.test(code(file)))
    expect(offenders.map(named)).toEqual([])
  })
})

describe('house style', () => {
  test('files stay short, tables excepted', () => {
    const long = sources().filter(file => roomOf(file) !== 'src/lexicon' && code(file).split('\n').length > 200)
    expect(long.map(named)).toEqual([])
  })

  test('no file is called after nothing', () => {
    const vague = sources().filter(file => /(?:util|helper|manager|base|misc)s?\.ts$/.test(file))
    expect(vague.map(named)).toEqual([])
  })
})

function sources(): string[] {
  return ['src', 'schemas'].flatMap(room =>
    readdirSync(join(root, room), {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.ts'))
      .map(name => join(root, room, name)),
  )
}

/** The room of a file: src/cli/sink.ts stands in src/cli, src/tree.ts is a room of its own. */
function roomOf(file: string): string | undefined {
  const path = named(file)
  return Object.keys(layers).find(room => path === `${room}.ts` || path === room || path.startsWith(`${room}/`))
}

function violations(file: string, text: string): string[] {
  const room = roomOf(file)
  if (room === undefined) return [`${named(file)} stands in no room`]
  return imports(file, text)
    .map(target => ({target, to: roomOf(target) ?? named(target)}))
    .filter(({to}) => to !== room && !layers[room]!.includes(to))
    .map(({target}) => `${named(file)} must not import ${named(target)}`)
}

/** Every relative import, static, re-exported, dynamic or of a type. */
function imports(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => resolve(file, '..', fileName))
}

const named = (file: string): string => relative(root, file)
const code = (file: string): string => readFileSync(file, 'utf8')
