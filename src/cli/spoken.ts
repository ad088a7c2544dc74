import type {Lang} from '../../schemas/options.ts'

/** The language to speak: the one asked for, else that of the locale (POSIX: LC_ALL before LC_MESSAGES before LANG). */
export function spoken(asked: Lang | undefined): Lang {
  const {LC_ALL, LC_MESSAGES, LANG} = process.env
  return asked ?? (/^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en')
}
