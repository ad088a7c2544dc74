/**
 * Makes a set of letters out of the fixtures (their last digits vary), reviews it and opens its index; says how long each
 * took, and how much memory.
 *
 *     node scripts/review-set.mjs [letters [folder]]
 *
 * 5000 letters unless said otherwise; letters and pages stay in the folder, if one is given. Needs GNU time and a Chromium:
 * Debian's, or the one that CHROMIUM names.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'

const [, , letterCount = '5000', keep] = process.argv
const count = Number(letterCount)
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const root = fileURLToPath(new URL('..', import.meta.url))
const fixtures = join(root, 'fixtures/letters')
const texts = readdirSync(fixtures).map(name => readFileSync(join(fixtures, name), 'utf8'))
const work = keep ?? mkdtempSync(join(tmpdir(), 'review-set-'))
const [letters, out] = [join(work, 'letters'), join(work, 'out')]
mkdirSync(letters, {recursive: true})
for (let at = 0; at < count; at++) writeFileSync(join(letters, `${String(at).padStart(6, '0')}.txt`), varied(at))

/** A fixture whose last digits are others, so that no two letters are alike. */
function varied(at) {
  let state = at + 1
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 16
  }
  return texts[at % texts.length].replace(/(?<=\d)\d(?=[家个项人万亿元%])/g, digit =>
    random() % 4 === 0 ? String(random() % 10) : digit,
  )
}

const run = spawnSync(
  'time',
  ['-f', '%e s, %M kB', process.execPath, join(root, 'bin/extract.js'), 'review', '-q', '-o', out, letters],
  {encoding: 'utf8'},
)
if (run.error) throw run.error
console.log(`review of ${count} letters: ${run.stderr.trim()}, exit ${run.status}`)
const index = join(out, 'index.html')
console.log(`index ${(statSync(index).size / 1e6).toFixed(2)} MB`)
const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
for (let time = 0; time < 3; time++) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}})
  const start = performance.now()
  await page.goto(`file://${index}`)
  await page.locator('.listed tbody tr').first().waitFor()
  console.log(`opened in ${((performance.now() - start) / 1000).toFixed(2)} s`)
  await page.close()
}
await browser.close()
if (!keep) rmSync(work, {recursive: true})
