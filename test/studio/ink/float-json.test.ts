import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { retold } from '../../../src/studio/explore/retell.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { forkable } from '../../../src/studio/ink/forkable.ts'
import { compileFiles, story, unwrap } from '../../support/ink.ts'
import { beatsOf } from '../../support/runs.ts'

const forked = (source: string) =>
  forkable(unwrap(compileFiles({ 'story.ink': source })).story, {
    id: 'test',
    file: 'story.ink',
    read: () => source,
  })

/** Said by a story after one choice, so that what it remembers has been saved and loaded. */
const SAYS: readonly (readonly [string, string, string, string])[] = [
  ['a literal', '', '{7.0 / 2}', '3.5'],
  ['a literal below zero', '', '{-7.0 / 2}', '-3.5'],
  ['a large one', '', '{30000000000.0 / 4}', '7500000000'],
  ['a constant that is not whole', 'CONST HALF = 0.5', '{3 / HALF}', '6'],
  ['one that is not whole', '', '{0.5 * 3}', '1.5'],
  ['a variable', 'VAR kept = 2.0', '{1 / kept}', '0.5'],
  ['a variable below zero', 'VAR kept = -2.0', '{1 / kept}', '-0.5'],
  [
    'a temporary variable',
    '',
    '~ temp share = 1 / 2.0\n{share >= 0.5: She trusts you.|She does not.}',
    'She trusts you.',
  ],
  ['a whole number', 'VAR kept = 7', '{kept / 2}', '3'],
  ['a part of a text', '', 'At 2.0f, or 2.0.', 'At 2.0f, or 2.0.'],
]

describe('a decimal that is whole stays a decimal', () => {
  it.each(SAYS)('%s, as the story is told', (_, before, after, said) => {
    const source = `${before}\n* (on) On\n- ${after}\n-> END`
    expect(beatsOf(story(source), ['on']).at(-1)?.lines.at(-1)?.text).toBe(said)
  })

  it.each(SAYS)('%s, as it is walked', (_, before, after, said) => {
    const source = `${before}\n* (on) On\n- ${after}\n-> END`
    expect(
      beatsOf(retold(forked(source)), ['on'])
        .at(-1)
        ?.lines.at(-1)?.text,
    ).toBe(said)
  })

  it.each(['2.0', '-2.0', '0.5'])(
    'a temporary variable that is %s is kept in the position of a walk',
    (value) => {
      const source = `-> a\n=== a\n~ temp kept = ${value}\n* (on) On\n  * * (on_again) On\n    {7 / kept}\n    -> END`
      const ids = ['a.on', 'a.on_again']
      const said = String(7 / Number(value))
      expect(beatsOf(story(source), ids).at(-1)?.lines.at(-1)?.text).toBe(said)
      expect(
        beatsOf(retold(forked(source)), ids)
          .at(-1)
          ?.lines.at(-1)?.text,
      ).toBe(said)
    },
  )

  it.each(['2.0', '-2.0', '2.5'])('a score that is %s is the same told and walked', (value) => {
    const source = `VAR trust = 1\n* (on) On\n  ~ trust = ${value}\n  On.\n  -> END`
    const scores = { trust: Number(value), empathy: 0, reliability: 0 }
    expect(beatsOf(story(source), ['on']).at(-1)?.scores).toEqual(scores)
    expect(beatsOf(retold(forked(source)), ['on']).at(-1)?.scores).toEqual(scores)
    const { scores: ranges } = findingsOf(walk(forked(source)))
    expect(ranges.trust).toMatchObject({ min: Number(value), max: Number(value) })
  })

  it('a text as a score is none', () => {
    const source = 'VAR trust = "5"\n* (on) On\n  On.\n  -> END'
    expect(beatsOf(story(source), ['on']).at(-1)?.scores.trust).toBe(0)
    expect(beatsOf(retold(forked(source)), ['on']).at(-1)?.scores.trust).toBe(0)
  })
})
