/** Whether 一 counts something real: 一台10吨锅炉 does, 一批, 一家一户 and 一个 do not. */
import type {Measure} from './measure.ts'

/** 一条|4.5米宽的村道, 一个|36班的小学: a thing of a told size is one of them. */
const SIZED =
  /^[\d.]{1,8}(?:[万亿]{0,2}(?:平方|千瓦|兆瓦|立方|公里|米|亩|吨|公顷|层|班|床|张|座|孔|车位|个?泊位)|[hkm㎡])/

/** 建成公共基地一个、|培训站点19个|: one of a list of counts. */
const LISTED = /^[、和][\p{Script=Han}()（）“”]{2,14}\d{1,6}[\p{Script=Han}]/u

/** 每户|一只|, 每村|一名| at the end of a clause; 每村一策 is a saying. */
const EACH = /^每[户村镇乡校班家栋楼车店组岗]$/
const SINGLE = /^[只台名套辆盏本份张座块]$/

/** 新建|一个|公交首末站, 加装|一个|护栏: what was put up is one of them. */
const BUILT = /^(?:新建|修建|兴建|扩建|增设|加装)$/
const THING = /^(?![更新全高优良完安])[\u4e00-\u9fff]{2}/

/** True unless the number is a lone 一 without a counted noun or a bound. */
export function isRealOne(text: string, measure: Measure, bounded: boolean): boolean {
  const {figure, unit, end} = measure
  if (figure.number !== '一' || figure.scale !== null || !unit) return true
  if (unit.hedge || unit.plus) return true
  const before = text.slice(Math.max(0, measure.start - 2), measure.start)
  if (unit.code === '倍' || unit.code === '%')
    return bounded || /[长加高升降少了到达为占的快担浮套贴惠资]$/.test(before)
  if (unit.kind === 'points' || unit.code === '工作日') return true
  if (bounded) return unit.code !== '个'
  if (unit.sort === 'measure') return unit.code === 'mo' || /[期满限超足续]$/.test(before)
  // 每户限养|一只|犬
  if (unit.sort === 'classifier' && /限[养购领买报办带停]$/.test(before)) return true
  // 每户|一只|: so many for each
  if (EACH.test(before) && SINGLE.test(unit.code) && !/[\u4e00-\u9fff]/.test(text[end] ?? '')) return true
  if (/[这那另每同某第不哪任]$/.test(before)) return false
  if (unit.sort === 'classifier' && LISTED.test(text.slice(end, end + 20)) && /[\u4e00-\u9fff)）]$/.test(before))
    return true
  if (unit.sort === 'classifier' && SIZED.test(text.slice(end, end + 12))) return true
  if (unit.code === '个' && BUILT.test(before) && THING.test(text.slice(end, end + 2))) return true
  if (!unit.afterOne) return false
  const next = text[end] ?? ''
  if (unit.code === '口') return /^[\u4e00-\u9fff]{0,3}[井塘池窑锅泉]/.test(text.slice(end, end + 4))
  if (
    unit.code === '家' &&
    !/^[\u4e00-\u9fff]{0,8}(?:企业|公司|医院|银行|单位|机构|厂|店|超市|酒店|中心|园|社|馆|院|所|行)/.test(
      text.slice(end, end + 12),
    )
  )
    return false
  return /[\u4e00-\u9fff0-9]/.test(next) && !/[一两三四五六七八九十的地策户村厂园房事人品议]/.test(next)
}
