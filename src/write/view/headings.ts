import type {LetterRecord} from '../../../schemas/record.ts'
import {wrap} from '../../text/wrap.ts'
import {plain} from './plain.ts'
import type {Scene} from './scene.ts'

/** Gives the headings that lead to a section, those that stand on the page already left out. */
export function headings({sections}: LetterRecord, {width, paint, say}: Scene): (section: string | null) => string {
  const byId = new Map(sections.map(section => [section.id, section]))
  const shown = new Set<string>()
  let last: string | null | undefined
  return id => {
    if (id === last) return ''
    last = id
    if (id === null) return sections.length > 0 ? `\n${paint.heading(say('(outside the sections)'))}\n` : '\n'
    const path: string[] = []
    for (let at = byId.get(id); at; at = at.parent === null ? undefined : byId.get(at.parent)) {
      // the innermost says where we are, also when the text comes back to it
      if (path.length > 0 && shown.has(at.id)) break
      shown.add(at.id)
      path.unshift(plain(`${at.label}${at.title}`) || at.id)
    }
    return `\n${path.flatMap(title => wrap(title, width).map(line => paint.heading(line))).join('\n')}\n`
  }
}
