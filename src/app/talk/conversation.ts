// The conversation that is open: loads its story, finds or begins its run, and sees to it that every choice is kept.
// One at a time. Knows no screen; a failure is a state, and never loses a run.

import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import type { Problem, Result } from '../../model/result.ts'
import { beginRun, type Revision, type Run, type StoryId } from '../../model/run.ts'
import type { OwnWords, RunSummary, RunToSave } from '../../model/saved-run.ts'
import type { Ports } from '../frame/ports.ts'
import { createValueStore, type ReadonlyStore } from '../store.ts'
import { createPreview, type Preview } from './preview.ts'
import { createSession, isOver, type Session, type SessionStore } from './session.ts'

export type Conversation =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly story: StoryId }
  | {
      readonly kind: 'open'
      readonly story: StoryId
      readonly session: SessionStore
      /** What was found instead of a run that could be read. */
      readonly unread?: Problem | undefined
      /** True while only the opening is there: what is chosen is taken as soon as the story can be told. */
      readonly early?: boolean
      /** The id under which the run is saved; undefined before it is. */
      readonly savedId: () => string | undefined
      /** Keeps what the trainee would have said at a beat (`beatKey`) before seeing its options. It changes nothing in the run. */
      readonly say: (beat: string, words: string) => void
      /** What is kept so at a beat. */
      readonly said: (beat: string) => string | undefined
    }
  | { readonly kind: 'failed'; readonly story: StoryId; readonly problem: Problem }

export type OpenConversation = Extract<Conversation, { kind: 'open' }>

export interface Conversations extends ReadonlyStore<Conversation> {
  /** Goes on with the open run of a story, or begins one. Does nothing where it is open already. */
  readonly enter: (story: StoryId) => void
  /** Begins anew, beside whatever is kept. */
  readonly begin: (story: StoryId) => void
  /** Goes on from a part of another run, as an attempt of its own; the other stays as it is. */
  readonly branch: (from: Run) => void
  /** Goes on with a run that is kept. */
  readonly resume: (saved: RunToSave) => void
  /** The author has saved a change. */
  readonly retell: (story: Playable) => void
}

type Needs = Pick<Ports, 'openStory' | 'openingOf' | 'records' | 'clock' | 'newSeed' | 'newId'>

export function createConversations(needs: Needs): Conversations {
  const { openStory, records } = needs
  const store = createValueStore<Conversation>({ kind: 'none' })

  let latest = 0

  /** @param onShown called where the opening is there before the story, which takes a while to come */
  async function open(
    id: StoryId,
    lookup: Result<RunToSave | undefined>,
    anew = false,
    onShown?: () => void,
  ): Promise<void> {
    const request = ++latest
    store.set({ kind: 'opening', story: id })
    // A run that goes on needs the story itself; one that begins can be read before it is there.
    const preview = lookup.ok && lookup.value ? undefined : await previewOf(needs, id)
    const early: { [beat: string]: string } = {}
    const keepEarly = (beat: string, words: string) => {
      early[beat] = words
    }
    if (request !== latest) return
    const unread = lookup.ok ? undefined : lookup.problem
    if (preview) {
      const { session } = preview
      store.set({
        kind: 'open',
        story: id,
        session,
        unread,
        early: true,
        savedId: () => undefined,
        say: keepEarly,
        said: (beat) => early[beat],
      })
      onShown?.()
    }
    const story = await openStory(id)
    if (request !== latest) return
    if (!story.ok) return store.set({ kind: 'failed', story: id, problem: story.problem })
    const opened = conversationOf(needs, story.value, lookup, preview?.session.getState().run, anew, early)
    store.set(opened)
    const wanted = preview?.wanted()
    if (wanted !== undefined && opened.kind === 'open') opened.session.commands.choose(wanted)
  }

  /**
   * The synchronous copy may be lost or behind, after a crash or where an LMS wiped it. A run that is kept elsewhere
   * and is newer takes its place, if nothing was done meanwhile.
   */
  async function lookFurther(
    id: StoryId,
    copied: RunToSave | undefined,
    looking: Promise<Result<RunToSave | undefined>>,
  ): Promise<void> {
    const opened = store.getState()
    const begun = opened.kind === 'open' ? opened.session.getState().run : undefined
    const lookup = await looking
    const newest = lookup.ok ? lookup.value : undefined
    if (!newest?.run.choices.length || isSameLog(newest, copied)) return
    if (store.getState() !== opened || opened.kind !== 'open' || opened.story !== id) return
    if (opened.session.getState().run === begun) await open(id, lookup)
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    enter(id) {
      const now = store.getState()
      if (now.kind !== 'none' && now.kind !== 'failed' && now.story === id) return
      const lookup = records.openRunSync(id)
      let looking: ReturnType<typeof records.openRun> | undefined
      // Called as soon as the opening is there: it opens the database, so that the very first choice is written at once.
      const look = () => {
        looking ??= records.openRun(id)
        return looking
      }
      void open(id, lookup, false, look).then(() =>
        lookup.ok ? lookFurther(id, lookup.value, look()) : undefined,
      )
    },
    begin: (id) => void open(id, { ok: true, value: undefined }, true),
    branch({ story, revision, seed, choices }) {
      const id = records.put({ id: needs.newId(), run: { story, revision, seed, choices } })
      void open(story, { ok: true, value: { id, run: { story, revision, seed, choices } } })
    },
    resume: (saved) => void open(saved.run.story, { ok: true, value: saved }, true),
    retell(story) {
      const now = store.getState()
      if (now.kind === 'open' && now.story === story.id) now.session.commands.retell(story)
    },
  }
}

