import { describe, expect, it } from 'vitest'
import { createSession, currentBeat, isOver } from '../../../src/app/talk/session.ts'
import { beginRun } from '../../../src/model/run.ts'
import { problemOf, story, unwrap } from '../../support/ink.ts'
import { runOf } from '../../support/runs.ts'

const source = `VAR trust = 6
-> room
=== room
Tyler: Right.
* (warm) "Hello."
  ~ trust = trust + 1
  Tyler: Hello.
* (fails) "Fail."
  -> breaks
-
* (leave) Leave. -> END
=== breaks
->->`

const begin = (ids: readonly string[] = []) => {
  const told = story(source)
  return unwrap(createSession(told, ids.length > 0 ? runOf(told, ids) : beginRun('test', 'r', 1), () => 42))
    .session
}

describe('a session', () => {
  it('is one store update per choice', () => {
    const session = begin()
    let updates = 0
    session.subscribe(() => updates++)
    session.commands.choose('room.warm')
    expect(updates).toBe(1)
    expect(session.getState().run.choices).toEqual([{ id: 'room.warm', at: 42 }])
    expect(currentBeat(session.getState()).scores.trust).toBe(7)
  })

  it('resumes where the run stands', () => {
    expect(currentBeat(begin(['room.warm']).getState()).lines.at(-1)?.text).toBe('Hello.')
  })

  const broken = () => story('-> breaks\n=== breaks\n->->')

  it('of a story that cannot begin is none', () => {
    const made = createSession(broken(), beginRun('test', 'r', 1), () => 42)
    expect(problemOf(made).code).toBe('story/runtime')
  })

  it('stays as it is, and says so, where its author saves a story that cannot begin', () => {
    const session = begin(['room.warm'])
    session.commands.retell(broken())
    const { run, beats, problem } = session.getState()
    expect(problem?.code).toBe('story/runtime')
    expect(run.choices.map(({ id }) => id)).toEqual(['room.warm'])
    expect(beats).toHaveLength(2)
  })

  it.each([
    [['room.warm'], false],
    [['room.warm', 'room.gone'], true],
  ] as const)('with the choices %j has lost some: %s', (ids, lost) => {
    const told = story(source)
    expect(unwrap(createSession(told, runOf(told, ids), () => 42)).lost).toBe(lost)
  })

  it('knows when the story is over', () => {
    expect(isOver(begin(['room.warm']).getState())).toBe(false)
    expect(isOver(begin(['room.warm', 'room.leave']).getState())).toBe(true)
  })

  it('goes back to any beat, and no further than the opening', () => {
    const session = begin(['room.warm', 'room.leave'])
    session.commands.backTo(1)
    expect(session.getState().beats).toHaveLength(2)
    session.commands.back()
    session.commands.back()
    expect(session.getState().beats).toHaveLength(1)
    expect(session.getState().run.choices).toEqual([])
  })

  it.each([
    ['an option that is not there', 'room.gone', 'story/no-such-choice'],
    ['a story that fails', 'room.fails', 'story/runtime'],
  ])('keeps the run on %s, and can go on', (_, id, code) => {
    const session = begin()
    session.commands.choose(id)
    expect(session.getState().problem?.code).toBe(code)
    expect(session.getState().run.choices).toEqual([])
    session.commands.dismissProblem()
    expect(session.getState().problem).toBeUndefined()
    session.commands.choose('room.warm')
    expect(session.getState().run.choices).toHaveLength(1)
  })

  it('says nothing more of what went wrong once another option is chosen', () => {
    const session = begin()
    session.commands.choose('room.gone')
    session.commands.choose('room.warm')
    expect(session.getState()).not.toHaveProperty('problem')
  })

  it('says where it resumes if the run does not hold on this story, and nothing if it does', () => {
    const session = begin(['room.warm', 'room.gone'])
    expect(session.getState().problem?.message).toBe(
      'Unexpected choice “room.gone”, expected one of room.leave',
    )
    expect(session.getState().run.choices.map(({ id }) => id)).toEqual(['room.warm'])
    expect(begin(['room.warm']).getState()).not.toHaveProperty('problem')
  })

  it('continues the same run on a story that its author has just saved', () => {
    const session = begin(['room.warm'])
    session.commands.retell(story(source.replace('Tyler: Hello.', 'Tyler: You again.')))
    expect(currentBeat(session.getState()).lines.at(-1)?.text).toBe('You again.')
  })

  it('keeps what was chosen since it began when its author saves a change', () => {
    const session = begin(['room.warm'])
    session.commands.choose('room.leave')
    session.commands.retell(story(source.replace('Tyler: Hello.', 'Tyler: You again.')))
    expect(session.getState().run.choices.map(({ id }) => id)).toEqual(['room.warm', 'room.leave'])
  })

  it('gets its choices back once an author has mended the label that was gone', () => {
    const session = begin(['room.warm', 'room.leave'])
    session.commands.retell(story(source.replace('(leave)', '(typo)')))
    expect(session.getState().run.choices.map(({ id }) => id)).toEqual(['room.warm'])
    session.commands.retell(story(source))
    expect(session.getState().run.choices.map(({ id }) => id)).toEqual(['room.warm', 'room.leave'])
    expect(session.getState().problem).toBeUndefined()
  })

  it('says that it is cut, until something is chosen or the label is back', () => {
    const session = begin(['room.warm', 'room.leave'])
    expect(session.getState()).not.toHaveProperty('isCut')
    session.commands.retell(story(source.replace('(leave)', '(typo)')))
    expect(session.getState().isCut).toBe(true)
    session.commands.dismissProblem()
    expect(session.getState()).toMatchObject({ isCut: true, run: { choices: [{ id: 'room.warm' }] } })
    expect(session.getState()).not.toHaveProperty('problem')
    session.commands.retell(story(source))
    expect(session.getState()).not.toHaveProperty('isCut')
    session.commands.retell(story(source.replace('(leave)', '(typo)')))
    session.commands.choose('room.typo')
    expect(session.getState()).not.toHaveProperty('isCut')
  })

  it('has its whole log still where an option failed while it was cut', () => {
    const session = begin(['room.warm', 'room.leave'])
    session.commands.retell(story(source.replace('(leave)', '(typo)')))
    session.commands.choose('room.gone')
    expect(session.getState()).toMatchObject({ isCut: true, problem: { code: 'story/no-such-choice' } })
    session.commands.retell(story(source))
    expect(session.getState().run.choices.map(({ id }) => id)).toEqual(['room.warm', 'room.leave'])
  })
})
