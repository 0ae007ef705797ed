// Why a part of the page did not arrive. A site is replaced by its next build, and a page that was open before then asks for
// files that are gone: only loading it anew helps. A network that is away is another matter. Knows no browser.

import { createValueStore } from '../store.ts'
import type { KeptFiles, Newer, NewerPort, RenewalPort } from './ports.ts'

/** What the address of the page answers now; undefined where nothing answered. */
export interface PageAnswer {
  readonly ok: boolean
  readonly text: string
}

/** `broken`: the very page that is open is still there, so its file is missing for another reason. */
type LossReason = 'replaced' | 'away' | 'broken'

/** In every page of ours, so that the sign-in page of a network is not taken for a new build. */
const OURS = 'name="alongside-standard"'

/** @param entry name of the script that the open page began with; the hash in it changes with everything that it imports */
export function whyMissing(page: PageAnswer | undefined, entry: string): LossReason {
  if (!page?.ok || !page.text.includes(OURS)) return 'away'
  return page.text.includes(entry) ? 'broken' : 'replaced'
}

interface RenewalNeeds {
  /** Absent in development and in the single file, which fetches nothing. */
  readonly entry: string | undefined
  readonly askPage: () => Promise<PageAnswer>
  /** In an LMS loading anew would end the session: the course is to be opened again. */
  readonly inCourse: () => boolean
  readonly reload: () => void
  /** Resolves when a write that has not ended is not waited for any longer. */
  readonly patience: () => Promise<void>
}

interface Renewal extends RenewalPort {
  /** Looks whether the site was replaced, after a failure that no screen waits for. */
  readonly look: () => Promise<LossReason>
  /** True once the site is known to have been replaced; never in a course. */
  readonly newer: Pick<NewerPort, 'getState' | 'subscribe'>
}

export function createRenewal({ entry, askPage, inCourse, reload, patience }: RenewalNeeds): Renewal {
  const newer = createValueStore(false)
  let replaced = false
  /** Shared by failures at the same time, so that the server is asked once. */
  let asking: Promise<LossReason> | undefined

  async function ask(name: string): Promise<LossReason> {
    const page = await askPage().catch(() => undefined)
    return whyMissing(page, name)
  }

  async function look(): Promise<LossReason> {
    // Files of a build that was replaced do not come back, so there is no need to ask again.
    if (replaced) return 'replaced'
    if (!entry) return 'broken'
    asking ??= ask(entry)
    const why = await asking
    asking = undefined
    if (why === 'replaced') {
      replaced = true
      newer.set(!inCourse())
    }
    return why
  }

  return {
    look,
    newer,
    async explain(problem) {
      if ((await look()) !== 'replaced') return problem
      return { ...problem, code: inCourse() ? 'page/replaced-in-course' : 'page/replaced' }
    },
    async load(keeping) {
      if (keeping.getState().state === 'saving') {
        const settled = new Promise<void>((resolve) => {
          keeping.subscribe(({ state }) => {
            if (state !== 'saving') resolve()
          })
        })
        await Promise.race([settled, patience()])
      }
      reload()
    },
  }
}

/** One offer for both: a build that a worker has fetched, and one that only the server has. */
export function eitherNewer(
  fromWorker: (Newer & { readonly kept?: KeptFiles }) | undefined,
  renewal: Renewal,
  load: () => void,
): NewerPort {
  const either = () => (fromWorker?.getState() ?? false) || renewal.newer.getState()
  const watched = createValueStore(either())
  const follow = () => watched.set(either())
  fromWorker?.subscribe(follow)
  renewal.newer.subscribe(follow)
  return {
    getState: watched.getState,
    subscribe: watched.subscribe,
    take: () => (fromWorker?.getState() ? fromWorker.take() : load()),
    kept: fromWorker?.kept,
  }
}
