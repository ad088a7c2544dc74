/** The numbers that a browser puts before the items of an ordered list. */
import {chinese, letter, roman} from '../ordinal-label.ts'
import {attribute, type Element, isElement} from './page.ts'

const CHINESE = /list-style(?:-type)?\s{0,4}:[^;]{0,40}(?:cjk-ideographic|simp-chinese|trad-chinese|hanging)/i
const NONE = /list-style(?:-type)?\s{0,4}:[^;]{0,40}(?:none|disc|circle|square)/i

/** `1. ` or 一、 of each item; none in a list without order. */
export function listLabels(list: Element): Map<Element, string> {
  const labels = new Map<Element, string>()
  if (list.tagName !== 'ol') return labels
  let value = number(attribute(list, 'start')) ?? 1
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') continue
    value = number(attribute(item, 'value')) ?? value
    labels.set(item, labelOf(value++, list, item))
  }
  return labels
}

function labelOf(value: number, list: Element, item: Element): string {
  const style = `${attribute(list, 'style')};${attribute(item, 'style')}`
  if (NONE.test(style)) return ''
  if (CHINESE.test(style)) return `${chinese(value)}、`
  const type = attribute(list, 'type')
  if (type === 'a') return `${letter(value)}. `
  if (type === 'A') return `${letter(value).toUpperCase()}. `
  if (type === 'i') return `${roman(value)}. `
  return type === 'I' ? `${roman(value).toUpperCase()}. ` : `${value}. `
}

const number = (text: string): number | null => (/^-?\d{1,6}$/.test(text.trim()) ? Number(text) : null)
