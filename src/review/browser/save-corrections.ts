/** Saves corrections as a file. */
import type {Corrections} from '../../../schemas/corrections.ts'
import {element} from './element.ts'

/** `corrections.json`, with the letters that were reviewed. */
export function saveCorrections(letters: Corrections['letters']): void {
  const content: Corrections = {schemaVersion: '1', letters}
  const href = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], {type: 'application/json'}))
  element('a', {attributes: {href, download: 'corrections.json'}}).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
