/** 每千人口, 每万人, 每百户 before a number: the lower half of a rate, no quantity of its own. */
import type {Recogniser} from '../recogniser.ts'

const ID = 'name/per-thousand'
const WORDS =
  /半(?:年|个?月|天|小时)|(?:[1一]?0*[十百千万]{1,2}(?![零一二两三四五六七八九])|10{1,5})(?:(?:农村|城镇|城乡|户籍|常住|老年|农业|服务){0,2}人口?|户|名|亩|辆|件|平方公里|平方米)?/y

/** 每2年…1个月, 每500户…1个: so much of something, and in its clause the number that it governs. */
const SPAN =
  /(?:[1-9]\d{0,5}(?:\.\d|[-—–~～至][1-9]\d{0,5})?[百千万]?|[一二两三四五六七八九十百千万零]{2,8}|[十百千万]|[两三四五六七八九])(?:个?(?:年度|学年|季度|学期|年|月|周|天|日|小时|分钟|公里|米)|平方公里|平方米|立方米|公顷|公斤|千瓦|兆瓦|[户名人个所家亩吨床台辆张头只株栋套件元村班例位次斤])(?=[^,，。;；:、每\d]{0,12}(?:[一两二三四五六七八九十]{1,3}[次名个台处座家人所]|[1-9]\d*[\p{Script=Han}]))/uy

export const perThousand: Recogniser = {
  id: ID,
  examples: [
    {text: '每千人口床位数8.36张', reads: ['name 每千人口', 'rate 8.36张']},
    {text: '每万人拥有公共交通车辆12台', reads: ['name 每万人', 'rate 12台']},
    {text: '每万老年人拥有持证护理员26人', reads: ['name 每万老年人', 'rate 26人']},
    {text: '每半年开展一次', reads: ['name 每半年']},
    {text: '每一百户配备网格员2名', reads: ['name 每一百户', 'rate 2名']},
    {text: '每2年到企业实践1个月', reads: ['name 每2年', 'rate 1个月']},
    {text: '每三天清理一次', reads: ['name 每三天', 'rate 一次']},
    {text: '每二十户设一名楼长', reads: ['name 每二十户', 'rate 一名']},
    {text: '每十五天清运1次', reads: ['name 每十五天', 'rate 1次']},
    {text: '每5公里设置1处', reads: ['name 每5公里', 'rate 1处']},
    {text: '每500户配建1个驿站', reads: ['name 每500户', 'rate 1个']},
    {text: '每300-500户配备1名网格员', reads: ['name 每300-500户', 'rate 1名']},
    {text: '每3年评估', reads: []},
  ],
  needs: [{before: '每'}],
  read({text, floor}, numeral) {
    const start = numeral.start - 1
    if (start < floor || text[start] !== '每') return null
    const form = [SPAN, WORDS].find(one => {
      one.lastIndex = numeral.start
      return one.test(text)
    })
    if (!form) return null
    return {type: 'excuse', class: 'name', why: 'the lower half of a rate', rules: [ID], start, end: form.lastIndex}
  },
}
