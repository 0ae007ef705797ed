// The composition root: begins loading the story that the address names, reads what is kept, and hands every
// screen its ports. Picture, sound, evidence and the real typefaces come after the first options.

import './import-again.ts'
import { loadOpening, loadStory, onStoryChanged, shelf } from 'virtual:stories'
import { render } from 'preact'
import type { Playable } from '../model/passage.ts'
import { fail, type Problem, type Result } from '../model/result.ts'
import type { CompiledStory } from '../model/story/compiled.ts'
import { App, fetchAhead } from './app.tsx'
import type { Ports, SoundPort } from './frame/ports.ts'
import { createRenewal, eitherNewer } from './frame/renewal.ts'
import { createRouter } from './frame/router.ts'
import type { Offline } from './keep-offline.ts'
import type { Launch, OwnStorage } from './launched.tsx'
import { UntoldPanel } from './leave/untold-panel.tsx'
import type { OwnStories } from './own/own-stories.ts'
import { browserDatabase, browserSaves } from './saves/browser-saves.ts'
import { browserSettings } from './saves/browser-settings.ts'
import { createValueStore } from './store.ts'
import { createConversations } from './talk/conversation.ts'
import { words } from './wording/words.ts'
import './style/tokens.css'
import './style/base.css'
import './talk/talk.css'

/** Milliseconds until a page that has no words yet says that they are coming. */
const PATIENCE = 400

const router = createRouter(window)
/** `randomUUID` needs a secure page; a training room may well have none. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')

/** In a package whose learner chose to play though nobody can be told. */
let isUntold = false

const renewal = createRenewal({
  entry: document
    .querySelector<HTMLScriptElement>('script[type=module][src*="assets/"]')
    ?.src.split('/')
    .at(-1),
  async askPage() {
    const answer = await fetch(location.pathname, { cache: 'no-store' })
    return { ok: answer.ok, text: await answer.text() }
  },
  inCourse: () => standard !== 'none' && !isUntold,
  reload: () => void newer.then((worker) => (worker ? worker.renew() : location.reload())),
  patience: () => new Promise((resolve) => setTimeout(resolve, 2000)),
})
// Also for parts that no screen waits for, such as a picture; the start page then offers the new build.
// Not at once: a page that is being left has its loads broken off, and is gone by then.
addEventListener('vite:preloadError', () => setTimeout(renewal.look, 1000))

/** What runs Ink is the largest part of the program, and the opening of a story can be read without it. */
const engine = () => import('../model/story/playable.ts')

/** A service's own stories; nobody waits for them who plays one of the house. */
let ownStories: Promise<OwnStories> | undefined
const own = () => {
  ownStories ??= import('./own/open-own.ts').then(({ openOwn }) => openOwn(standard))
  // What did not arrive is fetched anew when it is asked for again.
  ownStories.catch(() => {
    ownStories = undefined
  })
  return ownStories
}

const load = async (id: string) => loadStory[id]?.() ?? (await own()).compiled(id)

async function openStory(id: string): Promise<Result<Playable>> {
  try {
    const [{ playable }, story] = await Promise.all([engine(), load(id)])
    return story ? playable(story) : fail({ code: 'story/unknown', message: `Unexpected story “${id}”` })
  } catch (cause) {
    const message = `The story ${id} did not arrive`
    return fail(await renewal.explain({ code: 'story/not-loaded', message, cause }))
  }
}

let resolveStoryReady: () => void = () => undefined
/** When the first story can be told, or none was asked for: from then on the rest may come. */
const storyReady = new Promise<void>((resolve) => {
  resolveStoryReady = resolve
})

let resolveNewer: (newer: Offline | undefined) => void = () => undefined
const newer = new Promise<Offline | undefined>((resolve) => {
  resolveNewer = resolve
})

