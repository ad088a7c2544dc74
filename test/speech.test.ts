import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type * as z from 'zod'
import manifest from '../package.json' with {type: 'json'}
import * as vocabulary from '../schemas/vocabulary.ts'
import {commands} from '../src/cli/commands.ts'
import {examples, exitCodes} from '../src/cli/examples.ts'
import {askedLanguage} from '../src/cli/spoken.ts'
import {chinese} from '../src/speech/chinese.ts'
import {fill} from '../src/speech/phrase.ts'
import {translated} from '../src/speech/translated.ts'
import {runCommand} from './command.ts'

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const {LC_ALL: _, LC_MESSAGES: __, LANG: ___, ...rest} = process.env
  return runCommand(args, {env: {...rest, ...env}})
}

const han = /\p{Script=Han}/u

describe('the catalogue', () => {
  const rows = Object.entries(chinese)

  test.each(rows)('%s: the Chinese has the same gaps', (english, words) => {
    const gaps = [...english.matchAll(/\{\}/g)]
    const placed = [...words.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place))
    if (placed.length > 0) expect(placed.sort()).toEqual(gaps.map((_, at) => at + 1))
    else expect([...words.matchAll(/\{\}/g)]).toHaveLength(gaps.length)
  })

  test('no template is there twice with two meanings', () => {
    const names = ['failures', 'help', 'messages', 'view'].flatMap(name =>
      [...source(`../src/speech/zh/${name}.ts`).matchAll(/^ {2}(?:(['"])(.*?)\1|([\w-]+)):/gm)].map(
        ([, , quoted, bare]) => quoted ?? bare,
      ),
    )
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([])
  })

  test('every option, example and exit code has its Chinese', async () => {
    const options = await Promise.all(commands.map(({options}) => options()))
    const described = options.flatMap(one =>
      Object.values(one.shape).map(option => String((option as z.ZodType).meta()!.description)),
    )
    const all = [...described, ...[...examples, ...exitCodes].map(([, about]) => about), manifest.description]
    expect(all.filter(one => !Object.hasOwn(chinese, one))).toEqual([])
  })

  test('every description of a command has its Chinese', () => {
    const words = commands.flatMap(({about, operand}) => [about, operand?.[1]]).filter(one => typeof one === 'string')
    expect(words.filter(one => !Object.hasOwn(chinese, one))).toEqual([])
  })

  test('every word of the vocabularies that a table shows has its Chinese', () => {
    const {kind, status, ledgerClass, direction, findingLevel} = vocabulary
    const words = [kind, status, ledgerClass, direction, findingLevel].flatMap(({options}) => options as string[])
    expect(words.filter(word => !Object.hasOwn(chinese, word))).toEqual([])
  })

  test('every flag of the README has its Chinese', () => {
    const flags = [...source('../README.md').matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([a-z-]+)`/g)].map(([, flag]) => flag!),
    )
    const known = flags.filter(flag => /^(?:about|vague|ambiguous|ask|conditional|ocr|rounded|[a-z].*-.*)$/.test(flag))
    expect(known.length).toBeGreaterThan(9)
    expect(known.filter(flag => !Object.hasOwn(chinese, flag))).toEqual([])
  })

  test('every reason with which a letter is refused has its Chinese', () => {
    const reasons = ['../src/read/', '../src/batch/', '../src/scale/', '../src/cli/'].flatMap(room =>
      readdirSync(new URL(room, import.meta.url), {recursive: true, encoding: 'utf8'})
        .filter(name => name.endsWith('.ts'))
        .flatMap(name => reasonsIn(source(`${room}${name}`))),
    )
    expect(reasons.length).toBeGreaterThan(70)
    expect(reasons.filter(reason => !han.test(translated(reason)))).toEqual([])
  })
})

describe('a message that was finished in English', () => {
  test.each([
    ["unknown option '--x' (see extract --help)", '未知选项 --x（参见 extract --help）'],
    ["option '--jobs' is invalid: expected 1 or more", '选项 --jobs 无效：应为1或以上'],
    ['Unexpected byte 0xff at offset 3, expected UTF-8', '偏移 3 处的字节 0xff 不合 UTF-8 编码'],
    ['what nobody knows', 'what nobody knows'],
  ])('%s', (english, words) => {
    expect(translated(english)).toBe(words)
  })

  test('values with marks of their own stay as they are', () => {
    expect(fill('{}: {}', ['{}', '$&'])).toBe('{}: $&')
  })
})

describe('the language', () => {
  test.each([
    [['--lang', 'zh'], 'zh'],
    [['--lang=en', 'x'], 'en'],
    [['--lang', 'zh', '--lang', 'en'], 'en'],
    [['--', '--lang', 'zh'], undefined],
    [['--lang'], undefined],
    [['--lang', 'fr'], undefined],
  ])('of %j', (words, lang) => {
    expect(askedLanguage(words)).toBe(lang)
  })

  test('failures, help and usage errors are told in the language asked for', () => {
    expect(run(['--lang', 'zh', 'nowhere.txt']).stderr).toBe('extract: nowhere.txt: 没有此文件或文件夹\n')
    expect(run(['nowhere.txt']).stderr).toBe('extract: nowhere.txt: no such file or directory\n')
    expect(run(['--lang', 'zh', '--jbos', '2']).stderr).toBe(
      'extract: 未知选项 --jbos（是否指 --jobs？）（参见 extract --help）\n',
    )
    expect(run(['audit', '--help'], {LANG: 'zh_CN.UTF-8'}).stdout).toContain('逐一交代信中的每个数字')
    expect(run(['--help'], {LANG: 'zh_CN.UTF-8', LC_ALL: 'C'}).stdout).toContain('Options:')
  })

  test('the help has no English sentence left in Chinese', () => {
    for (const name of ['', 'audit', 'explain', 'verify', 'schema']) {
      const {stdout} = run([...(name ? [name] : []), '--help', '--lang', 'zh'])
      expect(stdout.replace(/^ {2}extract .*/gm, '').match(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/g)).toBeNull()
    }
  })

  test('a record does not depend on it', () => {
    const args = ['-q', 'fixtures/letters/wuhu-finance.txt']
    for (const format of ['json', 'csv'])
      expect(run([...args, '-f', format, '--lang', 'zh']).stdout).toBe(run([...args, '-f', format]).stdout)
  })
})

const source = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The reasons written in a source, with something in their gaps. */
function reasonsIn(code: string): string[] {
  const written = code.matchAll(/(?:refusal\(\s*'[a-z-]+',|failure\(\s*exitCode\.\w+,|refuse\()\s*(`[^`]*`|'[^']*')/g)
  return (
    [...written]
      .map(([, literal]) => literal!.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, 'X'))
      // what only joins what others said is no words: `${url}: ${message}`
      .filter(reason => /[a-z]{2,} [a-z]/i.test(reason.replaceAll('X', '')) && !/^[X ]*\(/.test(reason))
  )
}
