// Each statement as an LRS gets it, word for word.

import { describe, expect, it } from 'vitest'
import type { DecisionTaken, Progress } from '../../../src/app/lms/progress.ts'
import {
  type Setup,
  saidOfDecision,
  saidOfPackage,
  statementOf,
  type Verb,
} from '../../../src/app/lms/statements.ts'

const AT = Date.UTC(2026, 10, 23, 10, 20, 30, 120)
const setup: Setup = {
  actor: { name: 'somebody' },
  activity: 'https://lms.example/activity',
  name: 'Alongside',
  iri: 'https://ours.example/xapi',
  version: '7',
  isCmi5: false,
  tellEffects: false,
}
const decision: DecisionTaken = {
  story: 'a story',
  title: 'A story',
  id: 'room_two.first:say_it',
  number: 3,
  asked: 'And then?',
  options: [
    { id: 'room_two.first:say_it', text: 'Say it.' },
    { id: 'room_two.first:wait', text: 'Wait.' },
  ],
  effects: { trust: 1, empathy: 0, reliability: -2 },
  at: AT,
}
const progress: Progress = {
  completed: true,
  measure: 0.425,
  location: 'a:3',
  state: '',
  decisions: [],
  lasted: 61_234,
}

describe('a decision', () => {
  it('is an interaction with its options, in its scene, in its story', () => {
    expect(statementOf(setup, saidOfDecision(setup, decision, 'id-1'))).toEqual({
      id: 'id-1',
      actor: { name: 'somebody' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-GB': 'answered' } },
      object: {
        objectType: 'Activity',
        id: 'https://ours.example/xapi/scenario/a%20story/decision/room_two.first',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'choice',
          name: { 'en-GB': 'A story, decision 3' },
          description: { 'en-GB': 'And then?' },
          choices: [
            { id: 'say_it', description: { 'en-GB': 'Say it.' } },
            { id: 'wait', description: { 'en-GB': 'Wait.' } },
          ],
        },
      },
      result: { response: 'say_it', extensions: { 'https://ours.example/xapi/ext/path-index': 3 } },
      context: {
        platform: 'Alongside',
        language: 'en-GB',
        contextActivities: {
          category: [{ id: 'https://w3id.org/xapi/seriousgames' }],
          parent: [
            {
              objectType: 'Activity',
              id: 'https://ours.example/xapi/scenario/a%20story/scene/room_two',
              definition: { name: { 'en-GB': 'room two' } },
            },
          ],
          grouping: [
            {
              objectType: 'Activity',
              id: 'https://ours.example/xapi/scenario/a%20story',
              definition: { name: { 'en-GB': 'A story' } },
            },
          ],
        },
        extensions: { 'https://ours.example/xapi/ext/content-version': '7' },
      },
      timestamp: '2026-11-23T10:20:30.120Z',
    })
  })

  it('belongs to the same scene whether its option has a label or not', () => {
    for (const id of ['room_two.first', 'room_two:not-now'])
      expect(saidOfDecision(setup, { ...decision, id }, 'id').parent).toMatchObject({
        id: 'https://ours.example/xapi/scenario/a%20story/scene/room_two',
      })
  })

  it('stands at its own place in a scene where the story says which', () => {
    const placed = { ...decision, point: { scene: 'room two', number: 2, options: [] } }
    expect(saidOfDecision(setup, placed, 'id').object).toMatchObject({
      id: 'https://ours.example/xapi/scenario/a%20story/decision/room%20two/2',
    })
  })

  it('tells what it did only where that is told', () => {
    const told = saidOfDecision({ ...setup, tellEffects: true }, decision, 'id')
    expect(told.result).toEqual({
      response: 'say_it',
      extensions: {
        'https://ours.example/xapi/ext/path-index': 3,
        'https://ours.example/xapi/ext/skills': { trust: 1, empathy: 0, reliability: -2 },
      },
    })
  })

  it('remembers its run, and does not send it', () => {
    expect(saidOfDecision(setup, decision, 'id')).not.toHaveProperty('run')
    const ofRun = saidOfDecision(setup, { ...decision, run: 'kkkkk' }, 'id')
    expect(ofRun.run).toBe('kkkkk')
    expect(statementOf(setup, ofRun)).not.toHaveProperty('run')
  })
})

