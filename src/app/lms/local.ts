// A learning record in this browser alone: for a package that was opened without an LMS, or whose LMS does not answer.

import { ok } from '../../model/result.ts'
import { createNotebook } from './diagnostics.ts'
import type { LearningRecord } from './learning-record.ts'
import { MOST_IN_SCORM_2004 } from './packed-state.ts'

export function localRecord(clock: () => number): LearningRecord {
  const notebook = createNotebook('none', clock)
  const noteState = async (progress: { readonly state: string }) => {
    notebook.state(progress.state.length)
    return ok(undefined)
  }
  return {
    room: MOST_IN_SCORM_2004,
    launchedFor: () => ({}),
    keepsDecisions: true,
    // Always the same registration, since no LMS begins attempts here.
    open: async () => ok({ mode: 'normal', registration: 'local' }),
    keep: noteState,
    forget: () => undefined,
    rest: () => undefined,
    finish: noteState,
    diagnostics: notebook.read,
  }
}
