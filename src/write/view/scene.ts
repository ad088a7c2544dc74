import type {Phrase} from '../../speech/phrase.ts'
import type {View} from '../writer.ts'
import type {Palette} from './palette.ts'

/** What everything on a page has in common: its width, its colours, its language. */
export interface Scene extends Pick<View, 'width'> {
  readonly paint: Palette
  readonly say: Phrase
}
