/** Makes the man page of the README and of the command's own help. */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const readme = readFileSync('README.md', 'utf8')

const found = /^# extract\n\n([\s\S]*?)\n## Run it\n[\s\S]*?(?=^## )([\s\S]*?)^### From TypeScript/m.exec(readme)
if (!found) throw new Error('README.md has other headings than the man page is made of')
/** What a reader of the manual came for; how the program is made stays in the README. */
const [, lead, rest] = found
const helpOf = words => {
  const args = ['bin/extract.js', ...words, '--help', '--lang', 'en']
  return execFileSync(process.execPath, args, {encoding: 'utf8', env: {...process.env, COLUMNS: '72'}})
}
/** The commands, as the help lists them: `  audit [options] [letters...]   account for …` */
const commands = [.../^Commands:\n([\s\S]*?)^$/m.exec(helpOf([]))[1].matchAll(/^ {2}([a-z]+) /gm)].map(
  ([, name]) => name,
)
const section = name => {
  const text = helpOf(name ? [name] : []).replace(/^[\s\S]*?(?=^(?:Arguments|Options):$)/m, '')
  return `${name ? `### extract ${name}\n\n` : ''}\`\`\`\n${text.trim()}\n\`\`\`\n`
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
\`extract\` ${commands.join('|')} [OPTION]... [FILE]...

## DESCRIPTION

${flowing(lead)}
${flowing(rest)}
## OPTIONS

${['', ...commands].map(section).join('\n')}
`
const version = ['--version', `extract ${manifest.version}`, '--manual', 'extract', '--date', '2000-01-01']
const made = execFileSync(process.execPath, ['node_modules/marked-man/bin/marked-man.js', ...version], {
  input: page,
  encoding: 'utf8',
})
// tables are set by tbl, which man asks for on the first line
writeFileSync('dist/extract.1', `'\\" t\n${made}`)
