import { describe, expect, it } from 'vitest'
import { effectsInAll } from '../../../src/model/beat.ts'
import { debrief } from '../../../src/model/debrief.ts'
import { type InkLine, readPassage } from '../../../src/model/story/read-passage.ts'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { story } from '../../support/ink.ts'
import { beatsOf } from '../../support/runs.ts'
import { bothWays } from '../../support/stories.ts'

const beat = (source: string, ids: readonly string[] = []) => beatsOf(story(source), ids).at(-1)

describe('lines', () => {
  it.each([
    ['Tyler: Right.', { kind: 'speech', speaker: 'Tyler', text: 'Right.' }],
    ['Mrs Okafor: Come in.', { kind: 'speech', speaker: 'Mrs Okafor', text: 'Come in.' }],
    ['He waits.', { kind: 'narration', text: 'He waits.' }],
    ['It is ten past: too late.', { kind: 'narration', text: 'It is ten past: too late.' }],
    ['He calls Tyler: no answer.', { kind: 'narration', text: 'He calls Tyler: no answer.' }],
    ['تايلر: لا.', { kind: 'speech', speaker: 'تايلر', text: 'لا.' }],
    ['שם המשפחה: לא.', { kind: 'speech', speaker: 'שם המשפחה', text: 'לא.' }],
    ['王小明: 不。', { kind: 'speech', speaker: '王小明', text: '不。' }],
    ['王小明：不。', { kind: 'speech', speaker: '王小明', text: '不。' }],
    ['Tyler： Right.', { kind: 'speech', speaker: 'Tyler', text: 'Right.' }],
    ['प्रिया: नहीं।', { kind: 'speech', speaker: 'प्रिया', text: 'नहीं।' }],
    ['Jose\u0301: No.', { kind: 'speech', speaker: 'Jose\u0301', text: 'No.' }],
    ['Анна: Нет.', { kind: 'speech', speaker: 'Анна', text: 'Нет.' }],
    ['анна: нет.', { kind: 'narration', text: 'анна: нет.' }],
    ['Tyler:Right.', { kind: 'narration', text: 'Tyler:Right.' }],
    ['One Two Three: No.', { kind: 'speech', speaker: 'One Two Three', text: 'No.' }],
    ['One Two Three Four: No.', { kind: 'narration', text: 'One Two Three Four: No.' }],
    ['You: Half four, then.', { kind: 'trainee', text: '“Half four, then.”' }],
  ])('%s', (text, expected) => {
    expect(beat(`${text}\n-> END`)?.lines[0]).toMatchObject(expected)
  })

  it('the option that was taken is the trainee’s line, even where it looks like speech', () => {
    const lines = beat('* (on) Tyler: words\n  Tyler: Right.\n  -> END', ['on'])?.lines
    expect(lines?.map(({ kind }) => kind)).toEqual(['trainee', 'speech'])
  })

  it('without an echo nothing is put in the trainee’s mouth', () => {
    expect(beat('* (on) [Go on]\n  Tyler: Right.\n  -> END', ['on'])?.lines[0]?.kind).toBe('speech')
  })

  it('markup in a story stays the letters it is made of', () => {
    expect(beat('<b>Bold</b> <script>x</script>\n-> END')?.lines[0]?.text).toBe(
      '<b>Bold</b> <script>x</script>',
    )
  })
})

