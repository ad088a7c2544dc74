/**
 * The order of the rules, said out loud: recognisers first (the first reading of a numeral stands), then refiners
 * (each sees what those before it settled).
 */
import type {Recogniser} from './recogniser.ts'
import type {Refiner} from './refiner.ts'

export const recognisers: readonly Recogniser[] = []

export const refiners: readonly Refiner[] = []
