import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {bundle} from './bundle.ts'
import {runCommand, TABLES, tablesIn} from './command.ts'
import {hasProgram, type Redis, redis} from './redis.ts'

const missing = !hasProgram('redis-server')
if (missing) process.stderr.write('no redis-server here: the tests of many machines are skipped\n')

let command: string
let folder: string
let server: Redis
const children = new Set<ChildProcess>()
beforeAll(async () => {
  command = bundle()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'extract-scale-')))
  if (!missing) server = await redis(here('redis'))
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  if (!missing) await server.kill()
  rmSync(folder, {recursive: true})
})

const here = (...names: string[]): string => join(folder, ...names)

/** So many small letters; some are none. */
function make(name: string, count: number): void {
  mkdirSync(here(name))
  for (let at = 0; at < count; at++) {
    const text = `关于第${at}号建议答复的函\n2021年新增企业${at + 1}家,财政投入${at}.5亿元,同比增长${at % 90}%。\n`
    writeFileSync(here(name, `${String(at).padStart(4, '0')}.txt`), at % 500 === 7 ? '' : text)
  }
}

interface Asked {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly program?: string
}

const environment = (env: Asked['env']) => ({...process.env, EXTRACT_REDIS: missing ? '' : server.url, ...env})

const run = (args: readonly string[], {env, ...asked}: Asked = {}) =>
  runCommand(args, {...asked, cwd: folder, env: environment(env)})

function worker(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [command, 'work', '-j', '1', '--lease', '2', ...args], {
    cwd: folder,
    env: environment({}),
    stdio: 'ignore',
  })
  children.add(child)
  return child
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(20)
}

const shards = (site: string) => readdirSync(here(site, 'shards')).filter(name => name.endsWith('.shard'))
const status = (...args: string[]) => JSON.parse(run(['status', '--json', ...args]).stdout)
const outputs = (name: string) => tablesIn(here(name))
/** What the manifest says but for how long it took. */
const manifest = (name: string) =>
  readFileSync(here(name, 'manifest.json'), 'utf8').replace(/"seconds":[\d.e-]+/g, '"seconds":-')

function expectSame(name: string, other: string): void {
  for (const [at, text] of outputs(name).entries()) expect(text === outputs(other)[at], TABLES[at]).toBe(true)
  expect(manifest(name) === manifest(other), 'manifest.json').toBe(true)
}

describe.skipIf(missing)('many machines', () => {
  test('a submission is one however often it is made', () => {
    make('many', 2000)
    const first = run(['submit', 'many', '--out', 'site', '--size', '50'])
    const line = 'extract: 2000 letters in 40 jobs'
    expect(first).toEqual({status: 0, stdout: '', stderr: `${line}: 40 added, 0 done, 0 in the queue\n`})
    const second = run(['submit', 'many', '--out', 'site', '--size', '50'])
    expect(second).toEqual({status: 0, stdout: '', stderr: `${line}: 0 added, 0 done, 40 in the queue\n`})
    expect(status().jobs).toEqual({done: 0, running: 0, waiting: 40, again: 0, failed: 0})
    const other = run(['submit', 'many', '--out', 'site', '--size', '50', '--with-text'])
    expect(other.status).toBe(73)
    expect(other.stderr).toContain('holds another submission')
  })

  test('nothing is collected while shards are missing, and each is named', () => {
    const {status, stderr} = run(['collect', 'site', '-o', 'early/'])
    expect(status).toBe(66)
    expect(stderr).toMatch(/^extract: job 1 \([0-9a-f]{32}\) is missing: 50 letters from many\/0000\.txt$/m)
    expect(stderr).toContain('and 20 more')
    expect(stderr).toContain('40 of 40 shards are missing')
    expect(existsSync(here('early'))).toBe(false)
  })

  test('a worker of another version refuses, and the jobs stay as they were', () => {
    const {status: code, stderr} = run(['work'], {program: copyOf('0.0.9')})
    expect(code).toBe(78)
    expect(stderr).toContain('the jobs are for extract 0.1.0, this is 0.0.9')
    expect(status().jobs).toEqual({done: 0, running: 0, waiting: 40, again: 0, failed: 0})
  })

  test('two workers, one killed, Redis killed and started again: the files of one machine', async () => {
    const [doomed, steady] = [worker(), worker()]
    await until(() => shards('site').length >= 4)
    doomed.kill('SIGKILL')
    await until(() => shards('site').length >= 10)
    await server.kill()
    await setTimeout(300)
    await server.start()
    const fresh = worker()
    await until(() => shards('site').length === 40)
    for (const child of [steady, fresh]) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await ended).toEqual([143, null])
    }
    expect(run(['work', '--until-empty', '--lease', '2', '-q']).stderr).toBe('')
    expect(status().jobs).toEqual({done: 40, running: 0, waiting: 0, again: 0, failed: 0})
    expect(run(['collect', 'site', '-o', 'far/'])).toMatchObject({status: 1, stdout: ''})
    expect(run(['many', '-o', 'near/', '-q']).status).toBe(1)
    expectSame('far', 'near')
    const ids = outputs('far')[0]!
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).source.path)
    expect(new Set(ids).size).toBe(1996)
  })

  test('what is done is not done again, and a shard that was lost is', () => {
    const submit = ['submit', 'many', '--out', 'site', '--size', '50']
    const line = 'extract: 2000 letters in 40 jobs'
    expect(run(submit)).toEqual({status: 0, stdout: '', stderr: `${line}: 0 added, 40 done, 0 in the queue\n`})
    rmSync(here('site', 'shards', shards('site')[0]!))
    expect(run(submit)).toEqual({status: 0, stdout: '', stderr: `${line}: 1 added, 39 done, 0 in the queue\n`})
    expect(run(['work', '--until-empty']).stderr).toBe('extract: 1 jobs done, 50 letters, 0 jobs failed\n')
    run(['collect', 'site', '-o', 'again/'])
    expectSame('again', 'near')
  })
})

