/** The time of a table's cell. */
import type {Line} from '../page.ts'
import {momentTime} from '../time-words.ts'

/** A cell holds for the time that its row (under 年份, or its head), its column's head or the table's caption names. */
export function settleCell({block, mentions}: Line): void {
  const {time: year, rowHead, columnHead, caption} = block.cell!
  // of a paragraph only what leads the table in
  for (const head of [year, rowHead, columnHead, caption])
    for (const sentence of (head?.role === 'body' ? head.children.slice(-1) : head?.children) ?? [])
      for (const reading of sentence.children) {
        const time = reading.type === 'moment' ? momentTime(reading, sentence.text) : null
        if (!time) continue
        for (const {quantity} of mentions) quantity.period ??= {...time, source: 'carried'}
        return
      }
}
