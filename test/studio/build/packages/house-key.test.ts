// The keys to the stories of the house, against the stories and against what an LMS is told: every option once, with its words, and the
// same letter.

import { describe, expect, it } from 'vitest'
import { decisionOf, type PointOf } from '../../../../src/app/lms/progress.ts'
import { dialect12 } from '../../../../src/app/lms/scorm12.ts'
import { createSession } from '../../../../src/app/talk/session.ts'
import { decisionPoints } from '../../../../src/model/story/decision-points.ts'
import { playable } from '../../../../src/model/story/playable.ts'
import type { KeyOption } from '../../../../src/studio/build/packages/decision-key.ts'
import { houseDecisions } from '../../../../src/studio/build/packages/house-key.ts'
import { unwrap } from '../../../support/ink.ts'
import { compiledHouseStory, houseStoryIds, root } from '../../../support/stories.ts'

const RUNS = 12

describe.each(houseStoryIds())('the key to %s', (id) => {
  const story = compiledHouseStory(id)
  const key = { decisions: houseDecisions(root, id) }
  const options = key.decisions.flatMap((decision) => decision.options)

  it('has every option exactly once, with words and a letter of its own', () => {
    const ids = Object.values(story.choices).map((choice) => choice.id.replaceAll('.', '_').toLowerCase())
    expect(options.map(({ name }) => name).sort()).toEqual(ids.sort())
    expect(options.filter(({ words }) => words.length === 0)).toEqual([])
    for (const { options } of key.decisions) {
      expect(options.map(({ letter }) => letter)).toEqual(
        [...'abcdefghijklmnopqrstuvwxyz'].slice(0, options.length),
      )
    }
    const named = key.decisions.map((decision) => decision.id)
    expect(new Set(named).size).toBe(named.length)
  })

  it('says for each letter that SCORM 1.2 is told what the option said', () => {
    const points = decisionPoints(story)
    const pointOf: PointOf = (_, choice) =>
      points.find((point) => point.options.some((one) => one.id === choice))
    let told = 0
    for (let run = 0; run < RUNS; run++) {
      const { session } = unwrap(
        createSession(
          unwrap(playable(story)),
          { story: id, revision: story.revision, seed: run, choices: [] },
          () => 0,
        ),
      )
      const dialect = dialect12()
      const decisions = []
      while (true) {
        const offered = session.getState().beats.at(-1)?.choices ?? []
        const option = offered[(run * 7 + decisions.length * 3) % Math.max(1, offered.length)]
        if (!option) break
        session.commands.choose(option.id)
        const taken = decisionOf({ id, title: id }, session.getState().beats, 0, pointOf)
        if (!taken) throw new Error('No decision')
        decisions.push(taken)
        const progress = { completed: false, measure: 0, location: '', state: '', decisions, lasted: 0 }
        const values = dialect.extras(progress).flat()
        const value = (name: string) => values.find(([element]) => element.endsWith(name))?.[1] ?? ''
        const inReport = value('.id').replace(`_${taken.number}_`, '_N_')
        const found: KeyOption | undefined = key.decisions
          .find((decision) => decision.id === inReport)
          ?.options.find(({ letter }) => letter === value('.student_response'))
        expect(found?.words, `${inReport} ${value('.student_response')}`).toContain(option.text)
        told++
      }
    }
    expect(told).toBeGreaterThan(RUNS * 8)
  })
})
