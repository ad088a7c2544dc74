/** Sentences whose numbers carry what must be read in them: 明年新建停车场{12个|planned}. */
import {extract} from '../src/extract.ts'

const MARK = /\{([^{}|]+)\|([^{}]*)\}/g

/** What is read in the sentence and what must be: the status, aspect, direction, basis, and `<12个` for the whole of a part. */
export function readMarked(sentence: string): {readonly read: string[]; readonly wanted: string[]} {
  const marks = [...sentence.matchAll(MARK)]
  const text = sentence.replace(MARK, '$1')
  const {indicators} = extract(text, {date: '2023-08-25'})
  const read: string[] = []
  const wanted: string[] = []
  let from = 0
  for (const [, raw = '', words = ''] of marks) {
    const at = text.indexOf(raw, from)
    from = at + raw.length
    const found = indicators.find(({start, end}) => start <= at && end >= from)
    const whole = indicators.find(({id}) => id === found?.partOf)
    const said = found && [
      found.status,
      found.aspect,
      found.change?.direction ?? 'still',
      found.change?.basis ?? 'plain',
      `<${whole?.raw ?? ''}`,
      ...found.flags,
    ]
    for (const word of words.split(' ').filter(Boolean)) {
      wanted.push(`${raw} ${word}`)
      read.push(said?.includes(word) ? `${raw} ${word}` : `${raw} ${said?.join(' ') ?? 'unread'}`)
    }
  }
  return {read, wanted}
}
