// Golden runs: a folder per path through a story, `input.txt` with the options taken, word for word, and
// `expected.txt` with what is then read, as prose. After a change that is meant: npm run golden, then read the diff.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Beat } from '../../src/core/beat.ts'
import { advance, replay } from '../../src/core/replay.ts'
import { beginRun } from '../../src/core/run.ts'
import { writeTranscript } from '../../src/core/transcript.ts'
import { unwrap } from '../support/ink.ts'
import { houseStory, houseStoryIds } from '../support/stories.ts'

const here = import.meta.dirname
const updating = process.env.GOLDEN === 'update'

/** Plays the options named by their words; a word that is not on offer is said with what was. */
function playWords(id: string, words: readonly string[]): readonly Beat[] {
  const story = houseStory(id)
  const { beats, telling } = unwrap(replay(story, beginRun(id, story.revision, 1)))
  const told = [...beats]
  for (const word of words) {
    const options = told.at(-1)?.choices ?? []
    const choice = options.find(({ text }) => text === word)
    if (!choice) {
      throw new Error(
        `“${word}” is not on offer; these are:\n${options.map(({ text }) => `  ${text}`).join('\n')}`,
      )
    }
    told.push(unwrap(advance(told, telling, choice.id, 1)))
  }
  return told
}

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
    const beats = playWords(id, words)
    const transcript = writeTranscript(beats)
    if (updating) writeFileSync(join(folder, 'expected.txt'), transcript)
    expect(transcript).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'))
    expect(beats.at(-1)?.ending).toBeTruthy()
  })
})