describe.skipIf(missing)('trouble of many machines', () => {
  test('letters in lines of NDJSON travel with their job', () => {
    const lines = Array.from({length: 30}, (_, at) => `{"id":${at},"text":"共${at}家。","date":"2022-05-30"}\n`).join(
      '',
    )
    const input = `${lines}no letter\n`
    const queue = ['--queue', 'lines']
    expect(run(['submit', '--from', 'ndjson', '--out', 'lines', '--size', '10', ...queue], {input}).status).toBe(0)
    expect(run(['work', '--until-empty', ...queue]).status).toBe(0)
    expect(run(['collect', 'lines', '-o', 'lines-far/']).status).toBe(1)
    expect(run(['--from', 'ndjson', '-o', 'lines-near/', '-q'], {input}).status).toBe(1)
    expectSame('lines-far', 'lines-near')
  })

  test('a poisoned letter is an error record of its job', () => {
    mkdirSync(here('heavy'))
    writeFileSync(here('heavy', 'a.txt'), '共5家。')
    writeFileSync(here('heavy', 'b.txt'), fixture.repeat(100))
    writeFileSync(here('heavy', 'c.txt'), '共7家。')
    const queue = ['--queue', 'heavy']
    run(['submit', 'heavy', '--out', 'heavy-site', ...queue])
    expect(run(['work', '--until-empty', '--memory', '40', ...queue]).status).toBe(0)
    expect(run(['collect', 'heavy-site', '-o', 'heavy-far/']).status).toBe(1)
    expect(run(['heavy', '-o', 'heavy-near/', '-q', '--memory', '40']).status).toBe(1)
    expectSame('heavy-far', 'heavy-near')
    expect(manifest('heavy-far')).toContain('needed more memory than it may have (--memory)')
  })

  test('a poisoned job fails by name after three tries, and can be tried again', () => {
    make('few', 20)
    const queue = ['--queue', 'poison']
    const submit = ['submit', 'few', '--out', 'few-site', '--size', '10', ...queue]
    run(submit)
    const [job] = readdirSync(here('few-site', 'jobs'))
    writeFileSync(here('few-site', 'jobs', job!), '{"id":')
    const work = run(['work', '--until-empty', ...queue])
    expect(work.status).toBe(1)
    const {jobs, failures} = status(...queue)
    expect(jobs).toMatchObject({done: 1, failed: 1})
    expect(failures).toEqual([
      {
        job: expect.stringContaining(job!.replace('.ndjson', '')),
        reason: expect.stringContaining('is damaged'),
        tries: 3,
      },
    ])
    expect(run(['status', ...queue])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('failed after 3 tries: job'),
    })
    expect(run(['collect', 'few-site', '-o', 'few-far/']).stderr).toContain('1 of 2 shards are missing')
    rmSync(here('few-site', 'jobs', job!))
    expect(run(submit)).toMatchObject({status: 1, stderr: expect.stringContaining('1 failed before')})
    expect(run([...submit, '--retry-failed']).status).toBe(0)
    expect(run(['work', '--until-empty', ...queue]).status).toBe(0)
    expect(run(['collect', 'few-site', '-o', 'few-far/']).status).toBe(1)
    run(['few', '-o', 'few-near/', '-q'])
    expectSame('few-far', 'few-near')
  })

  test('a letter that has changed since is a named failure, never a quiet other result', () => {
    const queue = ['--queue', 'changed']
    run(['submit', 'heavy/a.txt', '--out', 'changed', ...queue])
    writeFileSync(here('heavy', 'a.txt'), '共6家。')
    expect(run(['work', '--until-empty', ...queue]).status).toBe(1)
    expect(status(...queue).failures[0].reason).toBe('has changed since it was submitted')
  })

  const mounts = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {stdio: 'ignore'}).status === 0
  test.skipIf(!mounts)('a worker whose disk is full gives its jobs back and leaves; another does them', () => {
    const queue = ['--queue', 'full']
    run(['submit', 'few', '--out', 'full-site', '--size', '10', ...queue])
    const mount = `mount -t tmpfs -o size=4k tmpfs ${here('full-site', 'shards')}`
    const full = spawnSync(
      'unshare',
      ['-m', 'sh', '-c', `${mount} && exec "$@"`, 'sh', process.execPath, command, 'work', ...queue],
      {
        cwd: folder,
        env: environment({}),
        encoding: 'utf8',
      },
    )
    expect(full.status).toBe(74)
    expect(full.stderr).toMatch(/^extract: .*\.shard: no space left on device$/m)
    expect(status(...queue).jobs).toEqual({done: 0, running: 0, waiting: 2, again: 0, failed: 0})
    expect(run(['work', '--until-empty', ...queue]).status).toBe(0)
    run(['collect', 'full-site', '-o', 'full-far/'])
    expectSame('full-far', 'few-near')
  })

  test('the password of Redis is never said', async () => {
    const secret = await redis(here('secret'), '--requirepass', 'p@ss word')
    const address = (password: string) => `redis://:${encodeURIComponent(password)}@127.0.0.1:${secret.port}`
    writeFileSync(here('address'), `${address('p@ss word')}\n`)
    expect(run(['status', '--redis-file', 'address']).status).toBe(0)
    const wrong = run(['status'], {env: {EXTRACT_REDIS: address('guess word')}})
    expect(wrong.status).toBe(69)
    expect(wrong.stderr).toContain(`redis://127.0.0.1:${secret.port}: `)
    expect(wrong.stderr).not.toMatch(/guess|pass word|p@ss/)
    await secret.kill()
    const gone = run(['status', '--redis', address('p@ss word')])
    expect(gone.status).toBe(69)
    expect(gone.stderr).not.toMatch(/p@ss|p%40ss/)
  })
})

