/** The entry of the command: runs it, and turns whatever happens into one line and an exit code. */
import './interpreted.ts'
import {CommanderError} from 'commander'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import {failure, failureOf, systemCode} from '../batch/failure.ts'
import {asked, program} from './program.ts'
import {reportFailure} from './report.ts'
import {openSink} from './sink.ts'
import {askedLanguage, spoken} from './spoken.ts'
import {speakIn} from './voice.ts'

let isOver = false
main()
  .catch(error => {
    process.exitCode = settle(error)
  })
  .finally(() => {
    isOver = true
  })
// Node ends well when nothing is left to wait for, also when an answer never came
process.once('exit', () => {
  if (!isOver) process.exitCode = settle(new Error('stopped before its end'))
})

async function main(): Promise<void> {
  const given = process.argv.slice(2)
  await speakIn(spoken(askedLanguage(given)))
  const words = asked(given)
  let answer = ''
  const command = await program(words, text => {
    answer += text
  })
  if (words.length > 0 || !process.stdin.isTTY) {
    await command.parseAsync(words, {from: 'user'}).catch(async error => {
      if (!isAnswered(error)) throw error
      await openSink(undefined).write(answer)
    })
    return
  }
  // nobody is typing a letter: say what this is
  command.outputHelp({error: true})
  process.exitCode = exitCode.usage
}

/** Whether commander stopped because help or version was asked for. */
const isAnswered = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0

function settle(error: unknown): ExitCode {
  // a reader that leaves early (head, less) has what it wanted
  if (error instanceof Error && systemCode(error.cause) === 'EPIPE') return exitCode.ok
  const told = error instanceof CommanderError ? failure(exitCode.usage, usage(error)) : failureOf(error)
  reportFailure(told)
  return told.exitCode
}

function usage({message}: CommanderError): string {
  return `${message.replace(/^error: /, '').replace(/\s+/g, ' ')} (see extract --help)`
}