describe('of the package', () => {
  const resultOf = (verb: Verb, more: Partial<Progress> = {}) =>
    saidOfPackage(verb, { ...progress, ...more }, 'id', AT).result
  const score = { scaled: 0.6, raw: 60, min: 0, max: 100 }

  it.each([
    ['initialized', {}, undefined],
    ['progressed', {}, { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 43 } }],
    ['completed', { score: 60 }, { completion: true, duration: 'PT61.23S' }],
    ['passed', { score: 60 }, { success: true, duration: 'PT61.23S', score }],
    ['failed', { score: 60 }, { success: false, duration: 'PT61.23S', score }],
    ['passed', {}, { success: true, duration: 'PT61.23S' }],
    ['terminated', { lasted: -5 }, { duration: 'PT0.00S' }],
  ] as const)('%s with %j says %j', (verb, more, result) => {
    expect(resultOf(verb, more)).toEqual(result)
  })

  it('a statement is about what was launched, and has no result where there is none', () => {
    const statement = statementOf(setup, saidOfPackage('initialized', progress, 'id', AT))
    expect(statement.object).toEqual({
      objectType: 'Activity',
      id: 'https://lms.example/activity',
      definition: { name: { 'en-GB': 'Alongside' } },
    })
    expect(statement).not.toHaveProperty('result')
  })
})

describe('the context in cmi5', () => {
  const cmi5: Setup = {
    ...setup,
    isCmi5: true,
    registration: 'reg',
    mastery: 0.6,
    template: {
      platform: 'theirs',
      revision: 'kept',
      extensions: { 'https://theirs.example/session': 's' },
      contextActivities: { category: { id: 'theirs' }, grouping: [{ id: 'course' }] },
    },
  }
  const contextOf = (verb: Verb, launched: Setup = cmi5) =>
    statementOf(launched, saidOfPackage(verb, progress, 'id', AT)).context as {
      readonly contextActivities: Readonly<Record<string, unknown>>
      readonly extensions: Readonly<Record<string, unknown>>
    }
  const MARK = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
  const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }
  const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }

  it('keeps what the launch gave, and says what is ours', () => {
    expect(contextOf('initialized')).toEqual({
      registration: 'reg',
      platform: 'Alongside',
      language: 'en-GB',
      revision: 'kept',
      contextActivities: { category: [{ id: 'theirs' }, CMI5], grouping: [{ id: 'course' }] },
      extensions: {
        'https://theirs.example/session': 's',
        'https://ours.example/xapi/ext/content-version': '7',
      },
    })
  })

  it.each([
    ['initialized', [CMI5], false],
    ['completed', [CMI5, MOVE_ON], false],
    ['passed', [CMI5, MOVE_ON], true],
    ['failed', [CMI5, MOVE_ON], true],
    ['terminated', [CMI5], false],
    ['progressed', [{ id: 'https://w3id.org/xapi/seriousgames' }], false],
  ] as const)('of %s has its categories, and the mark where it is judged', (verb, categories, hasMark) => {
    const { contextActivities, extensions } = contextOf(verb)
    expect(contextActivities.category).toEqual([{ id: 'theirs' }, ...categories])
    expect(extensions[MARK]).toBe(hasMark ? 0.6 : undefined)
    expect(Object.hasOwn(extensions, MARK)).toBe(hasMark)
  })

  it('has no mark where the launch has none, and no registration where it gave none', () => {
    const { registration: _, mastery: __, ...without } = cmi5
    expect(contextOf('passed', without).extensions).not.toHaveProperty(MARK)
    expect(contextOf('passed', without)).not.toHaveProperty('registration')
    expect(contextOf('passed', { ...cmi5, isCmi5: false }).extensions).not.toHaveProperty(MARK)
  })

  it('adds to what the launch says of parents, whether that is one or several', () => {
    const scene = (given: object) =>
      statementOf(
        { ...cmi5, template: { contextActivities: { ...given } } },
        saidOfDecision(cmi5, decision, 'id'),
      ).context as { readonly contextActivities: { readonly parent: readonly { readonly id: string }[] } }
    const ids = (given: object) =>
      scene(given).contextActivities.parent.map(({ id }) => id.replace(/.*\//, ''))
    expect(ids({ parent: { id: 'p' } })).toEqual(['p', 'room_two'])
    expect(ids({ parent: [{ id: 'p' }, { id: 'q' }] })).toEqual(['p', 'q', 'room_two'])
    expect(ids({})).toEqual(['room_two'])
  })
})
