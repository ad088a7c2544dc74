/**
 * Measures the program against yardsticks of the same run: absolute times are this machine's, the ratios are the claim.
 *
 *     npm run bench [-- --json] [--letters 10000] [--quick]
 */
import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {measureCore, median} from './bench-core.mjs'
import {grow} from './exponent.mjs'
import {families} from './hostile.mjs'
import {makeLetters} from './letters.mjs'

const {values} = parseArgs({
  options: {
    json: {type: 'boolean'},
    quick: {type: 'boolean'},
    letters: {type: 'string'},
    bin: {type: 'string'},
    library: {type: 'string'},
  },
})
const root = new URL('..', import.meta.url)
const bin = values.bin ?? fileURLToPath(new URL('bin/extract.js', root))
const {extract} = await import(values.library ?? new URL('dist/extract.mjs', root).href)
const seed = fileURLToPath(new URL('fixtures/letters/guangzhou-20222187.txt', root))
const text = readFileSync(seed, 'utf8')
const many = Number(values.letters ?? (values.quick ? 1000 : 10_000))
const say = line => values.json || process.stdout.write(`${line}\n`)
const round = (number, digits = 3) => Number(number.toFixed(digits))

const results = {
  node: process.version,
  machine: `${cpus().length} × ${cpus()[0].model.trim()}`,
  ...core(),
  ...(await startUp()),
  ...growth(),
  ...(await batch()),
}
if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`)
else table(results)

/** The letter's times, and their ratios to what else was done with its text. */
function core() {
  const {core, scan, remark, peer} = measureCore(extract, text)
  return {
    coreMs: round(core),
    scanMs: round(scan, 4),
    remarkMs: round(remark),
    peerMs: round(peer, 1),
    ratioScan: round(core / scan, 2),
    ratioRemark: round(core / remark, 2),
    ratioPeer: round(peer / core, 1),
    megabytesPerSecond: round(Buffer.byteLength(text) / 1000 / core, 2),
  }
}

/** The command on one letter against Node that does nothing. */
async function startUp() {
  const runs = {floor: ['-e', '0'], letter: [bin, '--quiet', seed]}
  const times = {floor: [], letter: []}
  for (let round = 0; round < 20; round++)
    for (const [name, args] of Object.entries(runs)) {
      const start = performance.now()
      if (spawnSync(process.execPath, args, {stdio: 'ignore'}).status !== 0) throw new Error(`${name} failed`)
      times[name].push(performance.now() - start)
    }
  return {startRatio: round(median(times.letter) / median(times.floor), 2)}
}

/** The exponents of time over size: 1 is linear. Of the hostile families the worst counts; the steepest are grown on. */
function growth() {
  const [short, long] = values.quick
    ? [
        [1e4, 1e5],
        [1e4, 1e5, 3e5],
      ]
    : [
        [1e4, 1e5, 3e5],
        [1e4, 1e5, 1e6, 3e6],
      ]
  const {letter, ...hostile} = families
  const grown = Object.entries(hostile).map(([name, family]) => [name, grow(extract, family, short).exponent])
  const steepest = grown.toSorted((a, b) => b[1] - a[1]).slice(0, 5)
  const worst = steepest
    .map(([name]) => [name, grow(extract, hostile[name], long).exponent])
    .reduce((a, b) => (b[1] > a[1] ? b : a))
  const normal = {make: size => text.repeat(Math.ceil(size / text.length)), markdown: false}
  // hostile text of this size would have more records than a heap holds
  const whole = values.quick ? long : [1e4, 1e5, 1e6, 1e7]
  return {
    exponentNormal: round(Math.max(grow(extract, normal, whole).exponent, grow(extract, letter, long).exponent)),
    exponentHostile: round(worst[1]),
    hostileWorst: worst[0],
  }
}

/** Letters a second for one worker and two, beside what two threads gain where they share nothing; peak memory. */
async function batch() {
  const home = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    makeLetters(join(home, 'few'), 100)
    makeLetters(join(home, 'many'), many)
    const few = await run(home, 'few', 2)
    // the best of three
    const best = async threads => Math.min(await loops(threads), await loops(threads), await loops(threads))
    const loop = {one: await best(1), two: await best(2)}
    const one = await run(home, 'many', 1)
    const two = await run(home, 'many', 2)
    return {
      letters: many,
      lettersPerSecond1: round(many / one.seconds, 1),
      lettersPerSecond2: round(many / two.seconds, 1),
      scaling: round(one.seconds / two.seconds, 2),
      loopScaling: round((2 * loop.one) / loop.two, 2),
      peakMb100: round(few.peak, 1),
      peakMb10000: round(two.peak, 1),
      peakRatio: round(two.peak / few.peak, 2),
    }
  } finally {
    rmSync(home, {recursive: true})
  }
}

async function run(home, source, jobs) {
  const start = performance.now()
  const child = spawn(process.execPath, [bin, source, '-o', `out-${jobs}/`, '-q', '--jobs', String(jobs)], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  // the kernel keeps the highest mark, so the last look is the one that counts
  const look = setInterval(() => {
    peak = Math.max(peak, highest(child.pid))
  }, 20)
  const status = await new Promise(done => child.once('close', done))
  clearInterval(look)
  if (status !== 0) throw new Error(`the batch exits ${status}`)
  return {seconds: (performance.now() - start) / 1000, peak}
}

/** Megabytes; 0 where there is no /proc. */
function highest(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Milliseconds that so many threads take for the same work each: hashing, which V8 compiles neither well nor badly. */
async function loops(threads) {
  const code = `const {pbkdf2Sync} = require('crypto')
    for (let at = 0; at < 20; at++) pbkdf2Sync('letter', 'reply', 100000, 32, 'sha256')
    require('worker_threads').parentPort.postMessage(0)`
  const start = performance.now()
  await Promise.all(
    Array.from({length: threads}, () => new Promise(done => new Worker(code, {eval: true}).once('message', done))),
  )
  return performance.now() - start
}

function table(r) {
  say(`${r.machine}, Node ${r.node}\n`)
  const rows = [
    ['one letter (seed, 12 kB)', `${r.coreMs} ms`, `${r.megabytesPerSecond} MB/s`],
    ['… against one regular-expression scan', `${r.scanMs} ms`, `× ${r.ratioScan}`],
    ['… against remark-parse alone', `${r.remarkMs} ms`, `× ${r.ratioRemark}`],
    ['… against Recognizers-Text', `${r.peerMs} ms`, `${r.ratioPeer} times faster`],
    ['start-up and one letter against node -e 0', '', `× ${r.startRatio}`],
    ['growth of time over size, normal text', '', `exponent ${r.exponentNormal}`],
    [`… hostile text (worst: ${r.hostileWorst})`, '', `exponent ${r.exponentHostile}`],
    [`batch of ${r.letters}, 1 worker`, `${r.lettersPerSecond1} letters/s`, ''],
    ['… 2 workers', `${r.lettersPerSecond2} letters/s`, `× ${r.scaling} (hashing: × ${r.loopScaling})`],
    ['peak memory, 100 letters', `${r.peakMb100} MB`, ''],
    [`… ${r.letters} letters`, `${r.peakMb10000} MB`, `× ${r.peakRatio}`],
  ]
  for (const row of rows) say(`${row[0].padEnd(44)} ${row[1].padStart(16)}   ${row[2]}`)
}
