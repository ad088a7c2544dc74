/** A whole HTML page: its own style and script, and a policy that lets nothing else in. */
import {createHash} from 'node:crypto'
import {html} from './html.ts'

/** The style sheet and the script of a page. */
export interface Assets {
  readonly style: string
  readonly script: string | null
}

/** The page up to the end of its body, and its script with what closes it. */
export interface PageParts {
  readonly start: string
  readonly end: string
}

/** By this a page of ours is known. */
export const GENERATOR = 'extract review'

interface Page {
  readonly lang: string
  readonly title: string
  readonly body: string
}

/** Writes the page in two parts, between which more may stand; style and script are allowed by their hashes. */
export function pageOf({lang, title, body}: Page, {style, script}: Assets): PageParts {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${script === null ? "'none'" : hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const start = `<!doctype html>
<html lang="${html(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${GENERATOR}">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
`
  return {start, end: `${script === null ? '' : `<script>${script}</script>\n`}</body>\n</html>\n`}
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
