import {describe, expect, it} from 'vitest'
import {extract} from '../src/extract.ts'

const first = (text: string) => extract(text, {date: '2024-05-01'}).indicators[0]

describe('letters that a scan puts for digits', () => {
  it.each([
    ['举办培训班l26期', 'l26期', 126],
    ['补贴标准为15O0元/人', '15O0元/人', 1500],
    ['资产总额l 286.4亿元', 'l 286.4亿元', 128640000000],
    ['上缴税费2l.3亿元', '2l.3亿元', 2130000000],
    ['规模扩至8O亿元', '8O亿元', 8000000000],
    ['在l0个工作日内办结', 'l0个工作日内', 10],
    ['面积约3I0万平方米', '约3I0万平方米', 3100000],
  ])('%s is %s', (text, raw, value) => {
    const indicator = first(text)
    expect([indicator?.raw, indicator?.value]).toEqual([raw, value])
    expect(indicator?.flags).toContain('ocr-suspect')
  })

  it('keeps the number as printed', () => expect(first('补贴标准为15O0元/人')?.written.number).toBe('15O0'))

  it.each([
    ['O3浓度为56微克/立方米', 56],
    ['CO2排放20万吨', 200000],
    ['用油20l', 20],
    ['I1区医保经办机构服务30人', 30],
    ['入住B1O2室后退还押金300元', 300],
  ])('%s has no such letter', (text, value) => {
    const indicator = first(text)
    expect(indicator?.value).toBe(value)
    expect(indicator?.flags).not.toContain('ocr-suspect')
  })
})
