/** Text as a cell of a workbook can hold it. */

/** UTF-16 units that Excel takes in a cell. */
const LONGEST = 32_767
/** What XML 1.0 has no place for: C0 controls, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Excel reads _x0041_ as A. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g
const MARKUP = /[&<>]/g
const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/** The text without what a cell cannot hold: a line ends with a line feed, lost characters are U+FFFD, an end cut off is …. */
export function cellText(text: string): string {
  const legal = text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '\ufffd')
  if (legal.length <= LONGEST) return legal
  // not between the halves of a character
  const end = legal.codePointAt(LONGEST - 2)! > 0xffff ? LONGEST - 2 : LONGEST - 1
  return `${legal.slice(0, end)}…`
}

/** The text of a cell in XML; blanks at its ends and line feeds stay. */
export const cellXml = (text: string): string =>
  text.replace(ESCAPE, '_x005F_').replace(MARKUP, mark => ENTITIES[mark]!)
