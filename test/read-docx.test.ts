import {expect, test} from 'vitest'
import {library} from './bundle.ts'
import {docx, p} from './docx.ts'

const {extract, readLetter} = await library()

const read = (bytes: Uint8Array) => readLetter({path: '答复.docx', bytes})
const textOf = async (body: string, parts = {}) => String(await read(docx(body, parts)))

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'bullet', '')}</w:abstractNum>
<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`
const listed = (text: string, at: number, list = 2) =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

test('automatic numbering is kept as Word shows it', async () => {
  const body = [
    listed('基本情况', 0),
    listed('强化领导', 1),
    listed('建队伍', 2),
    listed('建平台', 2),
    listed('加大投入', 1),
    listed('新建', 2),
    listed('一条', 3),
    listed('下一步打算', 0),
    listed('另起', 0, 3),
    p('正文', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
  ]
  expect(await textOf(body.join(''), {'numbering.xml': numbering})).toBe(
    '一、基本情况\n（一）强化领导\n1. 建队伍\n2. 建平台\n（二）加大投入\n1. 新建\n一条\n二、下一步打算\n五、另起\n正文\n',
  )
})

test('a style numbers its paragraphs, and those of styles based on it', async () => {
  const styles = `<w:styles><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:styleId="t1"><w:name w:val="toc 1"/></w:style></w:styles>`
  const body =
    p('目录行3', '<w:pStyle w:val="t1"/>') + p('甲', '<w:pStyle w:val="a"/>') + p('乙', '<w:pStyle w:val="b"/>')
  expect(await textOf(body, {'numbering.xml': numbering, 'styles.xml': styles})).toBe('一、甲\n二、乙\n')
})

test.each([
  ['struck out', '<w:strike/>', '共人'],
  ['struck out twice', '<w:dstrike w:val="true"/>', '共人'],
  ['hidden', '<w:vanish/>', '共人'],
  ['not struck out', '<w:strike w:val="0"/>', '共5人'],
  ['raised', '<w:vertAlign w:val="superscript"/>', '共⁵人'],
])('a word that is %s', async (_, run, expected) => {
  expect(
    await textOf(
      `<w:p><w:r><w:t>共</w:t></w:r><w:r><w:rPr>${run}</w:rPr><w:t>5</w:t></w:r><w:r><w:t>人</w:t></w:r></w:p>`,
    ),
  ).toBe(`${expected}\n`)
})

test('100m² is an area, and 比重² no number', async () => {
  const raise = (text: string, digit: string) =>
    `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${digit}</w:t></w:r></w:p>`
  const record = extract(await read(docx(raise('新增绿地100m', '2') + raise('提高服务业比重', '2'))))
  expect(record.indicators.map(({value, unit}) => [value, unit])).toEqual([[100, 'm2']])
})

test('what was deleted by a revision is out, what was inserted is in', async () => {
  const body = `<w:p><w:del><w:r><w:delText>投资3亿元</w:delText></w:r></w:del><w:ins><w:r><w:t>投资5亿元</w:t></w:r></w:ins></w:p>`
  expect(await textOf(body)).toBe('投资5亿元\n')
})

test('a text box stands after its paragraph, once', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const body = `<w:p><w:r><w:t>前文</w:t><mc:AlternateContent><mc:Choice>${box('框内8家')}</mc:Choice><mc:Fallback>${box('框内8家')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后文</w:t></w:r></w:p>${p('再后')}`
  expect(await textOf(body)).toBe('前文后文\n框内8家\n再后\n')
})

test('a footnote is told once, after its paragraph', async () => {
  const footnotes = `<w:footnotes><w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${p(' 据统计，共12家。')}</w:footnote></w:footnotes>`
  const body = `<w:p><w:r><w:t>已建成</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>${p('完')}`
  expect(await textOf(body, {'footnotes.xml': footnotes})).toBe('已建成。\n注：据统计，共12家。\n完\n')
})

const cell = (text: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

test('the figures of a table have their heads, merged ones too', async () => {
  const rows = [
    row(cell('区名'), cell('类别'), cell('房源（套）')),
    row(cell('涧西区', '<w:vMerge w:val="restart"/>'), cell('新建'), cell('3,420')),
    row(cell('', '<w:vMerge/>'), cell('改建'), cell('120')),
    row(cell('合计', '<w:gridSpan w:val="2"/>'), cell('3,540')),
  ]
  const record = extract(await read(docx(`<w:tbl>${rows.join('')}</w:tbl>`)))
  expect(record.indicators.map(({value, unit, item}) => [value, unit, item?.raw])).toEqual([
    [3420, '套', '涧西区'],
    [120, '套', '涧西区'],
    [3540, '套', '合计'],
  ])
})

test('a table that lays the page out is its paragraphs', async () => {
  const long = `${'我市坚持以需定建、职住平衡的原则。'.repeat(16)}共投资5亿元。`
  const body = `<w:tbl>${row(cell('答复内容'), cell(long))}${row(cell('办理结果'), cell('A'))}</w:tbl>`
  expect(await textOf(body)).toBe(`答复内容\n\n${long}\n\n办理结果\n\nA\n`)
})

test('what is set into the letter from elsewhere is left out, and said', async () => {
  const {findings} = extract(await read(docx(`${p('投资5亿元。')}<w:altChunk r:id="r1"/>`)))
  expect(findings.map(({rule}) => rule)).toEqual(['left-out'])
})

test('a figure set as a symbol is that figure, a picture is lost and said', async () => {
  const symbol = (char: string, font = 'Symbol') => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const body = (...runs: string[]) => docx(`<w:p>${runs.join('')}</w:p>`)
  const told = extract(
    await read(
      body(words('投入1'), symbol('F035'), symbol('F02E'), symbol('0032'), words('万元，增长3'), symbol('F025')),
    ),
  )
  expect(told.indicators.map(({raw, value}) => [raw, value])).toEqual([
    ['15.2万元', 152000],
    ['3%', 3],
  ])
  expect(told.findings).toEqual([])
  for (const [char, font] of [
    ['F035', 'Wingdings'],
    ['F0C7', 'Symbol'],
    ['', 'Symbol'],
  ] as const) {
    const {indicators, findings} = extract(await read(body(words('投入1'), symbol(char, font), words('万元。'))))
    expect(indicators).toEqual([])
    expect(findings.map(({rule}) => rule)).toContain('lost-character')
  }
  expect(String(await read(body(symbol('2461', '宋体'), words('投入'))))).toBe('②投入\n')
  const boxes = await read(
    body(symbol('F0FE', 'Wingdings'), words('公开'), symbol('F0A3', 'Wingdings 2'), words('不公开')),
  )
  expect(String(boxes)).toBe('☑公开□不公开\n')
  expect(extract(boxes).findings).toEqual([])
  const bound = extract(await read(body(words('覆盖率'), symbol('F0B3'), words('90%。'))))
  expect(bound.indicators.map(({raw, bound}) => [raw, bound])).toEqual([['≥90%', 'at-least']])
})
