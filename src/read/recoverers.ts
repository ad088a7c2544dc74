/** The readers of what is no plain text, each loaded when a file of its format comes. */
import type {Limits} from '../../schemas/limits.ts'
import type {Recovered} from './recovered.ts'

/** Recovers the plain text of a page (decoded), of a Word file or a PDF (bytes). */
type Recoverer = (content: string | Uint8Array, limits: Limits, ocr?: boolean) => Promise<Recovered>

export const recoverers = {
  html: async (content, limits) => (await import('./html/recover-html.ts')).recoverHtml(content as string, limits),
  docx: async (content, limits) =>
    (await import('./thread/in-thread.ts')).inThread('docx', content as Uint8Array, limits),
  pdf: async (content, limits, ocr?: boolean) =>
    (await import('./thread/in-thread.ts')).inThread('pdf', content as Uint8Array, limits, ocr),
} satisfies Record<'html' | 'docx' | 'pdf', Recoverer>
