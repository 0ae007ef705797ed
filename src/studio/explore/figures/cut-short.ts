// Whether runs are known to their end. Where they are not, how long they are and what they come to only says where they broke off.

import type { Findings } from '../findings.ts'

/** A run stops in an error, or in a beat without an end. */
const hasFailed = ({ troubles }: Pick<Findings, 'troubles'>): boolean =>
  troubles.some(({ kind }) => kind === 'failure' || kind === 'never-stops')

/** Not one of the runs that were tried came to an end, though nothing stopped them. */
export const neverEnds = (findings: Pick<Findings, 'complete' | 'best' | 'troubles'>): boolean =>
  !findings.complete && findings.best === undefined && !hasFailed(findings)

export const isCutShort = (findings: Pick<Findings, 'complete' | 'best' | 'troubles'>): boolean =>
  hasFailed(findings) || neverEnds(findings)
