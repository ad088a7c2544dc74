import {speech} from '../../speech/speech.ts'
import type {WriterFactory} from '../writer.ts'
import {body} from './body.ts'
import {envelopeLines} from './envelope-lines.ts'
import {palette} from './palette.ts'
import {summary} from './summary.ts'

/** A letter for the eye: its envelope, then its indicators under the headings of its sections, or their summary. */
export const table: WriterFactory = ({view}) => {
  const scene = {width: view.width, paint: palette(view.colour), say: speech(view.lang)}
  return {
    head: '',
    separator: '\n',
    tail: '',
    record: record =>
      envelopeLines(record, scene) + (view.summary ? `\n${summary(record, scene)}` : body(record, scene)),
  }
}
