/** Measures what one letter costs from the shell: medians of 20 interleaved runs against bare Node. */
import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'

const runs = {
  'node -e 0': ['-e', '0'],
  'extract --version': ['bin/extract.js', '--version'],
  'extract LETTER': ['bin/extract.js', '--quiet', 'fixtures/letters/guangzhou-20222187.txt'],
}
const times = Object.fromEntries(Object.keys(runs).map(name => [name, []]))
for (let round = 0; round < 20; round++)
  for (const [name, args] of Object.entries(runs)) {
    const start = performance.now()
    const {status} = spawnSync(process.execPath, args, {stdio: 'ignore'})
    if (status !== 0) throw new Error(`${name} exits ${status}`)
    times[name].push(performance.now() - start)
  }
const median = all => all.toSorted((a, b) => a - b)[all.length >> 1]
const floor = median(times['node -e 0'])
for (const [name, all] of Object.entries(times))
  process.stdout.write(`${name.padEnd(18)} ${median(all).toFixed(1)} ms  × ${(median(all) / floor).toFixed(2)}\n`)
