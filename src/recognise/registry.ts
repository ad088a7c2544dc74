/**
 * The order of the rules, said out loud: recognisers first (the first reading of a numeral stands), then refiners
 * (each sees what those before it settled).
 */
import type {Recogniser} from './recogniser.ts'
import {dates} from './recognisers/dates.ts'
import type {Refiner} from './refiner.ts'

export const recognisers: readonly Recogniser[] = [
  // after what is no date at all (文号, 2021年行动方案), before quantities, which would take 2021年 for a duration
  dates,
]

export const refiners: readonly Refiner[] = []
