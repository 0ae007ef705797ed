// Makes a package in the workbench's worker, and reads one, in a worker that is started for it and ended after.

import { fail, type Result } from '../../model/result.ts'
import { openWorkbench } from '../author/open-workbench.ts'
import type { PackageDraft } from '../author/package-draft.ts'
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

/** What a package was made with; fails as `WorkbenchQuestions['packed']` says. */
export async function readPackage(file: File, signal: AbortSignal): Promise<Result<PackageDraft>> {
  const workbench = openWorkbench()
  try {
    const zipped = { path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    return await workbench.ask('packed', { file: zipped }, { signal })
  } catch (cause) {
    return fail({ code: 'author/read-failed', message: 'A file can no longer be read', cause })
  } finally {
    workbench.stop()
  }
}