describe('without Redis', () => {
  test('its packages are named where they are missing', () => {
    const {status, stderr} = run(['status', '--redis', 'redis://127.0.0.1:1'], {program: copyOf(null)})
    expect(status).toBe(69)
    expect(stderr).toMatch(/^extract: this needs packages that are not installed: npm i bullmq@\S+ ioredis@\S+\n$/)
  })

  test('an address must be given, and be one', () => {
    expect(run(['status'], {env: {EXTRACT_REDIS: ''}})).toMatchObject({status: 2})
    const {status, stderr} = run(['status', '--redis', 'http://:secret@host'])
    expect(status).toBe(2)
    expect(stderr).not.toContain('secret')
  })

  test.skipIf(!hasProgram('parallel'))('GNU parallel over lists: what failed is run again, the rest is not', () => {
    if (!existsSync(here('few'))) make('few', 20)
    const paths = readdirSync(here('few')).map(name => `few/${name}`)
    for (const at of [0, 1]) {
      mkdirSync(here('lists'), {recursive: true})
      writeFileSync(here('lists', `0${at}`), `${paths.slice(at * 10, at * 10 + 10).join('\n')}\n`)
    }
    mkdirSync(here('parts', '01.ndjson.part'), {recursive: true})
    const recipe = `parallel --joblog jobs.log --resume-failed '"${process.execPath}" "${command}" -q --files-from {} -o parts/{/}.ndjson || test $? = 1' ::: lists/*`
    expect(spawnSync('sh', ['-c', recipe], {cwd: folder}).status).toBe(1)
    rmSync(here('parts', '01.ndjson.part'), {recursive: true})
    expect(spawnSync('sh', ['-c', recipe], {cwd: folder}).status).toBe(0)
    const ends = readFileSync(here('jobs.log'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t')[0])
    expect(ends.sort()).toEqual(['1', '2', '2'])
    const whole = run(['few', '-q', '-f', 'ndjson']).stdout
    expect(['00', '01'].map(name => readFileSync(here('parts', `${name}.ndjson`), 'utf8')).join('')).toBe(whole)
  })
})

const fixture = readFileSync(
  fileURLToPath(new URL('../fixtures/letters/guangzhou-20222187.txt', import.meta.url)),
  'utf8',
)

/** The command as another version; without its packages for null. */
function copyOf(version: string | null): string {
  const root = dirname(dirname(command))
  const copy = here(`copy-${version}`)
  cpSync(join(root, 'dist'), join(copy, 'dist'), {recursive: true})
  cpSync(join(root, 'bin'), join(copy, 'bin'), {recursive: true})
  // what is there but no package hides any further up
  if (version === null) mkdirSync(join(copy, 'node_modules', 'bullmq'), {recursive: true})
  if (version === null) return join(copy, 'bin', 'extract.js')
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const bundled = join(copy, 'dist', 'cli.cjs')
  const text = readFileSync(bundled, 'latin1')
  writeFileSync(bundled, text.replaceAll('"0.1.0"', `"${version}"`).replaceAll('`0.1.0`', `\`${version}\``), 'latin1')
  return join(copy, 'bin', 'extract.js')
}
