// How what was found is put before an author: in which order, how heavy, and what it is about.

import { describe, expect, it } from 'vitest'
import { BREAKS, type FoundProblem, isBreak } from '../../../../src/app/author/workbench.ts'
import { britishDictionary } from '../../../../src/studio/build/dictionary-file.ts'
import { asFound } from '../../../../src/studio/build/workbench/found-problems.ts'
import { withDictionary } from '../../../../src/studio/build/workbench/house.ts'
import { openFiles } from '../../../../src/studio/build/workbench/open-files.ts'
import { walkStory } from '../../../../src/studio/build/workbench/walk-story.ts'
import type { JudgedProblem } from '../../../../src/studio/explore/rule.ts'
import { RULES } from '../../../../src/studio/explore/rules/all-rules.ts'
import { compile } from '../../../../src/studio/ink/compile.ts'
import { unwrap } from '../../../support/ink.ts'
import { answer, CARD, dropped, house, INK, MADE, open } from './bench.ts'

type Files = Readonly<Record<string, string>>
function walked(files: Files) {
  const { opened } = open(files)
  if (!opened) throw new Error('Unexpected story that cannot be opened')
  return walkStory(opened, house, { seconds: 20, onProgress: () => undefined })
}
const errors = (problems: readonly FoundProblem[]) =>
  problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)

/** So many decisions one after another. */
const long = (decisions: number) =>
  INK.replace(
    '- -> END',
    `- Nadia: So.\n${'* (x) "Yes."\n* (y) "No."\n- Nadia: So.\n'.repeat(decisions - 1).replace(
      /\((x|y)\)/g,
      (() => {
        let count = 0
        return () => `(n${count++})`
      })(),
    )}-> END`,
  )

