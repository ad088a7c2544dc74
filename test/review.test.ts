import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Corrections, editable} from '../schemas/corrections.ts'
import {type LetterRecord, letterRecord} from '../schemas/record.ts'
import {unitsOfText} from '../src/review/units-of-text.ts'
import {launch, open, withoutBrowser} from './browser.ts'
import {runCommand} from './command.ts'
import {faint} from './contrast.ts'
import {fixtures} from './letters.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const seed = 'fixtures/letters/guangzhou-20222187.txt'
const seedText = readFileSync(join(root, seed), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'extract-review-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, {recursive: true}))

const run = (...args: string[]) => runCommand(args, {cwd: root})

/** The page of a letter; its path. */
function pageOf(path: string, name: string, ...options: string[]): string {
  const {status, stderr} = run('review', ...options, '-o', at(name), path)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return at(name)
}

const HOSTILE = [
  '关于“<script>alert(1)</script>”建议的答复',
  '李明代表：',
  '一、情况 </script><!-- <img src=x onerror=alert(2)> -->',
  '投入\u202e资金\u202c<b>投资</b>120万元，\u001b[31m</article>新增35家\u0007，&lt;增长&amp;5.1%。😀改造\u{20000}12个。',
  '"\'><svg onload=alert(3)> \u2028 某市财政局',
  '2023年5月4日',
].join('\n')

test('code points and UTF-16 units are told apart', () => {
  const text = 'a😀b\u{20000}c'
  const {unit, point} = unitsOfText(text)
  expect([0, 1, 2, 3, 4, 5].map(unit)).toEqual([0, 1, 3, 4, 6, 7])
  expect([0, 1, 3, 4, 6, 7].map(point)).toEqual([0, 1, 2, 3, 4, 5])
})

test('the page allows its own style and script only, and is the same bytes each time', () => {
  const page = readFileSync(pageOf(seed, 'once.html'), 'utf8')
  expect(readFileSync(pageOf(seed, 'twice.html'), 'utf8')).toBe(page)
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page)!
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
  )
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
})

test('the page speaks the language that is asked for', () => {
  expect(readFileSync(pageOf(seed, 'zh.html', '--lang', 'zh'), 'utf8')).toMatch(
    /<html lang="zh-CN">[\s\S]*全部数字的去向/,
  )
  expect(readFileSync(pageOf(seed, 'en.html', '--lang', 'en'), 'utf8')).toMatch(/<html lang="en">[\s\S]*Every numeral/)
})

test('charts fit the letter, and say in words what they draw', () => {
  const page = readFileSync(pageOf('fixtures/letters/wuhu-finance.txt', 'charts.html', '--lang', 'en'), 'utf8')
  const charts = [...page.matchAll(/<section class="chart"><h3>(.*?)<\/h3>(.*?)<\/section>/g)]
  expect(charts.map(([, title]) => title)).toEqual([
    'Money by item',
    'Planned against actual',
    'Is so, is meant to be so, is a rule',
    'Periods 2020–2023',
  ])
  const words = charts.map(([, , list]) => list!.replace(/<svg.*?<\/svg>/g, '').replace(/<.*?>/g, ' '))
  expect(words[0]).toMatch(/一般公共预算支出 · 2022\s+562.3亿元/)
  expect(words[1]).toMatch(
    /一般公共预算收入 · 2023-01\/2023-06\s+236.8亿元\s+一般公共预算收入 · 2023 · planned\s+430亿元左右/,
  )
  expect(page).not.toMatch(/<svg(?![^>]*(?:aria-hidden|aria-label))/)
  const bare = readFileSync(pageOf('fixtures/letters/taojiang-employment.txt', 'bare.html', '--lang', 'en'), 'utf8')
  expect(bare).not.toContain('<h3>Planned against actual')
})

function recordFile(): string {
  record()
  return at('before.json')
}

/** The record of the seed letter, written beside. */
function record(): LetterRecord {
  const {stdout} = run('-q', seed)
  writeFileSync(at('before.json'), stdout)
  return JSON.parse(stdout)
}

