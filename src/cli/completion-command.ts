/** `extract completion`: what a shell can complete, from the same rows as the command line itself. */
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {CompletionOptions} from '../../schemas/inspect-options.ts'
import {failure} from '../batch/failure.ts'
import {commands} from './commands.ts'
import {bash} from './completion/bash.ts'
import {fish} from './completion/fish.ts'
import {menus} from './completion/menus.ts'
import {zsh} from './completion/zsh.ts'
import {openSink} from './sink.ts'

const shells = {bash, zsh, fish}

/** Prints the script that a shell reads. */
export async function completionCommand([shell = '']: readonly string[], _: CompletionOptions): Promise<ExitCode> {
  if (!Object.hasOwn(shells, shell))
    throw failure(exitCode.usage, `Unexpected shell ${shell}, expected bash, zsh or fish`)
  await openSink(undefined).write(shells[shell as keyof typeof shells](await menus(commands)))
  return exitCode.ok
}
