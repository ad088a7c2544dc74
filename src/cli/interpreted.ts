/**
 * Imported before any schema: they are interpreted here. One record is checked sooner than the code that would check it
 * faster is compiled; the threads of a batch compile it.
 */
import {config} from 'zod'

config({jitless: true})
