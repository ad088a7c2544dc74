/**
 * How the time of one letter grows with its length, for texts made to hurt: `npm run growth` (10 kB to 1 MB),
 * `npm run growth -- --full` (to 10 MB), `npm run growth -- dates quotes` for some families only.
 *
 * Prints the exponent of each family for the time and for the size of the record: 1 is linear. Exit 1 where one is
 * above its limit.
 */
import {grow} from './exponent.mjs'
import {families} from './hostile.mjs'

/**
 * The rules look at each character a fixed number of times, but V8's collector copies the records that are kept over and
 * over: with a young generation that holds them all (`node --max-semi-space-size=256`) the same families stay a tenth
 * lower. What is quadratic, if only in part, comes above 1.5.
 */
const LIMIT = {time: 1.25, record: 1.1}

const words = process.argv.slice(2)
const full = words.includes('--full')
const chosen = words.filter(word => !word.startsWith('-'))
const sizes = [1e4, 3e4, 1e5, 3e5, 1e6, ...(full ? [3e6, 1e7] : [])]
const {extract} = await import(new URL('../dist/extract.mjs', import.meta.url).href)

const row = cells => cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(9))).join(' ')

// warm: all that the rules do has been compiled before anything is measured
for (const {make} of Object.values(families)) extract(make(1e4))
let over = 0
console.log(row(['family', ...sizes.map(size => `${size / 1000} kB`), 'exponent', 'of record']))
for (const [name, family] of Object.entries(families)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const {times, exponent, ofRecord} = grow(extract, family, sizes)
  const bad = exponent > LIMIT.time || ofRecord > LIMIT.record
  if (bad) over++
  const cells = sizes.map((_, at) => times[at]?.toFixed(1) ?? '-')
  console.log(row([name, ...cells, exponent.toFixed(2), ofRecord.toFixed(2), bad ? '!' : '']).trimEnd())
}
const resident = Math.round(process.memoryUsage().rss / 1e6)
console.log(`${over} above ${LIMIT.time} (${LIMIT.record}); processor times in ms, resident ${resident} MB`)
if (over > 0) process.exitCode = 1
