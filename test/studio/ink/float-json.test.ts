import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation'
import { FloatValue } from 'inkjs/engine/Value'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { retold } from '../../../src/studio/explore/retell.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { readFloats } from '../../../src/studio/ink/float-json.ts'
import { forkable } from '../../../src/studio/ink/forkable.ts'
import { remembered } from '../../../src/studio/ink/turn.ts'
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

  it.each(['2.0', '-2.0', '-12.0', '0.0', '0.5', '"-2.0f"', '"At -2.0f"'])(
    'a walk that goes back finds %s as it was',
    (value) => {
      const source = `VAR kept = 1\n-> a\n=== a\n* (on) On\n  ~ kept = ${value}\n  ~ temp held = ${value}\n  + + (one) One\n    ~ kept = 3\n    ~ held = 4\n    -> DONE\n  + + (two) Two\n    {kept / 5}, {held / 5}, {kept}, {held}\n    -> DONE`
      const walked = forked(value.startsWith('"') ? source.replaceAll(' / 5', '') : source)
      const begun = walked.begin(1)
      let memory = remembered(new Map(), begun.writes)
      const on = walked.turn(unwrap(begun.told).position, 'a.on', memory)
      memory = remembered(memory, on.writes)
      const { position } = unwrap(on.told)
      const said = () =>
        unwrap(walked.turn(position, 'a.two', memory).told).passage.lines.map(({ text }) => text)
      const plain = value.startsWith('"') ? value.slice(1, -1) : `${Number(value)}`
      const fifth = value.startsWith('"') ? plain : `${Number(value) / 5}`
      const expected = ['Two', `${fifth}, ${fifth}, ${plain}, ${plain}`]
      expect(said()).toEqual(expected)
      unwrap(walked.turn(position, 'a.one', memory).told)
      expect(said()).toEqual(expected)
    },
  )

  it('leaves Ink’s own reader as it was, whatever is read', () => {
    const { JTokenToRuntimeObject } = JsonSerialisation
    expect(readFloats(() => JsonSerialisation.JTokenToRuntimeObject('-12.0f'))).toEqual(new FloatValue(-12))
    expect(JsonSerialisation.JTokenToRuntimeObject).toBe(JTokenToRuntimeObject)
    expect(() =>
      readFloats(() => {
        throw new Error('broken')
      }),
    ).toThrow('broken')
    expect(JsonSerialisation.JTokenToRuntimeObject).toBe(JTokenToRuntimeObject)
  })

  it('a text as a score is none', () => {
    const source = 'VAR trust = "5"\n* (on) On\n  On.\n  -> END'
    expect(beatsOf(story(source), ['on']).at(-1)?.scores.trust).toBe(0)
    expect(beatsOf(retold(forked(source)), ['on']).at(-1)?.scores.trust).toBe(0)
  })
})
