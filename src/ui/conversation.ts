// The conversation that is open: loads its story, finds or begins its run, and sees to it that every choice is kept.
// One at a time. Knows no screen; a failure is a state, and never loses a run.

import type { Playable } from '../core/passage.ts'
import type { Problem, Result } from '../core/result.ts'
import { beginRun, type StoryId } from '../core/run.ts'
import { createSession, currentBeat, isOver, type Session, type SessionStore } from '../play/session.ts'
import type { KeptRun, Ports, Watched } from './ports.ts'
import { createWatchable } from './watchable.ts'

export type Conversation =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly story: StoryId }
  | {
      readonly kind: 'open'
      readonly story: StoryId
      readonly session: SessionStore
      /** What was found instead of a run that could be read. */
      readonly unread?: Problem
    }
  | { readonly kind: 'failed'; readonly story: StoryId; readonly problem: Problem }

export interface Conversations extends Watched<Conversation> {
  /** Goes on with the open run of a story, or begins one. Does nothing where it is open already. */
  readonly enter: (story: StoryId) => void
  /** Begins anew, beside whatever is kept. */
  readonly begin: (story: StoryId) => void
  /** The author has saved a change. */
  readonly retell: (story: Playable) => void
}

type Needs = Pick<Ports, 'openStory' | 'records' | 'clock' | 'newSeed' | 'newId'>

export function createConversations(needs: Needs): Conversations {
  const { openStory, records } = needs
  const store = createWatchable<Conversation>({ kind: 'none' })

  function open(id: StoryId, found: () => Result<KeptRun | undefined>, anew = false): void {
    store.set({ kind: 'opening', story: id })
    void openStory(id).then((story) => {
      const now = store.getState()
      if (now.kind !== 'opening' || now.story !== id) return
      if (story.ok) store.set(bring(needs, story.value, found(), anew))
      else store.set({ kind: 'failed', story: id, problem: story.problem })
    })
  }

  /** Where the synchronous copy had nothing, an older run may still be found, if nothing was done meanwhile. */
  async function lookFurther(id: StoryId): Promise<void> {
    const found = await records.openRun(id)
    const now = store.getState()
    if (!found.ok || !found.value?.run.choices.length || now.kind !== 'open' || now.story !== id) return
    if (now.session.getState().run.choices.length === 0) open(id, () => found)
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    enter(id) {
      const now = store.getState()
      if (now.kind !== 'none' && now.kind !== 'failed' && now.story === id) return
      const found = records.openRunSync(id)
      open(id, () => found)
      if (found.ok && !found.value) void lookFurther(id)
    },
    begin: (id) => open(id, () => ({ ok: true, value: undefined }), true),
    retell(story) {
      const now = store.getState()
      if (now.kind === 'open' && now.story === story.id) now.session.commands.retell(story)
    },
  }
}

/** @param anew true where the trainee asked for a new run, which is kept even before its first choice. */
function bring(
  needs: Needs,
  story: Playable,
  found: Result<KeptRun | undefined>,
  anew: boolean,
): Conversation {
  const { records, clock, newSeed, newId } = needs
  const kept = found.ok ? found.value : undefined
  const run = kept?.run ?? beginRun(story.id, story.revision, newSeed())
  const made = createSession(story, run, clock)
  if (!made.ok) return { kind: 'failed', story: story.id, problem: made.problem }
  const { session, lost } = made.value
  // A run that no longer holds stays as it is; what is played from here on is kept beside it.
  let id = kept && !lost ? kept.id : newId()
  if (anew) id = records.put({ id, run })
  session.subscribe((now, before) => {
    if (now.run !== before.run) id = records.put(keptRun(id, now, story))
  })
  return { kind: 'open', story: story.id, session, ...(!found.ok && { unread: found.problem }) }
}

function keptRun(id: string, session: Session, { revision }: Playable): KeptRun {
  const { run } = session
  const { ending, scores } = currentBeat(session)
  return { id, run, ...(isOver(session) && ending && { finished: { revision, ending, scores } }) }
}
