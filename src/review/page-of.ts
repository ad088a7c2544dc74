/** A whole HTML page: its own style and script, and a policy that lets nothing else in. */
import {createHash} from 'node:crypto'
import {html} from './html.ts'

/** The style sheet and the script of a page. */
export interface Assets {
  readonly style: string
  readonly script: string | null
}

interface Page {
  readonly lang: string
  readonly title: string
  readonly body: string
}

/** Writes the page; style and script are allowed by their hashes, and there is nowhere to fetch from. */
export function pageOf({lang, title, body}: Page, {style, script}: Assets): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${script === null ? "'none'" : hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${html(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === null ? '' : `<script>${script}</script>\n`}</body>
</html>
`
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
