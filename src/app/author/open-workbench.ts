// The workbench with the worker that the build has for it.

import { startWorkbench } from 'virtual:workbench'
import { createWorkbench, type Workbench } from './ask-workbench.ts'

/** Where there can be no worker, as in a sandbox, each question fails with `author/died`. */
export const openWorkbench = (): Workbench =>
  createWorkbench(() => {
    if (!startWorkbench) throw new Error('No worker in a sandbox')
    return startWorkbench()
  })