describe('corrections that do not fit are refused, with their place', () => {
  const stamp = {at: '2026-01-02T03:04:05Z', by: '核对人'}
  function refusal(change: (first: LetterRecord['indicators'][number]) => object, sha256?: string) {
    const {source, indicators} = record()
    const corrections = [{action: 'accept', target: target(indicators[1]!), ...stamp}, change(indicators[0]!)]
    const letter = {path: source.path, sha256: sha256 ?? source.sha256, corrections}
    writeFileSync(at('bad.json'), JSON.stringify({schemaVersion: '1', letters: [letter]}))
    const {status, stdout, stderr} = run('apply', at('bad.json'), at('before.json'))
    expect(stdout).toBe('')
    return {status, said: stderr.replace(`extract: ${at('bad.json')}: `, '').trim()}
  }
  const target = ({raw, start, end}: {raw: string; start: number; end: number}) => ({raw, start, end})
  const edit = (field: string, value: unknown) => (first: LetterRecord['indicators'][number]) => ({
    action: 'edit',
    target: target(first),
    field,
    value,
    ...stamp,
  })

  test('of another letter', () => {
    const {status, said} = refusal(edit('name', '名'), 'f'.repeat(64))
    expect(status).toBe(1)
    expect(said).toMatch(/^letters\[0\]\.sha256: Unexpected f+ .*expected a letter of the records$/)
  })

  test('of another span', () => {
    const {status, said} = refusal(first => ({action: 'accept', target: {...target(first), raw: '99家'}, ...stamp}))
    expect(status).toBe(1)
    expect(said).toMatch(
      /^letters\[0\]\.corrections\[1\]\.target: Unexpected “99家” at \d+–\d+, expected what the record has/,
    )
  })

  test.each([
    ['partOf', 'i999', /expected the id of an indicator/],
    ['change', {direction: 'up', basis: null, from: 'i999'}, /expected the id of an indicator/],
    ['item', {raw: '没有的词', start: 600, end: 604}, /expected what stands at 600–604/],
    [
      'period',
      {edtf: '2021', start: '2020-01-01', end: '2021-12-31', role: 'during', raw: '', source: 'stated'},
      /expected a date with its days/,
    ],
  ])('of %s', (field, value, reason) => {
    const {status, said} = refusal(edit(field, value))
    expect(status).toBe(1)
    expect(said).toMatch(/^letters\[0\]\.corrections\[1\]\.value: /)
    expect(said).toMatch(reason)
  })

  test('of the wrong type: the file is no corrections', () => {
    const {status, said} = refusal(edit('kind', 'gold'))
    expect(status).toBe(65)
    expect(said).toContain('letters.0.corrections.1.value')
  })
})

test('eval scores the gold letters, the same each time', () => {
  const {status, stdout} = run('eval', 'fixtures/gold', '--errors', '3')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^quantity +\d+ +\d+ +\d+ +(?:99|100)\.\d/m)
  expect(stdout).toMatch(/^11 letters +rate +95 % interval$/m)
  expect(stdout).toMatch(/^silent-wrong rate +0\.\d %/m)
  expect(run('eval', 'fixtures/gold', '--errors', '3').stdout).toBe(stdout)
})

test.each(['{}', '[]', '"a"', 'null', '{"indicators":[]}', ''])('eval names the gold file that is none: %s', text => {
  mkdirSync(at('no-gold'), {recursive: true})
  writeFileSync(at('no-gold/a.gold.json'), text)
  writeFileSync(at('no-gold/a.txt'), '投入5万元。')
  const {status, stdout, stderr} = run('eval', at('no-gold'))
  expect({status, stdout}).toEqual({status: 65, stdout: ''})
  expect(stderr).toMatch(/^extract: \S+a\.gold\.json: [^\n]+\n$/)
})

