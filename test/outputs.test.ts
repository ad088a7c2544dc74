import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {bundle} from './bundle.ts'

vi.setConfig({testTimeout: 60_000})

let command: string
let folder: string
beforeAll(() => {
  command = bundle()
  folder = mkdtempSync(join(tmpdir(), 'extract-outputs-'))
  mkdirSync(here('two'))
  for (const name of ['a', 'b']) writeFileSync(here('two', `${name}.txt`), '今年共5家。')
}, 180_000)
afterAll(() => rmSync(folder, {recursive: true}))

const here = (...names: string[]): string => join(folder, ...names)

function run(...args: readonly string[]) {
  const options = {cwd: folder, input: '', encoding: 'utf8', timeout: 20_000} as const
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], options)
  return {status, stdout, stderr}
}

/** What a shell makes of a line in which E is the command. */
function shell(line: string) {
  const words = ['-c', line.replaceAll('E ', '"$0" "$1" '), process.execPath, command]
  const {status, stderr} = spawnSync('bash', words, {cwd: folder, input: '', encoding: 'utf8', timeout: 20_000})
  return {status, stderr}
}

describe('what was there', () => {
  test.each([
    ['a letter', 'E two/a.txt -q -o /dev/stdout >> log'],
    ['many letters', 'E two -q -f csv -o /dev/stdout >> log'],
    ['by number', 'E two/a.txt -q -o /dev/fd/1 >> log'],
    ['by another number', 'E two -q -f ndjson -o /dev/fd/19 19>> log'],
  ])('stays in a file that a shell appends to: %s', (_, line) => {
    writeFileSync(here('log'), 'before\n')
    expect(shell(line)).toEqual({status: 0, stderr: ''})
    const log = readFileSync(here('log'), 'utf8')
    expect(log).toMatch(/^before\n/)
    expect(log.length).toBeGreaterThan(100)
  })

  test.each(['manifest.json.part', 'journal.ndjson', 'records.ndjson.part'])(
    'stays where a link in the place of %s leads',
    name => {
      rmSync(here('planted'), {recursive: true, force: true})
      mkdirSync(here('planted'))
      writeFileSync(here('treasure'), 'treasure')
      symlinkSync('../treasure', here('planted', name))
      expect(run('two', '-q', '-o', 'planted/').status).toBe(73)
      expect(readFileSync(here('treasure'), 'utf8')).toBe('treasure')
    },
  )

  test('keeps its rights', () => {
    for (const name of ['one.json', 'many.csv']) {
      writeFileSync(here(name), '')
      chmodSync(here(name), 0o600)
    }
    expect(run('two/a.txt', '-q', '-o', 'one.json').status).toBe(0)
    expect(run('two', '-q', '-o', 'many.csv').status).toBe(0)
    expect(run('two', '-q', '-o', 'folder/').status).toBe(0)
    chmodSync(here('folder', 'manifest.json'), 0o640)
    expect(run('two', '-q', '-o', 'folder/').status).toBe(0)
    const rights = (...names: string[]) => statSync(here(...names)).mode & 0o777
    expect([rights('one.json'), rights('many.csv'), rights('folder', 'manifest.json')]).toEqual([0o600, 0o600, 0o640])
  })
})

describe('a list of files', () => {
  const both = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).source.path)

  test('may begin with a byte order mark', () => {
    writeFileSync(here('list'), '\ufefftwo/a.txt\r\ntwo/b.txt\r\n')
    expect(both(run('--files-from', 'list', '-q', '-f', 'ndjson').stdout)).toEqual(['two/a.txt', 'two/b.txt'])
  })

  test('may come through a pipe', () => {
    expect(shell('E --files-from <(sleep 0.3; ls two/*) -q -f ndjson > listed')).toEqual({status: 0, stderr: ''})
    expect(both(readFileSync(here('listed'), 'utf8'))).toEqual(['two/a.txt', 'two/b.txt'])
    expect(shell('mkfifo named; ls two/* > named & E --files-from named -q -f ndjson > listed').status).toBe(0)
    expect(both(readFileSync(here('listed'), 'utf8'))).toEqual(['two/a.txt', 'two/b.txt'])
  })

  test('that nobody sends holds no run that is stopped', async () => {
    spawnSync('mkfifo', [here('silent')])
    const child = spawn(process.execPath, [command, '--files-from', 'silent', '-q'], {cwd: folder})
    await new Promise(done => setTimeout(done, 1500))
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([143, null])
  })
})

describe('a pipe that nobody writes to', () => {
  test('is no lexicon', () => {
    spawnSync('mkfifo', [here('words')])
    for (const name of ['words', '/dev/zero'])
      expect(run('two/a.txt', '-q', '--lexicon', name)).toMatchObject({
        status: 2,
        stderr: `extract: ${name}: is no regular file (a pipe goes to standard input)\n`,
      })
  })

  test('is no gold', () => {
    mkdirSync(here('gold'))
    spawnSync('mkfifo', [here('gold', 'x.json')])
    expect(run('eval', 'gold')).toMatchObject({
      status: 66,
      stderr: expect.stringContaining('gold/x.json: is no regular'),
    })
  })
})
