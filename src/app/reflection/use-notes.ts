// What the trainee wrote to a run, read once and kept shortly after each change. One place for all that is written on a screen, so that
// nothing takes the place of what was written beside it.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { RunNotes } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'

export interface Notes {
  /** Undefined until they are there, and where there is no run to write to. */
  readonly notes: RunNotes | undefined
  readonly change: (changes: RunNotes) => void
  /** True once the last change is kept. */
  readonly isKept: boolean
}

export function useNotes(runId: string | undefined): Notes {
  const { records } = useSurroundings()
  const [notes, setNotes] = useState<RunNotes>()
  const [isKept, setKept] = useState(false)
  /** Two changes before the next drawing: the second must not lose the first. */
  const latest = useRef<RunNotes>({})
  useEffect(() => {
    if (runId === undefined) return
    const arrive = (found: RunNotes) => {
      latest.current = found
      setNotes(found)
    }
    records.load(runId).then(
      (lookup) => arrive((lookup.ok && lookup.value?.notes) || {}),
      () => arrive({}),
    )
  }, [records, runId])
  const change = (changes: RunNotes) => {
    if (runId === undefined) return
    latest.current = { ...latest.current, ...changes }
    setNotes(latest.current)
    setKept(false)
    void records.note(runId, latest.current).then(() => setKept(true))
  }
  return { notes, change, isKept }
}
