import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import type {LetterRecord} from '../schemas/record.ts'
import {bundle} from './bundle.ts'
import {runCommand} from './command.ts'
import {fixtures, recordOf} from './letters.ts'
import {expectSound} from './sound.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scan = `${root}fixtures/scans/wuhu-finance.pdf`
const isThere = ['tesseract.js', '@tesseract.js-data/chi_sim'].every(name => existsSync(`${root}node_modules/${name}`))
const folder = mkdtempSync(join(tmpdir(), 'ocr-'))
afterAll(() => rmSync(folder, {recursive: true}))

const run = (args: readonly string[], program = bundle()) => runCommand(args, {program})

test('a scan is refused where nobody asked for OCR', () => {
  const {status, stdout, stderr} = run([scan])
  expect(stderr).toMatch(/^extract: \S+: Unexpected PDF without text \(no-text-layer\), .*\(--ocr\)\n$/)
  expect([status, stdout]).toEqual([65, ''])
})

test('without its packages OCR says what to install', () => {
  const built = dirname(dirname(bundle()))
  for (const part of ['dist', 'bin']) cpSync(join(built, part), join(folder, 'copy', part), {recursive: true})
  // what is there but no package hides any further up
  for (const name of ['tesseract.js', '@tesseract.js-data/chi_sim'])
    mkdirSync(join(folder, 'copy', 'node_modules', name), {recursive: true})
  const {status, stdout, stderr} = run(['--ocr', scan], join(folder, 'copy', 'bin', 'extract.js'))
  expect(stderr).toMatch(/^extract: \S+: .*: npm i @tesseract\.js-data\/chi_sim@\S+ tesseract\.js@\S+\n$/)
  expect([status, stdout]).toEqual([69, ''])
})

describe.skipIf(!isThere)(isThere ? 'a scan' : 'a scan: tesseract.js is not installed, OCR was not tried', () => {
  test('is recognised, and every figure says so', () => {
    const {status, stdout, stderr} = run(['--ocr', '--with-text', scan])
    expect(status).toBe(0)
    expect(stderr).toMatch(/pictures of 3 pages, .* recognised \(OCR\), at the worst with \d\d % confidence ocr\n/)
    const record: LetterRecord = JSON.parse(stdout)
    expectSound(record, record.text!)
    expect(record.source.ocr).toBe(true)
    expect(record.letter).toMatchObject({issuer: '芜湖市财政局', date: '2023-07-28', addressees: ['何其慎']})
    expect(record.indicators.every(({flags}) => flags.includes('ocr'))).toBe(true)
    const {path, bytes} = fixtures.find(({id}) => id === 'wuhu-finance')!
    const wanted = recordOf(path, bytes).indicators.map(said)
    const right = taken(wanted, record.indicators.map(said))
    console.log(
      `${right} of ${wanted.length} figures are right, ${record.indicators.length - right} are not of the letter`,
    )
    expect(right).toBeGreaterThanOrEqual(0.9 * wanted.length)
  }, 180_000)

  test('is read again by those who check its record', () => {
    const record = join(folder, 'record.json')
    expect(run(['--ocr', '-o', record, '-q', scan]).status).toBe(0)
    expect(run(['verify', record]).status).toBe(0)
  }, 300_000)

  test('has its time for a page', () => {
    const {status, stderr} = run(['--ocr', '--max-ocr-seconds', '0.05', scan])
    expect(stderr).toMatch(/time above 0\.05 s for a page, .*--max-ocr-seconds/)
    expect(status).toBe(65)
    const set = run(['review', '--ocr', '--max-ocr-seconds', '0.05', '-o', join(folder, 'set'), scan, scan])
    expect(set.stderr).toMatch(/time above 0\.05 s for a page, .*--max-ocr-seconds/)
    expect(set.status).toBe(1)
  })

  test('leaves nothing behind', () => {
    writeFileSync(join(folder, 'scan.pdf'), readFileSync(scan).subarray(0, -1))
    spawnSync(process.execPath, [bundle(), '--ocr', '-q', 'scan.pdf'], {cwd: folder})
    expect(existsSync(join(folder, 'chi_sim.traineddata'))).toBe(false)
  }, 180_000)
})

const said = ({value, low, unit, kind}: LetterRecord['indicators'][number]) => `${value} ${low} ${unit} ${kind}`

/** How many of the wanted are among the given. */
function taken(wanted: readonly string[], given: readonly string[]): number {
  const rest = [...given]
  return wanted.filter(one => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}
