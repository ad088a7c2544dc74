/** Whether 同期 tells when a figure was so, and not what it is compared with. */
import type {Token} from '../tokens.ts'

/** 去年|同期|完成12.3万吨, never 比去年|同期|多3万吨 or 去年|同期|少3万吨. */
export function isOwnTime(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word !== '同期' || !/^[去上][年月]度?$/.test(tokens[at - 1]?.word ?? '')) return false
  const [before, next] = [tokens[at - 2], tokens[at + 1]]
  return before?.class !== 'base' && !/[比较与和同于跟]$/.test(before?.word ?? '') && !LESS.test(next?.word ?? '')
}

const LESS = /^(?:少|节约|节省|压减|相比|持平|基本持平)了?$/
