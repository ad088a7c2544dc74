/** The review page of a letter: one HTML file that needs nothing beside itself. */
import type {Lang} from '../../schemas/options.ts'
import {hatch} from './charts/bar.ts'
import {html, jsonText} from './html.ts'
import {letterHtml} from './letter-html.ts'
import {pageData, type ReviewedLetter} from './page-data.ts'
import {pageHead} from './page-head.ts'
import {type Assets, pageOf} from './page-of.ts'
import {speaker} from './words.ts'

/** Writes the page of a letter in the language. */
export function reviewPage(letter: ReviewedLetter, lang: Lang, assets: Assets): string {
  const say = speaker(lang)
  const {record, index} = letter
  const title = record.letter.title ?? record.letter.subject.title ?? say('untitled')
  const body = `<a class="skip" href="#figures">${html(say('skip'))}</a>
<header>${index ? `<nav><a href="${html(index)}">${html(say('back'))}</a></nav>` : ''}<h1>${html(title)}</h1>
${pageHead(record, say)}</header>
<main>
<article id="letter" lang="zh-CN" aria-label="${html(say('letter'))}">${letterHtml(record, say)}</article>
<aside id="figures" aria-label="${html(say('figures'))}" tabindex="-1"></aside>
</main>
${hatch}
<script type="application/json" id="data">${jsonText(pageData(letter, lang))}</script>`
  return pageOf({lang: say('page.lang'), title: `${title} · ${say('title')}`, body}, assets)
}
