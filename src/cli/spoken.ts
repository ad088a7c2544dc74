import type {Lang} from '../../schemas/options.ts'

/** The language to speak: the one asked for, else that of the locale (POSIX: LC_ALL before LC_MESSAGES before LANG). */
export function spoken(asked: Lang | undefined): Lang {
  const {LC_ALL, LC_MESSAGES, LANG} = process.env
  return asked ?? (/^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en')
}

/** What the words of the command line ask for, before they are understood: errors are told in this language, too. */
export function askedLanguage(words: readonly string[]): Lang | undefined {
  const end = words.indexOf('--')
  const before = end < 0 ? words : words.slice(0, end)
  const at = before.findLastIndex(word => word === '--lang' || word.startsWith('--lang='))
  const lang = at < 0 ? undefined : before[at] === '--lang' ? before[at + 1] : before[at]!.slice('--lang='.length)
  return lang === 'en' || lang === 'zh' ? lang : undefined
}
