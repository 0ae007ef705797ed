// Where a choice stands in the source. No rule itself.

import type { Place } from '../../../core/result.ts'
import type { ChoiceId } from '../../../core/run.ts'
import type { Findings } from '../../findings.ts'

export const placeOf = ({ points }: Findings, id: ChoiceId | undefined): Place | undefined =>
  points.flatMap(({ options }) => options).find((option) => option.id === id)?.place
