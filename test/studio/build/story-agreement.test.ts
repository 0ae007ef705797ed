import { afterAll, describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { createInkProcess } from '../../../src/studio/build/ink-process.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { buildStory, storyIds } from '../../../src/studio/build/story-files.ts'
import { A_PROJECT, aFolder } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { root } from '../../support/stories.ts'

const ink = createInkProcess()
afterAll(() => ink.dispose())

const INK = 'stories/ana/story.ink'
const CARD = 'stories/ana/story.yaml'

async function warnings(file: string, before: string, after: string): Promise<readonly string[]> {
  const project = aFolder({ ...A_PROJECT, [file]: (A_PROJECT[file] ?? '').replace(before, after) })
  return unwrap(await buildStory(project, 'ana', ink)).warnings.map(writeProblem)
}

describe('a story, its card and the vocabulary', () => {
  it('that speak of the same things have nothing to warn of', async () => {
    expect(await warnings(INK, '', '')).toEqual([])
  })

  it.each([
    [
      INK,
      'move: wait',
      'move: wiat',
      [
        'stories/ana/story.ink:7: Unexpected move “wiat”, expected one that stories/moves.yaml has\n  The nearest is wait.',
      ],
    ],
    [
      INK,
      '# why',
      '# evidence: pauses, naps # why',
      ['stories/ana/story.ink:7: Unexpected evidence “naps”, expected one that stories/evidence has'],
    ],
    [
      INK,
      'ending: home',
      'ending: hime',
      [
        'stories/ana/story.ink:8: Unexpected ending “hime”, expected one that stories/ana/story.yaml has\n  The nearest is home.',
      ],
    ],
    [
      INK,
      '= call',
      '= call, text',
      [
        'stories/ana/story.yaml:12: Unexpected promise “text” in LIST promise_names, expected its words under promises',
      ],
    ],
    [
      CARD,
      '  call:',
      '  write: to write\n  call:',
      ['stories/ana/story.yaml:13: Unexpected promise “write”, expected one of call'],
    ],
    [
      CARD,
      'trust: 8',
      'trust: 9',
      ['stories/ana/story.yaml:11: Unexpected trust of 9 at the opening, expected 8 as in the story'],
    ],
  ])('%s with %j as %j', async (file, before, after, expected) => {
    expect(await warnings(file, before, after)).toEqual(expected)
  })

  it('agree on how far a group has come', async () => {
    const plan = (minutes: number) => `[{ minutes: ${minutes}, does: Play., to: hill }]`
    const group = `group:
  synopsis: Ana waits.
  aims: [Wait]
  prepare: [Bring a clock]
  plans: { 45: ${plan(45)}, 60: ${plan(60)}, 90: ${plan(90)} }
  supervision: [Who waits with you?]
`
    const [first, ...more] = await warnings(CARD, 'promises:', `${group}promises:`)
    expect(first).toBe('stories/ana/story.yaml:16: Unexpected scene “hill”, expected one that the story has')
    expect(more).toHaveLength(2)
  })

  it('agree on the scenes that a group can go to, and a function is none', async () => {
    const plan = (minutes: number) => `[{ minutes: ${minutes}, does: Play. }]`
    const group = `group:
  synopsis: Ana waits.
  aims: [Wait]
  prepare: [Bring a clock]
  recaps:
    hall: Ana came in.
    hill: Ana went up.
    function: Ana counted.
    house: Ana sat down.
  plans: { 45: ${plan(45)}, 60: ${plan(60)}, 90: ${plan(90)} }
  supervision: [Who waits with you?]
`
    const project = aFolder({
      ...A_PROJECT,
      [INK]: `${A_PROJECT[INK]}=== hall ===\n-> END\n== house\n-> END\n=== function functional(x) ===\n~ return x\n`,
      [CARD]: (A_PROJECT[CARD] ?? '').replace('promises:', `${group}promises:`),
    })
    expect(unwrap(await buildStory(project, 'ana', ink)).warnings.map(writeProblem)).toEqual([
      'stories/ana/story.yaml:18: Unexpected scene “hill”, expected one that the story has\n  The nearest is hall.',
      'stories/ana/story.yaml:19: Unexpected scene “function”, expected one that the story has',
    ])
  })
})

describe('the house’s own stories', () => {
  it.each(storyIds(root))(
    '%s builds, and agrees with its card and the vocabulary',
    { timeout: 60_000 },
    async (id) => {
      expect(unwrap(await buildStory(root, id, ink)).warnings.map(writeProblem)).toEqual([])
    },
  )

  it('there is one', () => {
    expect(storyIds(root)).toContain('tyler')
  })

  it('the catalogue and the moves hold what they should', () => {
    const { catalogue, moves } = unwrap(readLearning(root))
    expect(Object.keys(catalogue.entries).length).toBeGreaterThan(20)
    expect(moves).toHaveProperty('honest_limits')
  })
})

describe('the catalogue and the moves', () => {
  it('say every mistake of every file at once', () => {
    const project = aFolder({
      ...A_PROJECT,
      'stories/moves.yaml': 'wait: { name: Leaving time }\n',
      'stories/evidence/pauses.yaml': '- id: pauses\n',
    })
    const files = problemOf(readLearning(project)).map(({ place }) => place?.file)
    expect(new Set(files)).toEqual(new Set(['stories/moves.yaml', 'stories/evidence/pauses.yaml']))
  })
})
