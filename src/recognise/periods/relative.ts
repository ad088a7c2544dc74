/** Relative words (今年, 目前) that no day of the letter resolves. */
import type {Line} from '../page.ts'

const RELATIVE =
  /[今去明上当]年|目前|当前|全年|年[内底初末]|近[一二三四五六七八九十两\d]{1,3}年|[上下]半年|[一二三四前]季度|\d月/

/** 今年投入5亿元 in a text without a day of its own: the year stays unknown, and the number is doubted. */
export function markRelative({mentions, sentence: {text}}: Line): void {
  for (const {quantity} of mentions)
    if (!quantity.period && RELATIVE.test(text.slice(Math.max(0, quantity.start - 80), quantity.start)))
      quantity.flags.push('period-relative')
}
