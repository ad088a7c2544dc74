/** Numbers of groups, houses and floors in a list: 4、5、6、15组 and 6、7、8楼 name, they do not count. */
import type {Recogniser} from '../recogniser.ts'

const ID = 'identifier/label-list'
const LIST =
  /\d{1,4}(?:[、和及]\d{1,4}){1,40}(?:#(?!\d)|#?(?:村民小组|号栋|号楼|组|栋|幢|层|楼|期|班|单元|座|室|社|网格))/y

export const labelList: Recogniser = {
  id: ID,
  examples: [
    {text: '其中4、5、6、15组共有104户', reads: ['identifier 4、5、6、15组', 'count 104户']},
    {text: '5、6栋为房产', reads: ['identifier 5、6栋']},
    {text: '高兴村8组交界处', reads: ['identifier 8组']},
    {text: '水岸明珠6期交房', reads: ['identifier 6期']},
    {text: '举办3期', reads: ['count 3期']},
    {text: '分成8组', reads: ['count 8组']},
    {text: '分别建成86、112栋', reads: ['count 86', 'count 112栋']},
    {text: '分别支持21、44项', reads: ['count 21', 'count 44项']},
  ],
  needs: [{next: '、和及'}, {next: '-期'}, {next: '村组'}],
  read({text}, numeral) {
    LIST.lastIndex = numeral.start
    const list = LIST.exec(text)?.[0] ?? singleLabel(text, numeral.start)
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

const PHASE = /[1-9](?:-[1-9])?期(?!间|限|末|望)/y
const GROUP = /\d{1,3}(?:村民小)?组(?!织|建|成|合|长|团|员|装|别|分)/y

/** 高兴村8组 and 水岸明珠6期: a village's group, a housing estate's phase; 分成8组 and 举办3期 count. */
function singleLabel(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 2), at)
  if (/[成为共有分设计立出配置每各达到增办训班开展券刊赛课座坛厕备]$|活动$/.test(before)) return undefined
  GROUP.lastIndex = at
  PHASE.lastIndex = at
  return GROUP.exec(text)?.[0] ?? PHASE.exec(text)?.[0]
}
