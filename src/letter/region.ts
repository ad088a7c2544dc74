/** The region of an organ by GB/T 2260: 武汉市洪山区人民政府办公室 → 洪山区 420111. */
import type {Envelope} from '../../schemas/letter.ts'
import {regions} from '../lexicon/regions.ts'
import {stateOrgans} from '../lexicon/state-organs.ts'

type Region = NonNullable<Envelope['region']>

const LEVELS = /[省市区县旗州盟]/
/** Longest name of the table: 双江拉祜族佤族布朗族傣族自治县. */
const LONGEST = 16
const COUNTRY: Region = {name: '全国', adcode: '100000'}
const CENTRAL = /^(?:中华人民共和国|中共|中国共产党|国家税务总局|中国人民银行|共青团|国网|国家统计局)/
const NATIONAL = /^(?:国家|全国|国务院|中央)/
/** What follows a place that is named without 市 or 省: 芜湖经济技术开发区, 江西广播电视局. */
const ZONE = /^(?:经济|高新|综合|国家|产业|临空|新区|保税|旅游|循环)/

/** 成都轨道交通集团有限公司, named after its city. */
const FIRM = /(?:公司|集团|银行|大学|学院|医院)$/

/** The region of the issuer; `context` (title, header, opening) settles names that several provinces have. */
export function regionOf(issuer: string, context: string): Region | null {
  const organ = issuer.replace(/^中华人民共和国/, '')
  if (stateOrgans.some(row => row.name === organ)) return {...COUNTRY}
  const from = CENTRAL.exec(issuer)?.[0].length ?? 0
  const found = descend(issuer, from, context) ?? short(issuer, from)
  if (found) return found
  return NATIONAL.test(issuer) ? {...COUNTRY} : null
}

/** The region a text begins with, or the first one it names. */
export function regionIn(text: string): Region | null {
  for (let at = 0; at < text.length && at < 400; at++) {
    const found = descend(text, at, text)
    if (found) return found
  }
  return null
}

/** Follows 湖北省武汉市洪山区 down to the last name that the table has. */
function descend(text: string, from: number, context: string): Region | null {
  let home: Region | null = null
  let at = from
  for (;;) {
    const found = step(text, at, home, context)
    if (!found) return home
    home = found.region
    at = found.end
  }
}

function step(text: string, at: number, home: Region | null, context: string): {region: Region; end: number} | null {
  for (let end = at + 2; end <= text.length && end - at <= LONGEST; end++) {
    if (!LEVELS.test(text[end - 1]!)) continue
    const name = text.slice(at, end)
    const found = named(name).filter(region => !home || region.adcode.startsWith(stem(home.adcode)))
    const region = found.length > 1 ? found.find(one => isAtHome(one, context)) : found[0]
    if (region && region.adcode !== home?.adcode) return {region, end}
  }
  return null
}

const stem = (adcode: string): string => adcode.replace(/(?:00){1,2}$/, '')

/** True when the context names the city or province that the region lies in. */
function isAtHome(region: Region, context: string): boolean {
  const parents = [`${region.adcode.slice(0, 4)}00`, `${region.adcode.slice(0, 2)}0000`]
  return parents.some(code => {
    const name = nameOf(code)
    return name !== null && code !== region.adcode && context.includes(name)
  })
}

/** 江西教育厅 and 芜湖经济技术开发区: a province, or the city of a zone, without its last character. */
function short(issuer: string, from: number): Region | null {
  for (let end = from + 4; end >= from + 2; end--) {
    const name = issuer.slice(from, end)
    for (const line of regions) if (line.startsWith(name, 6)) return {name: headOf(line), adcode: line.slice(0, 6)}
    if (!ZONE.test(issuer.slice(end)) && !FIRM.test(issuer)) continue
    const city = named(`${name}市`)[0]
    if (city) return city
  }
  return null
}

const headOf = (line: string): string => /^\d{6}(\D+)/.exec(line)![1]!

/** Every region of that name; 楚雄州 is 楚雄彝族自治州. */
function named(name: string): Region[] {
  const found: Region[] = []
  const prefix = name.endsWith('州') && name.length > 2 ? name.slice(0, -1) : null
  for (const line of regions) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1))
      if (isWhole(line, at, at + name.length)) found.push({name, adcode: codeAt(line, at)})
    if (!prefix || found.length > 0) continue
    const at = line.indexOf(prefix)
    const full = at > 0 && isDigit(line, at - 1) ? /^\D+?自治州/.exec(line.slice(at, at + LONGEST)) : null
    if (full) found.push({name: full[0], adcode: codeAt(line, at)})
  }
  return found
}

function nameOf(adcode: string): string | null {
  const line = regions.find(one => one.startsWith(adcode.slice(0, 2)))
  if (!line) return null
  if (adcode.endsWith('0000')) return headOf(line)
  const at = line.indexOf(adcode.slice(2), 6)
  return at < 0 ? null : (/^\D+/.exec(line.slice(at + 4, at + 4 + LONGEST))?.[0] ?? null)
}

const isDigit = (line: string, at: number): boolean => line.charCodeAt(at) >= 0x30 && line.charCodeAt(at) <= 0x39

const isWhole = (line: string, start: number, end: number): boolean =>
  isDigit(line, start - 1) && (end === line.length || isDigit(line, end))

/** The six digits of the name at `at`: written whole, or four, or two under the four before. */
function codeAt(line: string, at: number): string {
  let start = at
  while (start > 0 && isDigit(line, start - 1)) start--
  const digits = line.slice(start, at)
  if (digits.length === 6) return digits
  const province = line.slice(0, 2)
  if (digits.length === 4) return province + digits
  for (let back = start; back >= 4; back--)
    if (isDigit(line, back - 1) && isDigit(line, back - 2) && isDigit(line, back - 3) && isDigit(line, back - 4))
      return province + line.slice(back - 4, back - 2) + digits
  return province + digits
}
