/** Makes the man page of the README and of the command's own help. */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const readme = readFileSync('README.md', 'utf8')

const found = /^# extract\n\n([\s\S]*?)\n## Run it\n[\s\S]*?(?=^## )([\s\S]*?)^### From TypeScript/m.exec(readme)
if (!found) throw new Error('README.md has other headings than the man page is made of')
/** What a reader of the manual came for; how the program is made stays in the README. */
const [, lead, rest] = found
const help = name => {
  const args = ['bin/extract.js', ...(name ? [name] : []), '--help', '--lang', 'en']
  const text = execFileSync(process.execPath, args, {encoding: 'utf8', env: {...process.env, COLUMNS: '72'}})
  return `${name ? `### extract ${name}\n\n` : ''}\`\`\`\n${text.replace(/^[\s\S]*?(?=^(?:Arguments|Options):$)/m, '').trim()}\n\`\`\`\n`
}

/** Tables as lists, and paragraphs on one line each: a terminal breaks them where it ends. */
const flowing = text =>
  text
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(ROW, row).replace(/(?<=[^\n])\n(?=[^\n*#|])/g, ' ')))
    .join('')
const ROW = /^\|[^\n]*\|\n\|[-|]+\|\n((?:\|[^\n]*\|\n?)+)/gm
const row = (_, rows) => rows.replace(/^\| ([^|]*) \| (.*) \|$/gm, '* $1: $2')

const page = `# extract(1) -- numbers of Chinese government reply letters

## SYNOPSIS

\`extract\` [OPTION]... [FILE]...
\`extract\` audit|explain|verify|schema|completion [OPTION]... [FILE]...

## DESCRIPTION

${flowing(lead)}
${flowing(rest)}
## OPTIONS

${['', 'audit', 'explain', 'verify', 'schema', 'completion'].map(help).join('\n')}
`
const version = ['--version', `extract ${manifest.version}`, '--manual', 'extract', '--date', '2000-01-01']
const made = execFileSync(process.execPath, ['node_modules/marked-man/bin/marked-man.js', ...version], {
  input: page,
  encoding: 'utf8',
})
// tables are set by tbl, which man asks for on the first line
writeFileSync('dist/extract.1', `'\\" t\n${made}`)
