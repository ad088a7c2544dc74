/** Makes small PDFs by hand, with the font that every Chinese viewer has and none embeds. */

/** A PDF of the given objects, the first its catalogue. */
export function pdf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n'
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(Buffer.byteLength(text, 'latin1'))
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = Buffer.byteLength(text, 'latin1')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

/** What stands where on a page, in points from its lower left corner. */
export interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

const FONT = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 6 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
]

/** A PDF of pages of words and of drawn lines (`x y m x y l S`). */
export function pdfPages(pages: readonly {words: readonly Words[]; drawn?: string}[]): Buffer {
  const contents = pages.map(({words, drawn = ''}) => {
    const shown = words.map(({text, x, y, size = 16}) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
    const stream = `${drawn}\n${shown.join('\n')}`
    return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
  })
  const kids = pages.map((_, at) => `${7 + 2 * at} 0 R`)
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    'null',
    ...FONT,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents ${8 + 2 * at} 0 R >>`,
      content,
    ]),
  ])
}

/** A PDF that shows one page so many times. */
export function pdfOf(pages: number, catalogue = ''): Buffer {
  const stream = `BT /F1 16 Tf 1 0 0 1 74 700 Tm <${hex('全市投资5亿元，建成10个项目。')}> Tj ET`
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${'3 0 R '.repeat(pages)}] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 7 0 R >>',
    ...FONT,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ])
}
