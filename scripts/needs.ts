/** Writes into the bundle what the surroundings of a numeral must show for each rule (src/recognise/needs.ts). */
import type {GuardRow} from '../src/recognise/guard.ts'
import type {Needs} from '../src/recognise/needs.ts'
import {recognisers} from '../src/recognise/registry.ts'
import {isNumeral} from '../src/text/numeral.ts'
import {alternativesOf, edgeOf, eitherCase, requiredUnits, type Side, type Units} from './pattern-edges.ts'
import {leastUnits} from './pattern-head.ts'
import {fewer} from './rarest.ts'

const HERE: Side = {backwards: false, passes: () => false}
const BEHIND_NUMERAL: Side = {backwards: false, passes: unit => isNumeral(unit) || unit === 0x2e || unit === 0x2c}
const BEFORE: Side = {backwards: true, passes: () => false}

/** The needs of a guard's row, one for each alternative of its body. */
export function needsOf({body, lead, behind}: GuardRow): readonly Needs[] {
  const inAnyCase = [body, lead, behind].some(pattern => pattern?.ignoreCase)
  const said = (units: Units) => written(inAnyCase ? eitherCase(units) : units)
  const [leads, behinds] = [alternativesOf(lead), alternativesOf(behind)]
  const leadEdge = edgeOf(leads, BEFORE)
  const before = lead ? leadEdge : edgeOf(behinds, BEFORE)
  const around = fewer(requiredUnits(leads, isNumeral), requiredUnits(behinds, isNumeral))
  const bodies = alternativesOf(body)
  if (bodies.length === 0) return [{first: null, next: null, before: said(before), letters: said(around), least: 0}]
  return bodies.map(alternative => {
    const next = edgeOf([alternative], BEHIND_NUMERAL)
    const letters = fewer(requiredUnits([alternative], isNumeral), around)
    return {
      first: said(edgeOf([alternative], HERE)),
      next: said(next),
      before: said(before),
      least: leastUnits(alternative, isNumeral).count,
      // one of those right behind the numeral is one of the sentence
      letters: next && letters && [...next].every(unit => letters.has(unit)) ? null : said(letters),
    }
  })
}

const written = (units: Units): string | null =>
  units === null ? null : String.fromCharCode(...[...units].sort((a, b) => a - b))

/** A plugin of the bundler. */
export const needs = {
  name: 'needs',
  transform(code: string, id: string): string | null {
    if (!/recognise[\\/]needs\.ts$/.test(id)) return null
    const ids = recognisers.map(rule => rule.id)
    if (new Set(ids).size < ids.length) throw new Error('two rules bear one name')
    const byRule = Object.fromEntries(recognisers.flatMap(({id, rows}) => (rows ? [[id, rows.map(needsOf)]] : [])))
    const [before, after] = code.split(/(?<=needsOfRows[^=]*= ?)null/)
    if (after === undefined) throw new Error('needs.ts is written in another way')
    return `${before}${JSON.stringify(byRule)}${after}`
  },
}
