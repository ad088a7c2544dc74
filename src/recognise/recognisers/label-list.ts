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
    {text: '光伏板36组，工作简报6期', reads: ['count 36组', 'count 6期']},
    {text: '粤芯3期投产', reads: ['identifier 3期']},
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
const COUNTED = /[成为共有分设计立出配置每各达到增办训班开展券刊赛课座坛厕备]$|活动$/

interface Sort {
  /** the number and its word; sticky */
  readonly body: RegExp
  /** what bears such numbers: a village, an estate, the number before */
  readonly before: RegExp
  /** what only something with such a number does or has */
  readonly after: RegExp
}

const SORTS: readonly Sort[] = [
  {
    body: GROUP,
    before:
      /(?:(?<!个|个行政|个自然)村|社区|居委会|大队|[屯庄寨坪冲湾塘坝沟河桥岭山街巷弄里家镇乡在由向该]|\d组[、和及至])$/,
    after: /^(?:[、和及至]\d{1,3}组|的?(?:村民|居民|社员|农户|群众|交界|境内|路段|通组|[东西南北][侧边面头]))/,
  },
  {
    body: PHASE,
    before: /(?:[苑园城府郡庭湾居邸岛墅都轩阁寓珠区]|项目|工程|楼盘|广场|地块|基地|\d期[、和及至])$/,
    after:
      /^(?:[、和及至][1-9]期|[东西南北]区|的?(?:业主|小区|住宅|高层|地块|用地|楼栋|业委会|物业|项目|工程|扩建|\d{1,3}[栋幢号])|[^，。；、,;]{0,6}?(?:交房|交付|开盘|预售|入住|动工|开工|封顶|竣工|投产|达产|量产|[建在][成设完建]|开发|方案))/,
  },
]

/** 高兴村|8组| and 水岸明珠|6期|: a village's group, a housing estate's phase; 光伏板36组 and 简报6期 count. */
function singleLabel(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 4), at)
  if (COUNTED.test(before)) return undefined
  for (const sort of SORTS) {
    sort.body.lastIndex = at
    const label = sort.body.exec(text)?.[0]
    if (!label) continue
    const end = at + label.length
    if (label.includes('-')) return label
    return sort.before.test(before) || sort.after.test(text.slice(end, end + 10)) ? label : undefined
  }
  return undefined
}
