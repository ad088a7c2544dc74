/** Of several needs of which each would do, the one that the fewest sentences meet. */
import type {Units} from './pattern-edges.ts'

const unitsOf = (chars: string): ReadonlySet<number> => new Set(chars.split('').map(char => char.charCodeAt(0)))

/** What stands in one sentence of four, and in one of ten: to ask for it tells little. */
const EVERYWHERE = unitsOf('，的年、月日关有:,。')
const COMMON = unitsOf(
  '工行对我在“”理已人于市好下作进公现区问如收和建中复为局题网县地了业将政情经况不实查办发设以回部规反定民通管与时大生到上是调后映开交保目法安要解出位合方相成处',
)

const weightOf = (units: Iterable<number>): number =>
  [...units].reduce((sum, unit) => sum + (EVERYWHERE.has(unit) ? 12 : COMMON.has(unit) ? 5 : 1), 0)

/** Of two sets of which each must be met, the one that is met more rarely. */
export const fewer = (a: Units, b: Units): Units => (a === null || (b !== null && weightOf(b) < weightOf(a)) ? b : a)

/** A set that holds one of the sets of each list: the 号 of 卡号, 证号 and 账号 tells more than 卡, 证 and 账 do. */
export function cover(lists: readonly (readonly ReadonlySet<number>[])[]): Units {
  const all = new Set<number>()
  for (let open = lists; open.length > 0; ) {
    const left = (choice: ReadonlySet<number>) =>
      open.filter(list => !list.some(one => [...one].every(unit => all.has(unit) || choice.has(unit))))
    const worth = (choice: ReadonlySet<number>): number =>
      (open.length - left(choice).length) / weightOf([...choice].filter(unit => !all.has(unit)))
    const chosen = open.flat().reduce((a, b) => (worth(b) > worth(a) ? b : a))
    open = left(chosen)
    for (const unit of chosen) all.add(unit)
  }
  return lists.length === 0 ? null : all
}
