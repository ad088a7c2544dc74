/**
 * Kills a batch with SIGKILL at random moments, resumes it, and compares every byte with an undisturbed run.
 *
 *     node scripts/kill-test.mjs [--letters 1000] [--kills 50] [--times 1] [--seed 1]
 *
 * `--times 3` kills a run and the first two resumptions of it, too.
 */
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {makeLetters} from './letters.mjs'

const {values} = parseArgs({
  options: Object.fromEntries(['letters', 'kills', 'times', 'seed', 'bin'].map(name => [name, {type: 'string'}])),
})
const letters = Number(values.letters ?? 1000)
const kills = Number(values.kills ?? 50)
const times = Number(values.times ?? 1)
const bin = values.bin ?? fileURLToPath(new URL('../bin/extract.js', import.meta.url))
const tables = ['records.ndjson', 'indicators.csv', 'findings.csv', 'letters.csv']

let state = Number(values.seed ?? 1)
/** Marsaglia's xorshift: the same kills for the same seed. */
function random() {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) / 2 ** 32
}

const home = mkdtempSync(join(tmpdir(), 'kill-test-'))
const source = join(home, 'letters')
makeLetters(source, letters)

const start = performance.now()
run('reference')
const duration = performance.now() - start
const expected = outputs('reference')

let [different, lost, doubled, failed, midway] = [0, 0, 0, 0, 0]
for (let trial = 0; trial < kills; trial++) {
  const out = `out-${trial}`
  for (let time = 0; time < times; time++) {
    const child = spawn(process.execPath, [bin, ...words(out), ...(time > 0 ? ['--resume'] : [])], {
      cwd: home,
      stdio: 'ignore',
    })
    const ended = new Promise(done => child.once('close', done))
    await new Promise(done => setTimeout(done, random() * duration * (time > 0 ? 0.7 : 1)))
    child.kill('SIGKILL')
    if ((await ended) === null) midway++
  }
  failed += run(out, '--resume') === 0 ? 0 : 1
  const found = outputs(out)
  if (tables.some((_, at) => !found[at].equals(expected[at]))) different++
  const paths = found[0]
    .toString()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).source.path)
  lost += letters - new Set(paths).size
  doubled += paths.length - new Set(paths).size
  const rest = readdirSync(join(home, out)).filter(name => !tables.includes(name) && name !== 'manifest.json')
  if (rest.length > 0) throw new Error(`left beside the output: ${rest}`)
  rmSync(join(home, out), {recursive: true})
}
rmSync(home, {recursive: true})
process.stdout.write(
  `${letters} letters, ${kills} runs, ${midway} of ${kills * times} kills in mid-run: ` +
    `${different} different, ${lost} lost, ${doubled} doubled, ${failed} resumptions failed\n`,
)
process.exitCode = different + lost + doubled + failed > 0 ? 1 : 0

function words(out) {
  return ['letters', '-o', `${out}/`, '--quiet', '--jobs', '2']
}

function run(out, ...more) {
  mkdirSync(join(home, out), {recursive: true})
  const {status, stderr} = spawnSync(process.execPath, [bin, ...words(out), ...more], {cwd: home, encoding: 'utf8'})
  if (stderr) process.stderr.write(stderr)
  return status
}

function outputs(out) {
  return tables.map(name => readFileSync(join(home, out, name)))
}
