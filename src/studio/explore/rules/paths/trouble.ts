// The shape of four rules: a way in which a run can go wrong, with the shortest log that shows it. No rule itself.

import type { Trouble } from '../../findings.ts'
import type { AnywhereRule, RuleFinding } from '../../rule.ts'
import { at, placeOf } from '../say.ts'

export interface TroubleRule extends Pick<AnywhereRule, 'id' | 'about'> {
  readonly kind: Trouble['kind']
  readonly message: (trouble: Trouble) => string
  readonly remedy: string
}

export const troubleRule = ({ id, about, kind, message, remedy }: TroubleRule): AnywhereRule => ({
  id,
  severity: 'error',
  about,
  check: (checked): readonly RuleFinding[] =>
    checked.findings.troubles
      .filter((trouble) => trouble.kind === kind)
      .map((trouble) => ({
        message: message(trouble),
        place: at(
          checked,
          trouble.place ?? trouble.problem?.place ?? placeOf(checked.findings, trouble.log.at(-1)),
        ),
        hint: trouble.problem?.hint ?? remedy,
        log: trouble.log,
        ...(trouble.problem && { cause: trouble.problem }),
      })),
})
