/** Markdown: headings, emphasis, items and tables; and plain text, where none of it is markup. */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {letterTree} from '../src/letter/letter-tree.ts'
import {letterSyntax} from '../src/read/markdown.ts'
import {sourceSpan} from '../src/text/projection.ts'
import type {Block, Letter} from '../src/tree.ts'

const processor = unified().use(remarkParse).use(letterSyntax).use(letterTree).freeze()

const read = (text: string, path = 'letter.md'): Letter => {
  const file = new VFile({path, value: text})
  return processor.runSync(processor.parse(file), file) as Letter
}

const shown = (letter: Letter): [string, string][] =>
  letter.children.map(({role, projection}) => [role, projection.text])

describe('Markdown', () => {
  it('leaves emphasis out of the text and keeps it in the slice', () => {
    const {source, children} = read('累计完成投资**32.5**亿元，**加快建设。**下一步')
    const [block] = children as [Block]
    expect(block.projection.text).toBe('累计完成投资32.5亿元，加快建设。下一步')
    const {start, end} = sourceSpan(block.projection, 6, 12)
    expect(source.slice(start, end)).toBe('32.5**亿元')
  })

  it.each([
    ['## 一、基本情况', [['heading', '一、基本情况']]],
    [
      '- 投入3亿元\n- 投入5亿元\n  含中央2亿元',
      [
        ['body', '投入3亿元'],
        ['body', '投入5亿元含中央2亿元'],
      ],
    ],
    [
      '1. 投入3亿元\n2. 2023年投入',
      [
        ['body', '1.投入3亿元'],
        ['body', '2. 2023年投入'],
      ],
    ],
    ['    四格缩进的段落', [['body', '四格缩进的段落']]],
    ['> 引用5亿元', [['body', '引用5亿元']]],
    ['投入3\\.5亿元', [['body', '投入3.5亿元']]],
    [
      '100&nbsp;万元',
      [
        ['body', '100万元'],
        ['furniture', '&nbsp;'],
      ],
    ],
    ['```\n代码55\n```', [['furniture', '代码55']]],
    ['<!-- 1999 -->', [['furniture', '<!--1999-->']]],
    ['张**委员', [['body', '张**委员']]],
  ])('%s', (text, expected) => expect(shown(read(text))).toEqual(expected))

  it('a BOM moves nothing', () =>
    expect(shown(read('\uFEFF## 一、情况\n\n投入**5**亿元'))).toEqual([
      ['heading', '一、情况'],
      ['body', '投入5亿元'],
    ]))
})

describe('tables', () => {
  const letter = read(
    '表1　房源情况（单位：套）\n\n| 序号 | 区名 | 房源 | 面积（万平方米） |\n|---|---|---:|---:|\n| 1 | **涧西区** | 3,420 | 19.8 |\n| 2 | 合计 | 3,420 | 19.8 |\n',
  )
  const cell = (row: number, column: number) =>
    letter.children.find(block => block.cell?.row === row && block.cell.column === column)!

  it('names rows and columns, and takes the unit from the head or the caption', () => {
    expect(cell(1, 3).cell).toMatchObject({unit: '万平方米', head: false, total: false})
    expect(cell(1, 3).cell!.rowHead).toBe(cell(1, 1))
    expect(cell(1, 3).cell!.columnHead).toBe(cell(0, 3))
    expect(cell(1, 2).cell!.unit).toBe('套')
    expect(cell(1, 2).cell!.caption!.projection.text).toBe('表1房源情况(单位:套)')
    expect(cell(1, 2).cell!.caption!.role).toBe('caption')
  })

  it('knows labels, serial numbers and totals', () => {
    expect(cell(1, 1).cell).toMatchObject({head: true, rowHead: null, unit: null})
    expect(cell(1, 0).cell).toMatchObject({head: true, unit: null})
    expect(cell(2, 3).cell!.total).toBe(true)
    expect(cell(1, 1).projection.text).toBe('涧西区')
  })
})

describe('plain text', () => {
  it.each([
    ['2021*2022*2023', [['body', '2021*2022*2023']]],
    ['# 不是标题', [['body', '#不是标题']]],
    ['——说明', [['body', '--说明']]],
    ['&nbsp;100', [['body', '&nbsp;100']]],
  ])('%s', (text, expected) => expect(shown(read(text, 'letter.txt'))).toEqual(expected))

  it('reads tables drawn with bars, tabs, runs of blanks, and a line for every cell', () => {
    for (const text of [
      '|区名|面积（亩）|\n|---|---|\n|涧西区|19.8|',
      '区名\t面积（亩）\n涧西区\t19.8\n合计\t19.8',
      '区名  面积（亩）  占比\n涧西区  19.8  60%\n西工区  13.2  40%',
      '区名\n面积（亩）\n占比\n涧西区\n19.8\n60%\n西工区\n13.2\n40%',
      '面积（亩）\n占比\n涧西区\n19.8\n60%\n西工区\n13.2\n40%',
    ]) {
      const cell = read(text, 'letter.txt').children.find(block => block.projection.text === '19.8')!.cell
      expect(cell).toMatchObject({unit: '亩', row: 1, column: 1})
    }
  })

  it.each([
    '区名\n面积（亩）\n涧西区\n19.8\n西工区\n13.2',
    '区名\n面积（亩）\n占比\n涧西区\n19.8\n60%\n西工区\n13.2',
    '联系人\n电话\n王某\n0379\n6323',
    '区名  面积（亩）  占比\n涧西区  19.8  60%',
    '姓名  单位  职务\n张三  市住建局  科长\n李四  市财政局  主任',
    '投资  19.8  亿元，增长  5%。\n建成  3  个；\n完成  5  个。',
  ])('%j is no table', text => {
    expect(read(text, 'letter.txt').children.every(block => block.cell === null)).toBe(true)
  })

  it('leaves out the asterisks of slanted words, and no others', () => {
    const text = (of: string) => read(of, 'letter.md').children[0]!.projection.text
    expect(text('日处理能力*12.5万吨*。')).toBe('日处理能力12.5万吨。')
    expect(text('面积5*3米，共2*4张。')).toBe('面积5*3米，共2*4张。')
    expect(text('张*、李*等反映')).toBe('张*、李*等反映')
  })
})
