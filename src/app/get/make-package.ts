// Makes a package in the workbench's worker, which is started for it and ended after.

import { openWorkbench } from '../author/open-workbench.ts'
import type { WorkbenchQuestions } from '../author/workbench.ts'

type Package = WorkbenchQuestions['package']

/** @param signal ends it, as when the page is left */
export async function makePackage(
  choices: Package['ask']['choices'],
  signal: AbortSignal,
): Promise<Package['answer']> {
  const workbench = openWorkbench()
  const made = await workbench.ask(
    'package',
    { choices, site: new URL('./', location.href).href },
    { signal },
  )
  workbench.stop()
  return made.ok ? made.value : { ok: false, problem: [made.problem] }
}
