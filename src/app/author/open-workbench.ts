// The page's side of the workbench; a stand-in until the worker is there.

import type { Result } from '../../model/result.ts'
import type { WorkbenchKind, WorkbenchQuestions } from './workbench.ts'

interface AskOptions {
  readonly onProgress?: (states: number) => void
}

export const openWorkbench = () => ({
  stop: () => undefined,
  ask: async <Kind extends WorkbenchKind>(
    _kind: Kind,
    _ask: WorkbenchQuestions[Kind]['ask'],
    _options?: AskOptions,
  ): Promise<Result<WorkbenchQuestions[Kind]['answer']>> => ({
    ok: false,
    problem: { code: 'author/not-arrived', message: 'Unexpected lack of the worker' },
  }),
})
