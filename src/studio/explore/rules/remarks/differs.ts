// Whether the story owns that experienced people differ.
//
// passes:
//   * (ring_dad) Ring her dad first.
//       ~ change(trust, -1)
//       # differ: Some would ring a parent at once. Others would wait until Ana knows of it.
//   * (wait) Wait.
//
// fails:
//   * (ring_dad) Ring her dad first.
//       ~ change(trust, -1)
//   * (wait) Wait.

import { SCORES } from '../../../../model/score.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { sentencesOf } from '../../telling-words.ts'
import { at, effectsIn, quoted } from '../say.ts'
import { optionsWhere, redLineOf } from '../situations.ts'

const SMALL = 1
const SENTENCES = 2

export const differs: Rule = {
  id: 'differs',
  severity: 'error',
  about: `At least one decision says with # differ where experienced people differ: both sides, in ${SENTENCES} sentences. There no score changes by more than ${SMALL}, and it is never about law or safety: no move that is always right, and none that crosses a red line.`,
  check(checked): readonly RuleFinding[] {
    const disputed = optionsWhere(checked.findings, ({ differ }) => differ !== undefined)
    if (disputed.length === 0) {
      return [
        {
          message:
            'Unexpected story without # differ, expected one decision at least on which experienced people differ',
          place: at(checked),
          hint: 'Take one whose score a practitioner would dispute; give both sides, and make the score small.',
        },
      ]
    }
    const malformed = checked.tags
      .filter(({ key, value }) => key === 'differ' && sentencesIn(value) !== SENTENCES)
      .map(({ value, place }) => ({
        message: `Unexpected # differ ${quoted(value)}, expected ${SENTENCES} sentences, one for each side`,
        place,
        hint: 'As in: Some would ring a parent at once. Others would wait until the child knows of it.',
      }))
    const heavy = optionsWhere(
      checked.findings,
      ({ differ, effects }) =>
        differ !== undefined && SCORES.some((score) => Math.abs(effects[score]) > SMALL),
    ).map(({ option, variant }) => ({
      message: `Unexpected ${effectsIn(variant.effects)} for ${quoted(option.text)}, on which experienced people differ, expected ${SMALL} at most`,
      place: at(checked, option.place),
      hint: 'A score that large says that one side is right.',
      log: variant.log,
    }))
    const undisputed = disputed
      .filter(({ variant }) => checked.moves[variant.move ?? '']?.alwaysRight || redLineOf(checked, variant))
      .map(({ option, variant }) => ({
        message: `Unexpected # differ for ${quoted(option.text)}, whose move is about limits or safety, expected none`,
        place: at(checked, option.place),
        hint: 'On law and safety the story says what is right.',
        log: variant.log,
      }))
    return [...malformed, ...heavy, ...undisputed]
  },
}

const sentencesIn = (text: string): number => sentencesOf(text).filter(Boolean).length
