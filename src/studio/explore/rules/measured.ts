// The shape of rules that hold one figure of a story against a limit. The report shows the figure beside it. No rule itself.

import type { Point } from '../findings.ts'
import type { Rule, RuleFinding, RuleInput } from '../rule.ts'
import { asSeen, at, linesOf, percent } from './say.ts'

interface Figure {
  /** In the unit of the measure. */
  readonly value: number
  /** Decisions to look at first, where there are any. */
  readonly points?: readonly Point[]
}

export interface Measure {
  /** What is measured, as in “effects that are 2 or 3”. */
  readonly what: string
  readonly unit: 'share' | 'place' | 'count'
  /** One of them, or both. */
  readonly least?: number
  readonly most?: number
  /** Undefined where nothing can be said: nothing is scored, or not every run is known. */
  readonly figure: (checked: RuleInput) => Figure | undefined
}

interface MeasuredOptions extends Measure, Pick<Rule, 'id' | 'about'> {
  /** Empty where it is said with the figure. */
  readonly remedy?: string
  /** Says first what a figure beyond the limits means, for somebody to whom the figure alone says nothing. */
  readonly inWords?: (value: number) => { readonly message: string; readonly remedy: string }
}

export interface MeasuredRule extends Rule {
  readonly measure: Measure
}

export const isMeasured = (rule: Rule): rule is MeasuredRule => 'measure' in rule

export const measured = ({ id, about, remedy = '', inWords, ...measure }: MeasuredOptions): MeasuredRule => ({
  id,
  about,
  severity: 'error',
  measure,
  check(checked): readonly RuleFinding[] {
    const figure = measure.figure(checked)
    if (!figure || isWithin(measure, figure.value)) return []
    const [first] = figure.points ?? []
    const said = inWords?.(figure.value) ?? {
      message: `Unexpected ${written(measure, figure.value)} for ${measure.what}${measure.unit === 'share' ? asSeen(checked) : ''}, expected ${limits(measure)}`,
      remedy,
    }
    return [
      {
        message: said.message,
        place: at(checked, first?.place),
        hint: figure.points?.length ? `${said.remedy} It is so at ${linesOf(figure.points)}.` : said.remedy,
        ...(first && { log: first.log }),
      },
    ]
  },
})

/** Figures are sums of many rounded shares, so a figure this near to a limit counts as on it. */
const ALIKE = 1e-9

export const isWithin = ({ least, most }: Pick<Measure, 'least' | 'most'>, value: number): boolean =>
  (least === undefined || value >= least - ALIKE) && (most === undefined || value <= most + ALIKE)

export const written = ({ unit }: Pick<Measure, 'unit'>, value: number): string =>
  unit === 'share' ? percent(value) : unit === 'place' ? value.toFixed(2) : value.toLocaleString('en-GB')

/** `0.35 to 0.50`, `at least 25 %`, `at most 8`. */
export function limits({ unit, least, most }: Measure): string {
  const [low, high] = [least, most].map((limit) => (limit === undefined ? '' : written({ unit }, limit)))
  if (low && high) return `${low} to ${high}`
  return low ? `at least ${low}` : `at most ${high}`
}
