// By whether an option makes a promise: always, or never.

import type { Findings } from '../findings.ts'
import { mostOf, type Strategy } from './strategy.ts'

export function byPromises({ points }: Findings): readonly Strategy[] {
  const promising = new Set(
    points.flatMap(({ options }) =>
      options.flatMap(({ id, variants }) =>
        variants.some(({ promises }) => promises.some(({ event }) => event === 'made')) ? [id] : [],
      ),
    ),
  )
  return [
    mostOf('always promises', ({ id }) => (promising.has(id) ? 1 : 0)),
    mostOf('never promises', ({ id }) => (promising.has(id) ? 0 : 1)),
  ]
}
