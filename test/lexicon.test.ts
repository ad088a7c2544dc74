import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {classifierRow, type Lexicon, nameRow, unitRow} from '../schemas/lexicon.ts'
import {classifierRows} from '../src/lexicon/classifiers.ts'
import {idioms} from '../src/lexicon/idioms.ts'
import {names} from '../src/lexicon/names.ts'
import {unitRows} from '../src/lexicon/units.ts'
import {compileLexicon, extract} from '../src/library.ts'
import {bundle} from './bundle.ts'

const port: Lexicon = {
  units: [
    {code: 'TEU', kind: 'other', label: '标准箱', words: ['标准箱', 'ＴＥＵｓ'], example: '吞吐量达4387万标准箱'},
    {code: 'CNH', kind: 'money', words: ['离岸元'], example: '每箱补贴200离岸元'},
  ],
  classifiers: [{word: '箱次', example: '开行300箱次'}],
  names: [{class: 'name', why: '人才计划', words: '三秦英才 五英工程', notAfter: '第', example: '入选三秦英才计划'}],
  guards: [
    {class: 'identifier', why: '工单编号', before: '工单 工单号', script: 'digits', example: '见工单20220101'},
    {class: 'ordinal', why: '泊位编号', after: '泊位', example: '靠3泊位'},
  ],
}

describe('in the library', () => {
  const lexicon = compileLexicon(port)
  const read = (text: string) => extract(text, {lexicon})

  test('units, with scale, range, list and per-unit like the built-in ones', () => {
    const {indicators} = read(
      '吞吐量4387万标准箱，日均约300-500TEUs，两港分别为20、44标准箱，效率30标准箱/小时，补贴5元/标准箱。',
    )
    expect(indicators.map(({raw, unit, value, low}) => [raw, unit, value ?? low])).toEqual([
      ['4387万标准箱', 'TEU', 43870000],
      ['约300-500TEUs', 'TEU', 300],
      ['20', 'TEU', 20],
      ['44标准箱', 'TEU', 44],
      ['30标准箱/小时', 'TEU/h', 30],
      ['5元/标准箱', 'CNY/TEU', 5],
    ])
  })

  test('units in Latin letters are no codes, and full-width ones are the same', () => {
    const wide = read('吞吐量500ＴＥＵｓ，再加300TEUs。')
    expect(wide.indicators.map(({raw, unit}) => [raw, unit])).toEqual([
      ['500ＴＥＵｓ', 'TEU'],
      ['300TEUs', 'TEU'],
    ])
  })

  test('classifiers are their own unit, and the longer word wins over a built-in one', () => {
    expect(read('开行300箱次。').indicators).toMatchObject([{raw: '300箱次', unit: '箱次', kind: 'count', flags: []}])
    expect(extract('开行300箱次。').indicators.map(({unit}) => unit)).not.toContain('箱次')
  })

  test('names and guards excuse before every other rule, with their reason', () => {
    const {numerals} = read('入选三秦英才12人，工单号2022010123，靠3泊位。')
    expect(numerals.map(({raw, class: kind, why}) => [raw, kind, why])).toEqual([
      ['三秦英才', 'name', '人才计划'],
      ['12人', 'indicator', undefined],
      ['工单号2022010123', 'identifier', '工单编号'],
      ['3泊位', 'ordinal', '泊位编号'],
    ])
    expect(read('第三秦英才').numerals[0]).not.toMatchObject({why: '人才计划'})
  })

  test('a lexicon is of its own run: the next one without it knows nothing of it', () => {
    read('开行300箱次。')
    expect(extract('工单号2022010123').numerals[0]?.why).not.toBe('工单编号')
  })

  test('a bad row is thrown with its field', () => {
    expect(() => compileLexicon({units: [{...port.units![0]!, example: '建成20个'}]})).toThrow(
      'lexicon units[0].example: Unexpected reading count 20个 in 个, expected other in TEU (标准箱, ＴＥＵｓ)',
    )
  })

  test('the built-in rows hold to the same schema', () => {
    for (const row of unitRows) unitRow.parse(row)
    for (const row of classifierRows) classifierRow.parse(row)
    for (const row of [...names, ...idioms]) nameRow.parse({...row})
  })
})

