/**
 * Writes a file of Node's as `start` reads it: in the wrapper of a module and in ASCII, where 年 is \u5e74. So its
 * characters take one byte each, and none of them is copied before V8 has the file.
 */
export const asciiWrapper = {
  name: 'ascii-wrapper',
  generateBundle(_: unknown, bundle: Record<string, {type: string; code?: string}>): void {
    for (const chunk of Object.values(bundle)) if (chunk.code !== undefined) chunk.code = ascii(wrap(chunk.code))
  },
}

const wrap = (code: string): string => `(function (exports, require, module, __filename, __dirname) {${code}\n})`

/** Strings and patterns mean the same with an escape, unless a backslash stands before it. */
function ascii(code: string): string {
  if (/\\[^\0-\x7f]|String\.raw/.test(code)) throw new Error('a backslash before a character outside ASCII')
  return code.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
