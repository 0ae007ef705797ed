// How a decision is named in a report: one letter for an option in every run, whatever else was on offer, and ids that are not
// the same twice in one session.

import { describe, expect, it } from 'vitest'
import { idInReport, letterOf, plainId, reported } from '../../../src/app/lms/interaction.ts'
import { type DecisionTaken, decisionOf, type PointOf } from '../../../src/app/lms/progress.ts'
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

describe('the name of a decision', () => {
  const decision = (id: string, ids: readonly string[]): DecisionTaken => ({
    story: 'tyler',
    title: 'Tyler',
    id,
    number: 3,
    asked: 'Well?',
    options: ids.map((option) => ({ id: option, text: option })),
    effects: { trust: 0, empathy: 0, reliability: 0 },
    at: 5,
  })

  it('has only letters, digits and underlines, at most two hundred and at least one', () => {
    expect(plainId('room.two:say-it ß')).toBe('room_two_say_it__')
    expect(plainId('a'.repeat(201))).toBe('a'.repeat(200))
    expect(plainId('')).toBe('_')
    expect(idInReport('tyler', 'n', { scene: 'room.two', number: 4 })).toBe('tyler_n_room_two_4')
  })

  it.each([
    ['room.first.say_it', 'tyler_3_room_first_1'],
    ['room.say_it', 'tyler_3_room_1'],
    ['room:say-it', 'tyler_3_room_1'],
  ])('without a point is that of its scene: %s', (id, name) => {
    expect(reported(decision(id, [id])).id).toBe(name)
  })

  it('without a point has letters by the order of ids, however the options stood', () => {
    const ids = ['k.c', 'k.a', 'k.d', 'k.b']
    const letters = ids.map((id) => reported(decision(id, ids)).answer)
    expect(letters).toEqual(['c', 'a', 'd', 'b'])
  })

  it('has the letter of its option where the same one stood there more than once', () => {
    const point = { options: [{ id: 'k.other' }, { id: 'k.ask' }, { id: 'k.two~2' }] }
    expect(letterOf(point, 'k.ask~12')).toBe('b')
    expect(letterOf(point, 'k.two~2')).toBe('c')
  })

  it('of an option that no point lists is its own, in small letters', () => {
    const none = { options: [] }
    expect(letterOf(none, 'room.first.Say_It')).toBe('say_it')
    expect(letterOf(none, 'room:not-now')).toBe('not_now')
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
