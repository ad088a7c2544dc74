import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {defaultLimits} from '../schemas/limits.ts'
import {foldRadicals} from '../src/read/pdf/radicals.ts'
import {recoverPdf} from '../src/read/pdf/recover-pdf.ts'
import {pdfPages, type Words} from './pdf.ts'

const tables = new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url)
const textOf = async (...pages: {words: Words[]; drawn?: string}[]) =>
  (await recoverPdf(pdfPages(pages), defaultLimits, async name => new Uint8Array(readFileSync(new URL(name, tables)))))
    .text
const lines = (...texts: string[]): Words[] => texts.map((text, at) => ({text, x: 74, y: 700 - 28 * at}))
const full = '我市坚持以需定建、职住平衡的原则，先后出台实施方案，明确' // 28 characters of 16 points: up to the margin

test('lines are rejoined, numbers too, up to the next indent', async () => {
  const [a, b] = [full.slice(0, 27), full.slice(1)]
  expect(
    await textOf({
      words: lines(`${a}2`, `0222187件，${b.slice(0, 20)}`, `　　${full.slice(2)}`, '投资5亿元。', '甲市财政局'),
    }),
  ).toBe(`${a}20222187件，${b.slice(0, 20)}\n\n　　${full.slice(2)}投资5亿元。\n\n甲市财政局\n`)
})

test('radicals of a browser’s print are characters', async () => {
  expect(await textOf({words: lines('⼴州市⼯业⼤道⻓⻔⻅2⼈。')})).toBe('广州市工业大道长门见2人。\n')
})

test('the radical ⼾ is 户, not its variant 戶', () => {
  expect(foldRadicals('住⼾⻋⻰')).toBe('住户车龙')
})

test('a raised digit is told apart', async () => {
  const words = [
    {text: '绿地面积', x: 74, y: 700},
    {text: '100m', x: 138, y: 700},
    {text: '2', x: 204, y: 707, size: 8},
  ]
  expect(await textOf({words})).toBe('绿地面积100m²\n')
})

test('page numbers and running heads are left out, a number of the text is not', async () => {
  const page = (number: number) => ({
    words: [
      {text: '甲市人民政府公报', x: 200, y: 800, size: 9},
      ...lines('建设项目情况', `第${number}季度投资`, `${number}亿元，建成`, '若干项目。'),
      {text: `— ${number} —`, x: 280, y: 60},
    ],
  })
  const text = await textOf(page(1), page(2), page(3))
  expect(text).not.toMatch(/公报|—/)
  expect(text).toMatch(/3亿元/)
})

const frame =
  'q 70 600 m 500 600 l S 70 560 m 500 560 l S 70 500 m 500 500 l S 70 500 m 70 600 l S 300 500 m 300 600 l S 500 500 m 500 600 l S Q'

test('a framed table is read cell by cell, its wrapped words joined', async () => {
  const words = [
    {text: '情况如下：', x: 74, y: 700},
    {text: '区名', x: 80, y: 570},
    {text: '房源（套）', x: 310, y: 570},
    {text: '涧西', x: 80, y: 535},
    {text: '3,420', x: 310, y: 535},
    {text: '区', x: 80, y: 510},
    {text: '完。', x: 74, y: 400},
  ]
  expect(await textOf({words, drawn: frame})).toBe('情况如下：\n\n| 区名 | 房源（套） |\n| 涧西区 | 3,420 |\n\n完。\n')
})

test('fields of a line keep their distance', async () => {
  const words = [
    {text: '洛建函〔2023〕96号', x: 74, y: 700},
    {text: '类别：B', x: 300, y: 700},
  ]
  expect(await textOf({words})).toBe('洛建函〔2023〕96号　　类别：B\n')
})

test('an empty page is no scanned one', async () => {
  const {notes} = await recoverPdf(
    pdfPages([{words: lines('投资5亿元。')}, {words: []}]),
    defaultLimits,
    async name => new Uint8Array(readFileSync(new URL(name, tables))),
  )
  expect(notes).toEqual([])
})

test('columns without a frame are a finding', async () => {
  const words = ['甲区', '乙区', '丙区'].flatMap((text, at) => [
    {text, x: 74, y: 700 - 28 * at},
    {text: `${at + 1}20`, x: 300, y: 700 - 28 * at},
  ])
  const {notes} = await recoverPdf(
    pdfPages([{words}]),
    defaultLimits,
    async name => new Uint8Array(readFileSync(new URL(name, tables))),
  )
  expect(notes.map(({rule}) => rule)).toEqual(['loose-columns'])
})

test('the text that a scanner laid over its picture is told apart', async () => {
  const words = lines(`${full}投资5亿元，`, `${full}建成10个项目。`)
  const invisible = {words, drawn: 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q 3 Tr'}
  const table = async (name: string) => new Uint8Array(readFileSync(new URL(name, tables)))
  const {notes, isSeen} = await recoverPdf(pdfPages([invisible]), defaultLimits, table)
  expect([notes.map(({rule}) => rule), isSeen]).toEqual([['ocr'], true])
  expect((await recoverPdf(pdfPages([{words}]), defaultLimits, table)).isSeen).toBe(false)
})
