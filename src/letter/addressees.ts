/** Names of the addressees as the salutation lists them: 陈秀兰、周启明代表： */
import {printedWords} from '../text/projection.ts'
import type {Stretch} from './stretch.ts'

const GREETING = /^(?:尊敬的|亲爱的|各位)|[您你]们?好[!！，,。]?$/g
const OFFICES =
  /^(?:(?:省|市|县|区|自治区|全国)?(?:人大|政协)?(?:代表|委员)(?=[㐀-鿿·]{2,4}$))|(?:人大代表|政协委员|代表|委员|同志们?)$/g
const COUNTED = /等\s{0,4}[\d０-９一二三四五六七八九十]{0,3}\s{0,4}[名位人个]?(?:[㐀-鿿]{0,6}(?:代表|委员|同志))?$/
const NOBODY =
  /^(?:网友|网民|市民|群众|居民|业主|家长|朋友|来信人|来信同志|信访人|投诉人|举报人|反映人|来电人|诉求人|市民朋友|网友朋友|居民朋友|来信|留言人|代表|委员|同志|领导|先生|女士|您|你)$/

/** The addressees, without 代表, 委员, 同志; an organ or a delegation by its name. */
export function addresseesOf(salutation: Stretch | null): string[] {
  if (!salutation) return []
  const {projection, text} = salutation
  const words = printedWords(projection, 0, text.length)
    .replace(/[:：\s]{1,8}$/, '')
    .replace(GREETING, '')
    .trim()
  const quoted = /^(?:网友|网民|市民)?\s*[“"]([^”"]+)[”"]/.exec(words)
  if (quoted) return [quoted[1]!]
  return listed(words)
    .map(nameOf)
    .filter(name => name !== '' && !NOBODY.test(name))
}

/** Parts at 、 and commas, and at a blank between two whole names (王 群 is one name, 陈秀兰 周启明 are two). */
function listed(words: string): string[] {
  const names: string[] = []
  for (const part of words.split(/[、，,;；]/)) {
    const pieces = part.trim().split(/\s+/)
    if (pieces.length > 1 && pieces.every(piece => bare(piece).length >= 2)) names.push(...pieces)
    else names.push(pieces.join(''))
  }
  return names
}

const bare = (piece: string): string => piece.replace(/(?:代表|委员|同志)$/, '')

const nameOf = (name: string): string =>
  /(?:代表团|委员会|委员部)$/.test(name) ? name : name.replace(COUNTED, '').replace(OFFICES, '').trim()
