/** The review page of a letter: one HTML file that needs nothing beside itself. */
import type {Lang} from '../../schemas/options.ts'
import {hatch} from './charts/bar.ts'
import {html, jsonText} from './html.ts'
import {letterHtml} from './letter-html.ts'
import {pageData, type ReviewedLetter} from './page-data.ts'
import {pageHead} from './page-head.ts'
import {type Assets, type PageParts, pageOf} from './page-of.ts'
import {speaker} from './words.ts'

/** Writes the page of a letter in two parts: between them stands what only the other letters of its set tell. */
export function reviewPage(letter: ReviewedLetter, lang: Lang, assets: Assets, index: string | null = null): PageParts {
  const say = speaker(lang)
  const {record} = letter
  const title = record.letter.title ?? record.letter.subject.title ?? say('untitled')
  const back = index ? `<nav id="around"><a href="${html(index)}">${html(say('back'))}</a></nav>` : ''
  const body = `<a class="skip" href="#figures">${html(say('skip'))}</a>
<header>${back}<h1>${html(title)}</h1>
${pageHead(record, say)}</header>
<main>
<article id="letter" lang="zh-CN" aria-label="${html(say('letter'))}">${letterHtml(record, say)}</article>
<aside id="figures" aria-label="${html(say('figures'))}" tabindex="-1"></aside>
</main>
${hatch}
<script type="application/json" id="data">${jsonText(pageData(letter, lang))}</script>`
  return pageOf({lang: say('page.lang'), title: `${title} · ${say('title')}`, body}, assets)
}
