/** A page with a long list: findings, flags, or letters beyond those that the index has room for. */
import type {Lang} from '../../../schemas/options.ts'
import {html, jsonText} from '../html.ts'
import {type Assets, pageOf} from '../page-of.ts'
import {speaker} from '../words.ts'
import type {ListData} from './list-data.ts'

export interface ListPage {
  readonly title: string
  /** this page's number among those of the list, from 1 */
  readonly number: number
  readonly previous: string | null
  readonly next: string | null
  readonly data: ListData
}

/** Writes the page; the index lies a folder above. */
export function listPage({title, number, previous, next, data}: ListPage, lang: Lang, assets: Assets): string {
  const say = speaker(lang)
  const name = number > 1 || next ? `${title} · ${say('page', number)}` : title
  const links = [
    ['../index.html', 'back'],
    [previous, 'previous'],
    [next, 'next'],
  ] as const
  const body = `<a class="skip" href="#list">${html(say('skip list'))}</a>
<header class="index"><nav>${links.map(([href, word]) => link(href, say(word))).join(' ')}</nav><h1>${html(name)}</h1></header>
<main class="index">${list(data)}</main>`
  const {start, end} = pageOf({lang: say('page.lang'), title: name, body}, assets)
  return start + end
}

const link = (href: string | null, words: string): string => (href ? `<a href="${html(href)}">${html(words)}</a>` : '')

/** The place of the list, which the script fills from the data beside it. */
export const list = (data: ListData): string =>
  `<section id="list" tabindex="-1"></section><script type="application/json" id="data">${jsonText(data)}</script>`
