import type {Excuse} from '../tree.ts'

/** Excuses a stretch of a sentence, 统一 as idiom, by the rule `id`. */
export function excuse(id: string, kind: Excuse['class'], why: string, start: number, end: number): Excuse {
  return {type: 'excuse', class: kind, why, rules: [id], start, end}
}
