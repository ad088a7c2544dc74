/** What kind of letter is answered: a deputy's suggestion, a member's proposal, a citizen's letter. */
import type {Envelope} from '../../schemas/letter.ts'
import {citizenWords} from '../lexicon/envelope-words.ts'

const CITIZEN = new RegExp(citizenWords.map(row => row.word).join('|'))
const PROPOSAL = /提案|政协|委员(?!会)/
const SUGGESTION = /人大|建议|代表(?!团)|议案/

/** 您好！函件收悉, “AB01234”经现场查勘: nobody is named, or somebody by the name of an account. */
const HAILED = /^(?:[您你]好|[“"][A-Za-z]{1,6}\d{2,})/
const COMPLAINT = /(?:收到|接到)[^。，,]{0,8}(?:投诉|举报)|网络投诉|[帖贴]文|网[帖贴]|投诉件/

/** The first of title, salutation and opening that tells: 第0273号提案 → member-proposal. */
export function letterKind(title: string, salutation: string, opening: string): Envelope['kind'] {
  if (/提案|政协/.test(title)) return 'member-proposal'
  if (/人大|人民代表大会|号建议|代表建议|议案/.test(title)) return 'deputy-suggestion'
  const to = /^各位/.test(salutation) ? '' : salutation
  if (/委员(?!会)/.test(to)) return 'member-proposal'
  if (/代表/.test(to)) return 'deputy-suggestion'
  if (CITIZEN.test(to) || /^[“"]/.test(to)) return 'public-letter'
  const asked = /(?:提出|提交|来函)[^。]{0,80}?收悉/.exec(opening)?.[0] ?? ''
  if (PROPOSAL.test(asked)) return 'member-proposal'
  if (SUGGESTION.test(asked) && /人大|代表/.test(opening)) return 'deputy-suggestion'
  const named = /号(?:代表|委员)?(建议|提案)/.exec(opening.slice(0, 300))?.[1]
  if (named && /人大|政协|会议/.test(opening)) return named === '提案' ? 'member-proposal' : 'deputy-suggestion'
  const head = opening.slice(0, 300)
  if (!/人大|政协|代表|委员(?!会)/.test(head) && (HAILED.test(head) || COMPLAINT.test(head))) return 'public-letter'
  return CITIZEN.test(head) && /[您你]|网友|来信|留言|举报/.test(head) ? 'public-letter' : 'unknown'
}
