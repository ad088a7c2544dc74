/** Files that mean harm or are broken, and what must come of each. */
import {docx, p, zip} from './docx.ts'
import {pdf, pdfOf} from './pdf.ts'

export interface Hostile {
  readonly name: string
  make(): Uint8Array | string
  /** the reason it is refused for; null where it is read */
  readonly refused: RegExp | null
  /** options of its own run */
  readonly options?: readonly string[]
}

const MB = 2 ** 20
const filler = (size: number) => 'a'.repeat(size)
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const letter = '关于第12号建议的答复\n全市投资5亿元，建成10个项目。\n'
const body = p('全市投资5亿元，建成10个项目。')
const whole = docx(body)

/** A DOCX whose document.xml has exactly so many bytes. */
const sized = (size: number) => {
  const frame = (text: string) => `<w:document><w:body>${p('投资5亿元')}${p(text)}</w:body></w:document>`
  return zip([{name: 'word/document.xml', content: frame(filler(size - Buffer.byteLength(frame(''))))}])
}
const crowded = (entries: number) =>
  zip([
    {name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>`},
    ...Array.from({length: entries - 1}, (_, at) => ({name: `m/${at}`, content: ''})),
  ])
/** A paragraph inside so many elements, document, body and its own two included. */
const nested = (depth: number) => docx(`${'<w:sdt>'.repeat(depth - 5)}${body}${'</w:sdt>'.repeat(depth - 5)}`)
const page = (depth: number) => `<html><body>${'<div>'.repeat(depth - 3)}<p>投资5亿元。</p>`
const xml = (content: string) => zip([{name: 'word/document.xml', content}])

export const hostile: readonly Hostile[] = [
  // DOCX
  {name: 'bomb.docx', make: () => docx(p(filler(40 * MB))), refused: /word\/document\.xml above 20 MB/},
  {name: 'part-1mb.docx', make: () => sized(MB), refused: null, options: ['--max-inflated', '1']},
  {
    name: 'part-over-1mb.docx',
    make: () => sized(MB + 1),
    refused: /above 1 MB.*--max-inflated/,
    options: ['--max-inflated', '1'],
  },
  {name: 'part-over-20mb.docx', make: () => sized(20 * MB + 1), refused: /above 20 MB.*--max-inflated/},
  {name: 'entries-4096.docx', make: () => crowded(4096), refused: null},
  {name: 'entries-4097.docx', make: () => crowded(4097), refused: /more than 4096 entries.*--max-entries/},
  {name: 'depth-256.docx', make: () => nested(256), refused: null},
  {name: 'depth-257.docx', make: () => nested(257), refused: /deeper than 256 elements.*--max-depth/},
  {name: 'depth-100000.docx', make: () => nested(100_000), refused: /deeper than 256 elements/},
  {name: 'notes-twice.docx', make: notesTwice, refused: null},
  {
    name: 'xxe.docx',
    make: () =>
      xml(
        `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    refused: /document type in word\/document\.xml/,
  },
  {
    name: 'laughs.docx',
    make: () =>
      xml(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>`),
    refused: /document type/,
  },
  {
    name: 'traversal.docx',
    make: () =>
      zip([
        {name: '../../../../tmp/evil.txt', content: 'x'},
        {name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>`},
      ]),
    refused: null,
  },
  {name: 'cut.docx', make: () => whole.subarray(0, whole.length - 40), refused: /end of the archive/},
  {name: 'cut-xml.docx', make: () => xml(`<w:document><w:body>${body}`), refused: /end of word\/document\.xml/},
  {name: 'torn-tag.docx', make: () => xml(`<w:document><w:body>${body}<w:p`), refused: /end of word\/document\.xml/},
  {name: 'crossed.docx', make: () => xml('<w:document><w:body></w:document></w:body>'), refused: /<\/document>/},
  {
    name: 'checksum.docx',
    make: () => zip([{name: 'word/document.xml', content: body, lie: {crc: 1}}]),
    refused: /bytes of word\/document\.xml/,
  },
  {
    name: 'locked.docx',
    make: () => zip([{name: 'word/document.xml', content: body, lie: {flags: 1}}]),
    refused: /password/,
  },
  {
    name: 'method.docx',
    make: () => zip([{name: 'word/document.xml', content: body, lie: {method: 99}}]),
    refused: /compression/,
  },
  {name: 'empty.docx', make: () => docx(p(' ')), refused: /empty text/},
  {name: 'nothing.docx', make: () => zip([]), refused: /archive without word\/document\.xml/},
  {name: 'sheet.xlsx', make: () => zip([{name: 'xl/workbook.xml', content: ''}]), refused: /spreadsheet/},
  {name: 'open.odt', make: () => zip([{name: 'content.xml', content: ''}]), refused: /OpenDocument.*save it as \.docx/},
  {name: 'letter.ofd', make: () => zip([{name: 'OFD.xml', content: ''}]), refused: /OFD.*save it as PDF/},
  {name: 'half.docx', make: () => docx(p('投资5亿元&#xd800;&#x110000;')), refused: null},
  {
    name: 'wide.docx',
    make: () =>
      docx(
        `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('5')}</w:tc>`.repeat(500)}</w:tr></w:tbl>`.repeat(
          2,
        ) + body,
      ),
    refused: null,
  },
  {
    name: 'old.doc',
    make: () => Buffer.concat([OLE, Buffer.alloc(600)]),
    refused: /old Office file \(\.doc.*save it as \.docx/,
  },
  {
    name: 'locked-office.docx',
    make: () => Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    refused: /password on the Office file/,
  },
  {name: 'twice.docx', make: () => zip([0, 1].map(() => part(body))), refused: /second word\/document\.xml/},
  {name: 'backslash.docx', make: () => zip([{...part(body), name: 'word\\document.xml'}]), refused: null},
  {name: 'elsewhere.docx', make: elsewhere, refused: null},
  {name: 'external.docx', make: external, refused: null},
  {
    name: 'cells.docx',
    make: () => docx(`<w:tbl>${`<w:tr>${`<w:tc>${p('5')}</w:tc>`.repeat(20)}</w:tr>`.repeat(7000)}</w:tbl>${body}`),
    refused: null,
  },
  {name: 'quick.docx', make: () => whole, refused: null, options: ['--max-seconds', '8']},
  // no thread begins within a millisecond
  {
    name: 'slow.docx',
    make: () => whole,
    refused: /time above 0.001 s.*--max-seconds/,
    options: ['--max-seconds', '0.001'],
  },
  {name: 'style-loop.docx', make: styleLoop, refused: null},
  {name: 'part-20mb.docx', make: () => sized(20 * MB), refused: null},
  // PDF
  {name: 'quick.pdf', make: () => pdfOf(1), refused: null, options: ['--max-seconds', '8']},
  {name: 'characters.pdf', make: characters, refused: null},
  {name: 'image.pdf', make: image, refused: null},
  {name: 'pages-of-pages.pdf', make: pagesOfPages, refused: /damage/},
  {name: 'encrypted.pdf', make: encrypted, refused: /password on the PDF/},
  {name: 'pages-4.pdf', make: () => pdfOf(4), refused: null, options: ['--max-pages', '4']},
  {
    name: 'pages-5.pdf',
    make: () => pdfOf(5),
    refused: /PDF of 5 pages, expected at most 4/,
    options: ['--max-pages', '4'],
  },
  {name: 'pages-5001.pdf', make: () => pdfOf(5001), refused: /PDF of 5001 pages/},
  {name: 'endless.pdf', make: endless, refused: /time above 1 s.*--max-seconds/, options: ['--max-seconds', '1']},
  {name: 'scan.pdf', make: scan, refused: /without text \(no-text-layer\).*--ocr/},
  {name: 'cut.pdf', make: () => pdfOf(1).subarray(0, 150), refused: /damage/},
  {name: 'head-only.pdf', make: () => '%PDF-1.7\n', refused: /damage/},
  {name: 'junk.pdf', make: () => `%PDF-1.7\n${'\x00\xff<<>>'.repeat(4000)}`, refused: /damage/},
  {
    name: 'loop.pdf',
    make: () => pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']),
    refused: /damage|without text/,
  },
  {name: 'actions.pdf', make: actions, refused: null},
  // HTML
  {name: 'depth-256.html', make: () => page(256), refused: null},
  {name: 'depth-257.html', make: () => page(257), refused: /deeper than 256 elements.*--max-depth/},
  {name: 'depth-million.html', make: () => page(1_000_000), refused: /deeper than 256/},
  {
    name: 'spans.html',
    make: () => `${page(5)}<table>${`<tr>${'<td colspan=1000 rowspan=65534>5'.repeat(50)}`.repeat(50)}</table>`,
    refused: null,
  },
  {name: 'items.html', make: () => `${page(5)}<ol>${'<li>投资5亿元。'.repeat(2000)}</ol>`, refused: null},
  {
    name: 'blanks.html',
    make: () => `${page(5)}<p>共5家${'　'.repeat(MB)}完</p>${'<p></p>'.repeat(20_000)}`,
    refused: null,
  },
  {name: 'pieces.html', make: () => `${page(5)}<p>${'字\n'.repeat(200_000)}</p>`, refused: null},
  {name: 'endless-sentence.html', make: () => `${page(5)}<p>${'字'.repeat(MB)}</p>`, refused: null},
  {
    name: 'attributes.html',
    make: () => `<p ${Array.from({length: 1_000_000}, (_, at) => `a${at}=""`).join(' ')}>投资5亿元。</p>`,
    refused: null,
  },
  {name: 'entities.html', make: () => `<p>投资5亿元。${'&amp;&#x5b57;&nbsp;'.repeat(100_000)}</p>`, refused: null},
  {name: 'half-entities.html', make: () => `<p>投资5亿元。${'&'.repeat(MB)}</p>`, refused: null},
  {name: 'half-tags.html', make: () => `<p>投资5亿元。${'<'.repeat(MB)}</p>`, refused: null},
  {
    name: 'tables-100000.html',
    make: () => `${'<table><tr><td>'.repeat(100_000)}投资5亿元。`,
    refused: /deeper than 256/,
  },
  {name: 'script.html', make: () => '<html><script>alert("投资5亿元。")</script></html>', refused: /empty text/},
  {name: 'open-comment.html', make: () => `<p>投资5亿元。</p><!-- ${filler(MB)}`, refused: null},
  {name: 'half-tag.html', make: () => `<p>投资5亿元。</p><div ${'a="'.repeat(50_000)}`, refused: null},
  {
    name: 'formatting.html',
    make: () => `<p>投资5亿元。${'<b><i>'.repeat(100)}${'<p>'.repeat(5_000)}`,
    refused: null,
  },
  {
    name: 'formatting-anew.html',
    make: () => `<p>投资5亿元。${Array.from({length: 240}, (_, at) => `<b id=${at}>`).join('')}${'<p>x'.repeat(5_000)}`,
    refused: /tree of more than \d+ elements/,
  },
  {
    name: 'cells.html',
    make: () => `${page(5)}<table><tr>${'<td>5家'.repeat(40_000)}</table>`,
    refused: null,
  },
  {
    name: 'remote.html',
    make: () => `<iframe src="http://127.0.0.1:9/"></iframe><img src="http://127.0.0.1:9/x.png"><p>投资5亿元。</p>`,
    refused: null,
  },
  // text
  {name: 'line-5mb.txt', make: () => `投资5亿元。${filler(5 * MB)}`, refused: null},
  {name: 'over-64mb.txt', make: () => Buffer.alloc(64 * MB + 1, 0x61), refused: /above 64 MB/},
  {
    name: 'input-1mb.txt',
    make: () => letter.padEnd(MB - 60, 'a').slice(0, MB - 60),
    refused: null,
    options: ['--max-input', '1'],
  },
  {
    name: 'input-over-1mb.txt',
    make: () => `${letter}${filler(MB)}`,
    refused: /above 1 MB.*--max-input/,
    options: ['--max-input', '1'],
  },
  {name: 'digits.txt', make: () => `投资${'9'.repeat(8_000_000)}元。`, refused: null},
  {name: 'commas.txt', make: () => `投入${'1,'.repeat(50_000)}元。`, refused: null},
  {name: 'nuls.txt', make: () => `投资\0\0\x005亿元。\0`, refused: null},
  {name: 'terminal.txt', make: () => `\x1b[2J\x1b]0;x\x07\u202e投资\u2066编码为88。\x9b31m甲99乙。`, refused: null},
  {name: 'formula.txt', make: () => '=cmd|" /C calc"!A0投资5亿元。\n+1+1，@SUM(1)投资6亿元。', refused: null},
  {
    name: 'half.txt',
    make: () => Buffer.from([0x95, 0x62, 0x44, 0x8d, 0x00, 0xd8, 0x35, 0x00, 0xbf, 0x4e]),
    refused: /offset 4, expected UTF-16LE/,
    options: ['--encoding', 'utf-16le'],
  },
  {name: 'empty.txt', make: () => '', refused: /empty text/},
  {name: 'blank.txt', make: () => ' \n\t\u3000\n', refused: /empty text/},
  {name: 'mark.txt', make: () => '\ufeff', refused: /empty text/},
  {
    name: 'bytes.txt',
    make: () => Buffer.concat([Buffer.from(letter), Buffer.from([0xff]), Buffer.from(letter)]),
    refused: /byte 0xff at offset 73, expected UTF-8/,
  },
  {name: 'sound.txt', make: () => Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'), refused: /sound or film.*text/},
  {name: 'photo.txt', make: () => Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), refused: /image.*OCR/},
  {name: 'image.txt', make: () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), refused: /image.*OCR/},
  {name: 'packed.txt', make: () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), refused: /gzip/},
  {name: 'program.txt', make: () => 'MZ\x90\0\x03\0\0\0 program', refused: /control characters and no Chinese/},
  {name: 'utf-32.txt', make: () => Buffer.from('fffe000095620000', 'hex'), refused: /UTF-32.*save it as UTF-8/},
  {name: 'rich.doc', make: () => '{\\rtf1\\ansi}', refused: /RTF.*save it as \.docx/},
  {name: 'old.docx', make: () => Buffer.concat([OLE, Buffer.alloc(600)]), refused: /old Office file/},
  {
    name: 'page.doc',
    make: () => '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>投资5亿元。</p></body></html>',
    refused: null,
  },
  {
    name: 'letters.zip',
    make: () => zip([{name: 'a.txt', content: letter}]),
    refused: /archive without .*: unpack it first/,
  },
  {name: 'rich.rtf', make: () => '{\\rtf1\\ansi}', refused: /RTF.*save it as \.docx/},
  {name: 'archive.mht', make: () => 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n', refused: /\.mht/},
]

const part = (content: string) => ({
  name: 'word/document.xml',
  content: `<w:document><w:body>${content}</w:body></w:document>`,
})

/** A body under another name, as Word Online has it. */
function elsewhere() {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return zip([
    {...part(body), name: 'word/document2.xml'},
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Type="${type}" Target="/word/document2.xml"/></Relationships>`,
    },
  ])
}

