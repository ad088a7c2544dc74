/** What a list of places measures of each: 地铁客运量 of 广州、深圳|地铁客运量|. */
import {regions} from '../../lexicon/regions.ts'

/** A place by its last character; 社区 and 小区 are none. */
const PLACE = /^.{1,5}?(?:州市|[省市县镇乡州]|(?<![社小园景校街片院库厂城郊林矿湖])区)/
const SHORTEST = 2
const LONGEST = 3

/** 泉东县、|海西县|粮食产量: what stands behind the place in the last of the list; '' where either is no place. */
export function placeHead(own: string, last: string): string {
  if (placeOf(own) !== own) return ''
  const place = placeOf(last)
  return place !== '' && last.length >= place.length + 2 ? last.slice(place.length) : ''
}

/** The place with which the words begin: |海西县|粮食产量, |深圳|客运量; '' where they begin with none. */
function placeOf(words: string): string {
  const full = PLACE.exec(words)?.[0]
  if (full) return full
  for (let length = LONGEST; length >= SHORTEST; length--)
    if (shortNames().has(words.slice(0, length))) return words.slice(0, length)
  return ''
}

let names: ReadonlySet<string> | null = null
/** 广州 for 广州市; made when a list first asks for them. */
function shortNames(): ReadonlySet<string> {
  names ??= new Set(
    regions
      .flatMap(province => province.split(/\d+/))
      .filter(name => name.length > SHORTEST && name.length <= LONGEST + 1 && /[省市]$/.test(name))
      .map(name => name.slice(0, -1)),
  )
  return names
}
