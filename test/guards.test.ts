/** The guards: every numeral that counts nothing is excused by class; its likeness that counts is left alone. */
import {describe, expect, test} from 'vitest'
import {idioms} from '../src/lexicon/idioms.ts'
import {names} from '../src/lexicon/names.ts'
import {numeralPlaces} from '../src/lexicon/numeral-places.ts'
import {regions} from '../src/lexicon/regions.ts'
import type {WordRow} from '../src/lexicon/word-row.ts'
import {recognise} from '../src/recognise/engine.ts'
import {type GuardRow, readRow} from '../src/recognise/guard.ts'
import type {Recogniser} from '../src/recognise/recogniser.ts'
import {recognisers} from '../src/recognise/registry.ts'
import {project} from '../src/text/projection.ts'
import type {Block, Letter, Reading, Sentence} from '../src/tree.ts'
import {guardRows} from './guard-rows.ts'

const context = {reference: '2024-06-01', region: null, issuer: null}

function readings(phrase: string, rules: readonly Recogniser[] = recognisers, role: Block['role'] = 'body'): Reading[] {
  const projection = project(phrase, [{start: 0, end: phrase.length}])
  const {text} = projection
  const span = {start: 0, end: text.length}
  const sentence: Sentence = {type: 'sentence', ...span, text, section: null, topic: null, label: null, children: []}
  const block: Block = {type: 'block', role, ...span, projection, section: null, cell: null, children: [sentence]}
  recognise(
    {type: 'letter', source: phrase, sections: [], children: [block], envelope: {}} as unknown as Letter,
    context,
    rules,
  )
  return [...sentence.children]
}

function excuses(phrase: string, rules?: readonly Recogniser[], role?: Block['role']): string[] {
  const {text} = project(phrase, [{start: 0, end: phrase.length}])
  return readings(phrase, rules, role).flatMap(read =>
    read.type === 'excuse' && read.class !== 'unread' ? [`${read.class} ${text.slice(read.start, read.end)}`] : [],
  )
}

/** Why the words of the tables are excused. */
const reasons = (phrase: string): string[] =>
  readings(phrase, word).flatMap(read => (read.type === 'excuse' && read.class !== 'unread' ? [read.why] : []))