describe('on the command line', () => {
  let command: string
  let folder: string
  beforeAll(() => {
    command = bundle()
    folder = mkdtempSync(join(tmpdir(), 'extract-'))
  }, 60_000)
  afterAll(() => rmSync(folder, {recursive: true}))

  function run(args: readonly string[], input = '全年吞吐量达4387万标准箱，开行300箱次。') {
    const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    })
    return {status, stdout, stderr}
  }
  const units = (args: readonly string[]) =>
    JSON.parse(run(args).stdout).indicators.map(({unit}: {unit: string}) => unit)

  const yaml = `# of the port
units:
  - code: TEU
    kind: other
    words: [标准箱]
    example: 吞吐量达4387万标准箱
`

  test('YAML, JSON, and several files together', () => {
    writeFileSync(join(folder, 'port.yaml'), yaml)
    writeFileSync(join(folder, 'port.json'), JSON.stringify({classifiers: port.classifiers}, null, '\t'))
    expect(units(['-q', '--lexicon', 'port.yaml', '--lexicon', 'port.json'])).toEqual(['TEU', '箱次'])
    expect(units(['-q', '--lexicon', 'port.json'])).not.toContain('TEU')
    const {stdout} = run(['explain', '--lexicon', 'port.yaml', '--id', 'i1'])
    expect(stdout).toContain('other 43870000 TEU')
  })

  test.each([
    ['an unknown field', yaml.replace('code:', 'cod:'), 3, /^units\[0\]\.code: /],
    ['a misspelt field', yaml.replace('words', 'word'), 3, /^units\[0\]\.words: /],
    ['a field too many', `${yaml}    note: ours\n`, 7, /^units\[0\]\.note: Unrecognized key/],
    ['a bad value', yaml.replace('other', 'boxes'), 4, /^units\[0\]\.kind: Invalid option/],
    ['no example', yaml.replace(/ {4}example.*\n/, ''), 3, /^units\[0\]\.example: /],
    [
      'an example without the word',
      yaml.replace('万标准箱', '万个'),
      6,
      /^units\[0\]\.example: Unexpected reading count 4387万个/,
    ],
    [
      'a word twice',
      `${yaml}classifiers:\n  - word: 标准箱\n    example: 新增3标准箱\n`,
      8,
      /^classifiers\[0\]\.word: Unexpected second 标准箱/,
    ],
    [
      'a name without a number',
      'names:\n  - class: name\n    why: 工程\n    words: 英才工程\n    example: 英才工程\n',
      4,
      /^names\[0\]\.words: Unexpected word 英才工程/,
    ],
    [
      'a guard without words',
      'guards:\n- {class: name, why: 无, example: 共3个}\n',
      2,
      /^guards\[0\]: expected words before or after/,
    ],
    ['an unknown table', 'unit: []\n', 1, /^unit: Unrecognized key/],
    ['no table at all', '- 标准箱\n', 1, /^Invalid input: expected object/],
    ['no YAML', 'units: [\n', 2, /Flow sequence/],
    ['a key twice', 'units: []\nunits: []\n', 2, /unique/],
  ])('%s is one line with file, line and field', (_, content, line, reason) => {
    writeFileSync(join(folder, 'bad.yaml'), content)
    const {status, stdout, stderr} = run(['--lexicon', 'bad.yaml'])
    expect({status, stdout, lines: stderr.split('\n').length}).toEqual({status: 2, stdout: '', lines: 2})
    expect(stderr).toMatch(new RegExp(`^extract: bad\\.yaml:${line}: `))
    expect(stderr.replace(/^extract: bad\.yaml:\d+: /, '')).toMatch(reason)
  })

  test('a word that two files bring is the fault of the second', () => {
    writeFileSync(join(folder, 'one.yaml'), yaml)
    writeFileSync(join(folder, 'two.yaml'), `\n${yaml}`)
    const {status, stderr} = run(['--lexicon', 'one.yaml', '--lexicon', 'two.yaml'])
    expect({status, stderr}).toEqual({
      status: 2,
      stderr: 'extract: two.yaml:6: units[0].words[0]: Unexpected second 标准箱, expected each word once\n',
    })
  })

  test('a file that is not there', () => {
    expect(run(['--lexicon', 'nowhere.yaml'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'extract: nowhere.yaml: no such file or directory\n',
    })
  })

  test('aliases of aliases do not fill the memory', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (let at = 1; at < 9; at++) {
      const name = String.fromCharCode(97 + at)
      const last = String.fromCharCode(96 + at)
      bomb.push(`${name}: &${name} [${`*${last}, `.repeat(9)}]`)
    }
    writeFileSync(join(folder, 'bomb.yaml'), bomb.join('\n'))
    expect(run(['--lexicon', 'bomb.yaml'])).toMatchObject({status: 2, stdout: ''})
  })
})
