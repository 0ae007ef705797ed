// A story run turn by turn: what it says of its source, what turns ask and change, and how they fail.

import { describe, expect, it } from 'vitest'
import { type Forkable, type Memory, remembered, type Turn } from '../../../src/studio/ink/turn.ts'
import { problemOf, unwrap } from '../../support/ink.ts'
import { bothWays } from '../../support/stories.ts'

/** The turns that taking these choices gives, the opening first. */
function turnsOf(story: Forkable, choices: readonly string[]): readonly Turn[] {
  const turns = [story.begin(1)]
  let memory: Memory = remembered(new Map(), turns[0]?.writes ?? [])
  for (const choice of choices) {
    const { position } = unwrap((turns.at(-1) as Turn).told)
    const turn = story.turn(position, choice, memory)
    turns.push(turn)
    memory = remembered(memory, turn.writes)
  }
  return turns
}

const asked = (turn: Turn | undefined) =>
  (turn?.asked ?? []).map(({ slot, ask, by, plus, answer }) => `${slot} ${ask} ${by + plus}: ${answer}`)

describe('what a turn asks', () => {
  it('to change a score needs no knowledge of it', () => {
    const { forkable } = bothWays(`VAR trust = 5
-> a
=== a
+ (up) Up.
  ~ change(trust, 2)
  -> DONE
=== function change(ref score, by)
~ score = score + by`)
    const [, up] = turnsOf(forkable, ['a.up'])
    expect(asked(up)).toEqual([])
    expect(up?.writes).toContainEqual({ slot: 'variable:trust', add: 2 })
  })

  it.each([
    ['{trust > 7: A.|B.}', ['variable:trust under 8: 1']],
    ['{7 < trust: A.|B.}', ['variable:trust under 8: 1']],
    ['{trust <= 5: A.|B.}', ['variable:trust under 6: 1']],
    ['{trust == 5: A.|B.}', ['variable:trust equals 5: 1']],
    ['{trust + 2 >= 8: A.|B.}', ['variable:trust under 6: 1']],
    ['{not trust: A.|B.}', ['variable:trust equals 0: 0']],
    ['{trust && straight: A.|B.}', ['variable:straight value 0: true', 'variable:trust equals 0: 0']],
    ['{MIN(trust, 3)}', ['variable:trust least 3: 3']],
    ['{trust % 2 == 1: A.|B.}', ['variable:trust rest 2: 1']],
    ['{trust * 2}', ['variable:trust value 0: 5']],
    ['It is {trust}.', ['variable:trust value 0: 5']],
    ['{kit ? rope: A.|B.}', ['variable:kit value 0: {"list":{"tools.rope":1}}']],
    ['{first: A.|B.}', ['visits:first equals 0: 0']],
    ['{first > 1: A.|B.}', ['visits:first under 2: 1']],
    ['{TURNS() > 4: A.|B.}', ['turns under 4: 1']],
    ['{TURNS_SINCE(-> first) > 3: A.|B.}', ['since:first under 0: 0', 'since:first under 3: 1']],
  ])('%s asks just what it has to', (line, expected) => {
    const { forkable } = bothWays(`VAR trust = 5
VAR straight = true
LIST tools = rope, lamp
VAR kit = (rope)
-> first
=== first
+ (go) [Go] -> second
=== second
${line}
-> DONE`)
    expect(asked(turnsOf(forkable, ['first.go'])[1])).toEqual(expected)
  })

  it('a value that is copied is asked for, and a list that is emptied', () => {
    const { forkable } = bothWays(`VAR a = 1
VAR b = 2
LIST kit = (rope)
-> here
=== here
+ (copy) [Copy]
  ~ b = a
  ~ kit = ()
  -> DONE`)
    const [, copy] = turnsOf(forkable, ['here.copy'])
    expect(asked(copy)).toEqual(['variable:kit value 0: {"list":{"kit.rope":1}}', 'variable:a value 0: 1'])
    expect(copy?.writes).toContainEqual({ slot: 'variable:b', set: 1 })
  })
})

