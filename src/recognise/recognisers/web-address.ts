import {excuse} from '../excuse.ts'
import {LATIN, latinToken} from '../latin-token.ts'
import type {Recogniser} from '../recogniser.ts'

const WEB = /:\/\/|www\.|@[\w-]{1,40}\.|\w\.(?:com|cn|net|org|gov|edu)\b/i
const SIGNS = '/@WwCcNnOoGgEe'

/** Excuses the digits of http://39.107.105.7 and of mail addresses. */
export const webAddress: Recogniser = {
  id: 'identifier/web-address',
  examples: [
    {text: '邮箱:gxj2022@gz.gov.cn', reads: ['identifier gxj2022@gz.gov.cn']},
    {text: '网址:WWW.GZ2022.GOV.CN', reads: ['identifier WWW.GZ2022.GOV.CN']},
  ],
  needs: [
    {letters: SIGNS, before: LATIN},
    {letters: SIGNS, next: LATIN},
  ],
  read({text, floor}, numeral) {
    const {start, end} = latinToken(text, numeral.start, floor)
    if (end <= numeral.start || end - start < 7 || !WEB.test(text.slice(start, end))) return null
    if (text.slice(numeral.start, end).includes('://')) return null
    return excuse('identifier/web-address', 'identifier', 'web or mail address', start, end)
  },
}
