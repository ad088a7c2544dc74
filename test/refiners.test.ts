import {describe, expect, it} from 'vitest'
import type {Indicator} from '../schemas/indicator.ts'
import {extract} from '../src/extract.ts'
import {WORDS} from '../src/lexicon/words.ts'
import {refiners} from '../src/recognise/registry.ts'
import {grounds} from '../src/recognise/status/rule-of.ts'
import {tokenise} from '../src/recognise/tokens.ts'

const DATE = '2023-08-25'

/** The field as an example writes it: an item by its words, a reference by the raw number it points to. */
function field(indicator: Indicator, key: string, all: readonly Indicator[]): string {
  const raw = (id: string | null) => all.find(one => one.id === id)?.raw ?? 'null'
  const {change} = indicator
  switch (key) {
    case 'item':
      return indicator.item?.raw ?? 'null'
    case 'change':
      return change
        ? [change.direction, change.basis, change.from && raw(change.from)].filter(Boolean).join('/')
        : 'null'
    case 'period':
      return indicator.period?.edtf ?? 'null'
    case 'partOf':
      return raw(indicator.partOf)
    case 'sameAs':
      return raw(indicator.sameAs)
    case 'flags':
      return indicator.flags.join(';')
    default:
      return String(indicator[key as keyof Indicator])
  }
}

describe('refiners', () => {
  it.each(
    refiners.flatMap(({id, examples}) =>
      examples.flatMap(({text, reads}) => reads.map(read => [id, text, read] as const)),
    ),
  )('%s: %s → %s', (_id, text, read) => {
    const {indicators} = extract(text, {date: DATE})
    const [raw, fields] = read.split(': ')
    const indicator = indicators.find(one => one.raw === raw)
    expect(indicator, `${raw} is not read; read are ${indicators.map(one => one.raw).join(' ')}`).toBeDefined()
    const wanted = Object.fromEntries(fields!.split(' ').map(pair => pair.split('=')))
    const got = Object.fromEntries(Object.keys(wanted).map(key => [key, field(indicator!, key, indicators)]))
    expect(got, indicator!.rules.join(' → ')).toEqual(wanted)
  })
})

describe('a text without a day of its own', () => {
  it('leaves relative words unresolved and says so', () => {
    const [indicator] = extract('今年已投入专项资金5亿元。').indicators
    expect([indicator?.period, indicator?.flags]).toEqual([null, ['period-relative']])
  })
  it('resolves them against the day given', () => {
    const [indicator] = extract('今年已投入专项资金5亿元。', {date: DATE}).indicators
    expect([indicator?.period?.edtf, indicator?.flags]).toEqual(['2023', []])
  })
})

describe('the grounds of a rule', () => {
  it.each(grounds.map(({id, example}) => [id, example]))('%s: %s', (id, example) => {
    const rules = extract(example, {date: DATE}).indicators.flatMap(one => (one.status === 'rule' ? one.rules : []))
    expect(rules).toContain(`status/${id}`)
  })

  it.each([
    ['执行水价分别为0.12元/立方米和0.35元/立方米。', 2],
    ['临时救助审批限额由1000元提高到2000元。', 2],
    ['水价由0.12元/立方米涨到0.35元/立方米。', 0],
  ])('%s holds %i rules', (text, count) => {
    const found = extract(text, {date: DATE}).indicators
    expect(found).toHaveLength(2)
    expect(found.filter(one => one.status === 'rule')).toHaveLength(count)
  })

  it.each([
    ['三分之一的小型水库不同程度淤积。', '小型水库'],
    ['87个县（市、区）通管道天然气。', '县（市、区）'],
    ['国家级市域产教联合体34个。', '国家级市域产教联合体'],
    ['电梯困人救援平均到达时间12.6分钟。', '电梯困人救援平均到达时间'],
  ])('%s counts %s', (text, item) => {
    expect(extract(text, {date: DATE}).indicators[0]!.item?.raw).toBe(item)
  })
})

describe('the words of a clause', () => {
  it.each(
    Object.entries(WORDS).flatMap(([kind, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map(word => [kind, word]),
    ),
  )('%s: %s is one token', (kind, word) => {
    const text = `${word}${word.length === 1 ? '建设' : ''}`
    const [token] = tokenise({
      type: 'sentence',
      start: 0,
      end: text.length,
      text,
      section: null,
      topic: null,
      label: null,
      children: [],
    })
    if (word.length > 1) expect([token?.word, token?.class]).toEqual([word, kind])
    else expect(token?.word.startsWith(word)).toBe(true)
  })
})
