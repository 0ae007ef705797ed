// How a decision is named in a report: one letter for an option in every run, whatever else was on offer, and ids that are not
// the same twice in one session.

import { describe, expect, it } from 'vitest'
import { decisionOf, type PointOf } from '../../../src/app/lms/progress.ts'
import { scormRecord } from '../../../src/app/lms/scorm.ts'
import { dialect12, scorm12 } from '../../../src/app/lms/scorm12.ts'
import { scorm2004 } from '../../../src/app/lms/scorm2004.ts'
import { createSession } from '../../../src/app/talk/session.ts'
import { decisionPoints } from '../../../src/model/story/decision-points.ts'
import { playable } from '../../../src/model/story/playable.ts'
import { compileFiles, unwrap } from '../../support/ink.ts'
import { launch, ticking } from '../../support/learner.ts'
import { fakeLms } from '../../support/scorm-api.ts'
import { violations } from '../../support/strict.ts'

/** What SCORM 1.2 is told of these choices, decision by decision. */
function told(source: string, labels: readonly string[], known = true) {
  const { story } = unwrap(compileFiles({ 'story.ink': source }))
  const points = decisionPoints(story)
  const pointOf: PointOf = (_, id) => points.find(({ options }) => options.some((one) => one.id === id))
  const { session } = unwrap(
    createSession(
      unwrap(playable(story)),
      { story: 's', revision: story.revision, seed: 1, choices: [] },
      ticking,
    ),
  )
  const decisions = labels.map((label) => {
    const { beats } = session.getState()
    const option = beats.at(-1)?.choices.find(({ id }) => id.endsWith(`.${label}`))
    if (!option) throw new Error(`No ${label}`)
    session.commands.choose(option.id)
    const taken = decisionOf(
      { id: 's', title: 'S' },
      session.getState().beats,
      Date.UTC(2026, 10, 23),
      known ? pointOf : undefined,
    )
    if (!taken) throw new Error('No decision')
    return taken
  })
  const progress = { completed: false, measure: 0, location: '', state: '', decisions, lasted: 0 }
  return dialect12()
    .extras(progress)
    .map((values) => Object.fromEntries(values.map(([name, value]) => [name.replace(/.*\./, ''), value])))
}

const GATED = `
-> room
=== room ===
Well?
* (open_up) Open up. -> then
* (shut_up) Shut up. -> then
= then
Then?
* (bold) { room.open_up } Be bold. -> END
* (calm) Be calm. -> END
* (quick) Be quick. -> END
`

describe('the letter of an option', () => {
  const letterAfter = (first: string, known: boolean) =>
    told(GATED, [first, 'quick'], known)[1]?.student_response

  it('is the same whatever else was on offer', () => {
    expect(letterAfter('open_up', true)).toBe('c')
    expect(letterAfter('shut_up', true)).toBe('c')
  })

  it('would not be, if only what was on offer were counted', () => {
    expect(letterAfter('open_up', false)).not.toBe(letterAfter('shut_up', false))
  })

  it('counts options in conditional blocks with those beside them', () => {
    const source = `VAR x = 1
-> k
=== k ===
Hello.
{ x > 5:
    * (rare) Rare.
      -> DONE
}
{ x > 0:
    * (often) Often.
      -> DONE
}
* (always) Always.
- Then?
* (last) Last.
  -> DONE
`
    expect(told(source, ['always', 'last'])).toMatchObject([
      { id: 's_1_k_1', student_response: 'c' },
      { id: 's_2_k_2', student_response: 'a' },
    ])
    expect(told(source, ['often'])).toMatchObject([{ id: 's_1_k_1', student_response: 'b' }])
  })

  it('is a letter up to the twenty-sixth, and beyond it the name of the option, which is no choice to the standard', () => {
    const many = `-> k\n=== k ===\nPick.\n${Array.from({ length: 27 }, (_, n) => `* (o${n + 1}) Option ${n + 1}. -> END`).join('\n')}\n`
    expect(told(many, ['o26'])).toMatchObject([{ type: 'choice', student_response: 'z' }])
    expect(told(many, ['o27'])).toMatchObject([{ type: 'fill-in', student_response: 'o27' }])
  })
})

describe.each([
  ['12', scorm12],
  ['2004', scorm2004],
] as const)('ids in SCORM %s', (edition, adapter) => {
  it('are not the same twice in one session, also where a decision is taken back', async () => {
    const lms = fakeLms(edition)
    const one = await launch({ record: scormRecord(adapter, lms.window, ticking) })
    for (const label of ['warm', 'cold', 'warm']) {
      await one.choose(label)
      await one.back()
    }
    await one.choose('warm', 'listen')
    const ids = [...lms.values]
      .filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name))
      .map(([, id]) => id)
    expect(ids).toEqual([
      'test_1_one_1',
      'test_1_one_1_again_2',
      'test_1_one_1_again_3',
      'test_1_one_1_again_4',
      'test_2_two_1',
    ])
    expect(violations(lms.calls, edition)).toEqual([])
  })
})