describe.skipIf(withoutBrowser)(`in a browser${withoutBrowser ? ` (${withoutBrowser})` : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const chosen = (page: Page) => page.locator('tr[aria-current]').getAttribute('data-id')

  test.each(fixtures.map(({path}) => path))('%s: no error, no request, no overflow, not too large', async path => {
    const file = pageOf(path, 'fixture.html')
    expect(statSync(file).size).toBeLessThan(1_500_000)
    for (const width of [375, 1024, 1600]) {
      const {page, trouble} = await open(browser, file, width)
      await page.locator('tbody tr button').first().click()
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(trouble).toEqual([])
      await page.close()
    }
  })

  test('what a letter says stands as text, whatever it is', async () => {
    writeFileSync(at('hostile.txt'), HOSTILE)
    const {page, trouble} = await open(browser, pageOf(at('hostile.txt'), 'hostile.html'))
    expect(trouble).toEqual([])
    const text = (await page.locator('#letter').textContent())!
    for (const words of [
      '<script>alert(1)</script>',
      '</script><!-- <img src=x onerror=alert(2)> -->',
      '&lt;增长&amp;5.1%',
      '␛[31m',
    ])
      expect(text).toContain(words)
    for (const control of ['\u202e', '\u001b', '\u0007']) expect(text).not.toContain(control)
    expect(await page.locator('#letter :is(script, img, b, svg)').count()).toBe(0)
    // behind characters beyond the basic plane the marks still stand where they should
    expect(await page.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['35家', '5.1%', '12个']))
    await page.close()
  })

  test('a faint word is found', async () => {
    const page = await browser.newPage()
    await page.setContent('<p style="color:#888">faint</p><p>plain</p><p style="background:#7777">on grey</p>')
    expect(await faint(page)).toEqual(['3.54 rgb(136,136,136) on rgb(255,255,255): faint'])
    await page.close()
  })

  test.each([375, 1280])('%i pixels: words stand out from what is behind them, in every state', async width => {
    for (const path of ['fixtures/letters/taojiang-employment.txt', 'fixtures/letters/luoyang-housing.md']) {
      const {page} = await open(browser, pageOf(path, 'contrast.html', '--lang', 'en'), width)
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      for (const key of ['j', 'a', 'j', 'x', 'j', 'e']) await page.keyboard.press(key)
      await page.locator('.edit-form [name=name]').fill('')
      await page.keyboard.press('Enter')
      expect(await faint(page)).toEqual([])
      await page.close()
    }
  })

  test('a mark chooses its row, and a row its mark', async () => {
    const {page} = await open(browser, pageOf(seed, 'page.html'))
    await page.locator('mark[data-id="i37"]').click()
    expect(await chosen(page)).toBe('i37')
    expect(await page.locator('#card h2').textContent()).toBe('科技创新专项资金')
    expect(await page.locator('#card').textContent()).toContain('4,343,000,000 CNY')
    await page.locator('tr[data-id="i3"]').click()
    expect(await page.locator('mark[aria-current]').getAttribute('data-id')).toBe('i3')
    await page.close()
  })

  test('the card shows how it was read, and the whole with its parts', async () => {
    const {page} = await open(browser, `${pageOf(seed, 'page.html', '--lang', 'en')}#i37`)
    expect(await page.locator('#card .derivation pre').textContent()).toContain('partOf: - → i36 78.52亿元')
    expect(await page.locator('#card .parts li').count()).toBe(5)
    expect(await page.locator('#card .parts .note').textContent()).toBe('The parts add up to the whole.')
    await page.close()
  })

  test('filters, search and order', async () => {
    const {page} = await open(browser, pageOf(seed, 'page.html'))
    const rows = page.locator('tbody tr[data-id]')
    const all = await rows.count()
    await page.locator('#filter-kind').selectOption('money')
    const money = await rows.count()
    expect(money).toBeGreaterThan(3)
    expect(money).toBeLessThan(all)
    await page.locator('#search').fill('科技创新')
    expect(await page.locator('tr[data-id="i37"]').count()).toBe(1)
    expect(await rows.count()).toBeLessThan(money)
    await page.locator('#search').fill('')
    await page.locator('th button').nth(1).click()
    await page.locator('th button').nth(1).click()
    expect(await rows.first().textContent()).toContain('1035.5亿元')
    await page.close()
  })

  test('the keyboard steps, finds flags and searches', async () => {
    const {page} = await open(browser, pageOf(seed, 'page.html'))
    await page.keyboard.press('j')
    expect(await chosen(page)).toBe('i1')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await chosen(page)).toBe('i1')
    await page.keyboard.press('f')
    expect(await page.locator('tr[aria-current] .flag').count()).toBeGreaterThan(0)
    await page.keyboard.press('/')
    await page.keyboard.type('jf')
    expect(await page.locator('#search').inputValue()).toBe('jf')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.close()
  })

  test('corrections are kept by the browser and exported', async () => {
    const file = pageOf(seed, 'page.html')
    const {page, trouble} = await open(browser, file)
    const corrections = await correct(page)
    expect(trouble).toEqual([])
    await page.reload()
    expect(await page.locator('tr.rejected').count()).toBe(1)
    await page.close()
    expect(corrections.letters[0]!.corrections.map(({action}) => action)).toEqual(['accept', 'reject', 'edit', 'add'])
  })

  test('what was corrected is applied with its provenance, and is gold for eval', async () => {
    const {page} = await open(browser, pageOf(seed, 'page.html'))
    const {letters} = await correct(page)
    await page.close()
    const before = record()
    expect(run('apply', at('corrections.json'), at('before.json'), '-o', at('after.ndjson'))).toMatchObject({
      status: 0,
      stderr: '',
    })
    const after = letterRecord.parse(JSON.parse(readFileSync(at('after.ndjson'), 'utf8')))
    const [accepted, rejected, edited, added] = letters[0]!.corrections
    expect(after.review).toEqual({
      corrections: 4,
      rejected: [{...(rejected as {target: object}).target, by: rejected!.by, at: rejected!.at}],
    })
    expect(after.indicators.map(({id}) => id)).toEqual(after.indicators.map((_, index) => `i${index + 1}`))
    expect(after.indicators[0]!.provenance).toEqual({action: 'accepted', fields: [], by: null, at: accepted!.at})
    expect(after.indicators[1]).toMatchObject({
      name: '改过的名称',
      provenance: {action: 'edited', fields: ['name'], by: null, at: edited!.at},
    })
    const made = after.indicators.find(({provenance}) => provenance?.action === 'added')!
    expect(made).toMatchObject({...(added as {indicator: object}).indicator, provenance: {at: added!.at}})
    for (const {raw, start, end} of after.numerals) expect([...seedText].slice(start, end).join('')).toBe(raw)
    for (const {class: sort, ref} of after.numerals)
      if (sort === 'indicator') expect(after.indicators.some(({id}) => id === ref)).toBe(true)
    expect(run('verify', '-q', at('after.ndjson'))).toEqual({status: 0, stdout: '', stderr: ''})
    const forged = {
      ...after,
      indicators: after.indicators.map((one, index) => (index === 5 ? {...one, value: 1} : one)),
    }
    writeFileSync(at('forged.json'), JSON.stringify({...forged, review: {...after.review, rejected: []}}))
    const {status: doubtful, stdout: doubts} = run('verify', '-q', at('forged.json'))
    expect(doubtful).toBe(1)
    expect(doubts).toMatch(/indicators/)
    mkdirSync(at('gold'), {recursive: true})
    copyFileSync(at('after.ndjson'), join(at('gold'), 'after.ndjson'))
    const {status, stdout} = run('eval', at('gold'), '--errors', '5')
    expect(status).toBe(0)
    // one missed, one too many
    expect(stdout).toMatch(/^detection +49 +50 +50 +98\.0 +98\.0/m)
    expect(stdout).toMatch(/quantity-perfect rate +0\.0 %/)
    expect(stdout).toContain(`extra: “${before.indicators[1]!.raw}”`)
    expect(stdout).toContain(`missed: “${made.raw}”`)
    expect(run('apply', '--rows', at('corrections.json'), at('before.json')).stdout).toMatch(
      /names:\n {2}- class: name/,
    )
  })

  test('every field can be edited, those of several parts too', async () => {
    const {page} = await open(browser, `${pageOf(seed, 'page.html')}#i37`)
    await page.keyboard.press('e')
    const fields = await page.locator('.edit-form [name]').all()
    const names = await Promise.all(fields.map(async field => (await field.getAttribute('name'))!.split('.')[0]))
    expect([...new Set(names)].sort()).toEqual(Object.keys(editable.shape).sort())
    const form = (name: string) => page.locator(`.edit-form [name="${name}"]`)
    await form('change.basis').selectOption('yoy')
    await page.keyboard.press('Enter')
    await form('name').press('Enter')
    expect(await page.locator('.edit-form [aria-invalid]').getAttribute('name')).toBe('change.direction')
    await form('change.direction').selectOption('up')
    await form('change.from').selectOption('i36')
    await form('period.edtf').fill('../2025')
    await form('period.role').selectOption('by')
    await form('name').press('Enter')
    const download = page.waitForEvent('download')
    await page.locator('button.export').click()
    await (await download).saveAs(at('parts.json'))
    await page.close()
    const {stdout} = run('apply', at('parts.json'), recordFile())
    expect(JSON.parse(stdout).indicators[36]).toMatchObject({
      change: {direction: 'up', basis: 'yoy', from: 'i36'},
      period: {edtf: '../2025', start: null, end: '2025-12-31', role: 'by', raw: '2021年', source: 'carried'},
      provenance: {action: 'edited', fields: ['period', 'change']},
    })
  })

  /** Accepts the first, rejects the second, renames the third, adds one; exports. */
  async function correct(page: Page): Promise<Corrections> {
    await page.locator('tr[data-id="i1"]').click()
    await page.keyboard.press('a')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.locator('.edit-form [name=name]').fill('改过的名称')
    await page.keyboard.press('Enter')
    await page.evaluate(
      `getSelection().selectAllChildren([...document.querySelectorAll('#letter .numeral.ordinal')].find(one => /第/.test(one.textContent)))`,
    )
    await page.locator('.adding button').click()
    const download = page.waitForEvent('download')
    await page.locator('button.export').click()
    await (await download).saveAs(at('corrections.json'))
    return JSON.parse(readFileSync(at('corrections.json'), 'utf8'))
  }
})