describe('a passage', () => {
  const at = (trust: number) => ({ trust, empathy: 0, reliability: 0 })
  const ink = (text: string, tags: readonly string[] = [], trust = 0): InkLine => ({
    text,
    tags,
    before: at(trust),
  })
  const nothingSaid = { evidence: [], see: [] }

  it('is empty where Ink printed nothing, or tags alone', () => {
    const empty = { lines: [], remarks: nothingSaid, pinned: false }
    expect(readPassage([], at(0))).toEqual(empty)
    expect(readPassage([ink('', ['face: calm'])], at(0))).toEqual(empty)
  })

  it('has its lines without the space around them, and only tags that are known', () => {
    const told = [
      ink('  One.  ', ['mood: grim', 'scene: desk', 'order: any']),
      ink(' ', ['face: calm']),
      ink('Two.'),
    ]
    expect(readPassage(told, at(0))).toEqual({
      lines: [
        { kind: 'narration', text: 'One.', cues: [{ kind: 'scene', value: 'desk' }] },
        { kind: 'narration', text: 'Two.', cues: [{ kind: 'face', value: 'calm' }] },
      ],
      remarks: nothingSaid,
      pinned: false,
    })
  })

  it('says what led to a line, on that line alone, also where the tag stands above it', () => {
    const told = [ink('', ['after: a.one, b.two']), ink('One.', ['after: c.three']), ink('Two.')]
    expect(readPassage(told, at(0)).lines.map(({ after }) => after)).toEqual([
      ['a.one', 'b.two', 'c.three'],
      undefined,
    ])
    expect(readPassage(told, at(0)).lines[1]).not.toHaveProperty('after')
  })

  it('has the first of each remark', () => {
    const tags = ['move: wait', 'why: A.', 'move: go', 'differ: Some go.', 'evidence: e, f', 'evidence: f']
    expect(readPassage([ink('One.', tags)], at(0)).remarks).toEqual({
      move: 'wait',
      reason: 'A.',
      differ: 'Some go.',
      evidence: ['e', 'f'],
      see: [],
    })
  })

  it('books what a promise came to by itself, up to the next or to the end', () => {
    const told = [
      ink('One.', ['why: A.'], 5),
      ink('Two.', ['settles: call', 'why: B.'], 7),
      ink('Three.', ['settles: visit'], 6),
    ]
    const { remarks, settlings } = readPassage(told, at(9))
    expect(remarks.reason).toBe('A.')
    expect(settlings).toEqual([
      { promise: 'call', from: 1, reason: 'B.', effects: at(-1), ...nothingSaid },
      { promise: 'visit', from: 2, effects: at(3), ...nothingSaid },
    ])
  })

  it('gives what follows an echo on its line to whoever says it', () => {
    const told = [ink('Go on. Tyler: Right.', ['face: calm'])]
    const echo = { echo: true, text: 'Go on.' }
    expect(readPassage(told, at(0), echo).lines).toEqual([
      { kind: 'trainee', text: 'Go on.', cues: [] },
      { kind: 'speech', speaker: 'Tyler', text: 'Right.', cues: [{ kind: 'face', value: 'calm' }] },
    ])
    expect(readPassage([ink('Go on.', ['face: calm'])], at(0), echo).lines).toEqual([
      { kind: 'trainee', text: 'Go on.', cues: [{ kind: 'face', value: 'calm' }] },
    ])
  })

  it('has the last ending, the first question, and what stays in a hard stretch', () => {
    const told = [
      ink('One.', ['discuss: A?', 'ending: first', 'hard: He was hurt.']),
      ink('Two.', ['discuss: B?', 'ending: second', 'order: written']),
      ink('Three.', ['hard_end']),
    ]
    const passage = readPassage(told, at(0))
    expect(passage).toMatchObject({ discuss: 'A?', ending: 'second', pinned: true })
    expect(passage.lines.map(({ hard }) => hard)).toEqual(['He was hurt.', 'He was hurt.', undefined])
    expect(passage.lines[2]).not.toHaveProperty('hard')
    expect(readPassage([ink('One.', ['order: any'])], at(0)).pinned).toBe(false)
  })
})

describe('cues', () => {
  it('stand on the line they are written on, or on the next where they stand alone', () => {
    const lines = beat('# scene: desk\nOne. # face: calm\nTwo.\n-> END')?.lines
    expect(lines?.map(({ cues }) => cues)).toEqual([
      [
        { kind: 'scene', value: 'desk' },
        { kind: 'face', value: 'calm' },
      ],
      [],
    ])
  })

  it('after the last line they belong to the last line', () => {
    const lines = beat('* (on) [On]\n  One.\n  # face: calm\n  -> END', ['on'])?.lines
    expect(lines).toEqual([{ kind: 'narration', text: 'One.', cues: [{ kind: 'face', value: 'calm' }] }])
  })
})

describe('remarks belong to the choice before, wherever in the beat they stand', () => {
  const written = `VAR trust = 6
* (on) "On."
  { trust > 3:
    ~ trust = trust - 2
    # move: wait # evidence: interests, non_blaming # see: respect
    # why: He heard it twice.
  }
  -> t ->
  Tyler: Right.
  -> END
=== t
# thought: Not again.
# instead: "After you."
->->`

  it('through conditions and tunnels', () => {
    expect(beat(written, ['on'])?.outcome).toMatchObject({
      choice: { id: 'on', text: '"On."' },
      move: 'wait',
      reason: 'He heard it twice.',
      instead: '"After you."',
      thought: 'Not again.',
      evidence: ['interests', 'non_blaming'],
      see: ['respect'],
      effects: { trust: -2, empathy: 0, reliability: 0 },
      promises: [],
    })
  })

  it('and an opening has none', () => {
    expect(beat(written)?.outcome).toBeUndefined()
  })
})

