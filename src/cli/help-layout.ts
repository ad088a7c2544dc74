/** How the help is set: in the reader's language, Chinese taking two columns a character. */
import {Help, type Option} from 'commander'
import {displayWidth} from '../text/display-width.ts'
import {wrap} from '../text/wrap.ts'
import {examples, exitCodes} from './examples.ts'
import {told} from './voice.ts'

const plain = new Help()

/** The parts of commander's help that are set in another way. */
export const helpLayout: Partial<Help> = {
  displayWidth,
  boxWrap: (text, width) =>
    text
      .split('\n')
      .flatMap(line => wrap(line, width))
      .join('\n'),
  styleTitle: title => told(title),
  commandDescription: command => told(command.description()),
  subcommandDescription: command => told(command.description()),
  argumentDescription: argument => told(argument.description),
  optionDescription,
}

function optionDescription(option: Option): string {
  const about = told(option.description)
  const all = plain.optionDescription(option)
  const added = all.slice(option.description.length).trim()
  return added ? told(`${about} ${added}`) : about
}

/** Examples and exit codes, below the options. */
export function helpEnd(width: number): string {
  return [
    '',
    ...list('Examples:', examples, width),
    '',
    ...list('Exit codes:', exitCodes, width),
    '',
    told('More: man extract, or the README.'),
  ].join('\n')
}

function list(title: string, rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.max(...rows.map(([word]) => word.length)) + 2
  return [
    told(title),
    ...rows.flatMap(([word, about]) =>
      wrap(told(about), Math.max(20, width - left - 2)).map(
        (line, at) => `  ${(at === 0 ? word : '').padEnd(left)}${line}`,
      ),
    ),
  ]
}