const isSameLog = (newest: RunToSave, copied: RunToSave | undefined): boolean =>
  newest.id === copied?.id &&
  newest.run.choices.length === copied.run.choices.length &&
  newest.run.choices.every(({ id, at }, index) => {
    const choice = copied.run.choices[index]
    return choice?.id === id && choice.at === at
  })

async function previewOf({ openingOf, newSeed }: Needs, id: StoryId): Promise<Preview | undefined> {
  const opening = await openingOf(id)
  return opening && createPreview(beginRun(id, opening.revision, newSeed()), opening)
}

/** @param anew true where the trainee asked for this very run, new or saved: it is put even before a choice is taken in it */
function conversationOf(
  needs: Needs,
  story: Playable,
  lookup: Result<RunToSave | undefined>,
  begun: Run | undefined,
  anew: boolean,
  early: OwnWords,
): Conversation {
  const { records, clock, newSeed, newId } = needs
  const saved = lookup.ok ? lookup.value : undefined
  const run = saved?.run ?? begun ?? beginRun(story.id, story.revision, newSeed())
  const created = createSession(story, run, clock)
  if (!created.ok) return { kind: 'failed', story: story.id, problem: created.problem }
  const { session, lost } = created.value
  let id = saved && !lost ? saved.id : newId()
  let isKept = saved !== undefined && !lost
  // Put again, so that it is the newest of its story, with which `enter` goes on.
  if (anew) {
    id = records.put({ id, run, ...(saved?.finished && { finished: saved.finished }) })
    isKept = true
  }
  let said: OwnWords = { ...saved?.notes?.said, ...early }
  /** The log that no longer holds: it stays stored as it is, and what is chosen from where it was cut is kept beside it. */
  let longer = saved && lost ? { id: anew ? id : saved.id, run, said } : undefined
  const put = () => {
    id = records.put(runToSave(id, session.getState(), story), said)
    isKept = true
  }
  session.subscribe((now, before) => {
    if (now.run === before.run) return
    // Nothing was chosen: a story of one's own was changed, and may be changed back.
    if (now.isCut) {
      if (longer) return
      longer = { id, run: before.run, said }
      id = newId()
      isKept = false
      return
    }
    const found = longer
    longer = undefined
    if (now.run !== found?.run) return put()
    id = found.id
    isKept = true
    if (said !== found.said) put()
  })
  const say = (beat: string, words: string) => {
    said = { ...said, [beat]: words }
    // A run that has no choice yet is kept with its first.
    if (isKept) put()
  }
  const unread = lookup.ok ? undefined : lookup.problem
  return {
    kind: 'open',
    story: story.id,
    session,
    unread,
    savedId: () => (isKept ? id : undefined),
    say,
    said: (beat) => said[beat],
  }
}

function runToSave(id: string, session: Session, { revision }: Playable): RunToSave {
  const finished = isOver(session) ? finishedOf(session.beats, revision) : undefined
  return { id, run: session.run, ...(finished && { finished }) }
}

/** How a run ended; undefined where it did not, or where its ending has no name. */
export function finishedOf(beats: readonly Beat[], revision: Revision): RunSummary | undefined {
  const last = beats.at(-1)
  if (!last?.ending) return undefined
  const evidence = [
    ...new Set(beats.flatMap(({ outcome }) => (outcome ? [...outcome.evidence, ...outcome.see] : []))),
  ]
  return { revision, ending: last.ending, scores: last.scores, evidence }
}
