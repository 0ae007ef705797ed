// What walking an opened story gives: the same findings and problems as on an author's machine, ranges, a report; and in time.

import { describe, expect, it } from 'vitest'
import type { WalkAnswer } from '../../../../src/app/author/workbench.ts'
import { readStoryFile, writeStoryFile } from '../../../../src/app/saves/story-file.ts'
import { walkStory } from '../../../../src/studio/build/workbench/walk-story.ts'
import { explore } from '../../../../src/studio/explore/explore.ts'
import { compile } from '../../../../src/studio/ink/compile.ts'
import { forkable } from '../../../../src/studio/ink/forkable.ts'
import { unwrap } from '../../../support/ink.ts'
import { CARD, house, INK, open } from './bench.ts'

function walked(files: Readonly<Record<string, string>>, seconds = 20): WalkAnswer {
  const { opened } = open(files)
  if (!opened) throw new Error('Unexpected story that cannot be opened')
  return walkStory(opened, house, { seconds, onProgress: () => undefined })
}
const codes = ({ problems }: WalkAnswer) => problems.map(({ code }) => code)

describe('a walk', () => {
  const whole = walked({ 'story.ink': INK, 'story.yaml': CARD })

  it('says that it was whole, and puts the ranges into the story', () => {
    expect(whole).toMatchObject({ complete: true, states: 3 })
    expect(whole.story.about.ranges).toEqual({
      revision: whole.story.compiled.revision,
      complete: true,
      scores: { trust: { min: 7, max: 9 }, empathy: { min: 8, max: 8 }, reliability: { min: 8, max: 8 } },
      choices: { min: 1, max: 1 },
    })
    expect(unwrap(readStoryFile(writeStoryFile(whole.story)))).toEqual(whole.story)
  })

  it('judges by the rules of the house, each problem with its place', () => {
    expect(codes(whole)).toContain('rule/words-on-a-path')
    expect(codes(whole)).toContain('rule/ending-count')
    expect(codes(whole).some((code) => code === 'rule/evidence-unused')).toBe(false)
    expect(whole.problems.every(({ severity }) => ['error', 'warning'].includes(severity))).toBe(true)
  })

  it('has all that was found without it', () => {
    const wrong = { 'story.ink': INK.replace('move: ask_first', 'move: ask_frist'), 'story.yaml': CARD }
    expect(codes(walked(wrong))).toContain('agreement/unknown-move')
  })

  it('writes a page that loads nothing, with the best and the worst run, and no command', () => {
    const { report } = whole
    expect(report).toMatch(/^<!doctype html>/)
    expect(report).toContain("default-src 'none'")
    expect(report).toContain('The quick bus')
    expect(report).toContain('Shall I wait outside?')
    expect(report).not.toContain('npm run')
    expect(report).not.toMatch(/<script/)
  })

  it('of a story without a card leaves out what only a card could say', () => {
    const plain = walked({ 'bus.ink': INK.replace('No. Sit.', 'No. Ask my Bernard.') })
    expect(codes(plain)).toContain('rule/words-on-a-path')
    expect(codes(plain)).not.toContain('rule/unlisted-name')
  })

  it('of compiled Ink finds what is wrong in any Ink, and nothing else', () => {
    const ink = INK.replace('- -> END', '- {trust > 8: -> END}')
    const { story } = unwrap(compile({ id: 'x', file: 'story.ink', read: () => ink }))
    const given = walked({ 'bus.json': JSON.stringify(story.ink) })
    expect(new Set(codes(given))).toEqual(
      new Set(['author/no-card', 'author/rules-need-sources', 'rule/failure']),
    )
    expect(given.story.about.ranges?.revision).toBe(given.story.compiled.revision)
    expect(given.report).toContain('Bus')
  })

  it('that has no more time says how much it has seen, and still judges', () => {
    // Every option is told apart for ever after: more states than anybody could walk.
    const bits = Array.from({ length: 40 }, (_, index) => `VAR b${index} = 0\n`).join('')
    const asked = Array.from({ length: 40 }, (_, index) => `{b${index}}`).join('')
    const knots = Array.from(
      { length: 40 },
      (_, index) => `=== k${index} ===\nN: ${index}\n* [a]\n  ~ b${index} = 1\n* [b]\n- -> k${index + 1}\n`,
    ).join('')
    const given = walked({ 'a.ink': `${bits}-> k0\n${knots}=== k40 ===\n${asked}\n-> END\n` }, 2)
    expect(given.complete).toBe(false)
    expect(given.states).toBeGreaterThan(100)
    expect(codes(given)).toContain('rule/not-complete')
    expect(given.story.about.ranges?.complete).toBe(false)
  })
})

describe('exploring', () => {
  const source = { id: 'x', file: 'story.ink', read: () => INK }
  const story = () => forkable(unwrap(compile(source)).story, source)

  it('ends at so many states, and gives random runs instead', () => {
    const all = explore(story(), { seconds: 20, maxStates: 3, onProgress: () => undefined })
    expect([all.complete, all.stoppedBy]).toEqual([true, []])
    const some = explore(story(), { seconds: 20, maxStates: 1, onProgress: () => undefined })
    expect([some.complete, some.stoppedBy]).toEqual([false, ['states']])
  })

  it('gives random runs first where they are wanted', () => {
    const early: boolean[] = []
    explore(story(), {
      seconds: 20,
      onEarly: ({ complete }) => early.push(complete),
      onProgress: () => undefined,
    })
    expect(early).toEqual([false])
  })
})
