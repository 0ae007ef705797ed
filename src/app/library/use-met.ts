// Which entries the trainee has come across in attempts that are kept here.

import { useRuns } from '../attempts/use-runs.ts'

export function useMet(): ReadonlySet<string> {
  const { runs = [] } = useRuns()
  return new Set(runs.flatMap(({ finished }) => finished?.evidence ?? []))
}
