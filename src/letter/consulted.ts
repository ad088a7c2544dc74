/** The organs consulted (会办, 会同), in order: 经商财政部、人民银行、国家统计局，现答复如下. */
import {printed} from '../text/projection.ts'
import {readOrgans} from './organ.ts'
import type {Stretch} from './stretch.ts'

/** Words before the list; what they ask to stand after it. */
const BEFORE =
  /会同|经商|会商|经与|商(?=财政部|国家|教育部)|联合|协同|牵头,?会同|(?:会办|协办|会同)单位(?:为|是|有)?:?|主办[，,;]?(?:由)?/g
/** An opening without 如下 is no longer than this. */
const HEAD = 800

/** Reads the opening's first list of organs. */
export function consultedOf(opening: readonly Stretch[]): string[] {
  for (const part of opening) {
    const answer = part.text.indexOf('如下')
    const text = part.text.slice(0, answer >= 0 ? Math.min(answer, HEAD) : HEAD)
    for (const found of text.matchAll(BEFORE)) {
      const from = found.index + found[0].length
      const {names, end} = readOrgans(text, from)
      if (names.length === 0) continue
      if (found[0].startsWith('主办') && !/^(?:等[㐀-鿿]{0,6})?(?:会办|协办|分办|参与)/.test(text.slice(end))) continue
      return names.map(name => printed(part.projection, name.start, name.end))
    }
  }
  return []
}