/** A template that is to be fetched. */
function external() {
  const relation = '<Relationship Type="attachedTemplate" Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/>'
  return zip([
    part(body),
    {name: 'word/_rels/document.xml.rels', content: `<Relationships>${relation}</Relationships>`},
  ])
}

/** Two styles, each based on the other. */
function styleLoop() {
  const style = (id: string, base: string) => `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`
  return docx(p('全市投资5亿元，建成10个项目。', '<w:pStyle w:val="A"/>'), {
    'styles.xml': `<w:styles>${style('A', 'B')}${style('B', 'A')}</w:styles>`,
  })
}

const stream = (content: string, more = '') => `<< ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`

/** A page that shows one line in a font of the reader's, with whatever else. */
function shown(content: string, resources = '', font = '', more: readonly string[] = [], trailer = '') {
  const line = Buffer.from('投资5亿元', 'utf16le').swap16().toString('hex')
  return pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> ${resources} >> /Contents 6 0 R >>`,
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] ${font} >>`,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
      stream(`${content} BT /F1 16 Tf 74 700 Td <${line}> Tj ET`),
      ...more,
    ],
    trailer,
  )
}

/** A font whose range of characters has 2^24 of them. */
function characters() {
  const map = 'begincmap 1 beginbfrange <000000> <FFFFFE> <4e00> endbfrange endcmap'
  return shown('', '', '/ToUnicode 7 0 R', [stream(map)])
}

