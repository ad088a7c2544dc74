/** Gathers the corrections that this browser keeps of the letters of a list into one file. */
import type {Corrections} from '../../../schemas/corrections.ts'
import type {Say} from '../words.ts'
import {button, element} from './element.ts'
import {kept} from './keep.ts'
import {saveCorrections} from './save-corrections.ts'

/** A panel that says how many letters were corrected, and exports what was. */
export function gathered(letters: readonly (readonly [hash: string, path: string])[], say: Say): HTMLElement {
  const paths = new Map(letters.map(([hash, path]) => [hash, path]))
  const note = element('span', {class: 'note', attributes: {role: 'status'}})
  const save = button(say('export'), () => saveCorrections(mine()), 'export')
  function mine(): Corrections['letters'] {
    return kept()
      .filter(({sha256}) => paths.has(sha256.slice(0, 12)))
      .map(({sha256, corrections}) => ({path: paths.get(sha256.slice(0, 12))!, sha256, corrections}))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  }
  function tell(): void {
    const count = mine().length
    note.textContent = count > 0 ? say('set corrections.some', count) : say('set corrections.none')
    save.hidden = count === 0
  }
  tell()
  addEventListener('storage', tell)
  return element('div', {class: 'adding'}, save, note)
}
