// All saved runs, and a way to read them again after a change.

import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'

export interface Runs {
  /** Newest first; undefined until they are there. */
  readonly runs?: readonly SavedRun[]
  readonly problems: readonly Problem[]
  readonly failed: boolean
  readonly again: () => Promise<void>
}

export function useRuns(): Runs {
  const { records } = useSurroundings()
  const [listing, setListing] = useState<Omit<Runs, 'again'>>({ problems: [], failed: false })
  const again = useCallback(
    () =>
      records.list().then(
        ({ runs, problems }) => setListing({ runs, problems, failed: false }),
        () => setListing({ problems: [], failed: true }),
      ),
    [records],
  )
  useEffect(() => void again(), [again])
  return { ...listing, again }
}
