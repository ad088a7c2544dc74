import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Corrections} from '../schemas/corrections.ts'
import {launch, open, withoutBrowser} from './browser.ts'
import {runCommand} from './command.ts'
import {faint} from './contrast.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'extract-set-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, {recursive: true}))

const run = (...args: string[]) => runCommand(args, {cwd: root})

const letter = (money: string, issuer = '某市财政局') =>
  `关于加快发展的建议的答复\n李明代表：\n2022年全市投入技术改造资金${money}，支持企业约30-40家。\n${issuer}\n2023年5月4日\n`

/** Letters of all sorts, one of them no letter. */
const NAMES = {
  'it\'s <b>&"q".txt': letter('43.43亿元'),
  'a#b?c%20d%.txt': letter('43.4亿元'),
  'with space\nand line.txt': letter('45亿元'),
  'one/same.txt': letter('43.43亿元'),
  'two/same.txt': letter('2亿元', '某市教育局'),
  'empty.txt': '',
  '\u202ertl\u001b[31m.txt':
    '关于“<script>alert(1)</script>”建议的答复\n李明代表：\n</script><!-- <img src=x onerror=alert(2)> -->\n2022年新增\u202e企业35家。\n"\'><svg onload=alert(3)>某市财政局\n2023年5月4日\n',
}

beforeAll(() => {
  for (const [name, text] of Object.entries(NAMES)) {
    mkdirSync(join(at('letters'), name, '..'), {recursive: true})
    writeFileSync(join(at('letters'), name), text)
  }
})

/** Reviews the letters; the folder of pages. */
function review(name: string, ...options: string[]): string {
  const {status, stderr} = run('review', ...options, '-o', at(name), at('letters'))
  expect(stderr).toMatch(/^extract: .*empty\.txt: [^\n]+\n$/)
  expect(status).toBe(1)
  return at(name)
}

const filesOf = (path: string): [string, string][] =>
  readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.html'))
    .sort()
    .map(name => [name, readFileSync(join(path, name), 'utf8')])

