/** The characters of a text by their codes: one may be asked for without a string of its own. */
export function characters(text: string): ReadonlySet<number> {
  const codes = new Set<number>()
  for (let at = 0; at < text.length; at++) codes.add(text.charCodeAt(at))
  return codes
}
