/** Whether a noun measures another kind of thing. */
import type {Quantity} from '../../tree.ts'

/** 整治长度12公里，清淤|35万立方米|, 费率降至0.8%，让利|3亿元|: what is measured in one kind is not what another kind says. */
export function isOfOther({kind}: Quantity, item: string): boolean {
  const of = /(?:(长度|里程)|(面积)|(?:总投资|投资额|产值|金额)|(率|占比|比重|增速|增幅))$/.exec(item)
  return (
    of !== null &&
    /^(?:length|area|volume|mass|money|count)$/.test(kind) &&
    (kind !== 'count' || of[1] !== undefined || of[2] !== undefined) &&
    (of[3] !== undefined || kind !== (of[1] ? 'length' : of[2] ? 'area' : 'money'))
  )
}
