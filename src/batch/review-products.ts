/** What a review of many letters makes of each: its page but for the end, and what the index needs of it. */
import type {Lang} from '../../schemas/options.ts'
import type {Product} from './products.ts'

/** The page and the facts, a line each letter. */
export async function reviewProducts(lang: Lang): Promise<readonly Product[]> {
  const {factsOf, reviewPage} = await import('../review/review.ts')
  return [
    {
      ...nothing,
      name: 'pages',
      text: ({record, derivations = {}}) =>
        record && reviewPage({record: {...record, text: record.text ?? ''}, derivations}, lang, '../index.html').start,
    },
    {...nothing, name: 'facts', text: row => `${JSON.stringify(factsOf(row))}\n`},
  ]
}

const nothing = {head: '', separator: '', tail: ''}
