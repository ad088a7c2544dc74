/**
 * Makes every fixture letter in every format with the programs that offices use: `npm run formats`.
 *
 * Needs LibreOffice and Chromium (Debian: libreoffice-writer-nogui, chromium, fonts-arphic-gbsn00lp). The results are
 * committed; the pages are of three kinds, the PDFs by two programs in turn.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import iconv from 'iconv-lite'

const letters = fileURLToPath(new URL('../fixtures/letters/', import.meta.url))
const formats = fileURLToPath(new URL('../fixtures/formats/', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'formats-'))

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const spaced = text => text.replace(/^ | {2,}/g, blanks => '&nbsp;'.repeat(blanks.length))

/** The letter's lines as paragraphs and its Markdown tables as tables; marks are what they mean. */
function body(text, isMarkdown) {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  let html = ''
  for (let at = 0; at < lines.length; at++) {
    if (isMarkdown && lines[at].startsWith('|')) {
      const rows = []
      for (; lines[at]?.startsWith('|'); at++) rows.push(lines[at])
      at--
      html += table(rows.filter(row => !/^\|[\s:|-]+$/.test(row)))
    } else if (lines[at].trim() !== '')
      html += `<p>${spaced(escaped(isMarkdown ? unmarked(lines[at]) : lines[at]))}</p>\n`
    else if (!isMarkdown) html += '<p>&nbsp;</p>\n'
  }
  return html
}

const unmarked = line =>
  line
    .replace(/^#+ |^[-*>] /, '')
    .replaceAll('**', '')
    .replace(/(?: {2}|\\)$/, '')

function table(rows) {
  const cells = row =>
    row
      .trim()
      .slice(1, -1)
      .split('|')
      .map(cell => `<td>${escaped(unmarked(cell.trim()))}</td>`)
  return `<table border="1" cellspacing="0" cellpadding="4">\n${rows.map(row => `<tr>${cells(row).join('')}</tr>\n`).join('')}</table>\n`
}

/** What is printed: A4, the type of letters; lines that were broken by hand fit. */
const printed = (html, id) => `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${id}</title><style>
@page{size:A4;margin:3.5cm 2.6cm}
body{font-family:"AR PL SungtiL GB",serif;font-size:${/hongshan|taojiang/.test(id) ? 10 : 16}pt;line-height:1.7}
p{margin:0}</style></head><body>
${html}</body></html>
`

const menu =
  '<ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hd/">互动交流</a></li><li><a href="/rd/">2024年建议提案办理</a></li></ul>'

/** Pages as government sites serve them: a known container, an unknown one, a saved fragment. */
const pages = [
  (html, title) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="PubDate" content="2024-09-12 10:30"><title>${title}_某某市人民政府门户网站</title>
<script>var visits = 10086</script><style>.a{width:960px}</style></head><body>
<div class="header"><div class="nav">${menu}</div></div>
<div class="location">您现在的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a></div>
<table class="xxgk"><tr><td>索引号：</td><td>000014349/2024-00158</td><td>主题分类：</td><td>建议提案</td></tr>
<tr><td>发布机构：</td><td>办公室</td><td>发布日期：</td><td>2024-09-12</td></tr></table>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<div style="display:none">本页隐藏文字，共有999个项目、投资888亿元。</div>
<div class="TRS_Editor">
${html}</div>
<div class="related"><a href="/1.html">关于第1号建议的答复，投资3亿元</a><a href="/2.html">关于第2号建议的答复</a></div>
<div class="footer">主办单位：某某市人民政府办公室　网站标识码：4301000001　备案号：湘ICP备05000618号</div>
</body></html>
`,
  html => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /></head>
<body><table width="1000" align="center"><tr><td><div id="menu2">${menu}</div></td></tr>
<tr><td><table width="100%"><tr><td width="200"><div class="left">${menu}</div></td>
<td><div id="nr88">
${html}</div><p>【字体：大 中 小】　【打印】　【关闭窗口】</p></td></tr></table></td></tr>
<tr><td align="center">版权所有：某某县人民政府</td></tr></table></body></html>
`,
  html => `<!-- saved from url=(0042)http://www.example.gov.cn/art/2024/9/12/ -->
<div id="zoom"><span style="font-family: 仿宋_GB2312"><!--StartFragment-->
${html}<!--EndFragment--></span></div>
`,
]

for (const [at, name] of readdirSync(letters).entries()) {
  const id = name.replace(/\.\w+$/, '')
  const text = readFileSync(join(letters, name), 'utf8')
  const html = body(text, name.endsWith('.md'))
  const title =
    text
      .split('\n')
      .find(line => /答复|回复|复函/.test(line))
      ?.trim() ?? id
  const page = pages[at % pages.length](html, escaped(title.replace(/^# /, '')))
  writeFileSync(join(formats, `${id}.html`), at % pages.length === 1 ? iconv.encode(page, 'gb18030') : page)
  const print = join(work, `${id}.html`)
  writeFileSync(print, printed(html, id))
  office(print, 'docx:MS Word 2007 XML', '--infilter=HTML (StarWriter)')
  const docx = join(work, `${id}.docx`)
  if (at % 2 === 0) office(docx, 'pdf')
  else chromium(print, join(work, `${id}.pdf`))
  for (const ending of ['docx', 'pdf']) renameSync(join(work, `${id}.${ending}`), join(formats, `${id}.${ending}`))
}
rmSync(work, {recursive: true})

function office(file, to, ...more) {
  execFileSync('soffice', ['--headless', ...more, '--convert-to', to, '--outdir', work, file], {stdio: 'ignore'})
}

function chromium(file, pdf) {
  const how = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`]
  execFileSync('chromium', [...how, file], {stdio: 'ignore'})
}
