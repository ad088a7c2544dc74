import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {contents} from '../src/batch/contents.ts'
import type {Input} from '../src/batch/input.ts'
import {listInputs} from '../src/batch/list-inputs.ts'
import {placeOf} from '../src/batch/named-path.ts'

let folder: string
const before = process.cwd()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-inputs-'))
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, {recursive: true})
})

/** Writes a file whose name may be any bytes, given as characters. */
function write(path: string, text = path): void {
  const bytes = Buffer.from(path, 'latin1')
  mkdirSync(Buffer.from(dirname(path), 'latin1'), {recursive: true})
  writeFileSync(bytes, text)
}

const found = (...words: string[]): readonly Input[] => {
  const {groups} = listInputs(words)
  return Symbol.iterator in groups ? [...groups].flat() : []
}
const ids = (...words: string[]): string[] => found(...words).map(({id}) => id)
const texts = (...words: string[]): string[] =>
  found(...words).map(input => Buffer.from(contents(input.id, placeOf(input))).toString())

describe('names that are no UTF-8', () => {
  // 甲, 乙, 丙 and 丁 in GBK
  const NAMES = ['\xbc\xd7', '\xd2\xd2', '\xb1\xfb', '\xb6\xa1']

  test('are told apart, and read every one', () => {
    for (const name of NAMES) write(`gbk/${name}.txt`, name)
    const expected = ['gbk/\\xb1\\xfb.txt', 'gbk/\\xb6\\xa1.txt', 'gbk/\\xbc\\xd7.txt', 'gbk/\\xd2\\xd2.txt']
    expect(ids('gbk')).toEqual(expected)
    expect(texts('gbk')).toEqual(['\xb1\xfb', '\xb6\xa1', '\xbc\xd7', '\xd2\xd2'])
    expect(ids('gbk/*.txt', './gbk')).toEqual(expected)
    expect(texts('**/*.txt')).toEqual(texts('gbk'))
  })

  test('may be those of folders', () => {
    for (const name of NAMES) write(`folders/${name}/1.txt`, name)
    write('folders/\xbc\xd7/\xd2\xd2.txt', 'inner')
    expect(ids('folders')).toEqual([
      'folders/\\xb1\\xfb/1.txt',
      'folders/\\xb6\\xa1/1.txt',
      'folders/\\xbc\\xd7/1.txt',
      'folders/\\xbc\\xd7/\\xd2\\xd2.txt',
      'folders/\\xd2\\xd2/1.txt',
    ])
    expect(texts('folders')).toEqual(['\xb1\xfb', '\xb6\xa1', '\xbc\xd7', 'inner', '\xd2\xd2'])
    expect(texts('folders/*/1.txt')).toEqual(['\xb1\xfb', '\xb6\xa1', '\xbc\xd7', '\xd2\xd2'])
    expect(texts('folders/*/../*d7/1.txt', 'folders')[0]).toBe('\xbc\xd7')
    expect(found('folders/*/../*d7/1.txt', 'folders')).toHaveLength(5)
    expect(texts('folders/*d7/./*')).toEqual(['\xbc\xd7', 'inner'])
  })

  test('may be those of links', () => {
    write('linked/.kept/\xbc\xd7.txt', 'kept')
    symlinkSync(Buffer.from('.kept/\xbc\xd7.txt', 'latin1'), Buffer.from('linked/\xd2\xd2.txt', 'latin1'))
    symlinkSync('nowhere', Buffer.from('linked/\xd6.txt', 'latin1'))
    expect(found('linked').map(({id, fault}) => [id, fault?.message])).toEqual([
      ['linked/\\xd2\\xd2.txt', undefined],
      ['linked/\\xd6.txt', 'no such file or directory'],
    ])
  })
})

describe('links', () => {
  test('to a hidden folder are followed, once', () => {
    write('hidden/.data/x.txt')
    write('hidden/.data/sub/y.txt')
    symlinkSync('.data', 'hidden/2022')
    symlinkSync('.data/sub', 'hidden/2023')
    symlinkSync('.data/x.txt', 'hidden/z.txt')
    expect(ids('hidden')).toEqual(['hidden/2022/sub/y.txt', 'hidden/2022/x.txt'])
  })

  test('to what is read anyway are left out', () => {
    write('plain/b/x.txt')
    symlinkSync('b', 'plain/a')
    symlinkSync('b/x.txt', 'plain/c.txt')
    expect(ids('plain')).toEqual(['plain/b/x.txt'])
  })

  test('to a folder and to one inside it bring each letter once', () => {
    write('outside/sub/x.txt')
    write('outside/y.txt')
    mkdirSync('outer-first')
    symlinkSync('../outside', 'outer-first/a')
    symlinkSync('../outside/sub', 'outer-first/b')
    symlinkSync('../outside/y.txt', 'outer-first/c.txt')
    expect(ids('outer-first')).toEqual(['outer-first/a/sub/x.txt', 'outer-first/a/y.txt'])
    mkdirSync('inner-first')
    symlinkSync('../outside/sub', 'inner-first/a')
    symlinkSync('../outside', 'inner-first/b')
    expect(ids('inner-first')).toEqual(['inner-first/a/x.txt', 'inner-first/b/y.txt'])
  })

  test('to the folder above the root bring nothing of the root again', () => {
    write('upward/home/x.txt')
    write('upward/y.txt')
    symlinkSync('..', 'upward/home/a')
    expect(ids('upward/home')).toEqual(['upward/home/a/y.txt', 'upward/home/x.txt'])
  })
})

test('a day at the end of a name is no extension', () => {
  for (const name of ['reply-2022.5.30', 'reply.zip', 'reply.7z']) write(`dated/${name}`)
  expect(ids('dated')).toEqual(['dated/reply-2022.5.30'])
})
