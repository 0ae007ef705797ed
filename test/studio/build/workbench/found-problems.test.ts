// How what was found is put before an author: in which order, how heavy, and what it is about.

import { describe, expect, it } from 'vitest'
import type { FoundProblem } from '../../../../src/app/author/workbench.ts'
import { walkStory } from '../../../../src/studio/build/workbench/walk-story.ts'
import { compile } from '../../../../src/studio/ink/compile.ts'
import { unwrap } from '../../../support/ink.ts'
import { answer, CARD, house, INK, open } from './bench.ts'

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
      { code: 'author/broken-card' },
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

  it('is no reason to lose it from a story file', () => {
    const { story } = answer({ 'nadia/story.ink': INK, 'nadia/story.yaml': broken })
    expect(Object.keys(story?.sources ?? {})).toEqual(['nadia/story.ink', 'nadia/story.yaml'])
  })

  it('that is no text is told so', () => {
    const given = answer({ 'story.ink': INK, 'story.yaml': '\u0000\u0000\u0001\u0002x' })
    expect(given.card).toBe('broken')
    expect(given.problems[0]?.code).toBe('author/broken-card')
    expect(given.problems.map(({ code }) => code)).toContain('ink/not-text')
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

  it('goes on for ever, and is not', () => {
    const ink =
      'VAR trust = 8\nVAR empathy = 8\nVAR reliability = 8\n-> a\n=== a ===\nN: Hello.\n+ [On] -> a\n'
    expect(answer({ 'story.ink': ink }).isShort).toBe(false)
    expect(walked({ 'story.ink': ink }).isShort).toBe(false)
  })

  it('is none where it does not play', () => {
    expect(answer({ 'story.ink': '-> nowhere\n' })).toMatchObject({ isShort: false })
  })
})
