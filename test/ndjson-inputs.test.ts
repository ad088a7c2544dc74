import {describe, expect, test} from 'vitest'
import type {Input} from '../src/batch/input.ts'
import {ndjsonInputs} from '../src/batch/ndjson-inputs.ts'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size = 1000, megabytes?: number): Promise<Input[]> {
  const inputs: Input[] = []
  for await (const group of ndjsonInputs(inChunks(text, size), megabytes)) inputs.push(...group)
  return inputs
}

const letter = (id: string, text = '共5家。'): string => JSON.stringify({id, text})

describe('a line longer than any letter', () => {
  const long = letter('long', '长'.repeat(2000))
  const shown = (inputs: readonly Input[]) => inputs.map(({id, fault}) => fault?.message ?? id)
  const REFUSED = 'Unexpected size above 0.001 MB, expected a letter (--max-input)'

  test.each([7, 1000, 2500, 100_000])('fails alone and keeps its number, in chunks of %i bytes', async size => {
    const lines = [letter('甲'), long, '', letter('乙'), 'nonsense', long, letter('丙')]
    const inputs = await read(lines.join('\n'), size, 0.001)
    // what comes in one chunk is in memory anyway: the reader of the letter refuses it
    const refused = size < 100_000 ? REFUSED : 'long'
    expect(shown(inputs).filter(said => !said.startsWith('Unexpected line'))).toEqual([
      '甲',
      refused,
      '乙',
      refused,
      '丙',
    ])
    expect(inputs.find(({fault}) => fault?.message.startsWith('Unexpected line'))?.id).toBe('line 5')
  })

  test('may be the last one, with or without its end', async () => {
    for (const end of ['', '\n', '\n\n'])
      expect(shown(await read(`${letter('甲')}\n${long}${end}`, 100, 0.001))).toEqual(['甲', REFUSED])
  })

  test('is not one of text that is escaped', async () => {
    const text = '长'.repeat(300)
    const escaped = `{"id":"甲","text":"${text.replaceAll('长', '\\u957f')}"}`
    expect(Buffer.from((await read(escaped, 100, 0.001))[0]!.bytes!).toString()).toBe(text)
  })
})

describe('a number as id', () => {
  test.each([
    ['{"id":20222187000000000001,"text":"共5家。"}', '20222187000000000001'],
    ['{ "text" : "\\"id\\": 7", "id" : 0.10 }', '0.10'],
    ['{"id":7,"text":"共5家。","more":{"id":8}}', '7'],
  ])('%s is kept as it is written', async (line, id) => {
    expect((await read(line))[0]).toMatchObject({id})
  })

  test('that nobody can tell is refused', async () => {
    const [first, second] = await read(
      '{"more":{"id":20222187000000000002},"id":20222187000000000001,"text":""}\n{"i\\u0064":20222187000000000001,"text":""}',
    )
    expect([first!.fault?.message, second!.fault?.message]).toEqual(
      Array(2).fill('Unexpected id, expected {"id": …, "text": …, "date"?: "YYYY-MM-DD"}'),
    )
  })
})
