/** The letter tree: what the blocks cover, where sentences end, which lines belong together. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readEnumerator} from '../src/letter/enumerator.ts'
import {sentencesOf} from '../src/letter/sentences.ts'
import {afterNumeral, serial} from '../src/lexicon/enumerators.ts'
import {topicVerbs} from '../src/lexicon/topic-verbs.ts'
import {project} from '../src/text/projection.ts'
import type {Letter} from '../src/tree.ts'
import {treeOf} from './tree-of.ts'

const read = (text: string, path = 'letter.txt'): Letter => treeOf(text, path)

const blocks = (text: string, path?: string): string[] => read(text, path).children.map(block => block.projection.text)

const narrow = (text: string): string => project(text, [{start: 0, end: text.length}]).text

const folder = new URL('../fixtures/letters/', import.meta.url)
const fixtures = readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

describe.each(fixtures)('%s', (name, text) => {
  const letter = read(text, name)

  it('every word stands in exactly one sentence, in order', () => {
    const seen = new Uint8Array(text.length)
    for (const {projection, children} of letter.children) {
      for (const at of projection.offsets) seen[at]!++
      expect(children.map(sentence => sentence.text).join('')).toBe(projection.text)
      expect(children.every(({start, end, text}) => projection.text.slice(start, end) === text)).toBe(true)
    }
    const markdown = name.endsWith('.md')
    for (let at = 0; at < text.length; at++) {
      const counts = markdown ? /[\p{L}\p{N}]/u.test(text[at]!) : /\S/.test(text[at]!)
      if (counts) expect(seen[at], text.slice(at - 8, at + 8)).toBe(1)
    }
  })

  it('has the outline of its gold', () => {
    const gold = JSON.parse(
      readFileSync(new URL(`../gold/${name.replace(/\.\w+$/, '')}.gold.json`, folder), 'utf8'),
    ) as {sections: {level: number; label: string; title: string}[]}
    expect(letter.sections.map(({level, label, title}) => ({level, label, title}))).toEqual(
      gold.sections.map(({level, label, title}) => ({level, label, title})),
    )
  })

  it('reads the same with CRLF', () => {
    const texts = (one: Letter) => one.children.map(block => block.projection.text)
    expect(texts(read(text.replaceAll('\n', '\r\n'), name))).toEqual(texts(letter))
  })
})

describe('lines', () => {
  it.each([
    [
      'wrapped lines without an indent go on',
      '　　小区共有居民１２６０户,登记机动车８７０余辆,现有停\n车位３１５个,缺口较大,早晚高峰更为突出,居民反映强烈\n,亟待解决。\n　　二、增设泊位四十八个。',
      [
        '小区共有居民1260户,登记机动车870余辆,现有停车位315个,缺口较大,早晚高峰更为突出,居民反映强烈,亟待解决。',
        '二、增设泊位四十八个。',
      ],
    ],
    [
      'a number broken by the line end is one number',
      '　　现场核实幸福里小区（珞狮南路３\n１８号）周边停车难。\n　　感谢您的支持。',
      ['现场核实幸福里小区(珞狮南路318号)周边停车难。', '感谢您的支持。'],
    ],
    [
      'lines that are paragraphs stay apart',
      '加强企业培育。\n推进数字产业化，抢占经济发展新增长点\n完善信用监管机制。',
      ['加强企业培育。', '推进数字产业化，抢占经济发展新增长点', '完善信用监管机制。'],
    ],
    ['a line after 、 goes on', '会同市财政局、\n市商务局研究。', ['会同市财政局、市商务局研究。']],
    [
      'an enumerator begins a paragraph',
      '具体如下，\n1.新建学校3所。\n2.改建学校5所。',
      ['具体如下，', '1.新建学校3所。', '2.改建学校5所。'],
    ],
    ['wide blanks after a full stop part paragraphs', '投入5亿元。　　新建学校3所。', ['投入5亿元。', '新建学校3所。']],
    [
      'wide blanks before a label part headings',
      '一、基本情况　　1.管理。已整改。',
      ['一、基本情况', '1.管理。已整改。'],
    ],
    ['points go on from the one at the head', '1.已改造3处。2.正新建5处。', ['1.已改造3处。', '2.正新建5处。']],
    ['wide blanks before a decimal part none', '面积合计　　1.5万亩', ['面积合计1.5万亩']],
    ['wide blanks elsewhere part none', '全县　　共有劳动力38.2万人', ['全县共有劳动力38.2万人']],
    [
      'a one-line letter has greeting, points and date',
      '网友：您好！现答复如下：1、投入5亿元。2、新建3所。感谢支持。安沙镇人民政府2013年3月27日',
      ['网友:', '您好!现答复如下:', '1、投入5亿元。', '2、新建3所。感谢支持。', '安沙镇人民政府', '2013年3月27日'],
    ],
  ])('%s', (_, text, expected) => expect(blocks(text)).toEqual(expected))

  it('a page number inside a paragraph is furniture and parts nothing', () => {
    const letter = read(
      '　　乡村公益性岗位安置对象为年龄在16至60周岁的男性、16至55周岁的女\n\n— 2 —\n\n性就业困难人员。\n　　其他。',
    )
    expect(letter.children.map(({role, projection}) => [role, projection.text])).toEqual([
      ['body', '乡村公益性岗位安置对象为年龄在16至60周岁的男性、16至55周岁的女性就业困难人员。'],
      ['furniture', '-2-'],
      ['body', '其他。'],
    ])
  })

  it.each(['— 31 —', '- 3 -', '第3页 共9页', '－ ２ －', '第一章 总则...........50'])('%s is furniture', line => {
    expect(read(`投入5亿元。\n\n${line}\n\n新建3所。`).children[1]!.role).toBe('furniture')
  })

  it.each(['2022年', '5-7家', '3.5亿元'])('%s is none', line => {
    expect(read(`投入5亿元。\n\n${line}\n\n新建3所。`).children[1]!.role).not.toBe('furniture')
  })
})

describe('sentences', () => {
  it.each([
    ['投入5亿元。新建3所！是吗？是', ['投入5亿元。', '新建3所！', '是吗？', '是']],
    ['一般债券2亿元；专项债券3亿元。', ['一般债券2亿元；专项债券3亿元。']],
    ['印发《关于建设。若干措施》（试行。）文件。完', ['印发《关于建设。若干措施》（试行。）文件。', '完']],
    ['他说“已办结。”下一步继续。', ['他说“已办结。”', '下一步继续。']],
    ['反映“太贵了。”的问题。', ['反映“太贵了。”的问题。']],
    ['发放贷款2?86万元，扶持87人。', ['发放贷款2?86万元，扶持87人。']],
    ['形成“创富+聚富"的环境。下一步', ['形成“创富+聚富"的环境。', '下一步']],
  ])('%s', (text, expected) =>
    expect(sentencesOf(narrow(text)).map(({start, end}) => text.slice(start, end))).toEqual(expected),
  )
})

describe('a sentence that no letter writes', () => {
  it.each([
    ['3.4万亿—', /^(?:3\.4万亿-)+$/],
    ['7万/', /^(?:7万\/)+$/],
    ['八万亿', /^(?:八万亿)+$/],
    ['6千米', /^(?:6千米)+$/],
    ['9kg,', /^(?:9kg,)+$/],
    ['甲乙', /^.+$/],
  ])('of %s is parted between its figures', (figure, whole) => {
    const text = narrow(figure.repeat(4000))
    const pieces = sentencesOf(text)
    expect(pieces.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
    for (const {start, end} of pieces) {
      expect(end - start).toBeLessThanOrEqual(1000)
      expect(text.slice(start, end)).toMatch(whole)
    }
  })

  it('is not parted within a single number', () =>
    expect(sentencesOf(`投入${'7'.repeat(5000)}元`)[0]).toEqual({start: 0, end: 5002}))
})

describe('enumerators', () => {
  it.each([
    ['一、基本情况', '一、', 1],
    ['十二、其他', '十二、', 1],
    ['一、三年行动', '一、', 1],
    ['(三)规范管理', '(三)', 2],
    ['1.加快建设', '1.', 3],
    ['1.2023年投入', '1.', 3],
    ['2、新建3所', '2、', 3],
    ['(1)新建', '(1)', 4],
    ['1.1.1综合经济实力', '1.1.1', 5],
    ['3.4.3.2“一核两带”', '3.4.3.2', 6],
    ['2)新建', '2)', 4],
    ['①新建', '①', 5],
    ['一是稳面积', '一是', null],
    ['第一，稳面积', '第一', null],
  ])('%s', (text, label, level) => {
    const found = readEnumerator(text)
    expect([text.slice(0, found?.end), found?.level]).toEqual([label, level])
  })

  it.each([
    '1.97万所',
    '3.5亿元',
    '2021.5.31',
    '1.2.3万元',
    '10.0.0.1',
    '一、二年级',
    '1、2、3号线',
    '一批项目',
    '第一产业',
    '首先感谢',
    '一百',
    '2023年',
  ])('%s begins with none', text => expect(readEnumerator(text)).toBeNull())

  it.each([...afterNumeral, ...serial].map(row => row.example.replace('，', ',')))('%s', example =>
    expect(readEnumerator(example)?.level).toBeNull(),
  )
})

describe('outline', () => {
  it('opens 一是 one below what it stands in, and only at the head of a line', () => {
    const letter = read('一、打算\n(一)扩容\n一是建校。投入5亿元。二是增编。\n二是引才。\n二、其他\n感谢您的支持！')
    expect(letter.sections.map(({id, parent, level, label, title}) => [id, parent, level, label, title])).toEqual([
      ['s1', null, 1, '一、', '打算'],
      ['s2', 's1', 2, '(一)', '扩容'],
      ['s3', 's2', 3, '一是', '建校。'],
      ['s4', 's2', 3, '二是', '引才。'],
      ['s5', null, 1, '二、', '其他'],
    ])
    expect(letter.children.at(-1)!.section).toBeNull()
  })

  it('gives the sentences under a run-in heading their topic', () => {
    const text = '开展关键核心技术攻关。2021年支持21项。建设一批重大项目。投资2.2亿元。'
    expect(read(text).children[0]!.children.map(sentence => sentence.topic)).toEqual([
      null,
      '开展关键核心技术攻关',
      null,
      '建设一批重大项目',
    ])
  })

  it.each(['我县是劳务输出大县。目前有38.2万人。', '投入5亿元。新建3所。', '您的建议很好。已投入5亿元。'])(
    '%s has no topic',
    text => expect(read(text).children[0]!.children.every(sentence => sentence.topic === null)).toBe(true),
  )

  it.each(topicVerbs.map(row => row.example))('%s heads a paragraph', example => {
    const sentences = read(`加强领导。已经落实。${example}投入5亿元。`).children[0]!.children
    expect(sentences.at(-1)!.topic).toBe(example.replace('。', ''))
  })
})

describe('the last lines', () => {
  it.each([
    ['投入5万元。\n印发宣传手册300份。', 'body'],
    ['投入5万元。\n抄送：市政府办公室。', 'copies'],
    ['投入5万元。\n印发：各科室', 'copies'],
  ])('%j ends in %s', (text, role) => {
    expect(read(text).children.at(-1)!.role).toBe(role)
  })
})
