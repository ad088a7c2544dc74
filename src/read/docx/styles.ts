/** What the paragraph styles of a DOCX say that matters to its text: the list they number, whether they are contents. */
import {attributeOf, readXml} from './xml.ts'

export interface Style {
  list: string | null
  level: number | null
  /** a line of the table of contents */
  contents: boolean
  basedOn: string | null
}

/** The styles by their ids; what a style leaves open is that of the one it is based on. */
export function stylesOf(xml: string | null, maxDepth: number): (id: string) => Style {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  if (xml !== null)
    readXml(xml, 'word/styles.xml', maxDepth, {
      open(name, attributes) {
        const value = () => attributeOf(attributes, 'val')
        if (name === 'style') {
          style = {list: null, level: null, contents: false, basedOn: null}
          styles.set(attributeOf(attributes, 'styleId') ?? '', style)
        } else if (!style) return
        else if (name === 'name') style.contents = /^toc \d/i.test(value() ?? '')
        else if (name === 'basedOn') style.basedOn = value()
        else if (name === 'numId') style.list = value()
        else if (name === 'ilvl') style.level = Number(value())
      },
      close(name) {
        if (name === 'style') style = null
      },
      text() {},
    })
  return id => resolve(styles, id)
}

const LONGEST_CHAIN = 16

function resolve(styles: ReadonlyMap<string, Style>, id: string): Style {
  const found: Style = {list: null, level: null, contents: false, basedOn: null}
  let next: string | null = id
  for (let steps = 0; next !== null && steps < LONGEST_CHAIN; steps++) {
    const style = styles.get(next)
    if (!style) break
    found.list ??= style.list
    found.level ??= style.level
    found.contents ||= style.contents
    next = style.basedOn
  }
  return found
}
