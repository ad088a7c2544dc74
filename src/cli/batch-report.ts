/** What a batch says on standard error, and the exit code it comes to. */
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {ExtractOptions} from '../../schemas/options.ts'
import {findingLevel} from '../../schemas/vocabulary.ts'
import {failure, failureOf} from '../batch/failure.ts'
import type {Inputs} from '../batch/input.ts'
import type {Entry} from '../batch/journal.ts'
import {isFolder} from '../batch/list-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import type {Result} from '../batch/run-batch.ts'
import type {Totals} from '../batch/totals.ts'
import type {Paint} from './paint.ts'
import {progress} from './progress.ts'
import {reportFailure, reportFinding, say} from './report.ts'
import {phrase} from './voice.ts'

interface Asked {
  readonly options: Partial<Pick<ExtractOptions, 'quiet' | 'verbose' | 'failOn'>>
  readonly inputs: Inputs
  readonly words: readonly string[]
  readonly paint: Paint
  /** whether `--resume` could go on */
  readonly durable: boolean
}

export interface BatchReport {
  settled(outcome: Outcome | Entry, again: boolean, totals: Totals): void
  end(result: Result, stop: AbortSignal): ExitCode
  /** an error of the run as a whole, told how to go on from it */
  trouble(error: unknown): unknown
}

/** Tells failures, findings and progress as they come. */
export function batchReport({options, inputs, words, paint, durable}: Asked): BatchReport {
  const line = progress(inputs.total, options.quiet)
  const start = performance.now()
  const codes = new Set<ExitCode>()
  const gravity = findingLevel.options
  if (inputs.repeated > 0 && !options.quiet)
    say(`extract: ${phrase('letters that several words stand for are read once: {}', inputs.repeated)}`)
  return {
    settled(outcome, again, totals) {
      const {id, error, level} = outcome
      const told = 'told' in outcome ? (outcome.told ?? []) : []
      if (error || told.length > 0) line.clear()
      if (error) {
        codes.add(error.exitCode)
        reportFailure(failure(error.exitCode, error.message, id))
      }
      for (const finding of told) reportFinding(id, finding, paint)
      if (level && options.failOn && gravity.indexOf(level) >= gravity.indexOf(options.failOn)) codes.add(exitCode.look)
      line.at(totals, again)
    },
    end({totals, whole}, stop) {
      line.clear()
      if (!whole && !stop.aborted) throw new Error('letters went missing')
      const {files, read, failed, indicators, findings} = totals
      if (whole && files === 0 && !options.quiet) say(`extract: ${phrase('no letters')}`)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      if (!whole) {
        const how = durable ? phrase('; the same command with --resume goes on') : ''
        const stopped =
          inputs.total === null
            ? phrase('stopped after {} letters', files)
            : phrase('stopped after {} of {} letters', files, inputs.total)
        say(`extract: ${stopped}${how}`)
        return stop.reason
      }
      if (options.verbose || (process.stderr.isTTY && !options.quiet))
        say(
          `extract: ${phrase('{} letters read, {} failed, {} indicators, {} findings, {} s', read, failed, indicators, findings, seconds)}`,
        )
      if (files === 1 && words.length === 1 && !isFolder(words[0]!)) return [...codes][0] ?? exitCode.ok
      if (codes.has(exitCode.bug)) return exitCode.bug
      return codes.size > 0 ? exitCode.look : exitCode.ok
    },
    trouble(error) {
      line.clear()
      const told = failureOf(error)
      if (!durable || told.exitCode !== exitCode.inputOutput) return error
      return failure(told.exitCode, `${told.message} (the same command with --resume goes on)`, told.path)
    },
  }
}
