/** Reads a sentence: at every numeral the ordered recognisers are tried, and the first reading stands. */
import {printed} from '../text/projection.ts'
import {anyWithin} from '../text/sorted.ts'
import type {Block, Letter, Reading, Sentence} from '../tree.ts'
import {doubtBroken, doubtGlued} from './glued.ts'
import {readRow} from './guard.ts'
import type {Context, Glance, Numeral, Recogniser} from './recogniser.ts'
import type {Step} from './sieve/alternatives.ts'
import {sieveOf} from './sieve.ts'

/** Fills every sentence of the letter with its readings; what nobody claims becomes `unread`. */
export function recognise(letter: Letter, context: Context, recognisers: readonly Recogniser[]): void {
  let before: Sentence | null = null
  for (const block of letter.children)
    for (const sentence of block.children) {
      sentence.children = readSentence(block, sentence, context, recognisers)
      if (before && block.role === 'body') doubtBroken(before, sentence)
      before = sentence
    }
}

/** The readings of one sentence, left to right. */
export function readSentence(
  block: Block,
  sentence: Sentence,
  context: Context,
  recognisers: readonly Recogniser[],
): readonly Reading[] {
  const sieve = sieveOf(recognisers)
  const numerals = sieve.look(sentence.text, block.role)
  const done: Reading[] = []
  if (numerals.length === 0) return done
  const glance = {
    text: sentence.text,
    sentence,
    block,
    numerals,
    context,
    floor: 0,
    done,
    memo: {measure: null, shared: null},
  }
  for (const numeral of numerals) {
    let rest = numeral
    while (rest.end > glance.floor) {
      if (rest.start < glance.floor) rest = {...rest, start: glance.floor}
      const reading = sieve.choose(glance, rest, readStep) ?? (rest.script === 'vague' ? null : unread(rest))
      if (!reading) break
      if (block.projection.repairs.length > 0) markRepairs(block, sentence, reading)
      doubtGlued(sentence.text, done.at(-1), reading)
      done.push(reading)
      glance.floor = reading.end
    }
  }
  // a list that has grown keeps room for more, and this one stays as long as its letter
  return done.slice()
}

/** A number in which letters were read as digits is doubted, and written as it was printed: 15O0元. */
function markRepairs({projection}: Block, {start, text}: Sentence, reading: Reading): void {
  if (reading.type !== 'quantity') return
  const [from, to] = [start + reading.start, start + reading.end]
  if (!anyWithin(projection.repairs, from, to)) return
  if (!reading.flags.includes('ocr-suspect')) reading.flags.push('ocr-suspect')
  const at = text.indexOf(reading.written.number, reading.start)
  if (at < 0 || at >= reading.end) return
  const number = printed(projection, start + at, start + at + reading.written.number.length)
  reading.written = {...reading.written, number}
}

function readStep(glance: Glance, numeral: Numeral, {recogniser, row}: Step): Reading | null {
  const reading = row ? readRow(recogniser.id, row, glance, numeral) : recogniser.read(glance, numeral)
  if (reading && (reading.start < glance.floor || reading.start > numeral.start || reading.end <= numeral.start))
    throw new Error(`${recogniser.id} read ${reading.start}–${reading.end} at the numeral ${numeral.start}`)
  return reading
}

const unread = ({start, end}: Numeral): Reading => ({
  type: 'excuse',
  class: 'unread',
  why: 'no rule claims it',
  rules: ['unread'],
  start,
  end,
})
