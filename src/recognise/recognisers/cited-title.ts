import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

const REACH = 90

/** Excuses the numerals of a cited title, 《哪吒2》, 《…三十条》; years there are dates and come first. */
export const citedTitle: Recogniser = {
  id: 'name/cited-title',
  examples: [
    {text: '《哪吒2》创造纪录', reads: ['name 2']},
    {text: '《办法》共30条', reads: []},
  ],
  needs: [{letters: '《'}],
  read({text}, {start, end, script}) {
    if (script === 'vague') return null
    const before = text.slice(Math.max(0, start - REACH), start)
    if (before.lastIndexOf('《') <= before.lastIndexOf('》')) return null
    const after = text.slice(end, end + REACH)
    const close = after.indexOf('》')
    const opens = after.indexOf('《')
    if (close < 0 || (opens >= 0 && opens < close)) return null
    return excuse('name/cited-title', 'name', 'part of a cited title', start, end)
  },
}
