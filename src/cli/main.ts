/** The entry of the command: runs it, and turns whatever happens into one line and an exit code. */
import {CommanderError} from 'commander'
import {exitCode} from './exit-code.ts'
import {failure, failureOf, systemCode} from './failure.ts'
import {program} from './program.ts'
import {reportFailure} from './report.ts'

try {
  const command = program()
  if (process.argv.length === 2 && process.stdin.isTTY) {
    process.stderr.write(command.helpInformation())
    process.exitCode = exitCode.usage
  } else {
    await command.parseAsync()
  }
} catch (error) {
  process.exitCode = settle(error)
}

function settle(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok
  // a reader that leaves early (head, less) has what it wanted
  if (error instanceof Error && systemCode(error.cause) === 'EPIPE') return exitCode.ok
  const told = error instanceof CommanderError ? failure(exitCode.usage, usage(error)) : failureOf(error)
  reportFailure(null, told)
  return told.exitCode
}

const usage = ({message}: CommanderError): string => `${message.replace(/^error: /, '')} (see extract --help)`
