/** Texts made to hurt, of any length: long numbers, lists, nests and runs that a careless rule would look along again and again. */
const times = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size)
/** As many pieces as fill the size. */
function fill(size, piece, between = '') {
  const parts = []
  for (let length = 0, at = 0; length < size; at++) {
    parts.push(piece(at))
    length += parts.at(-1).length + between.length
  }
  return parts.join(between)
}
const plain = make => ({make, markdown: false})
const marked = make => ({make, markdown: true})

/** Every family with what it makes of a size. */
export const families = {
  letter: plain(size =>
    times('2021年，全市新增规上工业企业120家，同比增长5.1%，其中国家级35家、省级12家，投入资金43.43亿元。\n', size),
  ),
  digits: plain(size => `投入${times('7', size)}元。`),
  'digits-commas': plain(size => `投入${times('1,', size)}1元。`),
  'digits-thousands': plain(size => `投入1${times(',000', size)}元。`),
  'digits-points': plain(size => `投入${times('1.', size)}1元。`),
  'digits-blanks': plain(size => `投入${times('1 000 ', size)}元。`),
  hanzi: plain(size => `共${times('一', size)}个。`),
  'hanzi-scales': plain(size => `共${times('三千四百万', size)}个。`),
  'hanzi-ten': plain(size => `共${times('十', size)}个。`),
  'hanzi-half': plain(size => times('半', size)),
  ordinals: plain(size => times('第', size)),
  'ordinals-all': plain(size => fill(size, at => `第${at % 997}批`)),
  'list-respectively': plain(size => `甲、乙分别支持${fill(size, at => String(at % 97), '、')}项。`),
  'list-units': plain(size => `分别为${fill(size, at => `${at % 97}家`, '、')}。`),
  'list-bare': plain(size => `投入${times('1、', size)}`),
  'list-nouns': plain(size => `${fill(size, () => '工业企业', '、')}分别为5家、6家。`),
  'list-subjects': plain(
    size =>
      `${fill(size / 2, at => `企业${'甲乙丙丁'[at % 4]}`, '、')}分别新增${fill(size / 2, at => `${at % 90}家`, '、')}。`,
  ),
  among: plain(size => times('其中', size)),
  'among-numbers': plain(size => fill(size, at => `其中国家级${at % 97}家，`)),
  totals: plain(size => fill(size, at => `甲${at % 97}家、乙5家，合计${(at % 97) + 5}家，`)),
  'from-to': plain(size => fill(size, at => `由${at % 97}个提高到${(at % 97) + 3}个，`)),
  'from-only': plain(size => times('由从', size)),
  ranges: plain(size => `约${fill(size, at => String(at % 97), '-')}元`),
  'ranges-to': plain(size => `${fill(size, at => `${at % 97}元`, '至')}`),
  dates: plain(size => fill(size, at => `${2000 + (at % 30)}年${1 + (at % 12)}月`)),
  'dates-list': plain(size => `${fill(size, at => String(2000 + (at % 30)), '、')}年分别支持3、4项。`),
  'dates-frames': plain(size => fill(size, at => `截至${2000 + (at % 30)}年底，目前，今年以来，`)),
  'dates-relative': plain(size => times('今年去年同期上年', size)),
  clocks: plain(size => fill(size, at => `${at % 24}:${10 + (at % 50)}-`)),
  brackets: plain(size => `${times('(', size / 2)}5家${times(')', size / 2)}`),
  'brackets-open': plain(size => times('(1', size)),
  'brackets-document': plain(size => times('〔2021', size)),
  quotes: plain(size => times('“三农”', size)),
  'quotes-open': plain(size => times('“', size)),
  'quotes-nested': plain(size => `${times('“《', size / 2)}3个${times('》”', size / 2)}`),
  'titles-open': plain(size => times('《1', size)),
  'no-marks': plain(size => times('全市工业经济发展情况良好', size)),
  'no-marks-numbers': plain(size => times('全市新增企业120家同比增长5', size)),
  verbs: plain(size => `${times('建设完成投入增长', size)}5家。`),
  nouns: plain(size => `${times('企业项目资金', size)}5家。`),
  relatives: plain(size => `${times('的企业', size)}5家。`),
  each: plain(size => `${times('每人每月', size)}补助5元。`),
  'each-numbers': plain(size => fill(size, at => `每人每月补助${at % 97}元、`)),
  per: plain(size => `补助5元${times('/人', size)}。`),
  about: plain(size => `${times('约近超', size)}5家${times('以上左右', size)}。`),
  latin: plain(size => times('a1', size)),
  'latin-joined': plain(size => times('a-1.', size)),
  masks: plain(size => times('*', size)),
  phones: plain(size => fill(size, at => `020-8${1_000_000 + (at % 997)}`)),
  blanks: plain(size => `共${' '.repeat(size)}5家。`),
  'blanks-wide': plain(size => `${times('　', size)}共5家。`),
  'blanks-lines': plain(size => `${'\n'.repeat(size)}共5家。`),
  'blanks-mixed': plain(size => times('5 \u3000\n', size)),
  lines: plain(size => times('共5家。\n', size)),
  'lines-short': plain(size => times('5\n', size)),
  'lines-cut': plain(size => times('全市新增企业一百二\n', size)),
  paragraphs: plain(size => times('共5家。\n\n', size)),
  enumerators: plain(size => fill(size, at => `${at + 1}. 共5家。\n`)),
  'enumerators-hanzi': plain(size => times('一、共5家。\n（一）建设。\n1. 共3个。\n', size)),
  'enumerators-inline': plain(size => times('一是建设5家；二是', size)),
  'enumerators-deep': plain(size => times('一是二是首先一抓', size)),
  headings: marked(size => times('# 一、共5家\n', size)),
  table: marked(size => `| 年份 | 家数 |\n|---|---|\n${fill(size, at => `| ${2000 + (at % 30)} | ${at} |\n`)}`),
  'table-wide': marked(size => `|${times('a|', size / 3)}\n|${times('-|', size / 3)}\n|${times('1|', size / 3)}\n`),
  'table-plain': plain(size => `年份\t家数\n${fill(size, at => `${2000 + (at % 30)}\t${at}\n`)}`),
  'table-totals': marked(size => `| 项目 | 家数 |\n|---|---|\n${fill(size, at => `| 合计 | ${at} |\n`)}`),
  emphasis: marked(size => times('**', size)),
  'emphasis-words': marked(size => times('**加快建设。**共5家，', size)),
  backticks: marked(size => times('`', size)),
  links: marked(size => times('[5](', size)),
  names: plain(size => `关于${times('李明、', size)}等3名代表：\n您好，共5家。`),
  organs: plain(size => `经商${times('财政部、', size)}，现答复如下：共5家。`),
  signatures: plain(size => times('广州市财政局\n2022年5月30日\n', size)),
  ask: plain(size => times('您建议希望', size)),
  percent: plain(size => fill(size, at => `占${at % 97}%，`)),
  points: plain(size => fill(size, at => `提高${at % 9}.5个百分点，`)),
  ranks: plain(size => fill(size, at => `居全国第${at % 97}位，`)),
  same: plain(size => fill(size, () => '新增企业5家（5家），折合5家。')),
  astral: plain(size => times('𠮷1', size)),
  controls: plain(size => times('\u202e\u00005', size)),
}
