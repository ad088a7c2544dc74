/** The readers of what is no plain text, each loaded when a file of its format comes. */
import {defaultLimits, type Limits} from '../../schemas/limits.ts'
import type {Recovered} from './recovered.ts'

/** Recovers the plain text of a page (decoded), of a Word file or a PDF (bytes). */
export type Recoverer = (content: string | Uint8Array, limits: Partial<Limits>) => Promise<Recovered>

export const recoverers = {
  html: async (content, limits) =>
    (await import('./html/recover-html.ts')).recoverHtml(content as string, {...defaultLimits, ...limits}),
  docx: async (content, limits) =>
    (await import('./docx/recover-docx.ts')).recoverDocx(content as Uint8Array, {...defaultLimits, ...limits}),
  pdf: async (content, limits) =>
    (await import('./pdf/in-thread.ts')).inThread(content as Uint8Array, {...defaultLimits, ...limits}),
} satisfies Record<'html' | 'docx' | 'pdf', Recoverer>
