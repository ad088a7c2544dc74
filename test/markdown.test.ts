/** Markdown: headings, emphasis, items and tables; and plain text, where none of it is markup. */
import {describe, expect, it} from 'vitest'
import {sourceSpan} from '../src/text/projection.ts'
import type {Block, Letter} from '../src/tree.ts'
import {recordOf} from './letters.ts'
import {treeOf} from './tree-of.ts'

const read = (text: string, path = 'letter.md'): Letter => treeOf(text, path)

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

describe('HTML in Markdown', () => {
  const lines = ({source, children}: Letter) =>
    children
      .filter(({role}) => role !== 'furniture')
      .map(({role, start, end, cell}) => [
        role,
        source.slice(start, end).trim(),
        cell?.row ?? null,
        cell?.column ?? null,
      ])

  it.each([
    ['<p>新增企业30家。</p>', [['body', '新增企业30家。', null, null]]],
    [
      '<div align="center">\n投入5万元，\n\n新增<b>3</b>家。<br/>共8家\n</div>',
      [
        ['body', '投入5万元，', null, null],
        ['body', '新增<b>3</b>家。', null, null],
        ['body', '共8家', null, null],
      ],
    ],
    ['<h2 class="a>b">一、情况</h2>', [['heading', '一、情况', null, null]]],
    [
      '<table>\n<tr><th rowspan="2">项目</th><th colspan=2>投入</th></tr>\n\n<tr><td>中央</td><td>省</td></tr>\n<tr><td>道路<br>桥梁</td><td>12<b>34</b></td><td><p>5</p><p>6</p></td></tr></table>合计9万元',
      [
        ['cell', '项目', 0, 0],
        ['cell', '投入', 0, 1],
        ['cell', '中央', 1, 1],
        ['cell', '省', 1, 2],
        ['cell', '道路<br>桥梁', 2, 0],
        ['cell', '12<b>34', 2, 1],
        ['cell', '5', 2, 2],
        ['cell', '6', 2, 2],
        ['body', '合计9万元', null, null],
      ],
    ],
    [
      '<style>\np {width: 5px}\n\n</style>\n<script>a = 3\n\nb = "<p>4"</script>\n<!-- 旧稿\n\n2家 -->\n投入5万元',
      [['body', '投入5万元', null, null]],
    ],
    [
      '投入5万元<br>6家',
      [
        ['body', '投入5万元', null, null],
        ['body', '6家', null, null],
      ],
    ],
    [
      '|项目|投入|\n|---|---|\n|道路|10<br>20|',
      [
        ['cell', '项目', 0, 0],
        ['cell', '投入', 0, 1],
        ['cell', '道路', 1, 0],
        ['cell', '10', 1, 1],
        ['cell', '20', 1, 1],
      ],
    ],
    [
      '<!-- 未完\n\n## 一、情况\n\n投入5万元',
      [
        ['body', '!-- 未完', null, null],
        ['heading', '一、情况', null, null],
        ['body', '投入5万元', null, null],
      ],
    ],
    [
      '<div><!-- 未完\n投入5万元',
      [
        ['body', '未完', null, null],
        ['body', '投入5万元', null, null],
      ],
    ],
    ['<script>\n\n投入5万元', [['body', '投入5万元', null, null]]],
  ])('%s', (text, expected) => expect(lines(read(text))).toEqual(expected))

  it('is read as quickly when it is endless', () => {
    for (const part of ['<a "', '<a \'"', '<!--', '<script>', '<', '<table><tr><td rowspan=40>', '<td>', '</'])
      expect(read(`<div>${part.repeat(20_000)}`).children.length).toBeGreaterThan(0)
  })

  it('has its numbers as any table, and every numeral left out has an entry of its own', () => {
    const table = '<table><tr><td>项目</td><td>投入（万元）</td></tr><tr><td>道路</td><td>1234</td></tr></table>'
    const {indicators, numerals, findings} = recordOf('a.md', `${table}\n\n<!-- 3家、5家 -->\n`)
    expect(indicators.map(({raw, value, unit, item}) => [raw, value, unit, item?.raw])).toEqual([
      ['1234', 12340000, 'CNY', '道路'],
    ])
    expect(numerals.map(({raw, class: sort}) => [raw, sort])).toEqual([
      ['万', 'scale'],
      ['1234', 'indicator'],
      ['3', 'identifier'],
      ['5', 'identifier'],
    ])
    expect(findings).toEqual([])
  })

  it('a letter fenced in as code is a finding', () => {
    const {findings} = recordOf('a.md', '# 答复\n\n```\n投入5万元\n```\n\n```\nx = 5\n```\n')
    expect(findings.map(({rule, line}) => [rule, line])).toEqual([['left-out', 3]])
  })
})

