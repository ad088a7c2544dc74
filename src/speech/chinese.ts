/** The catalogue: what the program says, in English and in Chinese beside it. */
import {failures} from './zh/failures.ts'
import {help} from './zh/help.ts'
import {messages} from './zh/messages.ts'
import {view} from './zh/view.ts'

export const chinese = {...view, ...messages, ...failures, ...help} as const

/** What can be said: nothing that has no Chinese. */
export type Template = keyof typeof chinese
