import type {Envelope} from '../../../schemas/letter.ts'
import type {LetterRecord} from '../../../schemas/record.ts'
import type {Template} from '../../speech/chinese.ts'
import {displayWidth} from '../../text/display-width.ts'
import {pad, wrap} from '../../text/wrap.ts'
import {plain} from './plain.ts'
import type {Scene} from './scene.ts'

/** The head of a letter: its file, then who answers whom about what, a line each; last its ledger in numbers. */
export function envelopeLines(record: LetterRecord, scene: Scene): string {
  const {say, paint, width} = scene
  const entries = [...facts(record.letter, scene), ...counts(record, scene)]
  const labels = Math.max(...entries.map(([label]) => displayWidth(say(label)))) + 2
  const lines = entries.flatMap(([label, text]) =>
    wrap(text, width - labels - 2).map(
      (line, at) =>
        `  ${paint.label(pad(at === 0 ? say(label) : '', labels))}${label === 'title' ? paint.title(line) : line}`,
    ),
  )
  return `${[...wrap(plain(record.source.path), width).map(line => paint.title(line)), ...lines].join('\n')}\n`
}

type Fact = readonly [Template, string]

function facts(letter: Envelope, {say}: Scene): Fact[] {
  const {subject, contact, region} = letter
  const about = [subject.session, subject.number, subject.title && `《${subject.title}》`]
  const all: readonly (readonly [Template, readonly (string | null | undefined)[]])[] = [
    ['title', [letter.title]],
    ['document number', [letter.documentNumber]],
    ['from', [letter.issuer, region && `(${region.name} ${region.adcode})`, letter.date]],
    ['to', [letter.addressees.join('、')]],
    ['subject', about],
    ['consulted', [letter.consulted.join('、')]],
    ['result', [letter.resultClass, letter.disclosure]],
    ['contact', [contact?.person, contact?.phone]],
  ]
  return all
    .map(([label, words]) => [label, plain(words.filter(Boolean).join(' '))] as const)
    .filter(([, text]) => text !== '')
    .concat(
      letter.date || !letter.reference ? [] : [['reference day', plain(say('{} (--date)', letter.reference.date))]],
    )
}

function counts({numerals, indicators, filter}: LetterRecord, {say}: Scene): Fact[] {
  const of = (...names: readonly string[]) => numerals.filter(one => names.includes(one.class)).length
  const [read, dates, unread] = [of('indicator'), of('date'), of('unread')]
  const excused = numerals.length - read - dates - unread
  const words = say('{}: {} indicators, {} dates, {} excused, {} unread', numerals.length, read, dates, excused, unread)
  if (!filter) return [['numerals', words]]
  return [
    ['numerals', words],
    ['shown', say('{} of {} indicators', indicators.length, read)],
  ]
}
