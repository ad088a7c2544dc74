/** Relative words (今年, 目前) that no day of the letter resolves. */
import type {Span} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Frame} from './frames.ts'

const RELATIVE =
  /[今去明上当]年|目前|当前|全年|年[内底初末]|近[一二三四五六七八九十两\d]{1,3}年|[上下]半年|[一二三四前]季度|\d月/

/** 今年投入5亿元 in a text without a day of its own: the year stays unknown, and the number is doubted. */
export function markRelative({mentions, sentence: {text}}: Line): void {
  for (const {quantity} of mentions)
    if (!quantity.period && RELATIVE.test(text.slice(Math.max(0, quantity.start - 80), quantity.start)))
      quantity.flags.push('period-relative')
}

/** 2021年建成3处，|目前|已投用5处, with no day to resolve it: the year before the word is not the number's. */
export const isLeftOpen = ({sentence: {text}}: Line, {over, end}: Frame, {start}: Span): boolean =>
  NOW.test(text.slice(Math.max(over ? 0 : end, start - REACH), start))
const NOW = /[今去明]年|目前|当前|现[有共已]/
const REACH = 80
