/** What may stand where on the command line. */
import * as z from 'zod'
import type {CommandRow} from '../commands.ts'
import {flagName} from '../flag-name.ts'
import {inner} from '../option-rows.ts'
import {told} from '../voice.ts'

export interface Flag {
  readonly long: string
  readonly short: string | null
  readonly about: string
  /** what follows it: nothing, one of these words, a file, a folder, or what nobody can guess */
  readonly value: null | readonly string[] | 'file' | 'folder' | 'free'
}

export interface Menu {
  /** null: the program itself */
  readonly name: string | null
  readonly about: string
  readonly flags: readonly Flag[]
  /** its operand: nothing, one of these words, or files */
  readonly operand: null | readonly string[] | 'file'
}

const FILES: Readonly<Record<string, 'file' | 'folder'>> = {FILE: 'file', OUT: 'file', LIST: 'file', DIR: 'folder'}

/** The menus of the commands, the program's own first. */
export const menus = (rows: readonly CommandRow[]): Promise<Menu[]> =>
  Promise.all(
    rows.map(async ({name, about, operand, options}) => ({
      name,
      about: about === null ? '' : told(about),
      flags: [
        ...Object.entries((await options()).shape).map(([key, schema]) => flagOf(key, schema as z.ZodType)),
        ...(name === null ? [plain('version', 'V', 'output the version number')] : []),
        plain('help', 'h', 'display help for command'),
      ],
      operand: operand === null ? null : (operand[2] ?? 'file'),
    })),
  )

function flagOf(key: string, schema: z.ZodType): Flag {
  const {short, value, description} = schema.meta() ?? {}
  const words = wordsOf(inner(schema))
  return {
    long: flagName(key),
    short: short ? String(short) : null,
    about: told(String(description)),
    value: value === undefined ? null : (words ?? FILES[String(value)] ?? 'free'),
  }
}

function wordsOf(schema: z.ZodType): readonly string[] | null {
  if (schema instanceof z.ZodArray) return wordsOf(schema.element as z.ZodType)
  return schema instanceof z.ZodEnum ? (schema.options as string[]) : null
}

const plain = (long: string, short: string, about: string): Flag => ({long, short, about: told(about), value: null})
