/** Raised digits stay told apart from those on the line: 100m² is no 100m2, 比重² no 比重2. */
const RAISED = new Map([...'0123456789+-()'].map((mark, at) => [mark, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾'][at]!]))

/** The text with its digits raised: 2 → ². */
export const raised = (text: string): string =>
  /^[0-9+\-()\s]+$/.test(text) ? [...text].map(mark => RAISED.get(mark) ?? mark).join('') : text
