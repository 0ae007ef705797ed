// Puts the worker, the keeper and this browser together. What is begun is kept whole; the rest when it is asked for, or after a while
// on a line that is not metered.

import { parseRoute } from './frame/route.ts'
import { type Connection, createKeeper, isUnmetered, type Keeper, type KeptFiles } from './offline/keeper.ts'
import { type Newer, workOffline } from './offline/offline.ts'
import { BUILD_FILES, type BuildFiles, partsCache } from './offline/parts.ts'
import { readStoryList, STORY_LIST } from './saves/story-list.ts'

export interface Offline extends Newer {
  readonly kept: KeptFiles
}

/** Milliseconds from when the worker is there until the rest may come unasked: by then what was opened has come. */
const PATIENCE = 10_000

/** Milliseconds that the older worker has to end what it still fetches; a take-over takes one second. */
const WHILE_ENDING = 5000

interface KeepNeeds {
  /** Text of a service's own story, where there is one of this name. */
  readonly own: (story: string) => Promise<string | undefined>
  /** Looks whether the site was replaced, where something did not come. */
  readonly look: () => unknown
}

export function keepOffline({ own, look }: KeepNeeds): Offline {
  const workers = navigator.serviceWorker
  const site = new URL('./', location.href).href
  const keeper = createKeeper({
    site,
    files: filesOf(site),
    own,
    cache: () => caches.open(partsCache(site)),
    fetch: (address) => fetch(address),
    loaded: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(site)),
    plays: (file) => file.endsWith('.ogg') === playsOgg(),
  })
  const { connection } = navigator as Navigator & { readonly connection?: Connection }

  const newer = workOffline({
    workers,
    reload: () => location.reload(),
    patience: () => new Promise((resolve) => setTimeout(resolve, WHILE_ENDING)),
  })
  const keepAll: Keeper['keepAll'] = async (goOn) => {
    await keeper.keepAll(goOn)
    newer.bringAlong()
    if (keeper.getState().phase === 'failed') look()
  }

  const keepBegun = () => {
    const route = parseRoute(location.hash)
    if (route.kind === 'talk' && !connection?.saveData)
      void keeper.keepStory(route.story).then(newer.bringAlong)
  }
  // On a first visit a service's own stories came before the worker had its place: asked for once more, they are kept.
  if (!workers.controller)
    workers.addEventListener('controllerchange', () => void askBeside(), { once: true })
  // With the worker in its place, so that what is fetched meanwhile is kept too.
  void workers.ready.then(
    () => {
      keepBegun()
      addEventListener('hashchange', keepBegun)
      const mayGoOn = () => isUnmetered(connection)
      if (mayGoOn()) setTimeout(() => void keepAll(mayGoOn), PATIENCE)
    },
    // Refused by Firefox where a browser may keep nothing: there is nothing to keep then.
    () => undefined,
  )
  return { ...newer, kept: { ...keeper, keepAll } }
}

async function askBeside(): Promise<void> {
  const ask = (name: string) => fetch(`./${name}`, { cache: 'no-cache' }).catch(() => undefined)
  await ask('support.json')
  const answer = await ask(STORY_LIST)
  const list = answer?.ok ? readStoryList(await answer.text()) : undefined
  if (list?.ok) for (const name of list.value.stories) await ask(name)
}

/** Asked for once; only where the list is of the build that this page belongs to. */
function filesOf(site: string): () => Promise<BuildFiles | undefined> {
  let files: BuildFiles | undefined
  return async () => {
    if (files) return files
    const answer = await fetch(site + BUILD_FILES)
    const found = (await answer.json()) as BuildFiles
    if (document.querySelector(`script[src$="${found.entry}"]`)) files = found
    return files
  }
}

const playsOgg = (): boolean => document.createElement('audio').canPlayType('audio/ogg; codecs="opus"') !== ''
