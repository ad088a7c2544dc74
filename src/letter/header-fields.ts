/** Reads the labelled fields above the salutation: 赣教建字〔2024〕46号, 办理结果：A类, 公开方式：主动公开. */
import {disclosureLabels, disclosures, resultLabels} from '../lexicon/envelope-words.ts'
import {printed} from '../text/projection.ts'
import type {Stretch} from './stretch.ts'

/** An organ's code, the year in brackets (〔2022〕, also unclosed or masked), the number. */
const NUMBER =
  /[㐀-鿿A-Za-z]{1,20}(?:\([㐀-鿿]{1,6}\))?[〔[【(［](?:(?:19|20)\d{2}|\*{1,4})[〕\]】)］]? ?第? ?[\d*×X-]{1,12}号?/
const LABEL = /^(?:发文字号|文件编号|文号|字号|编号|发文号):/
/** Among other data of a page in one line: 索引号：0001 发文字号：桂教函〔2023〕1号. */
const AMONG = /(?:发文字号|文件编号|发文文号|文号):/
const words = (rows: readonly {word: string}[]): string => rows.map(row => row.word).join('|')
const RESULT = new RegExp(`(?:${words(resultLabels)}):?[(【[“"]?([A-D])`)
const CLASS = /(?:^|[\s号:)(】\]])[(【[]?([A-D])\d?类/
const DISCLOSED = new RegExp(`(?:${words(disclosureLabels)}):?`)
const ALONE = new RegExp(`^\\(?(${words(disclosures)})\\)?$`)

/** 发文字号 as printed, or null. */
export function documentNumber(parts: readonly Stretch[]): string | null {
  for (const part of parts) {
    for (const field of fields(part)) {
      const label = AMONG.exec(field.text)
      const text = label ? field.text.slice(label.index + label[0].length) : field.text.replace(LABEL, '')
      const found = NUMBER.exec(text)
      if (!found || found.index > 8 || found[0].length < 6) continue
      const start = field.start + field.text.length - text.length + found.index
      return printed(part.projection, start, start + found[0].length)
    }
  }
  return null
}

/** 办理结果: the letter of the class (A of A2, of (A类)), or null. */
export function resultClass(parts: readonly Stretch[]): string | null {
  for (const part of parts) {
    const labelled = RESULT.exec(part.text.slice(0, 200))
    if (labelled) return labelled[1]!
    for (const field of fields(part)) {
      const found = /^[(【[]?([A-D])\d?类?[)】\]]?$/.exec(field.text) ?? CLASS.exec(field.text)
      if (found) return found[1]!
    }
  }
  return null
}

/** 公开方式 as written: after its label, or standing alone. */
export function disclosure(parts: readonly Stretch[]): string | null {
  for (const part of parts) {
    const all = fields(part)
    for (const [at, field] of all.entries()) {
      const label = DISCLOSED.exec(field.text)
      const rest = label ? field.text.slice(label.index + label[0].length) : field.text
      const value = label
        ? (/^\(?([㐀-鿿]{1,12})/.exec(rest || (all[at + 1]?.text ?? ''))?.[1] ?? null)
        : (ALONE.exec(rest)?.[1] ?? null)
      if (value) return value
    }
  }
  return null
}

interface Field {
  readonly text: string
  readonly start: number
}

/** A line's fields, parted by wide blanks: 类别：B        同意公开. */
function fields(part: Stretch): Field[] {
  const {text, offsets} = part.projection
  const found: Field[] = []
  let start = 0
  for (let at = 1; at <= text.length && at <= 400; at++) {
    if (at < text.length && offsets[at]! - offsets[at - 1]! === 1) continue
    found.push({text: text.slice(start, at), start})
    start = at
  }
  return merged(found)
}

/** Fields that a single blank or emphasis broke after their label (办理结果： A) are one. */
function merged(all: readonly Field[]): Field[] {
  const kept: Field[] = []
  for (const field of all) {
    const before = kept.at(-1)
    if (before && (/[:(〔[]$/.test(before.text) || /^[:)〕\]]/.test(field.text)))
      kept[kept.length - 1] = {text: before.text + field.text, start: before.start}
    else kept.push(field)
  }
  return kept
}
