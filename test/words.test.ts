/** The words by which a clause is taken apart: in each phrase the words between bars are tokens of their class. */
import {describe, expect, test} from 'vitest'
import type {WordClass} from '../src/lexicon/words.ts'
import {tokenise} from '../src/recognise/tokens.ts'

const PHRASES: Readonly<Record<WordClass, readonly [string, ...string[]]>> = {
  verb: ['全镇|新建|文化站', '|发放了|救助款', '|打造|精品线路'],
  deed: ['市民中心|受理|咨询', '|疏解|低效产业', '|核查|和|回访|对象'],
  nominal: ['|改造|危旧房', '|培训|护工', '学校|建设|进度'],
  adverb: ['移交手续|陆续||全部|完成', '费用|已|结清'],
  link: ['农户|共有|党员', '发展水平|达到|全省水平'],
  up: ['客流持续|增长|', '费用|上涨|'],
  down: ['客流明显|回落|', '成本|降了|'],
  yoy: ['客流|同比|增长', '费用|较上年同期|下降'],
  sequential: ['客流|环比|上升'],
  base: ['客流|较上年末|减少', '费用|比|周边高'],
  modal: ['|力争|全省先行', '项目|拟|开工'],
  place: ['|全市|各街道', '|我县|中小学'],
  focus: ['|其中包括|老旧小区', '|分别为|水利和交通'],
  preposition: ['|针对|困难户', '|把|学生接回'],
  conjunction: ['老人|以及|儿童', '幼儿园|和|小学'],
  particle: ['市民|的|诉求'],
  noun: ['|建设用地|指标', '|有限公司|和|在校生|', '|变电站|建成'],
}

const tokensOf = (text: string) =>
  tokenise({type: 'sentence', start: 0, end: text.length, text, section: null, topic: null, label: null, children: []})

describe.each(Object.entries(PHRASES))('%s', (kind, phrases) => {
  test.each(phrases.map(phrase => [phrase]))('%s', phrase => {
    const tokens = tokensOf(phrase.replaceAll('|', ''))
    const marked = phrase.split('|').filter((_, at) => at % 2 === 1)
    const found = tokens.filter(({class: own}) => own === kind).map(({word}) => word)
    expect(found, tokens.map(token => `${token.class} ${token.word}`).join(', ')).toEqual(
      expect.arrayContaining(marked),
    )
  })
})

test('a noun parts a run that no table knows', () => {
  expect(tokensOf('村里老民警').map(({word}) => word)).toEqual(['村里老', '民警'])
})

test('a word of one character is none inside another', () => {
  expect(tokensOf('办公用房').map(({word}) => word)).toEqual(['办公用房'])
  expect(tokensOf('县里招呼客商').map(({class: own}) => own)).not.toContain('verb')
})
