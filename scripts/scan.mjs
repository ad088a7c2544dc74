/**
 * Makes the scanned letter that OCR is tried on: printed by Chromium, photographed page by page, put into a PDF as
 * pictures alone, as an office's scanner does: `npm run scan`. The result is committed.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'

const id = 'wuhu-finance'
const letter = fileURLToPath(new URL(`../fixtures/letters/${id}.txt`, import.meta.url))
const scan = fileURLToPath(new URL(`../fixtures/scans/${id}.pdf`, import.meta.url))
/** A4 in dots of a screen, its margin, and the scanner's dots to the inch. */
const [WIDTH, HEIGHT, MARGIN, DPI] = [794, 1123, 98, 150]
const QUALITY = 25

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = readFileSync(letter, 'utf8')
  .replace(/^\ufeff/, '')
  .split(/\r?\n/)
  .map(line => (line.trim() ? `<p>${escaped(line)}</p>` : ''))
  .join('')
// the columns are the pages, the slant and the blur are the scanner's
const html = `<!DOCTYPE html><meta charset="utf-8"><style>
html{filter:blur(.3px) grayscale(1)}
body{margin:0;background:#fff;transform:rotate(.15deg);transform-origin:0 0}
div{position:absolute;top:${MARGIN}px;left:0;height:${HEIGHT - 2 * MARGIN}px;width:${WIDTH}px;box-sizing:border-box;
padding:0 ${MARGIN}px;column-width:${WIDTH - 2 * MARGIN}px;column-gap:${2 * MARGIN}px;column-fill:auto;
font:21px/1.7 "AR PL SungtiL GB",serif;color:#222}
p{margin:0;white-space:pre-wrap;text-align:justify}p:first-child{text-align:center;font-size:20px}
</style><div>${paragraphs}</div>`

const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
const page = await browser.newPage({viewport: {width: WIDTH, height: HEIGHT}, deviceScaleFactor: DPI / 96})
await page.setContent(html)
const across = await page.evaluate("document.querySelector('div').scrollWidth")
const count = Math.ceil((across - MARGIN) / WIDTH)
await page.setViewportSize({width: WIDTH * count, height: HEIGHT})
const pictures = []
for (let at = 0; at < count; at++)
  pictures.push(
    await page.screenshot({type: 'jpeg', quality: QUALITY, clip: {x: WIDTH * at, y: 0, width: WIDTH, height: HEIGHT}}),
  )
await browser.close()
writeFileSync(scan, pdfOf(pictures))

/** A page for each picture, which fills it. */
function pdfOf(jpegs) {
  const objects = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Count ${count} /Kids [${jpegs.map((_, at) => `${3 + 3 * at} 0 R`).join(' ')}] >>`],
    ...jpegs.flatMap((jpeg, at) => {
      const {width, height} = sizeOf(jpeg)
      const content = 'q 595 0 0 842 0 0 cm /I Do Q'
      return [
        [
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I ${4 + 3 * at} 0 R >> >> /Contents ${5 + 3 * at} 0 R >>`,
        ],
        [
          `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
          jpeg,
          '\nendstream',
        ],
        [`<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
      ]
    }),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const places = []
  const end = () => parts.reduce((sum, {length}) => sum + length, 0)
  for (const [at, object] of objects.entries()) {
    places.push(`${String(end()).padStart(10, '0')} 00000 n \n`)
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), ...object.map(part => Buffer.from(part)), Buffer.from('\nendobj\n'))
  }
  const table = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\n`
  return Buffer.concat([...parts, Buffer.from(`${table}startxref\n${end()}\n%%EOF\n`)])
}

/** Told by the frame of a JPEG. */
function sizeOf(jpeg) {
  let at = 2
  while (jpeg[at + 1] !== 0xc0 && jpeg[at + 1] !== 0xc2) at += 2 + jpeg.readUInt16BE(at + 2)
  return {width: jpeg.readUInt16BE(at + 7), height: jpeg.readUInt16BE(at + 5)}
}