describe('a card that cannot be read', () => {
  const broken = CARD.replace('situation: It is', 'situation: Now: it is')
  const wrong = INK.replaceAll('# move: ask_first', '# move: ask_frist')

  it('comes first, once, and then what follows from it', () => {
    const { problems, card, story } = answer({ 'story.ink': wrong, 'story.yaml': broken })
    expect(card).toBe('broken')
    expect(problems.slice(0, 2)).toMatchObject([
      { code: 'yaml/unreadable', place: { file: 'story.yaml', line: 8 } },
      { code: 'agreement/unknown-move' },
    ])
    expect(problems.filter(({ place }) => place?.file === 'story.yaml')).toHaveLength(1)
    expect(story?.about).toMatchObject({
      id: 'nadia',
      title: 'The quick bus',
      child: { name: 'Nadia', age: 16 },
      introduction: { blurb: 'Nadia has the kitchen to herself until nine.' },
    })
    expect(story?.sources['story.yaml']).toBe(broken)
  })

  it('comes before what does not compile', () => {
    const { problems } = answer({ 'story.ink': 'Hello.\n-> nowhere\n', 'story.yaml': broken })
    expect(problems.map(({ place }) => place?.file)).toEqual(['story.yaml', 'story.ink'])
  })

  it('of a draft is the one mistake there is, also after a walk', () => {
    const files = { 'story.ink': wrong, 'story.yaml': `draft: true\n${broken}` }
    expect(errors(answer(files).problems)).toEqual(['yaml/unreadable'])
    const { problems } = walked(files)
    expect([errors(problems), problems[0]?.code]).toEqual([['yaml/unreadable'], 'yaml/unreadable'])
  })

  it('that is no draft leaves mistakes what they are', () => {
    const found = errors(answer({ 'story.ink': wrong, 'story.yaml': broken }).problems)
    expect(found).toContain('agreement/unknown-move')
  })

  it.each([
    ['age: 16', 'age: old', { name: 'Nadia', age: 14 }],
    ['name: Nadia', 'name: ""', { name: 'Nadia', age: 16 }],
    ['name: Nadia', 'nam: Dana', { name: 'Nadia', age: 16 }],
    ['child: { name: Nadia, age: 16 }', 'child: { name: Dana', { name: 'Nadia', age: 14 }],
  ])('gives what it says of the child part by part: %s', (from, to, child) => {
    const given = answer({ 'story.ink': INK, 'story.yaml': CARD.replace(from, to) })
    expect([given.card, given.story?.about.child]).toEqual(['broken', child])
  })

  it('with a tab loses only the key that the tab is under', () => {
    const tabbed = CARD.replace('child: { name: Nadia, age: 16 }', 'child:\n\tname: Nadia\n\tage: 16')
    const given = answer({ 'story.ink': INK, 'story.yaml': tabbed })
    expect(given.story?.about).toMatchObject({ title: 'The quick bus', child: { age: 14 } })
  })

  it('says nothing of rules that the story is said to owe', () => {
    const owing = broken.replace('order: 1', 'order: 1\nowes: [reading-age]')
    expect(walked({ 'story.ink': INK, 'story.yaml': owing }).problems.map(({ code }) => code)).not.toContain(
      'owes',
    )
  })

  describe('is no measure for the story', () => {
    const speaking = withDictionary(house, britishDictionary())
    const toldOf = (ink: string, card: string) => {
      const files = dropped({ 'story.ink': ink, 'story.yaml': card })
      const { opened } = unwrap(openFiles({ files, made: MADE }, speaking))
      if (!opened) throw new Error('Unexpected story that cannot be opened')
      return walkStory(opened, speaking, { seconds: 20, onProgress: () => undefined }).problems
    }
    const TOLD = INK.replace('No. Sit.', 'No. Ask Ros, or Nnan, in Aberyswyth.')
    const NAMED = CARD.replace(
      'minutes: 5',
      'minutes: 5\nmanager: { name: Ros, figure: ros }\npeople: [Nnan]\nplaces: [Aberyswyth]',
    )
    const words = (problems: readonly FoundProblem[]) =>
      problems.filter(({ code }) => /spelling|unlisted-name/.test(code)).map(({ message }) => message)

    it('as to names, whether they can be read or not', () => {
      expect(words(toldOf(TOLD, NAMED))).toEqual([])
      expect(words(toldOf(TOLD, CARD)).length).toBeGreaterThan(0)
      expect(words(toldOf(TOLD, NAMED.replace('age: 16', 'age: old')))).toEqual([])
      expect(words(toldOf(TOLD, NAMED.replace('people: [Nnan]', 'people: [Nnan')))).toEqual([])
      expect(words(toldOf(TOLD, NAMED.replace('places:', 'plaices:')))).toEqual([])
    })

    it('though other words are held against the dictionary', () => {
      const wrong = TOLD.replace("You're early", "You're erly")
      expect(words(toldOf(wrong, NAMED.replace('age: 16', 'age: old')))).toEqual([
        expect.stringMatching(/^Unexpected word “erly”, expected /),
      ])
    })

    it('as to what its child says, and what is done for the child, where nobody knows who that is', () => {
      const ink = INK.replace('You gave her the choice.', 'You asked, so Dana could choose.')
      const own = CARD.replace('name: Nadia', 'name: Dana')
      const causes = (card: string) =>
        toldOf(ink, card).filter(({ code, place }) => code === 'rule/why-cause' && place?.line === 10)
      expect(causes(own)).toEqual([])
      expect(causes(CARD)).toHaveLength(1)
      expect(causes(own.replace('age: 16', 'age: old'))).toEqual([])
      expect(causes(own.replace('name: Dana', 'nam: Dana'))).toEqual([])
    })

    it('as to faces, where nobody knows whose they are', () => {
      const ink = INK.replace(' # with: amina', ' # face: waiting')
      const faces = (card: string) =>
        answer({ 'story.ink': ink, 'story.yaml': card })
          .problems.filter(({ code }) => code === 'agreement/unknown-face')
          .map(({ message }) => message.slice(0, 25))
      expect(faces(CARD)).toEqual(['Unexpected face “waiting”'])
      expect(faces(CARD.replace('age: 16', 'age: old'))).toEqual(['Unexpected face “waiting”'])
      expect(faces(CARD.replace('figure: amina', 'figure: anima'))).toEqual([])
    })

    it('as to endings and promises', () => {
      const ink = `LIST promise_names = call\n${INK}`
      for (const key of ['endings:\n', 'promises:\n'])
        expect(
          answer({
            'story.ink': ink,
            'story.yaml': `${CARD}promises:\n  call: to call\n`.replace(key, key.replace(':', ': x')),
          }).problems.map(({ place }) => place?.file),
        ).toEqual(['story.yaml'])
    })
  })

  it('gives the names that can be read in it', () => {
    const card = `${broken}manager: { name: Ros, figure: ros }\npeople: [Nan]\nplaces: [Bow]\n`
    const { opened } = open({ 'story.ink': INK, 'story.yaml': card })
    expect(opened?.card.card).toMatchObject({
      about: { manager: { name: 'Ros', figure: 'ros' } },
      people: ['Nan'],
      places: ['Bow'],
    })
    const unknown = open({ 'story.ink': INK, 'story.yaml': card.replace('figure: ros', 'figure: rose') })
    expect(unknown.opened?.card.card.about.manager).toBeUndefined()
    expect(unknown.opened?.card.unread).toEqual(['manager'])
    expect(open({ 'story.ink': INK, 'story.yaml': broken }).opened?.card.unread).toEqual([])
  })

  it('is no reason to lose it from a story file', () => {
    const { story } = answer({ 'nadia/story.ink': INK, 'nadia/story.yaml': broken })
    expect(Object.keys(story?.sources ?? {})).toEqual(['nadia/story.ink', 'nadia/story.yaml'])
  })

  it('that is no text is told so', () => {
    const given = answer({ 'story.ink': INK, 'story.yaml': '\u0000\u0000\u0001\u0002x' })
    expect(given.card).toBe('broken')
    expect(given.problems.map(({ code }) => code)).toEqual(['ink/not-text'])
  })
})

