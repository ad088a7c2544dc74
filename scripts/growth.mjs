/**
 * How the time of one letter grows with its length, for texts made to hurt: `npm run growth` (10,000 to 300,000
 * characters, 1 MB of Chinese), `npm run growth -- --full` (to 3,000,000), `npm run growth -- dates quotes` for some families only.
 *
 * Prints the exponent of each family for the time and for the size of the record: 1 is linear. Exit 1 where one is
 * above the limit.
 */
import {fileURLToPath} from 'node:url'
import {families} from './hostile.mjs'

const LIMIT = 1.1
/** Shorter runs are repeated until so much time has been measured, in ms. */
const ENOUGH = 60

const words = process.argv.slice(2)
const full = words.includes('--full')
const chosen = words.filter(word => !word.startsWith('-'))
const sizes = [1e4, 3e4, 1e5, 3e5, ...(full ? [1e6, 3e6] : [])]
const {extract} = await import(new URL('../dist/extract.mjs', import.meta.url).href)
const {VFile} = await import('vfile')

/** The least processor time of some runs, in ms: what disturbs only ever adds. */
function measure(text, markdown) {
  let best = Number.POSITIVE_INFINITY
  let spent = 0
  let record
  for (let run = 0; run < 1 || (spent < ENOUGH && run < 50) || (run < 5 && spent < 1500); run++) {
    const file = new VFile({value: text, path: markdown ? 'letter.md' : 'letter.txt'})
    const start = process.cpuUsage()
    record = extract(file, {date: '2023-06-01'})
    const {user, system} = process.cpuUsage(start)
    const took = (user + system) / 1000
    spent += took
    best = Math.min(best, took)
  }
  return {time: best, bytes: written(record)}
}

/** Characters of the record as JSON, part by part: the whole may be longer than a string can be. */
function written({indicators, dates, numerals, sections, findings, letter}) {
  const parts = [letter, ...indicators, ...dates, ...numerals, ...sections, ...findings]
  return parts.reduce((sum, part) => sum + JSON.stringify(part).length, 0)
}

/** Slope of the least squares through the logarithms. */
function slope(points, of) {
  const logs = points.map(point => [Math.log(point[0]), Math.log(point[of])])
  const mean = at => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const up = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return up / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

for (const text of Object.values(families)) measure(text.make(1e4), text.markdown)
let over = 0
console.log(
  [
    'family'.padEnd(22),
    ...sizes.map(size => `${size / 1000}k`.padStart(9)),
    'exponent'.padStart(9),
    'of record'.padStart(9),
  ].join(' '),
)
for (const [name, {make, markdown}] of Object.entries(families)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const points = []
  for (const size of sizes) {
    const text = make(size)
    const {time, bytes} = measure(text, markdown)
    points.push([text.length, time, bytes])
    // a family that is lost need not be waited for
    if (time > 60_000) break
  }
  const exponent = slope(points, 1)
  const output = slope(points, 2)
  const bad = exponent > LIMIT || output > LIMIT
  if (bad) over++
  const times = sizes.map((_, at) => (points[at] ? points[at][1].toFixed(1) : '-').padStart(9))
  console.log(
    [name.padEnd(22), ...times, exponent.toFixed(2).padStart(9), output.toFixed(2).padStart(9), bad ? '!' : ''].join(
      ' ',
    ),
  )
}
console.log(`${over} above ${LIMIT}; processor times in ms, resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
if (over > 0 && process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = 1
