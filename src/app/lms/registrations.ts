// Which of a learner's goes at a package was the last in this browser. SCORM gives an attempt no name, so the state holds
// one of ours; only where an LMS never took any state does this browser have to know which it was.

import { shortHash } from './codes.ts'
import type { Texts } from './texts.ts'

export interface Registrations {
  /** The one that was begun last at the same place, and whether the LMS has ever heard of it. */
  readonly last: () => Promise<Last | undefined>
  /** @param heard whether the LMS knows of it */
  readonly begin: (registration: string, heard: boolean) => void
  /** The LMS has taken its state, so a launch without that state is a new registration from now on. */
  readonly confirm: (registration: string) => void
}

interface Last {
  readonly registration: string
  readonly heard: boolean
}

/** @param place where the package lies: another activity with the same one lies elsewhere */
export function registrations(texts: Texts, place: string): Registrations {
  const store = texts(`alongside:registration:${shortHash(place, 5)}`)
  let heardNow = false
  return {
    last: async () => lastOf(await store.read()),
    begin(registration, heard) {
      heardNow = heard
      store.write(JSON.stringify({ registration, heard }))
    },
    confirm(registration) {
      if (heardNow) return
      heardNow = true
      store.write(JSON.stringify({ registration, heard: true }))
    },
  }
}

function lastOf(text: string | undefined): Last | undefined {
  try {
    const data: unknown = JSON.parse(text ?? '')
    if (typeof data !== 'object' || data === null) return undefined
    const { registration, heard } = data as Partial<Record<keyof Last, unknown>>
    const isWhole =
      typeof registration === 'string' && /^[\w-]{5}$/.test(registration) && typeof heard === 'boolean'
    return isWhole ? { registration, heard } : undefined
  } catch {
    // What was kept cannot be read, so this is a new registration.
    return undefined
  }
}
