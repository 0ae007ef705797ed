// A learner for tests of the learning record: plays a small story of four decisions and two endings through the real
// session, and tells the tracker as the page does.

import type { LearningRecord } from '../../src/lms/learning-record.ts'
import { restore } from '../../src/lms/restore.ts'
import { PLAIN, type Setting } from '../../src/lms/setting.ts'
import { createTracker, type TextStore, type Tracker } from '../../src/lms/tracker.ts'
import { createSession, currentBeat, isOver, type SessionStore } from '../../src/play/session.ts'
import { story, unwrap } from './ink.ts'

export const SOURCE = `
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

export function memoryStore(text?: string): TextStore & { readonly now: () => string | undefined } {
  let kept = text
  return { read: () => kept, write: (next) => (kept = next), now: () => kept } as TextStore & {
    readonly now: () => string | undefined
  }
}

export interface Learner {
  readonly tracker: Tracker
  readonly session: SessionStore
  /** Takes the option with this label. */
  readonly choose: (...labels: readonly string[]) => Promise<void>
  readonly lookBack: () => Promise<void>
  readonly back: () => Promise<void>
}

export interface LearnerOptions {
  readonly record: LearningRecord
  readonly setting?: Partial<Setting>
  readonly copy?: TextStore
  readonly clock?: () => number
  readonly runId?: string
  readonly from?: SessionStore
}

let moment = Date.UTC(2026, 10, 23, 10)
/** Goes on by two seconds whenever it is asked. */
export const ticking = () => (moment += 2_000)

export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Launches, and goes on with what was kept or begins. */
export async function launch(options: LearnerOptions): Promise<Learner> {
  const { record, setting = {}, clock = ticking, copy = memoryStore(), runId = 'run-1' } = options
  const tracker = createTracker({
    record,
    setting: { ...PLAIN, ...setting },
    stories: [{ id: 'test', title: 'A test' }],
    clock,
    copy: () => copy,
  })
  await tracker.open()
  const found: { id: string; run: import('../../src/core/run.ts').Run }[] = []
  await restore(tracker.course(), async () => ({ ok: true, value: small }), {
    list: async () => ({ runs: [] }),
    bring: async (kept) => void found.push(kept),
    replace: async () => undefined,
  })
  const kept = found.at(-1)
  const id = kept?.id ?? runId
  const run = kept?.run ?? { story: 'test', revision: small.revision, seed: 7, choices: [] }
  const { session } = unwrap(createSession(small, run, clock))
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
    async lookBack() {
      if (!isOver(session.getState())) throw new Error('The story is not over')
      tracker.lookedBack('test')
      await settled()
    },
  }
}
