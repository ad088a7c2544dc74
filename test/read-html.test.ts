import {describe, expect, test} from 'vitest'
import {extract} from '../src/extract.ts'
import {type ReadOptions, readLetter} from '../src/read/read-letter.ts'

const read = (html: string, options: ReadOptions = {}, path = '页面.html') =>
  readLetter({path, bytes: Buffer.from(html)}, options)
const textOf = async (html: string) => String(await read(html))
const body = '<p>全市投资5亿元，建成10个项目。</p>'

describe('the text of a page', () => {
  test.each([
    ['a fragment', body, '全市投资5亿元，建成10个项目。\n'],
    ['blanks of the source', '<p>\n  全市\n  投资5亿元\n  in all\n  places。</p>', '全市投资5亿元 in all places。\n'],
    ['line breaks', '<p>一、基本情况<br>全市投资5亿元。<br/>完。</p>', '一、基本情况\n全市投资5亿元。\n完。\n'],
    [
      'raised digits',
      '<p>绿地100m<sup>2</sup>，比重<sup>[2]</sup>，PM<sub>2.5</sub>。</p>',
      '绿地100m²，比重[2]，PM2.5。\n',
    ],
    [
      'struck out',
      '<p>投资<s>3</s><del>4</del><span style="text-decoration:line-through">6</span>5亿元。</p>',
      '投资5亿元。\n',
    ],
    [
      'hidden',
      `${body}${body}<p hidden>共8家。</p><p style="color:red;display: none">共9家。</p>`,
      '全市投资5亿元，建成10个项目。\n全市投资5亿元，建成10个项目。\n',
    ],
    [
      'an ordered list',
      '<ol start="3"><li>建队伍。</li><li>建平台。</li></ol><ol style="list-style-type:cjk-ideographic"><li>甲。</li></ol><ul><li>乙。</li></ul>',
      '3. 建队伍。\n4. 建平台。\n一、甲。\n乙。\n',
    ],
    ['as it was set', '<pre>全市投资5亿元。\n　　建成10个项目。</pre>', '全市投资5亿元。\n　　建成10个项目。\n'],
    ['entities', '<p>&#x5168;市&nbsp;投资&gt;5亿元&amp;。</p>', '全市\u00a0投资>5亿元&。\n'],
    [
      'Word',
      '<p>投资<!--[if gte mso 9]><xml><w:x>8</w:x></xml><![endif]--><o:p>5</o:p>亿元。</p><!--EndFragment-->',
      '投资5亿元。\n',
    ],
  ])('%s', async (_, html, text) => {
    expect(await textOf(html)).toBe(text)
  })

  test('a table keeps its rows, a merged label stands for all of them', async () => {
    const html = `<p>情况如下。</p><table><tr><th>区名</th><th>类别</th><th>房源（套）</th></tr><tr><td rowspan="2">甲区</td><td>新建</td><td>3,420</td></tr><tr><td>改建</td><td>120</td></tr></table>`
    const file = await read(html)
    expect(String(file)).toBe('情况如下。\n| 区名 | 类别 | 房源（套） |\n| 甲区 | 新建 | 3,420 |\n| | 改建 | 120 |\n')
    const {indicators} = extract(file)
    expect(indicators.map(({value, unit, item}) => [value, unit, item?.raw])).toEqual([
      [3420, '套', '甲区'],
      [120, '套', '甲区'],
    ])
  })
})

test('the title row of a table is a line above it, and says its unit', async () => {
  const html = `<p>情况如下。</p><table><tr><td colspan="2">表1 各区投资情况</td></tr><tr><td colspan="2">单位：万元</td></tr><tr><td>区名</td><td>投资</td></tr><tr><td>甲区</td><td>3,420</td></tr></table>`
  const file = await read(html)
  expect(String(file)).toBe('情况如下。\n表1 各区投资情况\n单位：万元\n| 区名 | 投资 |\n| 甲区 | 3,420 |\n')
  expect(extract(file).indicators.map(({value, unit}) => [value, unit])).toEqual([[34200000, 'CNY']])
})

test('the dates of the page are not the letter’s, its 成文日期 is where the letter has none', async () => {
  const page = (end: string) =>
    `<html><body><table><tr><td>发布日期</td><td>2024-09-12</td><td>成文日期</td><td>2024-08-30</td></tr></table><div class="TRS_Editor"><p>关于第12号建议的答复</p><p>李代表：</p>${body}${end}</div></body></html>`
  expect(extract(await read(page('<p>甲市财政局</p><p>2024年9月1日</p>'))).letter.date).toBe('2024-09-01')
  expect(extract(await read(page(''))).letter.date).toBe('2024-08-30')
})