describe('years of a table', () => {
  const figures = (text: string, path = 'a.md') =>
    recordOf(path, text).indicators.map(({raw, period, item}) => [raw, period?.edtf ?? null, item?.raw ?? null])

  it.each([
    ['年份', '2020', '2020'],
    ['年度', '２０２１', '2021'],
    ['时间', '2020-2022', '2020/2022'],
    ['年份', '2020年', '2020'],
  ])('under %s, %s is the time of its row and no count', (head, year, edtf) => {
    const text = `| ${head} | 投入（万元） |\n|---|---|\n| ${year} | 10 |\n| 合计 | 30 |\n`
    expect(figures(text)).toEqual([
      ['10', edtf, '投入'],
      ['30', null, '合计'],
    ])
    const {dates, numerals} = recordOf('a.md', text)
    expect(dates.map(date => [date.raw, date.edtf])).toEqual([[year, edtf]])
    expect(numerals.map(({raw, class: sort}) => [raw, sort]).slice(1, 2)).toEqual([[year, 'date']])
  })

  it('a column of growth holds changes, up or down by the sign', () => {
    const text =
      '| 市场 | 出口额（亿元） | 同比增长（%） |\n|---|---|---|\n| 东盟 | 486.2 | 9.3 |\n| 欧盟 | 352.7 | -3.1 |\n| 美国 | 298.4 | 0.0 |\n'
    const changes = recordOf('a.md', text).indicators.map(({value, aspect, change}) => [
      value,
      aspect,
      change?.direction ?? null,
      change?.basis ?? null,
    ])
    expect(changes).toEqual([
      [48620000000, 'level', null, null],
      [9.3, 'change', 'up', 'yoy'],
      [35270000000, 'level', null, null],
      [3.1, 'change', 'down', 'yoy'],
      [29840000000, 'level', null, null],
      [0, 'change', 'flat', 'yoy'],
    ])
  })

  it('a bare year at the head of a column is the time of its cells', () =>
    expect(figures('| 县区 | 2020 | 2021 |\n|---|---|---|\n| 东湖区 | 120 | 1350 |\n')).toEqual([
      ['120', '2020', '东湖区'],
      ['1350', '2021', '东湖区'],
    ]))

  it('stand beside what is counted, and for all the rows that they cover', () => {
    expect(
      figures(
        '| 年份 | 项目 | 投入（万元） | 备注 |\n|---|---|---|---|\n| 2020 | 道路 | 10 | 无 |\n| 2021 | 桥梁 | 20 | 无 |',
      ),
    ).toEqual([
      ['10', '2020', '道路'],
      ['20', '2021', '桥梁'],
    ])
    expect(
      figures('<table><tr><td>时间<td>投入<tr><td rowspan=2>2019<td>7万元<tr><td>8万元</table>').map(
        ([, edtf]) => edtf,
      ),
    ).toEqual(['2019', '2019'])
    expect(figures('年份\t投入（万元）\n2020\t10\n2021\t20', 'a.txt').map(([, edtf]) => edtf)).toEqual(['2020', '2021'])
  })

  it('are years only there', () => {
    expect(figures('| 项目 | 户数（户） |\n|---|---|\n| 道路 | 2020 |').map(([raw]) => raw)).toEqual(['2020'])
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
