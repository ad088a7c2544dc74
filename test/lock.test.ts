import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {lock} from '../src/batch/lock.ts'

let path: string
beforeAll(() => {
  path = join(mkdtempSync(join(tmpdir(), 'extract-lock-')), 'extract.lock')
})
afterAll(() => rmSync(join(path, '..'), {recursive: true}))

/** The number of a process that is no more. */
const dead = spawnSync('true').pid

test('the lock of a process that is no more is none', () => {
  const first = lock(path)
  const mine = readFileSync(path, 'utf8')
  first.release()
  expect(existsSync(path)).toBe(false)
  writeFileSync(path, mine.replace(/^\d+/, String(dead)))
  lock(path).release()
  expect(existsSync(path)).toBe(false)
})

test('the process of another container or machine may live, whatever its number says', () => {
  for (const place of [`${hostname()} pid:[7]`, 'elsewhere pid:[7]', 'elsewhere']) {
    writeFileSync(path, `${dead} 7 ${place}\n`)
    expect(() => lock(path)).toThrow(
      expect.objectContaining({
        exitCode: 75,
        message: `in use by process ${dead} on ${place.split(' ')[0]}: remove this file if it has ended`,
      }),
    )
  }
})

test('a lock that was made and never written is none', () => {
  writeFileSync(path, '')
  lock(path).release()
  expect(existsSync(path)).toBe(false)
})
