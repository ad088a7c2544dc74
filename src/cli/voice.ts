/** The language that the process speaks: found out once, before anything is said. */
import type {Lang} from '../../schemas/options.ts'
import {english, type Phrase} from '../speech/phrase.ts'

let say: Phrase = english
let turn = (message: string): string => message

/** Says a thing of the catalogue. */
export const phrase: Phrase = (template, ...values) => say(template, ...values)

/** Says what was worded in English elsewhere: the reason of a failure, the description of an option. */
export const told = (message: string): string => turn(message)

/** Takes up a language; the catalogue is loaded only for one that is not English. */
export async function speakIn(lang: Lang): Promise<void> {
  if (lang === 'en') return
  const {speech} = await import('../speech/speech.ts')
  const {translated} = await import('../speech/translated.ts')
  say = speech(lang)
  turn = translated
}
