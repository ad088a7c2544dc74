/** Every breakdown of the fixtures that closes, with one digit changed: the letter no longer agrees with itself. */

import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {extract} from '../src/extract.ts'
import {fixtures} from './letters.ts'

interface Relation {
  readonly type: string
  readonly whole: string
  readonly parts: readonly string[]
  readonly exact: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const closed = fixtures.flatMap(({id, path, text, gold}) => {
  const {arithmetic = []} = gold as unknown as {readonly arithmetic?: readonly Relation[]}
  return arithmetic
    .filter(({type, exact}) => type === 'parts-sum' && exact)
    .map(({whole, parts}) => {
      const figures = [whole, ...parts].map(key => gold.entries.find(entry => entry.key === key)!)
      const said = `${id}: ${figures[0]!.raw} = ${figures
        .slice(1)
        .map(({raw}) => raw)
        .join(' + ')}`
      return {said, figures, text: [...text], markdown: path.endsWith('.md')}
    })
})

describe('one digit changed in a closed breakdown', () => {
  test('there are breakdowns', () => expect(closed.length).toBeGreaterThan(12))

  test.each(closed)(
    '$said',
    ({figures, text, markdown}) => {
      const {start, end} = paragraph(text, figures, markdown ? '\n\n' : '\n')
      expect(doubts(text.slice(start, end).join(''), markdown)).toEqual([])
      const missed = [...changes(text, figures)].filter(({at, digit}) => {
        const changed = text.with(at, digit).slice(start, end).join('')
        return doubts(changed, markdown).length === 0
      })
      expect(missed.map(({at, digit}) => `${text.slice(at - 4, at).join('')}[${digit}]`)).toEqual([])
    },
    30_000,
  )
})

const ARITHMETIC = new Set(['parts-sum', 'total-after', 'share', 'ocr-suspect', 'unread-number'])

function doubts(text: string, markdown: boolean) {
  const file = Object.assign(new VFile(text), {data: {source: {mediaType: markdown ? 'text/markdown' : 'text/plain'}}})
  return extract(file).findings.filter(
    ({rule, refs}) => ARITHMETIC.has(rule) && (refs.length > 0 || rule === 'unread-number'),
  )
}

/** The paragraph (in Markdown also the table) that holds all the figures. */
function paragraph(text: readonly string[], figures: readonly Stretch[], stop: string): Stretch {
  const stops = (at: number) => text.slice(at, at + stop.length).join('') === stop
  let start = Math.min(...figures.map(figure => figure.start))
  let end = Math.max(...figures.map(figure => figure.end))
  while (start > 0 && !stops(start - stop.length)) start--
  while (end < text.length && !stops(end)) end++
  return {start, end}
}

/** Every other digit in the place of every digit. */
function* changes(text: readonly string[], figures: readonly Stretch[]) {
  for (const {start, end} of figures)
    for (let at = start; at < end; at++)
      if (/\d/.test(text[at]!)) for (const digit of '0123456789') if (digit !== text[at]) yield {at, digit}
}
