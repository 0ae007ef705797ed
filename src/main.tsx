// The composition root: begins loading the story that the address names, reads what is kept, and hands every
// screen its ports. Picture, sound, evidence and the real typefaces come after the first options.

import { loadStory, onStoryChanged, shelf } from 'virtual:stories'
import { render } from 'preact'
import type { Playable } from './core/passage.ts'
import { fail, type Result } from './core/result.ts'
import { browserSaves } from './records/browser-saves.ts'
import { browserSettings } from './records/browser-settings.ts'
import { playable } from './story/playable.ts'
import { App, fetchAhead } from './ui/app.tsx'
import { createConversations } from './ui/conversation.ts'
import type { Ports, SoundPort } from './ui/ports.ts'
import { createRouter } from './ui/router.ts'
import './ui/style/tokens.css'
import './ui/style/base.css'
import './ui/style/talk.css'

const router = createRouter(window)
/** `randomUUID` needs a secure page; a training room may well have none. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')

async function openStory(id: string): Promise<Result<Playable>> {
  const load = loadStory[id]
  if (!load) return fail({ code: 'story/unknown', message: `Unexpected story “${id}”` })
  try {
    return playable(await load())
  } catch (cause) {
    return fail({ code: 'story/not-loaded', message: `The story ${id} did not arrive`, cause })
  }
}

const settings = browserSettings(() => localStorage)
let sound: SoundPort | undefined

const ports: Ports = {
  shelf,
  clock: Date.now,
  newSeed: () => Math.floor(Math.random() * 2 ** 32),
  newId,
  openStory,
  records: browserSaves({
    localStorage: () => localStorage,
    indexedDB: () => indexedDB,
    clock: Date.now,
    newId,
  }),
  settings,
  learning: () => import('virtual:learning'),
  stage: () => import('./later.ts').then((later) => later.stage),
  sound: async () => {
    const { createSound } = await import('./later.ts')
    sound ??= createSound(settings)
    return sound
  },
  stillness: matchMedia('(prefers-reduced-motion: reduce)').matches,
}

const conversations = createConversations(ports)
onStoryChanged((changed) => {
  const story = playable(changed)
  if (story.ok) conversations.retell(story.value)
})
/** The real typefaces come when nothing else is waiting, so that they delay no words. */
function dress(): void {
  setTimeout(() => void import('./ui/style/fonts.css').then(() => setTimeout(fetchAhead, 1000)), 50)
}
const unwatch = conversations.subscribe(({ kind }) => {
  if (kind === 'opening') return
  unwatch()
  requestAnimationFrame(dress)
})
if (router.getState().kind !== 'talk') requestAnimationFrame(dress)
const host = document.getElementById('app')
if (host) render(<App surroundings={{ ...ports, router, conversations }} />, host)
