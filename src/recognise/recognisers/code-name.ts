import {excuse} from '../excuse.ts'
import {LATIN, LETTERS, latinToken} from '../latin-token.ts'
import {readMeasure} from '../measure/read-measure.ts'
import type {Recogniser} from '../recogniser.ts'

const NAME =
  /^(?:[2-6]G(?:-?A|\+)?|[2-9]D|[48]K|(?:480|720|1080|1440|2160)[Pp]|[3-9]S|3C|2B|2C|B2B|B2C|C2C|O2O|C2M|F2F|G2B|P2P|M2|PM_?2\.5|PM_?10|CO2|SO2|NO2|NOx|O3|SO_2|NO_2|O_3|IP[Vv][46]|H\d{1,2}N\d{1,2}|Web[23](?:\.0)?|COVID-19|C919|C929|K12|G20|G60|G7|F1|T1|T2|T3|V2X|L[2345]|CR\d{3}|4A1B|A4|R22|5S|6S|7S|8S|SCI2|TOP\d{1,3}|Top\d{1,3}|AI4S|S[12]0|MP3|MP4|H5|Win\d{1,2}|ESG\d|ZARA1|OLED\d?|5GtoB|3GPP|5GHz|6GHz)$/
const UNIT =
  /^[\d.,+~-]+(?:k?m[23²³]?|cm|mm|nm|km|kg|g|mg|ug|t|kw|kW|KW|MW|GW|kWh|MWh|GB|TB|PB|EB|ZB|MB|KB|Mbps|Gbps|EFLOPS|PFLOPS|[PEKGMT]|PF|FLOPS|h|H|ha|hm2|V|W|VA|kVA|KVA|MVA|A|L|l|ml|mL|MHz|GHz|Hz|s|min|dB|db|Pa|kPa|MPa|RMB|USD|TEU|cm\*cm|x\d.*|X\d.*|\*\d.*)(?:\/[A-Za-z\d]+)?$/
const PARTICLES = /PM[ _]{0,3}(?:2\.5|10)$/
const VOLT = /^\d{1,4}[kK][vV]$/

/** Why the letter and figure of C5|市 are excused: with the next character they are a place. */
export const COVERED = 'place under a cover name'

/** Excuses codes of letters and digits: 5G and PM2.5 as names, ZK6120HNGQAA and UU008977 as identifiers; 800m counts. */
export const codeName: Recogniser = {
  id: 'name/code',
  examples: [
    {text: '建成5G基站', reads: ['name 5G']},
    {text: '全省PM2.5平均浓度', reads: ['name PM2.5']},
    {text: '网友“UU008977”', reads: ['identifier UU008977']},
    {text: '新建10kV线路', reads: ['identifier 10kV']},
    {text: '安装5P空调', reads: ['name 5P']},
    {text: '新增1080P摄像机', reads: ['name 1080P']},
    {text: '长约800m', reads: []},
    {text: '购置MRI12台，管长36KM', reads: []},
    {text: 'CBD12栋', reads: ['identifier CBD12']},
  ],
  // the blank is that of PM 2.5
  needs: [
    {before: `${LATIN} `, letters: LETTERS},
    {next: LATIN, letters: LETTERS},
  ],
  read({text, floor}, numeral) {
    if (numeral.script !== 'digits') return null
    const particles = PARTICLES.exec(text.slice(Math.max(floor, numeral.start - 5), numeral.end))
    if (particles) return excuse('name/code', 'name', 'technical name', numeral.end - particles[0].length, numeral.end)
    const {start, end} = latinToken(text, numeral.start, floor)
    const token = text.slice(start, end)
    if (start > numeral.start || !/[A-Za-z]/.test(token)) return null
    if (/^[\dlIO.]+$/.test(token) && /\d[lIO\d]*\d|^[lIO]\d{2}/.test(token) && !/^[IO]\d/.test(token)) return null
    const say = (kind: 'name' | 'identifier', why: string) => excuse('name/code', kind, why, start, end)
    if (/^[A-Z]\d{1,2}$/.test(token) && /^[市区县省镇街乡村]/.test(text.slice(end, end + 1)))
      return say('name', COVERED)
    if (NAME.test(token)) return say('name', 'technical name')
    if (isCounted(text, start, numeral.start, end)) return null
    if (/^\d[a-d]$/.test(token) && /^(?:类|标准|级)/.test(text.slice(end, end + 2)))
      return say('identifier', 'class of a standard')
    if (/^\d(?:\.5)?[pP]$/.test(token) && /^的?(?:中央)?(?:空调|柜机|挂机)/.test(text.slice(end, end + 5)))
      return say('name', 'size of an air conditioner')
    if (VOLT.test(token)) return say('identifier', 'voltage level of a line or station')
    if (UNIT.test(token) || /^[\d.,]+(?:-[\d.,]+)?[%‰]/.test(token)) return null
    return /^(?:[A-Za-z][A-Za-z._/#+-]*\d|\d+[A-Za-z#-]{1,4}\d|\d{1,4}[A-Z#]+$)/.test(token)
      ? say('identifier', 'code of letters and digits')
      : null
  },
}

/** An acronym before a figure, GDP|8.6万元; a model or a code has its figures for itself (G104, K3, 4K). */
const ACRONYM = /^[A-Z][A-Za-z]{1,7}$|^LPR\+$/
/** What letters and figures name together: CBD12栋, MPV3代. */
const LABELLED = /^[栋幢座楼层室号期组级类型区段班版路线次代批部门系校院厂站所村]/

/** 占GDP|2.36%|, 购置MRI|12台|, 管长|36KM|: a unit behind the figure makes an amount of it, whatever letters stand before. */
function isCounted(text: string, start: number, at: number, end: number): boolean {
  if (start < at && !ACRONYM.test(text.slice(start, at))) return false
  if (/^(?:19|20)\d\d年/.test(text.slice(at, at + 5))) return true
  const unit = readMeasure(text, at, at)?.unit
  return unit != null && unit.end >= end && unit.end > at && !LABELLED.test(unit.written)
}
