import {exitCodes as table} from '../../schemas/exit-code.ts'

/** Examples of the help: a command and what it does, one for each format and each command. */
export const examples = [
  ['extract letter.txt', 'one letter as JSON'],
  ['extract -f table letter.txt', 'for the eye: its indicators, section by section'],
  ['extract --summary letter.txt', 'in brief: how many of what, what to look at twice'],
  ['extract -f ndjson letters/*.md | jq .', 'one record a line'],
  ['extract -f csv -o figures.csv *.txt', 'a row an indicator, for pandas or DuckDB'],
  ['extract --excel -o figures.csv *.txt', 'the same for Excel, with Chinese titles'],
  ['extract --wide 20 -o wide.csv *.txt', 'a row a letter, its commonest names as columns'],
  ['extract -o figures.xlsx *.txt', 'a workbook with everything explained'],
  ['extract -o figures.parquet *.txt', 'typed columns for DuckDB, Spark, pandas'],
  ['extract -f datapackage -o out/ *.txt', 'tables with their codebook (Frictionless)'],
  ['extract -o out/ --resume replies/', 'a folder of letters, going on where it stopped'],
  ['extract --kind money --since 2021 a.txt', 'only some of the indicators'],
  ['extract --date 2022-05-30 draft.txt', 'a text without a date of its own'],
  ['extract --fail-on warning letter.txt', 'exit 1 when a number is doubtful'],
  ['extract --emit-text letter.pdf', 'the text that the spans are of'],
  ['extract audit letter.txt', 'every numeral accounted for, or its place'],
  ['extract explain --id i17 letter.txt', 'which rules read it, and what each settled'],
  ['extract review -o review.html letter.txt', 'every number in its letter, to correct'],
  ['extract review -o pages/ replies/', 'a folder of pages with their index'],
  ['extract apply corrections.json a.json', 'records with the corrections of a review'],
  ['extract eval gold/', 'precision and recall against letters read by hand'],
  ['extract verify letters.ndjson', 'are the records still true to their letters?'],
  ['extract submit --out run/ replies/', 'the same on many machines: then work, status, collect'],
  ['extract schema', 'the JSON Schema of a record'],
  ['extract completion bash', 'completions for the shell: bash, zsh or fish'],
] as const

/** What the exit codes mean, for the help. */
export const exitCodes = Object.values(table).map(
  ({code, about}) => [code === table.signal.code ? `${code}+n` : `${code}`, about] as const,
)
