import {constants} from 'node:buffer'
import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {failureOf} from '../src/batch/failure.ts'
import {bundle} from './bundle.ts'
import {runCommand, TABLES, tablesIn} from './command.ts'
import {docx, p} from './docx.ts'

const fixtures = fileURLToPath(new URL('../fixtures/letters', import.meta.url))
const letters = readdirSync(fixtures).sort()

vi.setConfig({testTimeout: 60_000})

let command: string
let folder: string
beforeAll(() => {
  command = bundle()
  folder = mkdtempSync(join(tmpdir(), 'extract-batch-'))
  make('many', 60)
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

const here = (...names: string[]): string => join(folder, ...names)

/** So many letters in two levels of folders, written in no particular order. */
function make(name: string, count: number): void {
  for (let at = count - 1; at >= 0; at--) {
    mkdirSync(here(name, `d${at % 3}`), {recursive: true})
    const letter = letters[at % letters.length]!
    const text = readFileSync(join(fixtures, letter), 'utf8')
    writeFileSync(here(name, `d${at % 3}`, `${at}-${letter}`), `${text}\n第${at}号\n`)
  }
}

const run = (args: readonly string[], input: string | Uint8Array = '', cwd = folder) => runCommand(args, {cwd, input})

const start = (args: readonly string[]): ChildProcess => spawn(process.execPath, [command, ...args], {cwd: folder})

async function ended(child: ChildProcess) {
  let stderr = ''
  child.stderr!.on('data', chunk => {
    stderr += chunk
  })
  child.stdout!.resume()
  const [status, signal] = await once(child, 'close')
  return {status, signal, stderr}
}

const outputs = (name: string) => tablesIn(here(name))
const paths = (ndjson: string): string[] => records(ndjson).map(({source}) => source.path)
const records = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
const manifest = (name: string) => JSON.parse(readFileSync(here(name, 'manifest.json'), 'utf8'))

describe('a folder', () => {
  test('becomes four tables and a manifest, in the order of the paths, whatever the number of threads', () => {
    expect(run(['many', '-o', 'one/', '--jobs', '1'])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(run(['many', '-o', 'three/', '--jobs', '3', '-q']).status).toBe(0)
    expect(readdirSync(here('one')).sort()).toEqual([...TABLES, 'manifest.json'].sort())
    expect(outputs('three')).toEqual(outputs('one'))
    const found = paths(outputs('one')[0]!)
    expect(found).toHaveLength(60)
    expect(found).toEqual([...found].sort())
    const {totals, files} = manifest('one')
    expect(totals).toMatchObject({files: 60, read: 60, failed: 0})
    expect(files.map(({path}: {path: string}) => path)).toEqual(found)
    expect(files[0]).toMatchObject({status: 'read', error: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/)})
  })

  test('as one stream is what the table of the folder is', () => {
    const [ndjson, csv] = outputs('one')
    expect(run(['many', '-q', '-f', 'ndjson']).stdout).toBe(ndjson)
    expect(run(['many', '-q', '-o', 'stream.csv']).status).toBe(0)
    expect(readFileSync(here('stream.csv'), 'utf8')).toBe(csv)
    expect(readdirSync(folder).filter(name => name.startsWith('stream'))).toEqual(['stream.csv'])
    const array = JSON.parse(run(['many', '-q']).stdout)
    expect(array).toEqual(records(ndjson!))
  })

  test('full of trouble loses none of its letters and names every trouble', () => {
    const text = readFileSync(join(fixtures, letters[0]!))
    for (const name of ['[1].txt', 'a b.TXT', 'new\nline.txt', 'no-extension'])
      writeFileSync(join(home('messy'), name), text)
    mkdirSync(here('messy', 'sub'))
    writeFileSync(here('messy', 'empty.txt'), '')
    writeFileSync(here('messy', 'picture.jpg'), '')
    writeFileSync(here('messy', '.hidden.txt'), text)
    writeFileSync(here('messy', 'old.doc'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    symlinkSync('self', here('messy', 'self'))
    symlinkSync('..', here('messy', 'sub', 'up'))
    symlinkSync('../a b.TXT', here('messy', 'sub', 'again.txt'))
    symlinkSync('/dev/zero', here('messy', 'zero'))
    spawnSync('mkfifo', [here('messy', 'pipe.txt')])
    const {status, stderr} = run(['messy', '-o', 'mended/', '-q'])
    expect(status).toBe(1)
    const {files, totals} = manifest('mended')
    const named = (state: string) =>
      files.filter(({status}: {status: string}) => status === state).map(({path}: {path: string}) => path.slice(6))
    expect(named('read')).toEqual(['[1].txt', 'a b.TXT', 'new\nline.txt', 'no-extension'])
    expect(named('failed')).toEqual(['empty.txt', 'old.doc', 'pipe.txt', 'self', 'sub/up', 'zero'])
    expect(totals).toMatchObject({read: 4, failed: 6, skipped: 1})
    expect(stderr.trimEnd().split('\n')).toHaveLength(6)
    expect(outputs('mended')[3]!.match(/,failed,/g)).toHaveLength(6)
  })
})

describe('a folder without letters', () => {
  test.each([
    ['json', '[\n\n]\n'],
    ['ndjson', ''],
    ['csv', expect.stringMatching(/^letter,seq,[^\n]+\r\n$/)],
    ['csv --wide 3', 'letter,issuer,subject_number,letter_date,unsettled\r\n'],
    ['table', ''],
  ])('is an empty %s, and said to be empty', (format, stdout) => {
    home('hollow')
    expect(run(['-f', ...format.split(' '), 'hollow'])).toEqual({status: 0, stdout, stderr: 'extract: no letters\n'})
    const {stdout: none, stderr} = run(['-q', '-f', ...format.split(' '), '-o', 'hollow.out', 'hollow'])
    expect(none + stderr).toBe('')
    expect(readFileSync(here('hollow.out'), 'utf8')).toEqual(stdout)
  })

  test('is a workbook without rows', () => {
    expect(run(['-q', '-o', 'hollow.xlsx', home('hollow')])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(existsSync(here('hollow.xlsx'))).toBe(true)
  })
})

describe('inputs', () => {
  test('a path with brackets is a path; what is none may be a pattern', () => {
    home('brackets')
    for (const name of ['[ab].txt', 'a.txt', 'b.txt', 'c.md']) writeFileSync(here('brackets', name), '共5家。')
    const read = (word: string) => paths(run(['-q', '-f', 'ndjson', word]).stdout)
    expect(read('brackets/[ab].txt')).toEqual(['brackets/[ab].txt'])
    rmSync(here('brackets', '[ab].txt'))
    expect(read('brackets/[ab].txt')).toEqual(['brackets/a.txt', 'brackets/b.txt'])
    expect(read('**/{b,c}.*')).toEqual(['brackets/b.txt', 'brackets/c.md'])
    expect(run(['-q', 'brackets/*.pdf'])).toMatchObject({status: 66, stdout: ''})
  })

  test('a letter that several words stand for is read once; a file named twice, twice', () => {
    home('twice')
    for (const name of ['a.txt', 'b.txt', '-']) writeFileSync(here('twice', name), '共5家。')
    const {stdout, stderr} = run(['twice/b.txt', 'twice', './twice/../twice/a.txt', 'twice/*.txt', '-f', 'ndjson'])
    expect(paths(stdout)).toEqual(['twice/b.txt', 'twice/-', 'twice/a.txt'])
    expect(stderr).toContain('letters that several words stand for are read once: 4\n')
    expect(paths(run(['-', './-', './-', '-f', 'ndjson'], '共6家。', here('twice')).stdout)).toEqual([
      '-',
      './-',
      './-',
    ])
  })

  test('a list of files, from a file and from a pipe', () => {
    const list = 'many/d2/2-jiangxi-education.txt\nmany/d0/0-guangzhou-20222187.txt\n'
    writeFileSync(here('list'), list)
    const expected = list.trimEnd().split('\n')
    expect(paths(run(['-q', '-f', 'ndjson', '--files-from', 'list']).stdout)).toEqual(expected)
    expect(paths(run(['-q', '-f', 'ndjson', '--files-from', '-'], list.replaceAll('\n', '\0')).stdout)).toEqual(
      expected,
    )
  })

  test('lines of NDJSON; a line that is none is told by its number', () => {
    const lines = [
      '{"id":"甲","text":"今年共5家。","date":"2022-05-30"}',
      'nonsense',
      '{"id":7,"text":"共7家。"}',
      '{"id":"x"}',
    ]
    const {status, stdout, stderr} = run(['--from', 'ndjson', '-f', 'ndjson', '-q'], lines.join('\n'))
    expect(status).toBe(1)
    expect(records(stdout).map(({source, letter}) => [source.path, letter.reference?.date ?? null])).toEqual([
      ['甲', '2022-05-30'],
      ['7', null],
    ])
    expect(stderr).toMatch(/^extract: line 2: Unexpected line, .+\nextract: line 4: Unexpected text, .+\n$/)
  })

  test('lines of NDJSON may begin with a byte order mark; one without a name, or that is no UTF-8, fails alone', () => {
    const lines = [
      Buffer.from('\ufeff{"id":"甲","text":"共5家。"}\n{"id":"","text":"共6家。"}\n{"id":"乙","text":"'),
      Buffer.of(0xff),
      Buffer.from('共7家。"}\n{"id":"丙","text":"共8家。"}\n'),
    ]
    const {status, stdout, stderr} = run(['--from', 'ndjson', '-f', 'ndjson', '-q'], Buffer.concat(lines))
    expect(status).toBe(1)
    expect(paths(stdout)).toEqual(['甲', '丙'])
    expect(stderr).toBe(
      'extract: line 2: Unexpected empty id, expected {"id": …, "text": …, "date"?: "YYYY-MM-DD"}\n' +
        'extract: line 3: Unexpected bytes in the line, expected UTF-8\n',
    )
  })

  test('a line is answered before the next one comes', async () => {
    const child = start(['--from', 'ndjson', '-f', 'ndjson', '-q'])
    child.stdin!.write('{"id":"1","text":"共5家。"}\n')
    const [first] = await once(child.stdout!, 'data')
    expect(records(String(first))[0].source.path).toBe('1')
    child.stdin!.end('{"id":"2","text":"共6家。"}\n')
    const [second] = await once(child.stdout!, 'data')
    expect(records(String(second))[0].source.path).toBe('2')
    expect((await ended(child)).status).toBe(0)
  })
})

describe('trouble', () => {
  test('a letter that takes too long, or too much memory, costs itself alone', () => {
    const text = readFileSync(join(fixtures, letters[0]!), 'utf8')
    home('heavy')
    writeFileSync(here('heavy', 'a.txt'), '共5家。')
    writeFileSync(here('heavy', 'b.txt'), text.repeat(300))
    writeFileSync(here('heavy', 'c.txt'), '共7家。')
    const slow = run(['heavy', '-q', '-f', 'ndjson', '--timeout', '0.2'])
    expect(paths(slow.stdout)).toEqual(['heavy/a.txt', 'heavy/c.txt'])
    expect(slow).toMatchObject({status: 1, stderr: 'extract: heavy/b.txt: took longer than 0.2 s (--timeout)\n'})
    const greedy = run(['heavy', '-q', '-f', 'ndjson', '--memory', '40'])
    expect(paths(greedy.stdout)).toEqual(['heavy/a.txt', 'heavy/c.txt'])
    expect(greedy.stderr).toBe('extract: heavy/b.txt: needed more memory than it may have (--memory)\n')
  })

  test('a record that no string can hold is the fault of its letter, and no bug', () => {
    let thrown: unknown
    try {
      '1'.repeat(constants.MAX_STRING_LENGTH).padEnd(constants.MAX_STRING_LENGTH + 1)
    } catch (error) {
      thrown = error
    }
    const {exitCode, path, message} = failureOf(thrown, 'endless.txt')
    expect({exitCode, path}).toEqual({exitCode: 65, path: 'endless.txt'})
    expect(message).toMatch(/^Unexpected record of more than \d+ characters, expected /)
  })

  test('a letter of very many findings is a letter', () => {
    home('doubtful')
    writeFileSync(here('doubtful', 'a.txt'), '新增甲88乙。\n'.repeat(150_000))
    writeFileSync(here('doubtful', 'b.txt'), '投入5万元。')
    expect(run(['doubtful', '-o', 'doubtful.csv', '-q'])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(run(['doubtful/a.txt', '-f', 'table', '-o', 'doubtful.table', '-q']).status).toBe(0)
  })

  test('letters that all fail leave a table without rows on standard output', () => {
    const [head] = run(['many', '-q', '-f', 'csv']).stdout.split('\r\n')
    const {status, stdout} = run(['none.txt', 'nor-this.txt', '-q', '-f', 'csv'])
    expect({status, stdout}).toEqual({status: 1, stdout: `${head}\r\n`})
    expect(run(['none.txt', 'nor-this.txt', '-q']).stdout).toBe('')
  })

  test('names that no file can have are reported, and the rest is read', () => {
    home('odd')
    writeFileSync(here('odd', 'a.txt'), '共5家。')
    const names = ['odd/a.txt', `odd/${'长'.repeat(200)}.txt`, 'odd/a.txt/b.txt', 'odd/none.txt']
    writeFileSync(here('odd.list'), names.join('\n'))
    const {status, stdout, stderr} = run(['--files-from', 'odd.list', '-q', '-f', 'ndjson', '--jobs', '2'])
    expect(paths(stdout)).toEqual(['odd/a.txt'])
    expect(status).toBe(1)
    for (const name of names.slice(1)) expect(stderr).toContain(`extract: ${name}: `)
    expect(run([...names.slice(0, 2), '-q', '-f', 'ndjson']).stderr).toBe(`extract: ${names[1]}: name too long\n`)
  })

  test('long letters that wait for their process when a run is stopped do not hold it', async () => {
    home('queue')
    const text = readFileSync(join(fixtures, letters[0]!), 'utf8').repeat(200)
    for (const name of 'abcdefgh') writeFileSync(here('queue', `${name}.txt`), text)
    const child = start(['queue', '-o', 'queue.ndjson', '-q', '--jobs', '2'])
    await appears(here('queue.ndjson.journal'))
    while (!readFileSync(here('queue.ndjson.journal'), 'utf8').includes('b.txt')) await pause(5)
    child.kill('SIGINT')
    expect((await ended(child)).status).toBe(130)
  })

  test('a letter of 200 pages beside a short one is read like any other', () => {
    home('large')
    const text = readFileSync(join(fixtures, letters[0]!), 'utf8')
    writeFileSync(here('large', 'a.txt'), text)
    writeFileSync(here('large', 'b.txt'), text.repeat(50))
    const many = run(['large', '-q', '-f', 'ndjson', '--jobs', '2'])
    expect({status: many.status, stderr: many.stderr}).toEqual({status: 0, stderr: ''})
    expect(many.stdout.split('\n')[1]).toBe(run(['large/b.txt', '-q', '-f', 'ndjson']).stdout.trimEnd())
  })

  test('a reader that leaves early is a quiet 0', async () => {
    const child = start(['many', '-q'])
    child.stdout!.once('data', () => child.stdout!.destroy())
    expect(await ended(child)).toMatchObject({status: 0, stderr: ''})
  })

  test('a disk that is full is 74, and the run can go on', () => {
    const limited = spawnSync(
      'bash',
      ['-c', `ulimit -f 300; exec "$0" "$1" many -o full.ndjson -q`, process.execPath, command],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(limited).toMatchObject({status: 74, stderr: expect.stringContaining('--resume goes on')})
    expect(existsSync(here('full.ndjson'))).toBe(false)
    expect(run(['many', '-o', 'full.ndjson', '-q', '--resume']).status).toBe(0)
    expect(readFileSync(here('full.ndjson'), 'utf8')).toBe(outputs('one')[0])
  })
})

describe('a large letter', () => {
  const text = '全市建成公园7个，其中山体公园2个，投入资金3.6亿元。\n'
  beforeAll(() => {
    home('few')
    writeFileSync(here('few', 'a.txt'), text)
    writeFileSync(here('few', 'b.txt'), text.repeat(5000))
    writeFileSync(here('few', 'c.docx'), docx(p(text.trim()).repeat(5000)))
    writeFileSync(here('huge.txt'), text.repeat(500_000))
  })

  test('is the same alone, among a few and among many', () => {
    const lines = run(['few', '-q', '-f', 'ndjson', '--jobs', '2']).stdout
    expect(records(lines).map(({indicators}) => indicators.length)).toEqual([3, 15_000, 15_000])
    expect(run(['few', '-q', '-f', 'ndjson']).stdout).toBe(lines)
    const alone = ['few/a.txt', 'few/b.txt', 'few/c.docx'].map(name => run([name, '-q', '-f', 'ndjson']).stdout)
    expect(alone.join('')).toBe(lines)
    const piped = run(['-', '-q', '-f', 'ndjson'], text.repeat(5000)).stdout
    expect(records(piped)[0].indicators).toEqual(records(lines)[1].indicators)
  })

  test('tells its findings and keeps to --fail-on like any other', () => {
    writeFileSync(here('doubts.txt'), '新增甲88乙。\n'.repeat(20_000))
    const {status, stderr} = run(['doubts.txt', '--fail-on', 'info', '-o', 'doubts.json'])
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(
      JSON.parse(readFileSync(here('doubts.json'), 'utf8')).findings.length,
    )
    expect(run(['doubts.txt', '--fail-on', 'info', '-o', 'doubts.json', '-q']).status).toBe(1)
  })

  test.each([
    ['--timeout', '0.01', /took longer than 0\.01 s/],
    ['--memory', '32', /needed more memory/],
  ])('alone is given up by %s, too', (option, value, message) => {
    const {status, stdout, stderr} = run(['huge.txt', option, value])
    expect({status, stdout}).toEqual({status: 65, stdout: ''})
    expect(stderr).toMatch(message)
  })

  test.each([
    ['huge.txt', '-o', 'huge.json'],
    ['huge.txt', 'few/a.txt', '-o', 'huge.json'],
  ])(
    'is stopped while it is read: %s %s',
    async (...words) => {
      const child = start(words)
      await pause(1500)
      child.kill('SIGTERM')
      expect((await ended(child)).status).toBe(143)
      expect(existsSync(here('huge.json'))).toBe(false)
    },
    15_000,
  )
})

describe('a run that is stopped', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s says how to go on, and goes on to the same bytes', async (signal, code) => {
    // threads that start, threads at work, threads that have just answered
    for (const wait of [0, 60, 120, 180, 240]) {
      rmSync(here('stopped'), {recursive: true, force: true})
      const {status, stderr} = await stopped(signal, wait)
      expect({status, stderr}).toEqual({status: code, stderr: expect.stringMatching(STOPPED)})
      expect(readdirSync(here('stopped'))).toContain('records.ndjson.part')
      expect(existsSync(here('stopped', 'extract.lock'))).toBe(false)
    }
    expect(run(['many', '-o', 'stopped/', '--resume', '-q']).status).toBe(0)
    expect(outputs('stopped')).toEqual(outputs('one'))
    expect(readdirSync(here('stopped')).sort()).toEqual([...TABLES, 'manifest.json'].sort())
  })

  test('by SIGKILL, again and again, loses nothing and doubles nothing', async () => {
    for (const wait of [0, 150, 300, 450]) {
      const child = start(['many', '-o', 'killed.csv', '-q', '--resume'])
      await appears(here('killed.csv.journal'))
      await pause(wait)
      child.kill('SIGKILL')
      await ended(child)
    }
    expect(run(['many', '-o', 'killed.csv', '--resume', '-q']).status).toBe(0)
    expect(readFileSync(here('killed.csv'), 'utf8')).toBe(outputs('one')[1])
    expect(readdirSync(folder).filter(name => name.startsWith('killed'))).toEqual(['killed.csv'])
  })

  test('with a torn tail and text that no journal knows goes on from what is whole', () => {
    const journal = here('torn.ndjson.journal')
    spawnSync('bash', ['-c', `ulimit -f 500; exec "$0" "$1" many -o torn.ndjson -q`, process.execPath, command], {
      cwd: folder,
    })
    appendFileSync(here('torn.ndjson.part'), '{"schemaVersion":"1","sour')
    appendFileSync(journal, '{"id":"many/d0/0-guang')
    expect(run(['many', '-o', 'torn.ndjson', '--resume', '-q']).status).toBe(0)
    expect(readFileSync(here('torn.ndjson'), 'utf8')).toBe(outputs('one')[0])
  })

  test('is not resumed with other options', () => {
    spawnSync('bash', ['-c', `ulimit -f 500; exec "$0" "$1" many -o other.csv -q`, process.execPath, command], {
      cwd: folder,
    })
    expect(run(['many', '-o', 'other.csv', '--resume', '-q', '--headers', 'zh']).status).toBe(0)
    expect(readFileSync(here('other.csv'), 'utf8')).toBe(run(['many', '-f', 'csv', '--headers', 'zh', '-q']).stdout)
  })
})

describe('a letter that was under way when a run died', () => {
  const records = () => paths(readFileSync(here('poison.ndjson'), 'utf8'))
  const args = ['poison', '-o', 'poison.ndjson', '-q', '--jobs', '2']

  test('is read apart, and given up when it ends that process, too', async () => {
    const text = readFileSync(join(fixtures, letters[0]!), 'utf8')
    home('poison')
    for (const name of ['a', 'c', 'd']) writeFileSync(here('poison', `${name}.txt`), text)
    writeFileSync(here('poison', 'b.txt'), text.repeat(200))
    const child = start(args)
    await appears(here('poison.ndjson.journal'))
    while (!readFileSync(here('poison.ndjson.journal'), 'utf8').includes('b.txt')) await pause(5)
    child.kill('SIGKILL')
    await ended(child)
    const {status, stderr} = run([...args, '--resume', '--memory', '40'])
    expect({status, stderr}).toEqual({
      status: 1,
      stderr: 'extract: poison/b.txt: needed more memory than it may have (--memory)\n',
    })
    expect(records()).toEqual(['poison/a.txt', 'poison/c.txt', 'poison/d.txt'])
  })
})

describe('a finished folder', () => {
  test('of one letter writes what it would without --resume', () => {
    const letter = join(fixtures, letters[0]!)
    expect(run(['-q', '--resume', '-o', 'alone.json', letter]).status).toBe(0)
    expect(readFileSync(here('alone.json'), 'utf8')).toBe(run(['-q', letter]).stdout)
  })

  test('resumed reads what is new or changed only', () => {
    make('growing', 20)
    expect(run(['growing', '-o', 'grown/', '-q']).status).toBe(0)
    const before = manifest('grown')
    writeFileSync(here('growing', 'd0', '00-first.txt'), '共5家。')
    writeFileSync(here('growing', 'd1', letterOf(1)), '共6家。')
    rmSync(here('growing', 'd2', letterOf(2)))
    expect(run(['growing', '-o', 'grown/', '-q', '--resume']).status).toBe(0)
    expect(run(['growing', '-o', 'anew/', '-q']).status).toBe(0)
    expect(outputs('grown')).toEqual(outputs('anew'))
    // a letter that is not read again keeps the time that it took
    const seconds = new Map(before.files.map(({path, seconds}: {path: string; seconds: number}) => [path, seconds]))
    const kept = manifest('grown').files.filter(
      ({path, seconds: took}: {path: string; seconds: number}) => seconds.get(path) === took,
    )
    expect(kept.length).toBeGreaterThanOrEqual(18)
  })
})

describe('two runs on one output', () => {
  test('the second is 75, and a lock whose owner is dead is none', async () => {
    const first = start(['many', '-o', 'shared/', '-q'])
    await appears(here('shared', 'extract.lock'))
    expect(run(['many', '-o', 'shared/', '-q'])).toMatchObject({
      status: 75,
      stderr: expect.stringMatching(/^extract: shared\/extract.lock: in use by process \d+\n$/),
    })
    first.kill('SIGKILL')
    await ended(first)
    expect(existsSync(here('shared', 'extract.lock'))).toBe(true)
    expect(run(['many', '-o', 'shared/', '-q']).status).toBe(0)
    expect(outputs('shared')).toEqual(outputs('one'))
  })
})

const letterOf = (at: number): string => `${at}-${letters[at]}`

function home(name: string): string {
  mkdirSync(here(name), {recursive: true})
  return here(name)
}

const STOPPED = /^extract: stopped after \d+ of 60 letters; the same command with --resume goes on\n$/

/** A run that a signal has stopped; one that was done before the signal came is no run to look at. */
async function stopped(signal: NodeJS.Signals, wait: number): ReturnType<typeof ended> {
  const child = start(['many', '-o', 'stopped/', '--jobs', '2'])
  await appears(here('stopped', 'journal.ndjson'))
  await pause(wait)
  child.kill(signal)
  const end = await ended(child)
  if (end.status !== 0) return end
  rmSync(here('stopped'), {recursive: true})
  return stopped(signal, 0)
}

async function appears(path: string): Promise<void> {
  while (!existsSync(path)) await pause(5)
}

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))
