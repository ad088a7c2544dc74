/** Reads a phrase as the examples of the refiners are written: 80万元: item=补贴 status=planned. */
import {describe, expect, it} from 'vitest'
import type {Indicator} from '../schemas/indicator.ts'
import {extract} from '../src/extract.ts'

/** The day of every such phrase. */
export const DATE = '2023-08-25'

/** The field as an example writes it: an item by its words, a reference by the raw number it points to. */
export function field(indicator: Indicator, key: string, all: readonly Indicator[]): string {
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

/** Runs a table of phrases, each with what must be read of its numbers. */
export function refined(id: string, phrases: readonly (readonly [text: string, ...reads: string[]])[]): void {
  describe(id, () => {
    it.each(phrases.flatMap(([text, ...reads]) => reads.map(read => [text, read] as const)))(
      '%s → %s',
      (text, read) => {
        const {indicators} = extract(text, {date: DATE})
        const [raw, fields] = read.split(': ')
        const indicator = indicators.find(one => one.raw === raw)
        expect(indicator, `${raw} is not read; read are ${indicators.map(one => one.raw).join(' ')}`).toBeDefined()
        const wanted = Object.fromEntries(fields!.split(' ').map(pair => pair.split('=')))
        const got = Object.fromEntries(Object.keys(wanted).map(key => [key, field(indicator!, key, indicators)]))
        expect(got, indicator!.rules.join(' → ')).toEqual(wanted)
      },
    )
  })
}
