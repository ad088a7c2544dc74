/** Which recognisers were asked at a numeral, and what each of them said. */
import type {Reading, Sentence} from '../tree.ts'
import type {Answer} from './asked.ts'
import {row} from './derivation.ts'
import {amount} from './show-field.ts'

/** The recognisers that declined before one read the numeral, and the later ones that would have read it too. */
export function whyNot(answers: readonly Answer[], sentence: Sentence): readonly string[] {
  const declined = answers.filter(({late, reading}) => !late && !reading).map(({id}) => id)
  const reader = answers.find(({late, reading}) => !late && reading)
  const others = answers.filter(({late, reading}) => late && reading)
  return [
    ...(declined.length > 0 ? folded(`declined`, `${declined.length}: ${declined.join(', ')}`) : []),
    ...(reader ? [row('took it', `${reader.id}: ${said(reader.reading!, sentence)}`)] : []),
    ...others.map(({id, reading}) => row('not asked', `${id}: would read ${said(reading!, sentence)}`)),
  ]
}

function said(reading: Reading, {text}: Sentence): string {
  const raw = text.slice(reading.start, reading.end)
  if (reading.type === 'quantity') return `${raw} as ${amount(reading)}`
  if (reading.type === 'moment') return `${raw} as date ${reading.edtf}`
  return `${raw} as ${reading.class} (${reading.why})`
}

const LINE = 96

/** A long list on several lines. */
function folded(head: string, text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + word.length >= LINE) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line, at) => row(at === 0 ? head : '', line))
}
