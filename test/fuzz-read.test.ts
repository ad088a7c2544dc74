import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extract} from '../src/extract.ts'
import {readLetter} from '../src/read/read-letter.ts'
import {isRefusal} from '../src/read/refuse.ts'
import {library} from './bundle.ts'
import {docx, p} from './docx.ts'
import {fixtures} from './letters.ts'
import {pdfPages} from './pdf.ts'

/** `FUZZ=100000 npx vitest run test/fuzz-read.test.ts` for a long run; FUZZ_SEED for another one; FUZZ_KEEP for a folder of the slow ones. */
const cases = Number(process.env.FUZZ ?? 2200)
const seed = Number(process.env.FUZZ_SEED ?? 2022)
/** No file of these sizes takes so many milliseconds of the processor: the clock would tell of our neighbours. */
const HANG = 2000

const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))
const table = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('区名')}</w:tc><w:tc>${p('房源（套）')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('甲区')}</w:tc><w:tc>${p('3,420')}</w:tc></w:tr></w:tbl>`
const word = `${p('关于第12号建议的答复', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}${p('投资5亿元', '', '<w:strike/>')}${table}`
const frame =
  'q 0 0 0 RG 70 600 m 500 600 l S 70 560 m 500 560 l S 70 520 m 500 520 l S 70 520 m 70 600 l S 300 520 m 300 600 l S 500 520 m 500 600 l S Q'
const page = {
  drawn: frame,
  words: [
    {text: '关于第12号建议的答复', x: 180, y: 760},
    {text: '区名', x: 80, y: 570},
    {text: '房源（套）', x: 310, y: 570},
    {text: '甲区', x: 80, y: 530},
    {text: '3,420', x: 310, y: 530},
    {text: '投资5亿元，增长5.1%。', x: 74, y: 480},
  ],
}

interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
  /** cases of this seed among a hundred */
  readonly share: number
  /** packs mutated content into its file again */
  pack?(bytes: Uint8Array): Uint8Array
}

const seeds: readonly Seed[] = [
  {name: '答复.txt', bytes: fixtures[0]!.bytes, share: 15},
  {name: '答复.md', bytes: fixtures.find(({path}) => path.endsWith('.md'))!.bytes, share: 12},
  {name: '页面.html', bytes: fixture('luoyang-housing.html'), share: 20},
  {name: '页面二.html', bytes: fixture('hongshan-residents.html'), share: 12},
  {name: '文件.docx', bytes: fixture('luoyang-housing.docx'), share: 12},
  {name: '正文.docx', bytes: Buffer.from(word), share: 16, pack: bytes => docx(Buffer.from(bytes).toString())},
  {name: '公文.pdf', bytes: pdfPages([page, page]), share: 12},
  {name: '打印.pdf', bytes: fixture('wuhu-finance.pdf'), share: 1},
]

/** Mulberry32: small, and the same everywhere. */
function random(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const tokens = [
  '\0',
  '\xff',
  '<',
  '</',
  '/>',
  '<!--',
  ']]>',
  '<table>',
  '<td colspan=99999>',
  '&#x110000;',
  '999999999999',
  '-1',
  '<<',
  '>>',
  '[',
  'endobj',
  'stream',
  '(',
  '\\',
  '1e309',
  '<w:tbl>',
  '</w:p>',
  'w:val="',
  '\u202e',
  '<!DOCTYPE a>',
]

function mutated(bytes: Uint8Array, draw: () => number): Uint8Array {
  let result = Buffer.from(bytes)
  for (let times = 1 + Math.floor(draw() * 6); times > 0; times--) {
    const at = Math.floor(draw() * result.length)
    const length = Math.floor(draw() ** 3 * 400)
    const cut = result.subarray(at, at + length)
    const kind = Math.floor(draw() * 6)
    if (kind === 0 && result.length > 0) result[at] = Math.floor(draw() * 256)
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)])
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at), cut, cut, result.subarray(at + length)])
    else if (kind === 3)
      result = Buffer.concat([
        result.subarray(0, at),
        Buffer.from(tokens[Math.floor(draw() * tokens.length)]!),
        result.subarray(at),
      ])
    else if (kind === 4 && draw() < 0.3) result = Buffer.from(result.subarray(0, at))
    else result = Buffer.concat([result.subarray(0, at), Buffer.from(cut).reverse(), result.subarray(at + length)])
  }
  return result
}

/** PDFs and Word files are read in their thread, as the command does. */
const built = library()

/** Reads, and reads out; a refusal is an answer. */
async function tried(name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    if (/\.(?:pdf|docx)$/.test(name)) {
      const {extract, readLetter} = await built
      extract(await readLetter({path: name, bytes}))
    } else extract(await readLetter({path: name, bytes}))
    return 'read'
  } catch (error) {
    if (isRefusal(error) || (error instanceof Error && 'fatal' in error && error.fatal === true)) return 'refused'
    throw error
  }
}

describe.each(seeds)('$name', ({name, bytes, share, pack = same => same}) => {
  test('whatever happens to its bytes, it is read or refused, and soon', async () => {
    const draw = random(seed + bytes.length)
    const count = {read: 0, refused: 0}
    let slowest = 0
    for (let at = 0; at < (cases * share) / 100; at++) {
      const file = pack(mutated(bytes, draw))
      const start = process.cpuUsage()
      count[await tried(name, file)]++
      const {user, system} = process.cpuUsage(start)
      const taken = (user + system) / 1000
      if (taken > HANG && process.env.FUZZ_KEEP) writeFileSync(`${process.env.FUZZ_KEEP}/${seed}-${at}-${name}`, file)
      slowest = Math.max(slowest, taken)
    }
    expect(slowest).toBeLessThan(HANG)
    expect(count.read + count.refused).toBe(Math.ceil((cases * share) / 100))
    expect(process.memoryUsage().rss).toBeLessThan(2 ** 30)
  }, 3_600_000)
})

test('an unharmed file is read', async () => {
  for (const {name, bytes, pack} of seeds) expect(await tried(name, pack?.(bytes) ?? bytes), name).toBe('read')
})
