/** What lies on the desk while a story of a DOCX is written down. */
import type {Cell, Part} from '../part.ts'
import type {Numbering} from './numbering.ts'
import type {Style} from './styles.ts'

export interface StoryTools {
  readonly numbering: Numbering
  style(id: string): Style
  /** the words of a footnote or endnote by its kind and id */
  note(kind: string, id: string): readonly Part[]
}

export interface Paragraph {
  text: string
  list: string | null
  level: number | null
  style: Style | null
  /** what stands after the paragraph: text boxes, footnotes */
  readonly after: Part[]
}

export interface Run {
  hidden: boolean
  struck: boolean
  raised: boolean
}

export interface Table {
  readonly rows: Cell[][]
  /** merged cells that go on below, by their column */
  readonly open: Map<number, {rows: number}>
  column: number
  span: number
  merge: 'start' | 'on' | null
}

export interface Desk {
  readonly tools: StoryTools
  /** where parts go: the story, a cell, a text box; the last is the innermost */
  readonly trays: Part[][]
  readonly paragraphs: Paragraph[]
  readonly tables: Table[]
  run: Run
  /** elements whose content is no text of the letter, how deep we are in them */
  mute: number
  isText: boolean
  /** inside the properties of a paragraph, where marks speak of the paragraph's end only */
  inProperties: boolean
}

/** What an element makes of the desk. */
export type Handlers = Readonly<Record<string, (desk: Desk, attributes: string) => unknown>>
