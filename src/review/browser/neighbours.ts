/** The letters before and after this one in its set. */
import type {Desk} from './desk.ts'
import {element} from './element.ts'

/** Adds the links beside the way back to the index. */
export function neighbours({around, say}: Desk): void {
  const nav = document.getElementById('around')
  for (const word of ['previous', 'next'] as const) {
    const href = around?.[word]
    if (nav && href)
      nav.append(' ', element('a', {text: say(word), attributes: {href, rel: word === 'next' ? 'next' : 'prev'}}))
  }
}
