/** Whether a time says for which ones a rule is. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Frame} from './frames.ts'

/** 对|2022年|纳税500万元以上的企业给予|10万元|奖励: the year is of those who get it. */
export const isForThose = ({sentence: {text}}: Line, {status, start}: Quantity, frame: Frame): boolean =>
  status === 'rule' &&
  THOSE.test(text.slice(Math.max(0, frame.start - 3), frame.start)) &&
  text.slice(frame.end, start).includes('的')
const THOSE = /(?:^|[^针面])(?:对|对于|凡是?|凡在|对在)$/
