// Which of a learner's goes at a package was the last in this browser. SCORM gives an attempt no name, so the state holds
// one of ours; only where an LMS never took any state does this browser have to know which it was.

import { shortHash } from './codes.ts'
import type { Texts } from './texts.ts'

export interface Registrations {
  /** The one that was begun last at the same place, and whether the LMS has ever heard of it: else it still has to be told. */
  readonly last: () => Promise<Last | undefined>
  /** @param heard whether the LMS knows of it */
  readonly begin: (registration: string, heard: boolean) => void
  /** The LMS has taken its state: whoever comes without it from now on begins another one. */
  readonly confirm: (registration: string) => void
}

interface Last {
  readonly registration: string
  readonly heard: boolean
}

/** @param place where the package lies: another activity with the same one lies elsewhere */
export function registrations(texts: Texts, place: string): Registrations {
  const kept = texts(`alongside:registration:${shortHash(place, 5)}`)
  let heardNow = false
  return {
    last: async () => lastOf(await kept.read()),
    begin(registration, heard) {
      heardNow = heard
      kept.write(JSON.stringify({ registration, heard }))
    },
    confirm(registration) {
      if (heardNow) return
      heardNow = true
      kept.write(JSON.stringify({ registration, heard: true }))
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
    // Nothing that was kept can be read: then it is a new one.
    return undefined
  }
}
