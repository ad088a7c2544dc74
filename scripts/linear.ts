/**
 * Gives third-party code regular expressions that cannot backtrack over an unbounded run, and bounds. A row that no longer finds
 * what it replaces stops the build, so that an update is looked at.
 */
interface Row {
  readonly file: RegExp
  readonly pairs: readonly (readonly [from: string, to: string])[]
}

const rows: readonly Row[] = [
  // wraps our own help
  {file: /commander[\\/]lib[\\/]help\.js$/, pairs: [['/[\\s]*[^\\s]+/g', '/\\s{0,80}\\S{1,80}/g']]},
  {file: /hucre[\\/]dist[\\/]xlsx[\\/]auto-width\.mjs$/, pairs: [['/\\[[^\\]]*\\]/g', '/\\[[^\\]]{0,80}\\]/g']]},
  // runs of hyphens are one by then
  {file: /zod[\\/]v4[\\/]core[\\/]util\.js$/, pairs: [['/^-+|-+$/g', '/^-|-$/g']]},
  {file: /yaml[\\/]\S*timestamp\.js$/, pairs: [['/000000\\d*$/', '/000000\\d{0,20}$/']]},
  {file: /yaml[\\/]\S*errors\.js$/, pairs: [['/[\\n\\r]+$/', '/[\\n\\r]{1,8}$/']]},
  // for engines that cannot look behind; ours can
  {
    file: /yaml[\\/]\S*resolve-flow-scalar\.js$/,
    pairs: [
      ['/[ \\t]+$/', '/[ \\t]{1,80}$/'],
      ['/^[ \\t]+|[ \\t]+$/g', '/^[ \\t]{1,80}|[ \\t]{1,80}$/g'],
    ],
  },
  {
    file: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/,
    pairs: [
      ['/(.+)\\[(\\d+)\\]$/', '/^(.+)\\[(\\d{1,9})\\]$/'],
      [
        '/\\.(\\d*?)(?:9{5,20}|0{5,20})\\d{0,2}(?:e(.+)|$)/',
        '/\\.(\\d{0,20}?)(?:9{5,20}|0{5,20})\\d{0,2}(?:e(.{1,8})|$)/',
      ],
      ['/&([^;]+);/g', '/&([^;&]{1,32});/g'],
      ['/[ ]+(\\d)/g', '/ {1,9}(\\d)/g'],
      ['/[^/?#=]+\\.pdf\\b(?!.*\\.pdf\\b)/i', '/[^/?#=]{1,80}\\.pdf$/i'],
      ['/=\\?([\\w-]*)\\?([QqBb])\\?((?:[^?]|\\?(?!=))*)\\?=/g', '/=\\?([\\w-]{1,24})\\?([QqBb])\\?([^?]{0,75})\\?=/g'],
      ['/[^\\S ]+$/', '/[^\\S ]{1,8}$/'],
      ['/\\w*[^\\w]*$/', '/\\w{0,40}\\W{0,40}$/'],
      // a font's range of characters: no code is longer than two bytes, a forger's range of 2^24 took six seconds
      ['If=2**24-1;class Tf', 'If=65535;class Tf'],
    ],
  },
]

/** A plugin of the bundler. */
export const linear = {
  name: 'linear',
  transform(code: string, id: string): string | null {
    const row = rows.find(({file}) => file.test(id))
    if (!row) return null
    let mended = code
    for (const [from, to] of row.pairs) {
      if (!mended.includes(from)) throw new Error(`${id} no longer holds ${from}: see scripts/linear.ts`)
      mended = mended.replaceAll(from, () => to)
    }
    return mended
  },
}
