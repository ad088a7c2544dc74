/** The options of the commands that spread a batch over machines. */
import * as z from 'zod'
import {extractOptions, lang} from './options.ts'

const file = z.string().min(1, 'expected the name of a file').optional()
const seconds = z.coerce.number('expected a number').positive('expected a number above 0')
const whole = z.coerce.number('expected a number').int('expected a whole number').min(1, 'expected 1 or more')

/** Where the queue is. A URL on the command line shows in the list of processes. */
const queueOptions = {
  redis: z
    .string()
    .optional()
    .meta({value: 'URL', description: 'where Redis is (rather EXTRACT_REDIS or --redis-file when it has a password)'}),
  redisFile: file.meta({value: 'FILE', description: 'read the URL from a file'}),
  queue: z
    .string()
    .regex(/^[\w.-]+$/, 'expected letters, digits, ., _ or -')
    .default('extract')
    .meta({value: 'NAME', description: 'name of the queue'}),
}

const {format, output, wide, summary, failOn, emitText, jobs, timeout, memory, resume, verbose, ...asked} =
  extractOptions.shape

export const submitOptions = z.strictObject({
  out: z
    .string('expected the name of a folder')
    .min(1, 'expected the name of a folder')
    .meta({value: 'DIR', description: 'folder of the run, on storage that all workers see under the same path'}),
  ...queueOptions,
  size: whole.max(10_000, 'expected 10000 or less').default(100).meta({value: 'N', description: 'letters of a job'}),
  retryFailed: z.boolean().optional().meta({description: 'try jobs again that have failed'}),
  ...asked,
})

export const workOptions = z.strictObject({
  ...queueOptions,
  jobs,
  timeout,
  memory,
  lease: seconds
    .default(30)
    .meta({value: 'S', description: 'give the jobs of a worker that is not heard of for so long to others'}),
  untilEmpty: z.boolean().optional().meta({description: 'end when the queue is empty, not when stopped'}),
  quiet: z.boolean().optional().meta({short: 'q', description: 'report failures only'}),
  lang,
})

export const statusOptions = z.strictObject({
  ...queueOptions,
  json: z.boolean().optional().meta({description: 'as JSON'}),
  lang,
})

export const collectOptions = z.strictObject({
  output: z
    .string('expected the name of a folder')
    .min(1, 'expected the name of a folder')
    .meta({short: 'o', value: 'OUT', description: 'the folder of results'}),
  quiet: z.boolean().optional().meta({short: 'q', description: 'report failures only'}),
  lang,
})

export type QueueOptions = Pick<z.infer<typeof workOptions>, 'redis' | 'redisFile' | 'queue'>
export type SubmitOptions = z.infer<typeof submitOptions>
export type WorkOptions = z.infer<typeof workOptions>
export type StatusOptions = z.infer<typeof statusOptions>
export type CollectOptions = z.infer<typeof collectOptions>
