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
  read({text}, {start, end, script}) {
    if (script === 'vague') return null
    const from = Math.max(0, start - REACH)
    const open = text.slice(from, start).search(/《[^》]*$/)
    if (open < 0 || !/^[^《]{0,90}?》/.test(text.slice(end, end + REACH))) return null
    return excuse('name/cited-title', 'name', 'part of a cited title', start, end)
  },
}
