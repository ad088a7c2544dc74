/** Text that stands in HTML as text, whatever is in it. */
import {escaped, visible} from './visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** `&lt;script&gt;` for a letter that says <script>; fit for an element and for a quoted attribute. */
export const html = (text: string | number): string =>
  visible(String(text)).replace(/[&<>"']/g, character => ENTITIES[character]!)

/** JSON for a script element: nothing in it can end the element or the line. */
export const jsonText = (value: unknown): string =>
  escaped(JSON.stringify(value)).replace(
    /[<>&]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