/** Where this page's learner keeps things: the browser's own storage, or in an LMS a part of it. */
function portsWith({ localStorage, indexedDB, mayGoOn }: OwnStorage, shelf: Ports['shelf']): Ports {
  const database = browserDatabase({ indexedDB })
  const settings = browserSettings({ localStorage, database, clock: Date.now })
  const records = browserSaves({ localStorage, indexedDB, clock: Date.now, newId, mayGoOn }, database)
  let sound: SoundPort | undefined
  let group: Awaited<ReturnType<Ports['group']>> | undefined
  return {
    shelf,
    own,
    clock: Date.now,
    newSeed: () => Math.floor(Math.random() * 2 ** 32),
    newId,
    openStory,
    openingOf: async (id) => loadOpening[id]?.().catch(() => undefined),
    records: {
      ...records,
      async file() {
        const { readRecord, writeRecord } = await import('./saves/record-file.ts')
        return { read: readRecord, write: (runs) => writeRecord(runs, Date.now()) }
      },
    },
    settings,
    learning: () => import('virtual:learning'),
    glossary: async () => {
      await storyReady
      return import('virtual:glossary')
    },
    stage: async () => {
      await storyReady
      return (await import('./later.ts')).stage
    },
    sound: async () => {
      await storyReady
      const { createSound } = await import('./later.ts')
      sound ??= createSound(settings)
      return sound
    },
    voice: async () => (await import('./later.ts')).voice,
    support: async () => (await import('./later.ts')).support(),
    newer: newer.then((fromWorker) =>
      eitherNewer(fromWorker, renewal, () => void renewal.load(records.keeping)),
    ),
    renewal,
    packages: async () => (await import('./later.ts')).packages(),
    // Once: where storage is refused, a session is kept in the memory of these screens, and each route asks for them anew.
    group: async () => {
      const { groupScreens } = await import('./group.tsx')
      group ??= groupScreens({ newId, clock: Date.now, ownPlan: async (id) => (await own()).plan(id) })
      return group
    },
    stillness: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}

/** Registered when everything else has come: what it fetches should delay no words. */
async function keepOffline(): Promise<Offline | undefined> {
  const canKeep =
    import.meta.env.PROD && standard === 'none' && isSecureContext && 'serviceWorker' in navigator
  if (!canKeep || !location.protocol.startsWith('http')) return undefined
  const { keepOffline: keep } = await import('./keep-offline.ts')
  return keep({ own: async (story) => (await own()).file(story)?.text, look: renewal.look })
}

/** The real typefaces come when nothing else is waiting, so that they delay no words. */
void storyReady.then(() =>
  setTimeout(() => {
    const next = () => setTimeout(whenQuiet, 1000)
    // Without them the page is plainer, and the rest comes all the same.
    void import('./style/dress.ts').then(next, next)
  }, 50),
)

function whenQuiet(): void {
  fetchAhead()
  void keepOffline().then(resolveNewer, () => resolveNewer(undefined))
}

const host = document.getElementById('app')

function start(ports: Ports, follow: Launch['follow'] = () => undefined): void {
  const conversations = createConversations(ports)
  follow(conversations)
  void storyReady.then(ports.settings.restore)
  const retell = async (changed: CompiledStory) => {
    const story = (await engine()).playable(changed)
    if (story.ok) conversations.retell(story.value)
  }
  onStoryChanged(retell)
  const unwatch = conversations.subscribe((now) => {
    if (now.kind === 'opening' || (now.kind === 'open' && now.early)) return
    unwatch()
    resolveStoryReady()
  })
  if (router.getState().kind !== 'talk') resolveStoryReady()
  const shelf = createValueStore(ports.shelf)
  const surroundings = { ...ports, router, conversations }
  const draw = () => host && render(<App surroundings={surroundings} shelf={shelf} />, host)
  // A package has chosen its stories before this. Without those of a service the rest is there all the same.
  if (standard === 'none' || isUntold)
    void storyReady.then(own).then((stories) => {
      const put = () => {
        const added = stories.getState().filter((about) => !ports.shelf.includes(about))
        shelf.set([...ports.shelf, ...added])
      }
      put()
      stories.subscribe(() => {
        put()
        const now = conversations.getState()
        const newer = now.kind === 'open' && stories.compiled(now.story)
        if (newer) void retell(newer)
      })
    }, Boolean)
  const here = router.getState()
  if (here.kind === 'talk') {
    // Drawn when the words are there, so that it is drawn once; without them where they take long.
    const waiting = setTimeout(draw, PATIENCE)
    const unwatchOpening = conversations.subscribe(({ kind }) => {
      if (kind === 'opening') return
      unwatchOpening()
      clearTimeout(waiting)
      draw()
      // Before the story and the stage, which fill a slow line for seconds.
      setTimeout(() => void import('./style/dress.ts').catch(() => undefined))
    })
    conversations.enter(here.story)
  } else draw()
}

const compiled = (id: string) => load(id).catch(() => undefined)
const storage: OwnStorage = { localStorage: () => localStorage, indexedDB: () => indexedDB }
const standard = document.querySelector<HTMLMetaElement>('meta[name=alongside-standard]')?.content ?? 'none'
if (standard === 'none') start(portsWith(storage, shelf))
else {
  const waiting = setTimeout(() => host?.append(words.loading), PATIENCE)
  void import('./launched.tsx')
    .then(({ launch }) => launch(standard, { shelf, own, openStory, compiled, clock: Date.now, portsWith }))
    .then(
      ({ ports, follow }) => {
        clearTimeout(waiting)
        host?.replaceChildren()
        start(ports, follow)
      },
      (cause) => {
        clearTimeout(waiting)
        sayUntold({ code: 'page/untold', message: 'What tells the learning system did not begin', cause })
      },
    )
}

/** Says that the learning system cannot be told, and offers to play without it. */
function sayUntold(problem: Problem): void {
  if (!host) return
  host.replaceChildren()
  const play = () => {
    isUntold = true
    render(null, host)
    start(portsWith(storage, shelf))
  }
  render(<UntoldPanel problem={problem} load={() => location.reload()} play={play} />, host)
}
