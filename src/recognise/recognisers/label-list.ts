/** Numbers of groups, houses and floors in a list: 4、5、6、15组 and 6、7、8楼 name, they do not count. */
import type {Recogniser} from '../recogniser.ts'

const ID = 'identifier/label-list'
const LIST = /\d{1,4}(?:[、和及]\d{1,4}){1,40}#?(?:村民小组|号栋|号楼|组|栋|幢|层|楼|期|班|单元|座|室|社|网格)/y

export const labelList: Recogniser = {
  id: ID,
  examples: [
    {text: '其中4、5、6、15组共有104户', reads: ['identifier 4、5、6、15组', 'count 104户']},
    {text: '5、6栋为房产', reads: ['identifier 5、6栋']},
    {text: '分别建成86、112栋', reads: ['count 86', 'count 112栋']},
    {text: '分别支持21、44项', reads: ['count 21', 'count 44项']},
  ],
  read({text}, numeral) {
    LIST.lastIndex = numeral.start
    const list = LIST.exec(text)?.[0]
    if (!list || /分别|各|共/.test(text.slice(Math.max(0, numeral.start - 16), numeral.start))) return null
    const numbers = list.match(/\d+/g)!.map(Number)
    if (numbers.some((number, at) => at > 0 && number <= numbers[at - 1]!)) return null
    const end = numeral.start + list.length
    return {
      type: 'excuse',
      class: 'identifier',
      why: 'numbers in a list of labels',
      rules: [ID],
      start: numeral.start,
      end,
    }
  },
}
