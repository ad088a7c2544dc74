import type {Finding} from '../../../schemas/record.ts'
import {wrap} from '../../text/wrap.ts'
import {plain} from './plain.ts'
import type {Scene} from './scene.ts'

/** `! warning 12:8 Unexpected sum 95, expected 100 (parts-sum)`, wrapped behind its mark. */
export function findingLines({level, line, column, message, rule}: Finding, indent: string, scene: Scene): string {
  const {width, paint, say} = scene
  const text = `${say(level)} ${line}:${column} ${plain(message)} (${rule})`
  return wrap(text, width - indent.length - 2)
    .map((part, at) => `${indent}${paint.level[level](`${at === 0 ? '!' : ' '} ${part}`)}\n`)
    .join('')
}
