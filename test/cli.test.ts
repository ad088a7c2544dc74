import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {columns} from '../schemas/columns.ts'
import {letterRecord} from '../schemas/record.ts'
import {bundle} from './bundle.ts'
import {runCommand} from './command.ts'

const seed = fileURLToPath(new URL('../fixtures/letters/guangzhou-20222187.txt', import.meta.url))
const other = fileURLToPath(new URL('../fixtures/letters/luoyang-housing.md', import.meta.url))
const version: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

let command: string
let folder: string
beforeAll(() => {
  command = bundle()
  folder = mkdtempSync(join(tmpdir(), 'extract-'))
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

/** Runs the real command in the temporary folder. */
const run = (args: readonly string[], input: string | Uint8Array = '') => runCommand(args, {cwd: folder, input})

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('formats', () => {
  test('one letter is one JSON object that holds to the schema', () => {
    const {status, stdout} = run([seed])
    expect(status).toBe(0)
    const record = letterRecord.parse(JSON.parse(stdout))
    expect(record.source.path).toBe(seed)
    expect(record.source.sha256).toBe('9e7cb2a93cfd71e3ed594b65593d4ccb8a7e227c0e2d278f496cd24ae7a507b9')
    expect(record.source.mediaType).toBe('text/plain')
    expect(record).not.toHaveProperty('text')
  })

  test('several letters are an array in the order given', () => {
    const records = JSON.parse(run([other, seed, '-q']).stdout)
    expect(records.map((record: {source: {path: string}}) => record.source.path)).toEqual([other, seed])
    expect(records[0].source.mediaType).toBe('text/markdown')
  })

  test('NDJSON is one record a line, the same as the JSON', () => {
    const lines = run([seed, other, '-q', '--format', 'ndjson']).stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(run([seed, other, '-q']).stdout))
  })

  test('CSV is one row an indicator under the fixed titles', () => {
    const rows = parseCsv(run([seed, other, '-q', '-f', 'csv']).stdout)
    const records = JSON.parse(run([seed, other, '-q']).stdout)
    expect(rows[0]).toEqual(columns.map(({name}) => name))
    expect(rows.slice(1).map(row => row[1])).toEqual(
      records.flatMap(({indicators}: {indicators: unknown[]}) => indicators.map((_, at) => String(at + 1))),
    )
    for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  test('--headers zh gives the Chinese titles', () => {
    const [titles] = parseCsv(run([seed, '-q', '-f', 'csv', '--headers', 'zh']).stdout)
    expect(titles).toEqual(columns.map(({title}) => title))
  })

  test('--with-text keeps the text, without its byte order mark', () => {
    const {text, source} = JSON.parse(run(['-q', '--with-text', '-'], '\ufeff共5家。\r\n').stdout)
    expect(text).toBe('共5家。\r\n')
    expect(source).toMatchObject({path: '-', characters: 6})
  })
})

describe('input', () => {
  test('standard input is read without an argument and for -', () => {
    const text = readFileSync(seed)
    const [bare, dash] = [run(['-q'], text), run(['-q', '-'], text)]
    expect(bare.status).toBe(0)
    expect(bare.stdout).toBe(dash.stdout)
  })

  test('--date is the day of reference of a text without one', () => {
    const {letter} = JSON.parse(run(['-q', '--date', '2022-05-30'], '今年共5家。').stdout)
    expect(letter.reference).toEqual({date: '2022-05-30', source: 'option'})
  })

  test('what cannot be opened is 66, in one line', () => {
    expect(run(['none.txt'])).toEqual({
      status: 66,
      stdout: '',
      stderr: 'extract: none.txt: no such file or directory\n',
    })
  })

  test.each([[['-q']], [['--from', 'ndjson']]])('standard input that is a folder is 66: %j', args => {
    const standard = openSync(folder, 'r')
    const {status, stderr} = spawnSync(process.execPath, [command, ...args], {stdio: [standard, 'ignore', 'pipe']})
    closeSync(standard)
    expect({status, stderr: String(stderr)}).toEqual({status: 66, stderr: 'extract: -: is a directory\n'})
  })

  test('a pipe with a name is refused instead of waited for', () => {
    spawnSync('mkfifo', [join(folder, 'pipe')])
    expect(run(['pipe']).status).toBe(66)
  })

  test.each([
    ['bad after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62], 'byte 0xff at offset 4, expected UTF-8'],
    ['bad far behind', [...Buffer.from('市'.repeat(5000)), 0xff, 0x61], 'byte 0xff at offset 15000, expected UTF-8'],
    [
      'cut within a character',
      [...Buffer.from('广州'), 0xe5, 0xb9],
      'end inside the character at offset 6, expected whole UTF-8',
    ],
    ['of no encoding', [0x61, 0xff, 0xff], 'encoding or no text at all, expected UTF-8, GB18030, UTF-16 or Big5'],
  ])('bytes that are %s are 65, and where', (_, bytes, reason) => {
    const {status, stdout, stderr} = run([file('bad.txt', Uint8Array.from(bytes))])
    expect({status, stdout, stderr}).toEqual({
      status: 65,
      stdout: '',
      stderr: `extract: bad.txt: Unexpected ${reason}\n`,
    })
  })

  test('an empty text is 65, a text without numbers 0', () => {
    expect(run([], ' \n').status).toBe(65)
    expect(run([], '感谢您的关注!').status).toBe(0)
  })

  test('one of several that fails does not stop the others, and the run is 1', () => {
    const {status, stdout, stderr} = run(['-q', 'none.txt', seed, file('bad.txt', Uint8Array.of(0xff)), other])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(stderr.split('\n').filter(line => line.startsWith('extract: '))).toHaveLength(2)
  })

  test('a file name cannot steer the terminal', () => {
    const {stderr} = run(['\u001b[31mred\n\u202e.txt'])
    expect(stderr).toBe('extract: \\u{1b}[31mred\\u{a}\\u{202e}.txt: no such file or directory\n')
  })
})

describe('output', () => {
  test('-o writes the file whole, leaves nothing beside it and keeps stdout empty', () => {
    const home = join(folder, 'out')
    mkdirSync(home)
    expect(run(['-q', seed, '-o', 'out/record.json'])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(readdirSync(home)).toEqual(['record.json'])
    expect(readFileSync(join(home, 'record.json'), 'utf8')).toBe(run(['-q', seed]).stdout)
  })

  test('a letter that fails leaves the old output alone', () => {
    file('old.json', 'old')
    expect(run(['none.txt', '-o', 'old.json']).status).toBe(66)
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test.each([
    ['itself', ['-f', 'csv', '-o', 'kept.txt', 'kept.txt']],
    ['a link to it', ['-f', 'csv', '-o', 'kept.link', 'kept.txt']],
    ['one of several', ['-f', 'csv', '-o', 'kept.txt', 'kept-other.txt', 'kept.link']],
    ['its text', ['--emit-text', '-o', 'kept.txt', 'kept.txt']],
    ['standard input', ['-o', 'kept.txt', '-']],
    ['a workbook', ['-f', 'xlsx', '-o', 'kept.txt', 'kept.txt']],
    ['a review', ['review', '-o', 'kept.txt', 'kept.txt']],
    ['a folder that has it', ['-o', 'kept/', 'kept-other.txt', 'kept/records.ndjson']],
    ['a data package that has it', ['-f', 'datapackage', '-o', 'kept/', 'kept/letters.csv']],
    ['a review that has it', ['review', '-o', 'kept/', 'kept-other.txt', 'kept/pages/00001.html']],
  ])('an output that is an input is refused before anything is written: %s', (_, args) => {
    rmSync(join(folder, 'kept'), {recursive: true, force: true})
    rmSync(join(folder, 'kept.link'), {force: true})
    mkdirSync(join(folder, 'kept', 'pages'), {recursive: true})
    const names = ['kept.txt', 'kept-other.txt', 'kept/records.ndjson', 'kept/letters.csv', 'kept/pages/00001.html']
    for (const name of names) file(name, '投入5万元。')
    symlinkSync('kept.txt', join(folder, 'kept.link'))
    const standard = openSync(join(folder, 'kept.txt'), 'r')
    const {status, stderr} = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      stdio: [standard, 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    closeSync(standard)
    const reason = /^extract: kept\S+: is an input too: writing would destroy it\n$/
    expect({status, stderr}).toEqual({status: 2, stderr: expect.stringMatching(reason)})
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe('投入5万元。')
    expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['letters.csv', 'pages', 'records.ndjson'])
  })

  test('a symbolic link stays one', () => {
    file('target.json', '')
    symlinkSync('target.json', join(folder, 'link.json'))
    expect(run(['-q', seed, '-o', 'link.json']).status).toBe(0)
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'target.json'), 'utf8')).toMatch(/^\{/)
  })

  test('a symbolic link to a file that is not there yet makes that file; one to itself is 73', () => {
    symlinkSync('later.json', join(folder, 'early.json'))
    expect(run(['-q', seed, '-o', 'early.json']).status).toBe(0)
    expect(lstatSync(join(folder, 'early.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'later.json'), 'utf8')).toMatch(/^\{/)
    symlinkSync('ring.json', join(folder, 'ring.json'))
    expect(run(['-q', seed, '-o', 'ring.json'])).toMatchObject({
      status: 73,
      stderr: 'extract: ring.json: too many symbolic links encountered\n',
    })
  })

  test('what cannot be created is 73', () => {
    expect(run(['-q', seed, '-o', 'no/such.json'])).toMatchObject({
      status: 73,
      stderr: 'extract: no/such.json: no such file or directory\n',
    })
    expect(run(['-q', seed, other, '-o', 'no/such.json']).status).toBe(73)
    // nobody can make a folder there, and making it with those above it must end
    if (existsSync('/proc/self')) expect(run(['-q', seed, '-o', '/proc/none/']).status).toBe(73)
  })

  test.runIf(existsSync('/dev/full'))('a full disk is 74', () => {
    const full = openSync('/dev/full', 'w')
    const {status, stderr} = spawnSync(process.execPath, [command, '-q', seed], {stdio: ['ignore', full, 'pipe']})
    closeSync(full)
    expect(status).toBe(74)
    expect(String(stderr)).toBe('extract: standard output: no space left on device\n')
    expect(run(['-q', seed, '-o', '/dev/full']).status).toBe(74)
  })

  test.runIf(existsSync('/dev/full')).each(['--help', '--version'])('a full disk is 74 for %s, too', flag => {
    const full = openSync('/dev/full', 'w')
    const {status, stderr} = spawnSync(process.execPath, [command, flag], {stdio: ['ignore', full, 'pipe']})
    closeSync(full)
    expect({status, stderr: String(stderr)}).toEqual({
      status: 74,
      stderr: 'extract: standard output: no space left on device\n',
    })
  })

  test('a reader that leaves early is a quiet 0', async () => {
    const child = start(Array(20).fill(seed))
    child.stdout!.once('data', () => child.stdout!.destroy())
    expect(await ended(child)).toEqual({status: 0, stderr: ''})
  })

  test('a reader of the help may leave early too', async () => {
    const child = spawn(process.execPath, [command, '--help'])
    child.stdout.destroy()
    expect(await ended(child)).toEqual({status: 0, stderr: ''})
  })

  test('a slow reader gets everything', async () => {
    const child = start(Array(20).fill(seed))
    const chunks: Buffer[] = []
    child.stdout!.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      child.stdout!.pause()
      setTimeout(() => child.stdout!.resume(), 5)
    })
    expect((await ended(child)).status).toBe(0)
    expect(JSON.parse(Buffer.concat(chunks).toString())).toHaveLength(20)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends the run with %i and no rest beside the output', async (signal, code) => {
    const child = start(['-', '-o', 'stopped.json'])
    await appears(`stopped.json.${child.pid}.part`)
    child.kill(signal)
    expect(await ended(child)).toEqual({status: code, stderr: ''})
    expect(readdirSync(folder).filter(name => name.startsWith('stopped'))).toEqual([])
  })

  test('a run with nothing left to wait for before its end is no success', () => {
    // standard input that neither brings a letter nor ends
    const never = file(
      'never.cjs',
      "const {Readable} = require('node:stream')\nObject.defineProperty(process, 'stdin', {value: new Readable({read() {}})})\n",
    )
    const {status, stdout, stderr} = spawnSync(process.execPath, ['-r', join(folder, never), command, '-'], {
      encoding: 'utf8',
    })
    expect({status, stdout, stderr}).toEqual({
      status: 70,
      stdout: '',
      stderr: 'extract: internal error: stopped before its end\n',
    })
  })

  test('what was interpreted before the command began still runs', () => {
    // V8 interprets a pattern once, then compiles it; the command asks for haste in between
    const early = file(
      'early.cjs',
      "const patterns = Array.from({length: 200}, (_, at) => new RegExp('a(b|c)+' + at + 'x[0-9]{1,' + ((at % 9) + 1) + '}d?'))\n" +
        "const found = () => patterns.filter(pattern => pattern.exec('zabc1x12d')).length\n" +
        'const first = found()\n' +
        "process.on('exit', () => { for (let round = 0; round < 500; round++) if (found() !== first) throw round })\n",
    )
    const {status, signal, stderr} = spawnSync(process.execPath, ['-r', join(folder, early), command, '-q', seed], {
      encoding: 'utf8',
    })
    expect({status, signal, stderr}).toEqual({status: 0, signal: null, stderr: ''})
  })
})

describe('findings', () => {
  const doubtful = '一、基本情况\n今年新增甲88乙。\n'

  test('are reported like those of a linter, unless --quiet', () => {
    const {status, stderr} = run([file('doubt.txt', doubtful)])
    expect(status).toBe(0)
    expect(stderr).toMatch(/^doubt\.txt:2:6 warning .+88.+ unread-number\n$/)
    expect(run(['-q', 'doubt.txt']).stderr).toBe('')
  })

  test('are coloured where asked for only', () => {
    const coloured = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [command, file('doubt.txt', doubtful)], {cwd: folder, env, encoding: 'utf8'}).stderr
    expect(coloured({FORCE_COLOR: '1'})).toContain('\u001b[33mwarning\u001b[39m')
    expect(coloured({FORCE_COLOR: '0'})).not.toContain('\u001b')
    expect(coloured({})).not.toContain('\u001b')
  })

  test.each([
    ['info', 1],
    ['warning', 1],
    ['error', 0],
  ])('--fail-on %s makes a warning exit %i', (level, code) => {
    expect(run(['-q', '--fail-on', level, file('doubt.txt', doubtful)]).status).toBe(code)
  })
})

describe('usage', () => {
  test.each([
    [['--nope'], "unknown option '--nope'"],
    [
      ['--format', 'xml', 'a.txt'],
      "argument 'xml' is invalid. Allowed choices are json, ndjson, csv, table, xlsx, parquet, datapackage.",
    ],
    [['--format'], 'argument missing'],
    [['--date', '2022-02-30', 'a.txt'], "option '--date' is invalid: expected a calendar day, YYYY-MM-DD"],
    [['--date', 'today', 'a.txt'], "option '--date' is invalid"],
    [['--output', '', 'a.txt'], "option '--output' is invalid: expected the name of a file"],
    ...['0', '-1', '1e3', '10000', ',', '资金,,人数'].map((given): [string[], string] => [
      ['--wide', given, 'a.txt'],
      "option '--wide' is invalid: expected a number or names",
    ]),
    [['--wide', '资金，资金', 'a.txt'], "option '--wide' is invalid: 资金 is named twice"],
    [['--emit-text', '--wide', '3', 'a.txt'], '--emit-text writes a text, not a table'],
    [['--emit-text', '--from', 'ndjson'], '--emit-text takes one letter'],
    [['--emit-text', '.'], '--emit-text takes one letter'],
    [['--emit-text', '-o', 'texts/', 'a.txt'], '--emit-text takes one letter'],
    [['--emit-text', '-f', 'csv', 'a.txt'], '--emit-text writes a text, not a table'],
    [['--emit-text', '--summary', 'a.txt'], '--emit-text writes a text, not a table'],
    [['--wide', '20', '--columns', 'name', 'a.txt'], '--wide has columns of its own'],
    [['--headers', 'zh', 'a.txt'], '--headers is for tables of columns, not for json'],
    [['--headers', 'en', '-f', 'table', 'a.txt'], '--headers is for tables of columns, not for table'],
    [['--resume', 'a.txt'], '--resume needs -o: a file or a folder to go on with'],
    [['--resume', '-o', '-', 'a.txt', 'b.txt'], '--resume needs -o: a file or a folder to go on with'],
    [['--resume', '-o', '/dev/null', 'a.txt'], '--resume needs -o: a file or a folder to go on with'],
    [['--since', '2022-02-30', 'a.txt'], "option '--since' is invalid: expected YYYY, YYYY-MM or YYYY-MM-DD"],
    [['--until', '2023-02-29', 'a.txt'], "option '--until' is invalid: expected YYYY, YYYY-MM or YYYY-MM-DD"],
    [['schema', '--columns', '--corrections'], 'schema takes --columns or --corrections'],
    [['help', 'verfy'], "unknown command 'verfy'"],
    [['schema', '--colums'], 'Did you mean --columns?'],
    [['schema', 'more'], 'too many arguments'],
  ])('%j is 2, said in one line', (args, reason) => {
    const {status, stdout, stderr} = run(args)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(/^extract: [^\n]+\n$/)
    expect(stderr).toContain(reason)
  })

  test.each(readdirSync(new URL('../bin', import.meta.url)).filter(name => name.endsWith('js')))(
    'bin/%s runs',
    name => {
      const program = join(dirname(command), name)
      const {status, stdout} = spawnSync(process.execPath, [program, '--version'], {encoding: 'utf8'})
      expect({status, stdout}).toEqual({status: 0, stdout: `${version}\n`})
    },
  )

  test('help is the help, of a command that of the command', () => {
    expect(run(['help'])).toEqual(run(['--help']))
    expect(run(['help', 'verify', '--lang', 'zh'])).toEqual(run(['verify', '--help', '--lang', 'zh']))
  })

  test('--version and --help are 0 and go to stdout', () => {
    expect(run(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
    const help = run(['--help'])
    expect(help).toMatchObject({status: 0, stderr: ''})
    expect(help.stdout).toContain('Examples:')
    for (const flag of ['--format', '--output', '--date', '--with-text', '--headers', '--fail-on', '--quiet'])
      expect(help.stdout).toContain(flag)
  })

  test('schema prints the JSON Schema, or the columns', () => {
    const schema = readFileSync(new URL('../schemas/record.schema.json', import.meta.url), 'utf8')
    expect(run(['schema'])).toEqual({status: 0, stdout: schema, stderr: ''})
    const rows = parseCsv(run(['schema', '--columns']).stdout)
    expect(rows.slice(1).map(([name, title]) => [name, title])).toEqual(columns.map(({name, title}) => [name, title]))
  })
})

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [command, '-q', ...args], {cwd: folder})
}

async function ended(child: ChildProcess) {
  let stderr = ''
  child.stderr!.on('data', chunk => {
    stderr += chunk
  })
  const [status] = await once(child, 'close')
  return {status, stderr}
}

async function appears(name: string): Promise<void> {
  while (!existsSync(join(folder, name))) await new Promise(done => setTimeout(done, 10))
}

/** Rows of an RFC 4180 text, read independently of the writer. */
function parseCsv(text: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true)
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  return rows
}
