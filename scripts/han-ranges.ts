/**
 * Writes out what `\p{Script=Han}` is: V8 asks ICU for the property in every pattern that has it, which takes longer
 * than compiling the rest of the pattern.
 */
const HAN = /\\?\\p\{Script=Han\}/g

/** The ranges of the script in the Unicode version of the Node that builds: `\u{3007}\u{3021}-\u{3029}…`. */
function ranges(): string {
  const isHan = (point: number) => /\p{Script=Han}/u.test(String.fromCodePoint(point))
  const written = (point: number) => `\\u{${point.toString(16)}}`
  let all = ''
  for (let at = 0; at < 0x110000; at++) {
    if (!isHan(at)) continue
    const from = at
    while (isHan(at + 1)) at++
    all += at > from ? `${written(from)}-${written(at)}` : written(from)
  }
  return all
}

/** A plugin of the bundler. */
export const hanRanges = {
  name: 'han-ranges',
  transform(code: string, id: string): string | null {
    if (!/[\\/]src[\\/].*\.ts$/.test(id) || !code.includes('p{Script=Han}')) return null
    const han = ranges()
    return code.replace(HAN, (found, at: number) => {
      const set = found.startsWith('\\\\') ? han.replaceAll('\\', '\\\\') : han
      // escaped brackets open no class
      const before = code.slice(code.lastIndexOf('\n', at) + 1, at).replace(/\\+[[\]]/g, '')
      return before.lastIndexOf('[') > before.lastIndexOf(']') ? set : `[${set}]`
    })
  },
}
