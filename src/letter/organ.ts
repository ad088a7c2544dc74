/** Knows the name of an organ when it sees one: 市人力资源和社会保障局, 国家税务总局广州市税务局. */

import {afterOrgans, organEndings, unnamed} from '../lexicon/organ-words.ts'
import {characters} from '../text/characters.ts'
import {dictionary, endings} from '../text/dictionary.ts'

const lastWords = endings('organ-ends', organEndings, ({word}) => [word])
const inside = dictionary('organ-endings', organEndings, ({word}) => [word])
const followers = dictionary('after-organs', afterOrgans, ({word}) => [word])
const nobody = dictionary('unnamed-organs', unnamed, ({word}) => [word])
/** An organ's name is Chinese (a masked one has letters, A7县): no punctuation but brackets, and at most this long. */
const LONGEST = 40
const NAME = /^[㐀-鿿A-Z\d()]{2,40}$/
/** Endings that are seldom part of another word, so that any verb may follow: 会同市财政局召集…. */
const PLAIN = /(?:局|厅|委|委员会|人民政府|办公室|中心|办事处|公司|支队|大队|街道|银行|海关|派出所)$/
/** Words of address and of speech, which no name begins with, unlike 贵州, 贵阳, 本溪, 将乐. */
const SPOKEN = /^(?:我|您|你|贵(?![州阳港溪池定德南])|本(?!溪)|该|其|并|经(?![济开贸信])|请|现|已|将(?!乐)|双方|多方)/

/** True for a text that is the name of one organ: a signature, a letterhead. */
export function isOrgan(text: string): boolean {
  return text.length <= LONGEST && NAME.test(text) && !SPOKEN.test(text) && lastWords.before(text, text.length) !== null
}

/** The organs listed at `at`, in order, and where the list ends: 市财政局、市商务局和狮子山街道办事处. */
export function readOrgans(text: string, at: number): {names: {start: number; end: number}[]; end: number} {
  const names: {start: number; end: number}[] = []
  let from = at
  while (from < text.length) {
    const end = organEnd(text, from)
    if (end === null) break
    names.push({start: from, end})
    const next = delimiter(text, end)
    if (next === null) return {names, end}
    from = next
  }
  return {names, end: names.at(-1)?.end ?? at}
}

/** What parts two organs of a list, after a remark in brackets: 市财政局（协办）、市商务局. */
const DELIMITER = /(?:\([^()]{1,8}\))?(?:以及|[、,，和及与])/y

function delimiter(text: string, at: number): number | null {
  DELIMITER.lastIndex = at
  const found = DELIMITER.exec(text)
  return found && at + found[0].length
}

/** End of the organ that begins at `from`: its first ending after which the name can be over. */
function organEnd(text: string, from: number): number | null {
  if (!isInitial(text.charCodeAt(from)) || nobody.at(text, from) || SPOKEN.test(text.slice(from, from + 2))) return null
  let first: number | null = null
  for (let at = from + 1; at < text.length && at - from < LONGEST; at++) {
    if (BREAKS.has(text.charCodeAt(at))) break
    const found = inside.at(text, at)
    if (!found) continue
    const {end} = found
    if (end - from >= 3 && isOver(text, end)) return SPEECH.test(text.slice(from, end)) ? first : end
    if (PLAIN.test(text.slice(at, end)) && end - from >= 3 && (first === null || isBranch(text, first, end)))
      first = end
    at = end - 1
  }
  return first
}

/** Begins a name: a Chinese character, or the capital of a masked one. */
const isInitial = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0x41 && code <= 0x5a)

/** Marks that stand in no name. */
const BREAKS = characters('、,，。:;!?《》“”')

/** Verbs and persons, which no organ's name has: 进行, 负责人. */
const SPEECH = /(?:[进举执]|推)行$|直接|召集|负责人|代表|要求|[了您你我]/

/** 官渡分局, 交警三大队 go on with the name of the organ that they belong to. */
const isBranch = (text: string, from: number, end: number): boolean =>
  end - from <= 8 && /(?:分局|支队|大队|中队|派出所)$/.test(text.slice(from, end))

const isOver = (text: string, end: number): boolean =>
  end >= text.length || /[、,，。:;!?)(和及与]/.test(text[end]!) || followers.at(text, end) !== null
