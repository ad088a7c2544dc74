/** Text of a page that stands out too little from what is behind it (WCAG 2.2, 1.4.3 AA). */
import type {Page} from 'playwright-core'

/** `2.9 #aaa on #fff: words` for each pair of colours that fails, once. */
export const faint = (page: Page): Promise<string[]> => page.evaluate(`(${measure})()`)

// as text: it runs in the browser, whose types the tests do not have
const measure = String.raw`() => {
  const parsed = colour => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const over = ([r, g, b, a = 1], [x, y, z]) => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a)]
  const behind = element => {
    if (!element) return [255, 255, 255]
    const colour = parsed(getComputedStyle(element).backgroundColor)
    return colour[3] === undefined || colour[3] === 1 ? colour : over(colour, behind(element.parentElement))
  }
  const light = colour => {
    const [r, g, b] = colour.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const found = new Map()
  const judge = (element, words, style) => {
    if (words.trim() === '' || style.visibility === 'hidden' || parseFloat(style.fontSize) === 0) return
    const ground = behind(element)
    const ink = over(parsed(style.color), ground)
    const [bright, dark] = [light(ink), light(ground)].sort((a, b) => b - a)
    const ratio = (bright + 0.05) / (dark + 0.05)
    const size = parseFloat(style.fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const pair = 'rgb(' + ink.map(Math.round) + ') on rgb(' + ground.map(Math.round) + ')'
    if (ratio < (large ? 3 : 4.5) && !found.has(pair)) found.set(pair, ratio.toFixed(2) + ' ' + pair + ': ' + words.trim().slice(0, 30))
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (element.closest('script, style') || !element.checkVisibility()) continue
    judge(element, node.nodeValue, getComputedStyle(element))
  }
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility()) continue
    for (const side of ['::before', '::after', '::placeholder']) {
      const style = getComputedStyle(element, side)
      if (side === '::placeholder' ? element.placeholder : !['none', 'normal'].includes(style.content))
        judge(element, side === '::placeholder' ? element.placeholder : style.content, style)
    }
    if (element.value) judge(element, String(element.value), getComputedStyle(element))
  }
  return [...found.values()]
}`
