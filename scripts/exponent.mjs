/** How time and record of a text grow with its length: the exponent is 1 where ten times the text takes ten times the time. */
import {VFile} from 'vfile'

/** Shorter runs are repeated until so much time has been measured, in ms. */
const ENOUGH = 60
/** A family that is lost need not be waited for, in ms. */
const LOST = 60_000

/** Measures the texts that `make` makes, of as many bytes as `sizes` say. */
export function grow(extract, {make, markdown}, sizes) {
  const points = []
  // a Chinese character has three bytes, and `make` counts characters
  const sample = make(1e4)
  const width = Buffer.byteLength(sample) / sample.length
  for (const size of sizes) {
    const text = make(Math.round(size / width))
    points.push({length: text.length, ...measure(extract, text, markdown)})
    if (points.at(-1).time > LOST) break
  }
  return {
    times: points.map(({time}) => time),
    exponent: slope(points, ({time}) => time),
    ofRecord: slope(points, ({written}) => written),
  }
}

/** The least processor time of some runs, in ms: what disturbs only ever adds. */
function measure(extract, text, markdown) {
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
  return {time: best, written: written(record)}
}

/** Characters of the record as JSON, part by part: the whole may be longer than a string can be. */
function written({indicators, dates, numerals, sections, findings, letter}) {
  const parts = [letter, ...indicators, ...dates, ...numerals, ...sections, ...findings]
  return parts.reduce((sum, part) => sum + JSON.stringify(part).length, 0)
}

/** Slope of the least squares through the logarithms. */
function slope(points, of) {
  const logs = points.map(point => [Math.log(point.length), Math.log(of(point))])
  const mean = at => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const up = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return up / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
