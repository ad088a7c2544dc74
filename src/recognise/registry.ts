/**
 * The order of the rules, said out loud: recognisers first (the first reading of a numeral stands), then refiners
 * (each sees what those before it settled).
 */
import type {Recogniser} from './recogniser.ts'
import {address} from './recognisers/address.ts'
import {article} from './recognisers/article.ts'
import {bareNumber} from './recognisers/bare-number.ts'
import {belowZero} from './recognisers/below-zero.ts'
import {carriedLabel} from './recognisers/carried-label.ts'
import {cellNumber} from './recognisers/cell-number.ts'
import {citedTitle} from './recognisers/cited-title.ts'
import {clause} from './recognisers/clause.ts'
import {codeName} from './recognisers/code-name.ts'
import {congress} from './recognisers/congress.ts'
import {coordinate} from './recognisers/coordinate.ts'
import {copies} from './recognisers/copies.ts'
import {currencySign} from './recognisers/currency-sign.ts'
import {dates} from './recognisers/dates.ts'
import {distributive} from './recognisers/distributive.ts'
import {documentNumber} from './recognisers/document-number.ts'
import {enumerator} from './recognisers/enumerator.ts'
import {formulaName} from './recognisers/formula-name.ts'
import {fraction} from './recognisers/fraction.ts'
import {furniture} from './recognisers/furniture.ts'
import {grandNumber} from './recognisers/grand-number.ts'
import {halfTime} from './recognisers/half-time.ts'
import {inlineEnumerator} from './recognisers/inline-enumerator.ts'
import {labelList} from './recognisers/label-list.ts'
import {level} from './recognisers/level.ts'
import {looseCode} from './recognisers/loose-code.ts'
import {looseLabel} from './recognisers/loose-label.ts'
import {looseWord} from './recognisers/loose-word.ts'
import {lunarDay} from './recognisers/lunar-day.ts'
import {mask} from './recognisers/mask.ts'
import {measuredQuantity} from './recognisers/measured-quantity.ts'
import {multiple} from './recognisers/multiple.ts'
import {oneBehind} from './recognisers/one-behind.ts'
import {ordinal} from './recognisers/ordinal.ts'
import {perPopulation} from './recognisers/per-population.ts'
import {perThousand} from './recognisers/per-thousand.ts'
import {personName} from './recognisers/person-name.ts'
import {phone} from './recognisers/phone.ts'
import {planName} from './recognisers/plan-name.ts'
import {postcode} from './recognisers/postcode.ts'
import {quotedSlogan} from './recognisers/quoted-slogan.ts'
import {rank} from './recognisers/rank.ts'
import {ratio} from './recognisers/ratio.ts'
import {recurrence} from './recognisers/recurrence.ts'
import {roadCode} from './recognisers/road-code.ts'
import {room} from './recognisers/room.ts'
import {route} from './recognisers/route.ts'
import {salutation} from './recognisers/salutation.ts'
import {scaleLevel} from './recognisers/scale-level.ts'
import {school} from './recognisers/school.ts'
import {session} from './recognisers/session.ts'
import {setName} from './recognisers/set-name.ts'
import {standard} from './recognisers/standard.ts'
import {street} from './recognisers/street.ts'
import {sumsUp} from './recognisers/sums-up.ts'
import {voltage} from './recognisers/voltage.ts'
import {webAddress} from './recognisers/web-address.ts'
import {word} from './recognisers/word.ts'
import type {Refiner} from './refiner.ts'
import {boundList} from './refiners/bound-list.ts'
import {change} from './refiners/change.ts'
import {distribute} from './refiners/distribute.ts'
import {item} from './refiners/item.ts'
import {name} from './refiners/name.ts'
import {part} from './refiners/part.ts'
import {period} from './refiners/period.ts'
import {reviewYear} from './refiners/review-year.ts'
import {same} from './refiners/same.ts'
import {scope} from './refiners/scope.ts'
import {status} from './refiners/status.ts'

export const recognisers: readonly Recogniser[] = [
  // bind tightly: the page, labels, numbers that only name something, and names that hold years (三年行动)
  furniture,
  copies,
  enumerator,
  inlineEnumerator,
  webAddress,
  mask,
  documentNumber,
  coordinate,
  standard,
  clause,
  roadCode,
  route,
  phone,
  postcode,
  voltage,
  // RMB3000元 before RMB3000 is a code
  currencySign,
  codeName,
  address,
  room,
  formulaName,
  congress,
  planName,
  lunarDay,
  // after what is no date at all (文号, 2021年行动方案), before quantities, which would take 2021年 for a duration
  dates,
  // after the dates (十四五 is a name only where it is no period), before the quantities, which would take 二期 or 一体
  salutation,
  personName,
  // 居第2位 is a rank before 第2 is an ordinal
  rank,
  session,
  ordinal,
  quotedSlogan,
  level,
  scaleLevel,
  // 万分之三 is a fraction before 万分 is an idiom
  fraction,
  recurrence,
  // 零下5℃ before 零 is none
  belowZero,
  word,
  distributive,
  school,
  street,
  setName,
  article,
  citedTitle,
  labelList,
  // the quantities: the narrow forms first, for 三分之二 begins with a number and 五大 with a count
  perThousand,
  perPopulation,
  ratio,
  multiple,
  halfTime,
  grandNumber,
  measuredQuantity,
  // no unit stands by the number: the table's head or the predicate must show that it is a value
  cellNumber,
  bareNumber,
  oneBehind,
  // what the quantities leave: a lone 一, 若干, characters inside a word
  looseWord,
  sumsUp,
  looseCode,
  carriedLabel,
  looseLabel,
]

export const refiners: readonly Refiner[] = [
  item,
  change,
  distribute,
  boundList,
  status,
  period,
  reviewYear,
  part,
  same,
  scope,
  name,
]
