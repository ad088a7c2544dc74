/** Makes elements; words enter them as text only. */
import {visible} from '../visible.ts'

interface Properties {
  readonly class?: string
  readonly text?: string | number
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>
  readonly on?: Readonly<Record<string, (event: Event) => void>>
}

/** An element with its properties and children; null children are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly (Node | null)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  furnish(made, properties)
  made.append(...children.filter(child => child !== null))
  return made
}

/** The same for a drawing. */
export function drawing(name: string, properties: Properties = {}, ...children: readonly Node[]): SVGElement {
  // the page holds a drawing already, whose namespace is that of all
  const made = document.createElementNS(document.querySelector('svg')!.namespaceURI, name) as SVGElement
  furnish(made, properties)
  made.append(...children)
  return made
}

function furnish(to: Element, {class: name, text, attributes = {}, on = {}}: Properties): void {
  if (name) to.setAttribute('class', name)
  if (text !== undefined) to.textContent = visible(String(text))
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      to.setAttribute(key, value === true ? '' : String(value))
  for (const [event, heard] of Object.entries(on)) to.addEventListener(event, heard)
}

/** A push button. */
export const button = (text: string, press: () => void, name = ''): HTMLButtonElement =>
  element('button', {text, class: name, attributes: {type: 'button'}, on: {click: press}})

/** A list to choose from: pairs of value and words. */
export const choice = (
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  attributes: Properties['attributes'] = {},
): HTMLSelectElement =>
  element(
    'select',
    {attributes},
    ...options.map(([value, text]) => element('option', {text, attributes: {value, selected: value === chosen}})),
  )