const guards = recognisers.filter(rule => /^(?:identifier|name|idiom|ordinal|scale|enumerator)\//.test(rule.id))
const ledger = new Set(['identifier', 'name', 'idiom', 'ordinal', 'scale', 'enumerator'])
const word = guards.filter(rule => rule.id === 'idiom/word')

describe('every guard reads its own examples', () => {
  for (const rule of guards)
    for (const {text, reads} of rule.examples)
      test(`${rule.id}: ${text}`, () => {
        expect(excuses(text, [rule])).toEqual(reads.filter(read => ledger.has(read.split(' ')[0]!)))
      })
})

describe('every guard excuses what more is written of its rows', () => {
  for (const [id, rows] of Object.entries(guardRows))
    test.each(rows)(`${id}: %s`, (phrase, ...expected) => {
      const rule = guards.filter(one => one.id === id)
      expect(excuses(phrase, rule)).toEqual(expected)
    })
})

describe('every word of the tables is found from its numeral', () => {
  for (const row of [...idioms, ...names, ...numeralPlaces] as readonly WordRow[])
    test(row.why, () => {
      const missed = row.words
        .split(/\s+/)
        .filter(each => !excuses(`「${each}」`, word).includes(`${row.class} ${each}`))
      expect(missed).toEqual([])
      if (row.example) expect(reasons(row.example)).toContain(row.why)
    })

  test('none stands in two rows', () => {
    const all = ([...idioms, ...names, ...numeralPlaces] as readonly WordRow[]).flatMap(row => row.words.split(/\s+/))
    expect(all.filter((each, at) => all.indexOf(each) < at)).toEqual([])
  })

  test('what is called a division of GB/T 2260 is one', () => {
    const divisions = new Set(
      regions
        .join('')
        .match(/\p{Script=Han}+/gu)!
        .flatMap(name => [name, short(name)]),
    )
    const row = numeralPlaces.find(({why}) => why === 'place name (GB/T 2260)')!
    expect(row.words.split(/\s+/).filter(each => !divisions.has(each))).toEqual([])
  })

  test.each([
    ['抽检三文鱼40批次', 'name of a thing'],
    ['检出三聚氰胺', 'name of a thing'],
    ['学练八段锦', 'name of a thing or class of works'],
    ['开通24小时热线', 'round-the-clock service, no length of time'],
    ['五一小长假延长', 'holiday or day of remembrance, named by its date'],
    ['种植五常大米', 'goods named by their place'],
    ['万达影城开业', 'name of a firm, brand or institute'],
    ['六朝古都', 'event, body, age or famous set of history'],
  ])('%s: %s', (phrase, why) => {
    expect(reasons(phrase)).toEqual([why])
  })
})

/** 武汉 of 武汉市, 三江 of 三江侗族自治县. */
const short = (name: string): string =>
  name.replace(/(?:\p{Script=Han}{1,6}族)?(?:自治[区州县旗]|特区|[省市区县旗州])$/u, '')

/** A phrase, and the excuses the whole registry must find in it, in order; quantities and dates are not listed. */
const phrases: readonly (readonly [string, ...string[]])[] = [
  ['该楼1-12层为商场', 'identifier 1-12层'],
  ['新建1-12层住宅'],
  ['旧城(1-4区)改造', 'identifier 1-4区'],
  ['车号为苏B 76543', 'identifier 76543'],
  ['沿柳林路45巷铺设管道', 'identifier 45'],
  ['村里三组跨河桥', 'identifier 三组'],
  ['按裁决书2021云劳字第88号办理', 'identifier 2021云劳字第88号'],
  ['出动PM 2.5监测车', 'name PM 2.5'],
  ['存款余额连跨两个万亿元台阶', 'scale 万亿'],
  ['实行统一管理', 'idiom 统一'],
  ['系统一期工程', 'ordinal 一期'],
  ['进一步优化营商环境', 'idiom 进一步'],
  ['合同一式三份', 'idiom 一式'],
  ['建设五大集群'],
  ['惠及110万人'],
  ['拨打110报警', 'identifier 110'],
  ['优化120指挥调度平台', 'identifier 120'],
  ['办理120件'],
  ['市委十分重视', 'idiom 十分'],
  ['用时十分钟'],
  ['约占十分之一'],
  ['一家一户分散经营', 'idiom 一家一户'],
  ['从三个方面加以改进', 'idiom 三个方面'],
  ['涉及三个楼盘'],
  ['优化市、区两级机制', 'idiom 两级'],
  ['在3栋东侧新建', 'identifier 3栋'],
  ['建成47栋'],
  ['将三栋闲置商务楼纳入第二批计划', 'ordinal 第二批'],
  ['户型多为一居室、两居室', 'name 一居室', 'name 两居室'],
  ['“三公”经费', 'name 三公'],
  ['构建“1+X”政策体系', 'name 1+X'],
  ['“双随机、一公开”监管', 'name 双随机、一公开'],
  ['落实“四好农村路”建设', 'name 四好农村路'],
  ['《哪吒2》票房', 'name 2'],
  ['建成5G基站222万个', 'name 5G'],
  ['全省PM2.5平均浓度', 'name PM2.5'],
  ['长约800m'],
  ['8条万亿级产业链', 'scale 万亿级'],
  ['三甲医院达到11家', 'scale 三甲'],
  ['达到50年一遇标准', 'scale 50年一遇'],
  ['开展三年行动', 'name 三年行动'],
  ['行政村通四级以上公路', 'ordinal 四级'],
  ['举办培训班40期以上'],
  ['省十四届人大二次会议第108号建议', 'ordinal 十四届', 'ordinal 二次', 'identifier 第108号'],
  ['根据《条例》第二十条第二款', 'identifier 第二十条第二款'],
  ['调整27路、36路、游1路', 'identifier 27路', 'identifier 36路', 'identifier 游1路'],
  ['轨道交通1、2、3号线', 'identifier 1、2、3号线'],
  ['K12+300至K18+750段', 'identifier K12+300', 'identifier K18+750'],
  ['四川、六安、三亚等地', 'name 四川', 'name 六安', 'name 三亚'],
  ['启明星辰、百度等项目', 'name 百度'],
  ['零就业家庭动态清零', 'idiom 零就业家庭', 'idiom 动态清零'],
  ['教师队伍建设', 'idiom 队伍'],
  ['注册资金壹拾万元'],
  ['突破百亿元'],
  ['带动百万家企业'],
  ['三公里道路'],
  ['工程分两期建设', 'idiom 分两期'],
  ['分三步走', 'idiom 分三步走'],
  ['十分之三的面积'],
  ['分10批发放'],
  ['107国道1602公里处', 'identifier 107', 'identifier 1602公里处'],
  ['省道35公里'],
  ['共印8份', 'identifier 8份'],
  ['制定8份方案'],
  ['消费券4期3600万元'],
  ['水岸明珠6期交房', 'identifier 6期'],
  ['超过2类声环境功能区限值', 'ordinal 2类'],
  ['保持两位数增长', 'idiom 两位数增长'],
  ['第12、13排住户', 'ordinal 第12', 'ordinal 13'],
  ['第二、三年龄段', 'ordinal 第二', 'ordinal 三'],
  ['校车楚M07488', 'identifier M07488'],
  ['试行7×24小时预约', 'name 7×24小时'],
  ['24小时值班', 'name 24小时值班'],
  ['用时24小时'],
  ['进口车道为1左2直1右', 'name 1左2直1右'],
  ['[2013]年44号文件', 'identifier [2013]年44号'],
  ['每半年检查', 'name 每半年'],
  ['用时半年'],
  ['九人制足球赛', 'name 九人制'],
  ['三人制作团队'],
  ['四轮农用车', 'name 四轮'],
  ['四大家领导调研', 'name 四大家'],
  ['其中12315类86件', 'identifier 12315类'],
  ['如图4所示', 'identifier 图4所示'],
  ['0.2微克攻坚行动', 'name 0.2微克'],
  ['纪念建院90周年', 'name 90周年'],
  ['司龄满8周年'],
  ['70后、85后职工', 'name 70后', 'name 85后'],
  ['迈上三千亿台阶', 'scale 三千亿'],
  ['百亿镇和千亿县', 'scale 百亿', 'scale 千亿'],
  ['三百亿级集群', 'scale 三百亿级'],
  ['万兆园区', 'name 万兆'],
  ['校核1000年一遇、设计2000年一遇', 'scale 1000年一遇', 'scale 2000年一遇'],
  ['建于光绪二十一年', 'name 光绪二十一年'],
  ['新桥村6组', 'identifier 6组'],
  ['云栖苑3期业主', 'identifier 3期'],
  ['高一126班学生', 'ordinal 高一', 'identifier 126班'],
  ['（共印12份）', 'identifier 12份'],
  ['新能源、新材料两大产业', 'idiom 两大'],
  ['发展五大产业'],
  ['一寸照片', 'idiom 一寸'],
]

describe('phrases, positives beside negatives', () => {
  for (const [phrase, ...expected] of phrases)
    test(phrase, () => {
      expect(excuses(phrase)).toEqual(expected)
    })
})

test('what stands in the page furniture or the salutation is no count', () => {
  expect(excuses('— 31 —', recognisers, 'furniture')).toEqual(['identifier -31-'])
  expect(excuses('抄送:市政协提案委(2份)', recognisers, 'copies')).toEqual(['identifier 2份'])
  expect(excuses('王立群等3名代表：', recognisers, 'salutation')).toEqual(['name 3名代表'])
})

describe('every row of a guard excuses something of the examples', () => {
  for (const rule of guards.filter(({rows}) => rows))
    test(rule.id, () => {
      const fired = new Set<GuardRow>()
      const watched: Recogniser = {
        id: rule.id,
        examples: rule.examples,
        read(glance, numeral) {
          for (const row of rule.rows!) {
            const found = readRow(rule.id, row, glance, numeral)
            if (!found) continue
            fired.add(row)
            return found
          }
          return null
        },
      }
      for (const text of [...rule.examples.map(one => one.text), ...(guardRows[rule.id] ?? []).map(([one]) => one)])
        readings(text, [watched])
      expect(rule.rows!.filter(row => !fired.has(row)).map(({body, why}) => `${why}: ${body.source}`)).toEqual([])
    })
})