describe('the data of a page', () => {
  const data = [
    ['索引号', '000014349/2024-00158'],
    ['分类', ''],
    ['发布机构', '办公室'],
    ['成文日期', '2024-08-30'],
    ['名　称', '关于第12号建议的答复'],
    ['发文字号', '甲财函〔2024〕5号'],
    ['发布日期', '2024-09-12'],
    ['主题词', ''],
  ] as const
  const each = (one: (label: string, value: string) => string) =>
    data.map(([label, value]) => one(label, value)).join('\n')
  const pairs = data.flatMap(([label, value], at) =>
    at % 2
      ? []
      : [`<tr><td>${label}：</td><td>${value}</td><td>${data[at + 1]![0]}：</td><td>${data[at + 1]![1]}</td></tr>`],
  )
  const shapes = {
    table: `<table>${pairs.join('')}</table>`,
    'table of th': `<table>${each((label, value) => `<tr><th>${label}</th><td><span>${value}</span></td></tr>`)}</table>`,
    dl: `<dl>${each((label, value) => `<dt>${label}</dt><dd>${value || '无'}</dd>`)}</dl>`,
    'list of two spans': `<ul>${each((label, value) => `<li><span>${label}：</span> <span>${value}</span></li>`)}</ul>`,
    'two blocks each': each(
      (label, value) => `<div><div class="l">${label}：</div><div class="r">${value}</div></div>`,
    ),
    'a line each': `<p>${each((label, value) => `${label}：${value}<br>`)}</p>`,
    'a label a line': `<p>${each((label, value) => `${label}：<br>${value}<br>`)}</p>`,
    brackets: `<p>${each((label, value) => `【${label}】<br>${value}<br>`)}</p>`,
    'one line': `<div>${each((label, value) => `<span>${label}：${value}</span> `)}</div>`,
  }
  const letter = `<h1>关于第12号建议的答复</h1><p>李代表：</p>${body}<p>甲市财政局</p>`

  test.each(Object.entries(shapes))('as %s, within the text and above it', async (_, shape) => {
    for (const html of [
      `<div class="top">${shape}</div><div class="TRS_Editor">${letter}</div>`,
      `<div class="TRS_Editor">${shape}${letter}</div>`,
    ]) {
      const file = await read(`<html><body>${html}</body></html>`)
      const record = extract(file)
      expect(record.letter).toMatchObject({
        title: '关于第12号建议的答复',
        documentNumber: '甲财函〔2024〕5号',
        issuer: '甲市财政局',
        date: '2024-08-30',
        addressees: ['李'],
      })
      expect(record.indicators.map(({raw}) => raw)).toEqual(['5亿元', '10个'])
      expect(record.numerals.filter(one => one.class === 'unread')).toEqual([])
      expect(String(file)).not.toMatch(/^\|/m)
    }
  })

  test('a table whose head has such words is a table', async () => {
    const html = `${body}<table><tr><td>名称</td><td>时间</td><td>投资（万元）</td></tr><tr><td>甲桥</td><td>2021年</td><td>120</td></tr><tr><td>乙桥</td><td>2022年</td><td>340</td></tr></table>`
    const file = await read(html)
    expect(String(file)).toContain('| 甲桥 | 2021年 | 120 |\n')
    expect(extract(file).indicators.map(({value}) => value)).toEqual([500000000, 10, 1200000, 3400000])
  })

  test('a table of paragraphs is a table, the numbers of its rows count nothing', async () => {
    const row = (number: number) =>
      `<tr><td>${number}</td><td>任务${'甲乙丙丁戊'[number]}</td><td>${'各区落实到位。'.repeat(40)}到2025年达到${number}0%。</td><td>教育局</td></tr>`
    const html = `${body}<table><tr><td>序号</td><td>事项</td><td>内容</td><td>单位名称</td></tr>${[1, 2, 3, 4].map(row).join('')}</table>`
    const {indicators, numerals} = extract(await read(html))
    expect(indicators.map(({raw}) => raw)).toEqual(['5亿元', '10个', '10%', '20%', '30%', '40%'])
    expect(numerals.filter(one => one.class === 'enumerator').map(({raw}) => raw)).toEqual(['1', '2', '3', '4'])
  })
})

test('sentences that a page hides are counted', async () => {
  const {findings} = extract(
    await read(
      `${body.repeat(3)}<div style="display:none">${'<p>另有不公开的内容，共投资8亿元，均已到位。</p>'.repeat(4)}</div>`,
    ),
  )
  expect(findings.map(({rule}) => rule)).toContain('left-out')
})

test('a copy of the page for reading aloud is no loss', async () => {
  const text = [
    '一、基本情况',
    '全市投资5亿元，建成10个项目。',
    '二、下一步打算',
    '我局将继续推进项目建设，确保如期完工。',
  ]
  const letter = text.concat(text.map(line => `${line}另`)).map(line => `<p>${line}</p>`)
  const aloud = `<div style="display:none">${letter
    .join('')
    .replace(/<[^>]*>/g, '')
    .repeat(2)}</div>`
  const {findings} = extract(
    await read(`<html><body><div class="TRS_Editor">${letter.join('')}</div>${aloud}</body></html>`),
  )
  expect(findings.map(({rule}) => rule)).not.toContain('left-out')
})

test('a page that shows nothing until its script has run is read all the same', async () => {
  expect(await textOf(`<body style="visibility: hidden"><div style="display:none">${body}</div></body>`)).toContain(
    '5亿元',
  )
})

test.each<[string, string, ReadOptions, string]>([
  ['答复.txt', `<!DOCTYPE html><html>${body}`, {}, 'text/html'],
  ['答复.txt', `\ufeff \n<!-- saved from url=(0014)about:internet -->\n<div>${body}</div>`, {}, 'text/html'],
  ['答复.html', '投资<5亿元，>3亿元。', {}, 'text/plain'],
  ['答复.html', `题目${body}`, {}, 'text/html'],
  ['答复.md', '# 答复\n投资5亿元', {}, 'text/markdown'],
  ['答复.txt', body, {as: 'txt'}, 'text/plain'],
  ['答复.txt', '投资5亿元', {as: 'html'}, 'text/html'],
  ['答复.txt', '# 投资5亿元', {as: 'md'}, 'text/markdown'],
  ['-', body, {}, 'text/html'],
])('%s of %j with %o is %s', async (path, text, options, mediaType) => {
  const file = await read(text, options, path)
  expect(file.data.source).toMatchObject({mediaType})
})
