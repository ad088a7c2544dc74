/** A real browser: Debian's Chromium, headless; null where there is none. */
import {existsSync} from 'node:fs'
import {type Browser, chromium, type Page} from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** What to say of tests that are left out. */
export const withoutBrowser = executablePath ? false : 'no Chromium here: the review page was not tried in a browser'

/** Starts the browser. */
export const launch = (): Promise<Browser> => chromium.launch({executablePath: executablePath!, args: ['--no-sandbox']})

/** A page of a file, with whatever it complained of or asked the network for. */
export async function open(browser: Browser, file: string, width = 1280): Promise<{page: Page; trouble: string[]}> {
  const page = await browser.newPage({viewport: {width, height: 800}})
  const trouble: string[] = []
  page.on('console', message => void trouble.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => void trouble.push(error.message))
  page.on('dialog', dialog => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('blob:'))
      trouble.push(`request: ${request.url()}`)
  })
  await page.goto(`file://${file}`)
  return {page, trouble}
}
