// What somebody has filled in for a package, as long as the tab is open: leaving the page, or loading it again, must not lose it unsaid.

import { type PackageDraft, readDraft, writeDraft } from '../author/package-draft.ts'

const NAME = 'alongside-package'

/** Undefined where nothing was filled in, or the browser keeps nothing. */
export function keptDraft(): PackageDraft | undefined {
  try {
    return readDraft(sessionStorage.getItem(NAME) ?? '')
  } catch {
    return undefined
  }
}

/** @param draft undefined: nothing is kept any more */
export function keepDraft(draft: PackageDraft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(NAME, writeDraft(draft))
    else sessionStorage.removeItem(NAME)
  } catch {
    // Refused, as in some frames: it is there until the page is left.
  }
}