describe('marks', () => {
  it('a hard stretch runs from its summary to the line that closes it', () => {
    const source = 'One.\n# hard: She was hurt.\nTwo.\nThree.\n# hard_end\nFour.\n-> END'
    expect(beat(source)?.lines.map(({ hard }) => hard)).toEqual([
      undefined,
      'She was hurt.',
      'She was hurt.',
      undefined,
    ])
  })

  it('an ending and a question for a group are read', () => {
    expect(beat('One. # discuss: Who decides? # ending: kept\n-> END')).toMatchObject({
      discuss: 'Who decides?',
      ending: 'kept',
    })
  })

  it('written order is kept where the author asks for it', () => {
    const source = 'Monday. # order: written\n+ (a) A -> END\n+ (b) B -> END\n+ (c) C -> END\n+ (d) D -> END'
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(beatsOf(story(source), [], seed)[0]?.choices.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    }
  })

  it('promises are read from the lists that Ink keeps', () => {
    const source = `LIST names = thursdays, a_call
VAR promises_made = ()
VAR promises_kept = ()
VAR promises_broken = ()
* (make) Make
  ~ promises_made += thursdays
  * * (keep) Keep
      ~ promises_kept += thursdays
      -> END`
    expect(beat(source, ['make'])?.outcome?.promises).toEqual([{ promise: 'thursdays', event: 'made' }])
    expect(beat(source, ['make', 'keep'])?.ledger).toEqual({
      made: ['thursdays'],
      kept: ['thursdays'],
      broken: [],
      not_yours: [],
    })
  })

  it('a promise of what is not yours is a state of its own', () => {
    const source = `LIST names = fine
VAR promises_not_yours = ()
* (say) "It will be fine."
  ~ promises_not_yours += fine
  -> END`
    expect(beat(source, ['say'])?.outcome?.promises).toEqual([{ promise: 'fine', event: 'not_yours' }])
  })

  it('a line says which choices led to it', () => {
    const lines = beat('One. # after: room.lend\n# after: a, b\nTwo.\nThree.\n-> END')?.lines
    expect(lines?.map(({ after }) => after)).toEqual([['room.lend'], ['a', 'b'], undefined])
  })
})

describe('a promise that is settled', () => {
  const SOURCE = `LIST names = call, visit
VAR trust = 8
VAR reliability = 8
VAR promises_made = ()
VAR promises_kept = ()
VAR promises_broken = ()
* (both) Promise both
  ~ promises_made += call
  ~ promises_made += visit
-
* (go) Go home
  ~ trust = trust + 1
  You put your coat on.
  # move: wait # why: You went, so he could.
  ~ reliability = reliability + 2
  ~ promises_kept += call
  At six you ring. # settles: call
  # why: You rang when you had said. # evidence: not_let_down
  ~ trust = trust - 3
  ~ promises_broken += visit
  On Friday nobody comes. # settles: visit # thought: Knew it.
  He waits until ten.
  -> END`
  const outcomeNow = () => beat(SOURCE, ['both', 'go'])?.outcome

  it('is booked apart from the choice, with what changed from its first line on', () => {
    const outcome = outcomeNow()
    expect(outcome).toMatchObject({
      move: 'wait',
      reason: 'You went, so he could.',
      effects: { trust: 1, empathy: 0, reliability: 0 },
      promises: [],
      evidence: [],
    })
    expect(outcome?.settled).toMatchObject([
      {
        promise: 'call',
        event: 'kept',
        from: 2,
        reason: 'You rang when you had said.',
        evidence: ['not_let_down'],
        effects: { trust: 0, empathy: 0, reliability: 2 },
      },
      {
        promise: 'visit',
        event: 'broken',
        from: 3,
        thought: 'Knew it.',
        effects: { trust: -3, reliability: 0 },
      },
    ])
  })

  it('is settled in all that the beat did, together', () => {
    const outcome = outcomeNow()
    expect(outcome && effectsInAll(outcome)).toEqual({ trust: -2, empathy: 0, reliability: 2 })
    const [, last] = debrief(beatsOf(story(SOURCE), ['both', 'go'])).decisions
    expect(last?.moved).toEqual({ trust: -2, empathy: 0, reliability: 2 })
  })

  it('is in the ledger like any other', () => {
    const { promises } = debrief(beatsOf(story(SOURCE), ['both', 'go']))
    expect(promises.map(({ promise, state, events }) => [promise, state, events.length])).toEqual([
      ['call', 'kept', 2],
      ['visit', 'broken', 2],
    ])
  })

  it('is found so by whoever walks the story, whatever the scores were before', () => {
    const { points } = findingsOf(walk(bothWays(SOURCE).forkable))
    const variant = points.at(-1)?.options[0]?.variants[0]
    expect(variant).toMatchObject({ effects: { trust: 1, empathy: 0, reliability: 0 }, promises: [] })
    expect(variant?.settled?.map(({ promise, event, effects }) => [promise, event, effects.trust])).toEqual([
      ['call', 'kept', 0],
      ['visit', 'broken', -3],
    ])
  })

  it('that the story says nothing new of has its stretch and no event', () => {
    const told = beat('LIST names = call\n* (go) Go\n  Go on.\n  Nobody rings. # settles: call\n  -> END', [
      'go',
    ])
    expect(told?.outcome?.settled?.[0]).toMatchObject({ promise: 'call', from: 2 })
    expect(told?.outcome?.settled?.[0]?.event).toBeUndefined()
  })
})
