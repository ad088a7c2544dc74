/** 每千人口, 每万人, 每百户 before a number: the lower half of a rate, no quantity of its own. */
import type {Recogniser} from '../recogniser.ts'

const ID = 'name/per-thousand'
const WORDS =
  /半(?:年|个?月|天|小时)|(?:1?0*[十百千万]{1,2}|10{1,5})(?:(?:农村|城镇|城乡|户籍|常住|老年|农业|服务){0,2}人口?|户|名|亩|辆|件|平方公里|平方米)?/y

export const perThousand: Recogniser = {
  id: ID,
  examples: [
    {text: '每千人口床位数8.36张', reads: ['name 每千人口', 'rate 8.36张']},
    {text: '每万人拥有公共交通车辆12台', reads: ['name 每万人', 'rate 12台']},
    {text: '每万老年人拥有持证护理员26人', reads: ['name 每万老年人', 'rate 26人']},
    {text: '每半年开展一次', reads: ['name 每半年']},
    {text: '每3年评估', reads: []},
  ],
  needs: [{before: '每'}],
  read({text, floor}, numeral) {
    const start = numeral.start - 1
    if (start < floor || text[start] !== '每') return null
    WORDS.lastIndex = numeral.start
    const found = WORDS.exec(text)
    if (!found) return null
    return {type: 'excuse', class: 'name', why: 'the lower half of a rate', rules: [ID], start, end: WORDS.lastIndex}
  },
}
