/** The program's own options; the build writes the rows out, so that a letter is read without their schema. */
import {extractOptions} from '../../schemas/options.ts'
import {type OptionRow, optionRows} from './option-rows.ts'

export const extractRows: readonly OptionRow[] = optionRows(extractOptions)