describe('a folder of pages', () => {
  test('is the same bytes with one thread and with two, and again over an earlier one', () => {
    const once = filesOf(review('once', '-j', '1'))
    expect(once.map(([name]) => name)).toEqual([
      'index.html',
      ...[1, 3, 4, 5, 6, 7].map(number => `pages/0000${number}.html`),
      'pages/findings-1.html',
      'pages/flags-about-1.html',
    ])
    expect(filesOf(review('twice', '-j', '2'))).toEqual(once)
    expect(filesOf(review('twice'))).toEqual(once)
    expect(readdirSync(at('twice')).sort()).toEqual(['index.html', 'pages'])
  })

  test('every page allows its own style and script only, and names no machine outside', () => {
    for (const [, page] of filesOf(review('once'))) {
      expect(page).toMatch(
        /content="default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'"/,
      )
      expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
    }
  })

  test('is not written over what somebody else has there', () => {
    mkdirSync(at('other/pages'), {recursive: true})
    writeFileSync(at('other/pages/00001.html'), '')
    writeFileSync(at('other/pages/mine.html'), '')
    expect(run('review', '-o', at('other'), at('letters'))).toMatchObject({
      status: 73,
      stderr: `extract: ${at('other/pages/mine.html')}: is no page of a review\n`,
    })
    writeFileSync(at('page.html'), '')
    expect(run('review', '-o', at('page.html'), at('letters')).status).toBe(73)
    expect(run('review', at('letters'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('review of several letters needs -o FOLDER'),
    })
  })

  test('takes lists, patterns, and letters one by one', () => {
    writeFileSync(at('list.txt'), `${at('letters/one/same.txt')}\n${at('letters/two/same.txt')}\n`)
    expect(run('review', '-o', at('listed'), '--files-from', at('list.txt')).status).toBe(0)
    expect(run('review', '-o', at('matched'), at('letters/*/same.txt')).status).toBe(0)
    expect(run('review', '-o', at('named'), at('letters/one/same.txt'), at('letters/two/same.txt')).status).toBe(0)
    expect(filesOf(at('matched'))).toEqual(filesOf(at('listed')))
    expect(filesOf(at('named'))).toEqual(filesOf(at('listed')))
  })
})

describe.skipIf(withoutBrowser)(`in a browser${withoutBrowser ? ` (${withoutBrowser})` : ''}`, () => {
  let browser: Browser
  let index: string
  beforeAll(async () => {
    browser = await launch()
    index = join(review('set', '--lang', 'en'), 'index.html')
  })
  afterAll(() => browser?.close())

  const rows = (page: Page) => page.locator('.listed tbody tr')

  test.each([375, 1024, 1600])(
    '%i pixels: no error, no request, no overflow, no faint word on any page',
    async width => {
      for (const [name] of filesOf(at('set'))) {
        const {page, trouble} = await open(browser, join(at('set'), name), width)
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
        expect(await faint(page)).toEqual([])
        expect(trouble).toEqual([])
        await page.close()
      }
    },
  )

  test('whatever a letter or its file is called, it stands as text', async () => {
    const {page} = await open(browser, index)
    const text = (await page.locator('#list').textContent())!
    for (const words of ['<script>alert(1)</script>', `it's <b>&"q".txt`, 'a#b?c%20d%.txt', '▯rtl␛[31m.txt'])
      expect(text).toContain(words)
    for (const control of ['\u202e', '\u001b']) expect(text + readFileSync(index, 'utf8')).not.toContain(control)
    expect(await page.locator('body :is(img, main b b)').count()).toBe(0)
    await page.close()
  })

  test('the sums are those of the letters, and filter them', async () => {
    const {page} = await open(browser, index)
    expect(await page.locator('header .numbers').textContent()).toBe(
      '7 Letters1 unreadable11 Figures5 flagged0 unread1 contradictions between letters0 Findings',
    )
    expect(await page.locator('.totals').allTextContents()).toEqual([
      expect.stringMatching(/^Issuer.*某市财政局4840.*某市教育局1210/),
      expect.stringMatching(/Findings?count665money550$|count665money550$/),
      expect.stringMatching(/^Year.*202361150$/),
    ])
    expect(await rows(page).count()).toBe(7)
    await page.getByRole('link', {name: '某市教育局'}).click()
    expect(await rows(page).count()).toBe(1)
    expect(await page.locator('#filter-issuer').inputValue()).toBe('某市教育局')
    await page.locator('#filter-issuer').selectOption('')
    await page.locator('#filter-state').selectOption('unreadable')
    expect(await rows(page).textContent()).toContain('unreadable: Unexpected empty text')
    await page.locator('#filter-state').selectOption('same bytes')
    await page.keyboard.press('Escape')
    expect(await rows(page).getByRole('link').allTextContents()).toEqual([
      '关于加快发展的建议的答复',
      `same bytes: it's <b>&"q".txt`,
    ])
    await page.close()
  })

  test('the list is searched and sorted', async () => {
    const {page} = await open(browser, index)
    await page.keyboard.press('/')
    await page.keyboard.type('a#b')
    expect(await rows(page).count()).toBe(1)
    await page.locator('#search').fill('')
    await page.getByRole('button', {name: 'File'}).click()
    await page.getByRole('button', {name: 'Figures'}).click()
    expect(await rows(page).last().textContent()).toContain('empty.txt')
    await page.close()
  })

  test('a contradiction leads to each of its places; what is the same one rounded is none', async () => {
    const {page} = await open(browser, index)
    const doubt = page.locator('.list li')
    expect(await doubt.textContent()).toMatch(/技术改造资金 · 2022 · 4\S+亿元 \/ 45亿元 · told in 4 letters/)
    await doubt.getByRole('link', {name: /^45亿元/}).click()
    expect(await page.locator('#card').textContent()).toContain('4,500,000,000 CNY')
    await page.close()
  })

  test('a flag leads to its figures, a figure to its name elsewhere, a letter to its neighbours', async () => {
    const {page} = await open(browser, index)
    await page.getByRole('link', {name: '⚑ about'}).click()
    expect(await rows(page).count()).toBe(5)
    await rows(page).first().getByRole('link').click()
    expect(await page.locator('tr[aria-current] .flag').textContent()).toBe('⚑ about')
    const twins = page.locator('#card .twins li')
    expect(await twins.count()).toBe(4)
    await twins.first().getByRole('link').click()
    expect(await page.locator('#card').isVisible()).toBe(true)
    await page.getByRole('link', {name: '← all letters'}).click()
    await rows(page).first().getByRole('link').click()
    // the letter between has no page
    await page.getByRole('link', {name: 'next →'}).click()
    expect(page.url()).toMatch(/00003\.html$/)
    await page.close()
  })

  test('what was corrected in several letters is exported by the index, and applied', async () => {
    const {page, trouble} = await open(browser, join(at('set'), 'pages/00001.html'))
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.goto(`file://${join(at('set'), 'pages/00006.html')}`)
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.goto(`file://${index}`)
    expect(await page.locator('.adding').textContent()).toContain('2 letters')
    await page.locator('#filter-state').selectOption('corrected')
    expect(await rows(page).count()).toBe(2)
    const download = page.waitForEvent('download')
    await page.locator('button.export').click()
    await (await download).saveAs(at('corrections.json'))
    expect(trouble).toEqual([])
    await page.close()
    const {letters} = JSON.parse(readFileSync(at('corrections.json'), 'utf8')) as Corrections
    expect(letters.flatMap(({corrections}) => corrections.map(({action}) => action)).sort()).toEqual([
      'accept',
      'reject',
    ])
    run('-q', '-f', 'ndjson', '-o', at('records.ndjson'), at('letters'))
    expect(run('apply', at('corrections.json'), at('records.ndjson'), '-o', at('after.ndjson'))).toMatchObject({
      status: 0,
      stderr: '',
    })
    const reviewed = readFileSync(at('after.ndjson'), 'utf8').match(/"review":/g)
    expect(reviewed).toHaveLength(2)
  })
})
