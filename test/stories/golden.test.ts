// Golden runs: a folder per path through a story, `input.txt` with the options taken, word for word, and
// `expected.txt` with what is then read, as prose. After a change that is meant: npm run golden, then read the diff.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeTranscript } from '../../src/model/transcript.ts'
import { runByWords } from '../support/runs.ts'
import { houseStory, houseStoryIds } from '../support/stories.ts'

const here = import.meta.dirname
const updating = process.env.GOLDEN === 'update'

const runsOf = (id: string) =>
  existsSync(join(here, id))
    ? readdirSync(join(here, id), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : []

describe.each(houseStoryIds())('golden runs of %s', (id) => {
  const runs = runsOf(id)

  it('there are some', () => {
    expect(runs.length).toBeGreaterThan(0)
  })

  it.each(runs)('%s', (name) => {
    const folder = join(here, id, name)
    const words = readFileSync(join(folder, 'input.txt'), 'utf8')
      .split('\n')
      .filter((word) => word !== '')
    const { beats } = runByWords(houseStory(id), words)
    const transcript = writeTranscript(beats)
    if (updating) writeFileSync(join(folder, 'expected.txt'), transcript)
    expect(transcript).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'))
    expect(beats.at(-1)?.ending).toBeTruthy()
  })
})