/** An image that would be ten gigabytes. */
function image() {
  const head = '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8'
  return shown('q 500 0 0 500 0 0 cm /I Do Q', '/XObject << /I 7 0 R >>', '', [stream('0', head)])
}

/** Pages that hold the pages that hold them. */
function pagesOfPages() {
  const pages = (kid: number) => `<< /Type /Pages /Count 2 /Kids [${kid} 0 R] >>`
  return pdf(['<< /Type /Catalog /Pages 2 0 R >>', pages(3), pages(2)])
}

function encrypted() {
  const key = 'a'.repeat(32)
  return shown('', '', '', [], `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${key}) /U (${key}) /P -4 >> /ID [(a)(a)]`)
}

/** A note that is referred to a hundred thousand times is told once. */
function notesTwice() {
  const note = `<w:footnotes><w:footnote w:id="2">${p('注释'.repeat(50_000))}</w:footnote></w:footnotes>`
  return docx(`${body}<w:p>${'<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(100_000)}</w:p>`, {
    'footnotes.xml': note,
  })
}

/** Nine levels of forms, each drawing the next ten times. */
function endless() {
  const forms = Array.from({length: 9}, (_, at) => {
    const last = at === 8
    const stream = last ? 'BT /F1 9 Tf (x) Tj ET' : '/X Do '.repeat(10)
    const next = last ? '' : `/XObject << /X ${6 + at} 0 R >>`
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> ${next} >> /Length ${stream.length} >>\nstream\n${stream}\nendstream`
  })
  const content = '/X Do'
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << /XObject << /X 5 0 R >> >> /Contents ${5 + forms.length} 0 R >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...forms,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ])
}

/** A page that is one image. */
function scan() {
  const content = 'q 200 0 0 200 0 0 cm /I Do Q'
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ])
}

/** A page that would run programs and fetch files when opened. */
function actions() {
  return pdfOf(1, '/OpenAction << /S /Launch /F (/bin/sh) >> /AA << /O << /S /URI /URI (http://127.0.0.1:9/) >> >>')
}