describe('what stops a trainee in the middle', () => {
  it('is told by rules that there are', () => {
    const ids = RULES.map(({ id }) => id)
    expect(BREAKS.filter((rule) => !ids.includes(rule))).toEqual([])
  })

  it('is a run that fails, also in a draft, and no other fault', () => {
    const codes = (ink: string) =>
      walked({ 'story.ink': ink, 'story.yaml': CARD }).problems.map(({ code }) => code)
    expect(codes(INK).filter(isBreak)).toEqual([])
    expect(codes(INK.replace(/-> END\s*$/, '')).filter(isBreak)).not.toEqual([])
  })
})

describe('what is found', () => {
  it('stands in the order of its lines, and what is about the whole at the end', () => {
    const { problems } = walked({ 'story.ink': INK, 'story.yaml': CARD })
    const weight = ({ severity, about }: FoundProblem) =>
      Number(severity === 'warning') * 2 + Number(about === 'whole')
    const weights = problems.map(weight)
    expect(weights).toEqual([...weights].sort((a, b) => a - b))
    for (const part of [0, 1, 2, 3]) {
      const places = problems
        .filter((problem) => weight(problem) === part)
        .map(({ place }) => `${place?.file} ${String(place?.line).padStart(4)}`)
      expect(places).toEqual([...places].sort())
    }
  })

  it('comes in the order in which it can be mended, whatever order it was found in', () => {
    const problem = (
      code: string,
      file: string,
      line: number,
      severity: JudgedProblem['severity'] = 'error',
    ) => ({
      code,
      severity,
      story: 'x',
      message: `${code} ${file}:${line}`,
      ...(file && { place: { file, line } }),
    })
    const ordered = [
      // The card, be it only a warning of it.
      problem('card/unread', 'z.yaml', 9),
      problem('yaml/tab', 'z.yaml', 3, 'warning'),
      // What keeps the story from being played.
      problem('ink/error', '', 0),
      problem('story/runtime', 'a.ink', 4),
      problem('rule/failure', 'a.ink', 30),
      problem('tag/logic', 'b.ink', 2),
      // The rest: errors by place, then what is about the whole; then warnings in the same way.
      problem('agreement/unknown-move', 'a.ink', 2),
      problem('agreement/unknown-face', 'a.ink', 10),
      problem('agreement/unknown-move', 'b.ink', 1),
      problem('rule/ending-count', 'a.ink', 1),
      problem('ink/error', 'a.ink', 1, 'warning'),
      problem('ink/warning', 'a.ink', 3, 'warning'),
      problem('rule/words-on-a-path', 'a.ink', 1, 'warning'),
    ]
    const codes = (problems: readonly JudgedProblem[]) => asFound(problems).map(({ message }) => message)
    const expected = ordered.map(({ message }) => message)
    expect(codes(ordered)).toEqual(expected)
    expect(codes([...ordered].reverse())).toEqual(expected)
    expect(codes([...ordered.slice(5), ...ordered.slice(0, 8)])).toEqual(expected)
  })

  it('says whether it is about the text, a place or the whole', () => {
    const { problems } = walked({
      'story.ink': INK.replace('move: ask_first', 'move: ask_frist'),
      'story.yaml': CARD,
    })
    const about = Object.fromEntries(problems.map((problem) => [problem.code, problem.about]))
    expect(about).toMatchObject({
      'agreement/unknown-move': 'text',
      'rule/ending-count': 'whole',
      'rule/words-on-a-path': 'whole',
    })
  })

  it('where a story fails is no question of the whole, though no line is known', () => {
    const ink = INK.replace('- -> END', '- {trust > 8: -> END}')
    const compiled = unwrap(compile({ id: 'x', file: 'story.ink', read: () => ink })).story
    const { problems } = walked({ 'bus.json': JSON.stringify(compiled.ink) })
    expect(problems.find(({ code }) => code === 'rule/failure')).toMatchObject({
      severity: 'error',
      about: 'place',
    })
  })
})

