/** The commands, one row each: what the help says of them, their options, and where they are. */
import type * as z from 'zod'
import type {Action} from './command.ts'
import {extractRows} from './extract-rows.ts'
import type {OptionRow} from './option-rows.ts'

export interface CommandRow<Options extends z.ZodObject = z.ZodObject> {
  /** null: the program itself */
  readonly name: string | null
  readonly about: string | null
  /** the operand, what it is, and the words that it may be where it is no file */
  readonly operand: readonly [string, string, (readonly string[])?] | null
  /** what commander is told of its options, all of which may be left out; without them the schema says it */
  readonly rows?: readonly OptionRow[]
  /** loads its options when the command line names it */
  options(): Promise<Options>
  /** loads the command only when it runs */
  load(): Promise<Action<z.infer<Options>>>
}

const row = <Options extends z.ZodObject>(command: CommandRow<Options>): CommandRow => command as unknown as CommandRow

export const commands: readonly CommandRow[] = [
  row({
    name: null,
    about: null,
    operand: ['[files...]', 'letters (text, Markdown, HTML, DOCX, PDF); - is standard input'],
    rows: extractRows,
    options: async () => (await import('../../schemas/options.ts')).extractOptions,
    load: async () => (await import('./extract-command.ts')).extractCommand,
  }),
  row({
    name: 'audit',
    about: 'account for every numeral of a letter',
    operand: ['[letters...]', 'letters as above'],
    options: async () => (await import('../../schemas/inspect-options.ts')).auditOptions,
    load: async () => (await import('./audit-command.ts')).auditCommand,
  }),
  row({
    name: 'explain',
    about: 'show how an indicator came about, or why a numeral is none',
    operand: ['[letter]', 'a letter as above'],
    options: async () => (await import('../../schemas/inspect-options.ts')).explainOptions,
    load: async () => (await import('./explain-command.ts')).explainCommand,
  }),
  row({
    name: 'review',
    about: 'write pages on which every number is seen in its letter',
    operand: ['[files...]', 'letters as above'],
    options: async () => (await import('../../schemas/review-options.ts')).reviewOptions,
    load: async () => (await import('./review-command.ts')).reviewCommand,
  }),
  row({
    name: 'apply',
    about: 'put the corrections of a review into its records',
    operand: ['<files...>', 'the corrections, then records as for verify'],
    options: async () => (await import('../../schemas/review-options.ts')).applyOptions,
    load: async () => (await import('./apply-command.ts')).applyCommand,
  }),
  row({
    name: 'eval',
    about: 'score the program against letters whose readings are known',
    operand: ['<gold>', 'a folder of gold files, or of corrected records'],
    options: async () => (await import('../../schemas/review-options.ts')).evalOptions,
    load: async () => (await import('./eval-command.ts')).evalCommand,
  }),
  row({
    name: 'verify',
    about: 're-derive records from their letters, byte for byte',
    operand: ['[records...]', 'JSON or NDJSON of this program; - is standard input'],
    options: async () => (await import('../../schemas/inspect-options.ts')).verifyOptions,
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  }),
  row({
    name: 'submit',
    about: 'put letters into the queue of many machines',
    operand: ['[files...]', 'letters as above'],
    options: async () => (await import('../../schemas/scale-options.ts')).submitOptions,
    load: async () => (await import('./submit-command.ts')).submitCommand,
  }),
  row({
    name: 'work',
    about: 'do the jobs of the queue, here',
    operand: null,
    options: async () => (await import('../../schemas/scale-options.ts')).workOptions,
    load: async () => (await import('./work-command.ts')).workCommand,
  }),
  row({
    name: 'status',
    about: 'show how the queue stands',
    operand: null,
    options: async () => (await import('../../schemas/scale-options.ts')).statusOptions,
    load: async () => (await import('./status-command.ts')).statusCommand,
  }),
  row({
    name: 'collect',
    about: 'merge the results of all machines into those of one batch',
    operand: ['<folder>', 'the folder that was submitted'],
    options: async () => (await import('../../schemas/scale-options.ts')).collectOptions,
    load: async () => (await import('./collect-command.ts')).collectCommand,
  }),
  row({
    name: 'schema',
    about: 'print the JSON Schema of a record',
    operand: null,
    options: async () => (await import('../../schemas/inspect-options.ts')).schemaOptions,
    load: async () => (await import('./schema-command.ts')).schemaCommand,
  }),
  row({
    name: 'completion',
    about: 'print completions for a shell',
    operand: ['<shell>', 'bash, zsh or fish', ['bash', 'zsh', 'fish']],
    options: async () => (await import('../../schemas/inspect-options.ts')).completionOptions,
    load: async () => (await import('./completion-command.ts')).completionCommand,
  }),
]
