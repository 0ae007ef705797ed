// A learner for tests of the learning record: plays a small story of four decisions and two endings through the real
// session, and tells the tracker as the page does.

import type { LearningRecord } from '../../src/app/lms/learning-record.ts'
import { restore } from '../../src/app/lms/restore.ts'
import { PLAIN, type Setting } from '../../src/app/lms/setting.ts'
import type { TextStore, Texts } from '../../src/app/lms/texts.ts'
import { createTracker, type Story, type Tracker } from '../../src/app/lms/tracker.ts'
import { createSession, currentBeat, type SessionStore } from '../../src/app/talk/session.ts'
import { story, unwrap } from './ink.ts'

const SOURCE = `
VAR trust = 8
VAR empathy = 8
VAR reliability = 8
-> one
=== one ===
Tyler: Who are you?
* (warm) "Somebody who would like to know."
  ~ trust += 2
  -> two
* (cold) "Your worker."
  ~ trust -= 2
  -> two
=== two ===
Tyler: And then?
* (listen) Listen. -> three
* (talk) "Then we start." -> three
=== three ===
Tyler: Right.
* (stay) Stay. -> good
* (leave) Leave. -> bad
=== good ===
~ empathy += 8
~ reliability += 8
That was that. # ending: good
-> END
=== bad ===
That was that. # ending: bad
-> END
`
export const small = story(SOURCE)
export const edited = story(SOURCE.replace('(listen)', '(hear)'))

export function memoryStore(): TextStore {
  let kept: string | undefined
  return {
    readSync: () => kept,
    read: async () => kept,
    write: (next) => {
      kept = next
    },
    remove: () => {
      kept = undefined
    },
  }
}

/** What one browser keeps of its learners. */
export function memoryTexts(): (learner: string) => Texts {
  const stores = new Map<string, TextStore>()
  return (learner) => {
    const store = (name: string) => {
      const kept = stores.get(`${learner}/${name}`) ?? memoryStore()
      stores.set(`${learner}/${name}`, kept)
      return kept
    }
    const names = async (prefix: string) =>
      [...stores]
        .filter(([key, { readSync }]) => key.startsWith(`${learner}/${prefix}`) && readSync() !== undefined)
        .map(([key]) => key.slice(learner.length + 1))
    return Object.assign(store, { names })
  }
}

export interface Learner {
  readonly tracker: Tracker
  readonly session: SessionStore
  /** Takes the option with this label. */
  readonly choose: (...labels: readonly string[]) => Promise<void>
  readonly back: () => Promise<void>
}

export interface LearnerOptions {
  readonly record: LearningRecord
  readonly setting?: Partial<Setting>
  /** Of the browser; another one knows nothing. */
  readonly texts?: (learner: string) => Texts
  readonly place?: string
  /** Of the package; the small story plays under the id of whichever is wanted. */
  readonly stories?: readonly Story[]
  readonly plays?: string
  /** Begins a run beside what is kept. */
  readonly anew?: boolean
  readonly clock?: () => number
  readonly runId?: string
  readonly from?: SessionStore
}

let made = 0
let moment = Date.UTC(2026, 10, 23, 10)
/** Goes on by two seconds whenever it is asked. */
export const ticking = () => (moment += 2_000)

export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** For a record that is opened by itself: nobody else writes meanwhile. */
export const unasked = (): never => {
  throw new Error('Unexpected merging, expected nobody else to write')
}

/** Launches, and goes on with what was kept or begins. */
export async function launch(options: LearnerOptions): Promise<Learner> {
  const { record, setting = {}, clock = ticking, texts = memoryTexts(), runId = 'run-1' } = options
  const tracker = createTracker({
    record,
    setting: { ...PLAIN, ...setting },
    stories: options.stories ?? [{ id: 'test', title: 'A test' }],
    clock,
    texts,
    place: options.place ?? '/course/1',
    newId: () => `registration ${++made}`,
  })
  await tracker.open()
  const found: { id: string; run: import('../../src/model/run.ts').Run }[] = []
  await restore(tracker.course(), async (story) => ({ ok: true, value: { ...small, id: story } }), {
    list: async () => ({ runs: [] }),
    bring: async (kept) => void found.push(kept),
    replace: async () => undefined,
  })
  const { plays = 'test' } = options
  const kept = options.anew ? undefined : found.filter(({ run }) => run.story === plays).at(-1)
  const id = kept?.id ?? `${runId}${plays === 'test' ? '' : plays}`
  const run = kept?.run ?? { story: plays, revision: small.revision, seed: 7, choices: [] }
  const { session } = unwrap(createSession({ ...small, id: plays }, run, clock))
  session.subscribe((now, before) => {
    if (now.run !== before.run)
      tracker.at(id, now.run, now.beats, now.run.choices.length > before.run.choices.length)
  })
  return {
    tracker,
    session,
    async choose(...labels) {
      for (const label of labels) {
        const option = currentBeat(session.getState()).choices.find((choice) =>
          choice.id.endsWith(`.${label}`),
        )
        if (!option)
          throw new Error(`No ${label} among ${currentBeat(session.getState()).choices.map((one) => one.id)}`)
        session.commands.choose(option.id)
      }
      await settled()
    },
    async back() {
      session.commands.back()
      await settled()
    },
  }
}