describe('where a story stands', () => {
  it('is the same by whatever way it was reached', () => {
    const { forkable } = bothWays(
      'Hello.\n* (a) One.\n* (b) Two.\n- Well?\n* (c) Three.\n* (d) Four.\n- Bye. -> END',
    )
    const position = (choice: string) => unwrap((turnsOf(forkable, [choice])[1] as Turn).told).position
    expect(position('a')).toBe(position('b'))
  })

  it('differs where a thread keeps something of its own', () => {
    const { forkable } = bothWays(`-> hall
=== hall
<- door(1)
<- door(2)
-> DONE
=== door(n)
+ (open) [Open {n}] Door {n}. -> hall`)
    const passage = unwrap(forkable.begin(1).told).passage
    expect(passage.choices.map(({ text }) => text)).toEqual(['Open 1', 'Open 2'])
    const [, second] = turnsOf(forkable, ['door.open~2'])
    expect(unwrap((second as Turn).told).passage.lines.map(({ text }) => text)).toEqual(['Door 2.'])
  })
})

describe('what is known of the source', () => {
  const source = `-> room
=== room
You wait. # face: calm
* (sit) Sit.
  ~ temp x = 1
  It is warm. -> room.inner
* (go) Go. -> END
= inner
Bye. # ending: home
-> END`

  it('names every line that does something, with its knot, and whether it prints', () => {
    const { forkable } = bothWays(source)
    expect(forkable.lines.map(({ line, knot, prints }) => [line, knot, prints])).toEqual([
      [1, '', false],
      [3, 'room', true],
      [4, 'room', true],
      [5, 'room', false],
      [6, 'room', true],
      [7, 'room', true],
      [9, 'room.inner', true],
      [10, 'room.inner', false],
    ])
    expect(forkable.choices.map(({ id, place }) => [id, place.line])).toEqual([
      ['room.sit', 4],
      ['room.go', 7],
    ])
    expect(forkable.endings).toEqual([{ id: 'home', place: { file: 'story.ink', line: 9 } }])
  })

  it('says which lines each turn told', () => {
    const { forkable } = bothWays(source)
    const lines = turnsOf(forkable, ['room.sit']).map((turn) =>
      unwrap(turn.told).lines.map((index) => forkable.lines[index]?.line),
    )
    expect(lines).toEqual([
      [1, 3, 4, 7],
      [4, 5, 6, 9, 10],
    ])
  })
})

describe('what goes wrong', () => {
  it('is told with its line, and the next turn runs as ever', () => {
    const { forkable } = bothWays(`VAR to = -> nowhere
-> room
=== room
+ (bad) Bad.
  ~ to = 0
  -> to
+ (loop) Loop. -> round
+ (good) Good. -> END
=== round
-> around
=== around
-> round
=== nowhere
-> END`)
    const opening = forkable.begin(1)
    const { position } = unwrap(opening.told)
    const memory = remembered(new Map(), opening.writes)
    const turn = (choice: string) => forkable.turn(position, choice, memory)
    expect(problemOf(turn('room.bad').told)).toMatchObject({ code: 'story/runtime', place: { line: 6 } })
    expect(problemOf(turn('room.loop').told).code).toBe('story/never-stops')
    expect(unwrap(turn('room.good').told).passage.choices).toEqual([])
    expect(problemOf(turn('room.other').told).code).toBe('story/no-such-choice')
  })

  it('a story that draws lots says so', () => {
    const { forkable } = bothWays('-> a\n=== a\n+ (roll) [Roll] {RANDOM(1, 6)}\n-> DONE')
    expect(forkable.usesChance()).toBe(false)
    const [, roll] = turnsOf(forkable, ['a.roll'])
    expect(asked(roll).map((one) => one.split(' ')[0])).toEqual(['seed', 'chance'])
    expect(forkable.usesChance()).toBe(true)
  })
})