describe('a story that is short', () => {
  it.each([
    [1, true],
    [4, true],
    [5, false],
  ])('has fewer than five decisions: %i', (decisions, isShort) => {
    const files = { 'story.ink': long(decisions), 'story.yaml': CARD }
    expect(answer(files).isShort).toBe(isShort)
    const walk = walked(files)
    expect(walk.isShort).toBe(isShort)
    const whole = walk.problems.filter(({ about }) => about === 'whole')
    expect(whole.length).toBeGreaterThan(0)
    expect(whole.some(({ severity }) => severity === 'error')).toBe(!isShort)
  })

  it('is none where it is so broad that to find out would take too long', () => {
    const decision = (name: string, options: number) =>
      `${Array.from({ length: options }, (_, n) => `* (${name}${n}) [${name}${n}]\n`).join('')}- Nadia: So.\n`
    const broad = (first: number, second: number) =>
      `VAR trust = 8\nVAR empathy = 8\nVAR reliability = 8\nNadia: Hello.\n${decision('a', first)}${decision('b', second)}-> END\n`
    // 400 runs and beginnings of them are looked at: the beginning, one for each first option, and one for each pair.
    expect(answer({ 'story.ink': broad(19, 20) }).isShort).toBe(true)
    expect(answer({ 'story.ink': broad(20, 19) }).isShort).toBe(false)
  })

  it('goes on for ever, and is not', () => {
    const ink =
      'VAR trust = 8\nVAR empathy = 8\nVAR reliability = 8\n-> a\n=== a ===\nN: Hello.\n+ [On] -> a\n'
    expect(answer({ 'story.ink': ink }).isShort).toBe(false)
    expect(walked({ 'story.ink': ink }).isShort).toBe(false)
  })

  it('is none where it does not play', () => {
    expect(answer({ 'story.ink': '-> nowhere\n' })).toMatchObject({ isShort: false })
    // What stops in the middle may go on once it is mended.
    expect(answer({ 'story.ink': INK.replace(/-> END\s*$/, '') }).isShort).toBe(false)
    expect(walked({ 'story.ink': INK.replace(/-> END\s*$/, '') }).isShort).toBe(false)
  })
})
