import { describe, expect, it } from 'vitest'
import { createKeeper, isUnmetered, type KeeperNeeds } from '../../../src/app/offline/keeper.ts'
import type { BuildFiles } from '../../../src/app/offline/parts.ts'

const SITE = 'https://x.org/alongside/'
const STORY = 'assets/tyler-1.js'
const DEBRIEF = 'assets/debrief-1.js'
const OTHER = 'assets/amina-1.js'
const WORKBENCH = 'assets/workbench-1.js'
const OGG = 'assets/hall-1.ogg'
const MP3 = 'assets/hall-1.mp3'
const SCENE = 'assets/scene-kitchen-00000001.js'
const BUILD: BuildFiles = {
  entry: 'assets/index-1.js',
  parts: [STORY, DEBRIEF, OTHER, OGG, MP3, WORKBENCH],
  authors: [WORKBENCH],
  stories: { tyler: [STORY, DEBRIEF, OGG, MP3], amina: [OTHER, DEBRIEF] },
  bytes: 4_000_000,
}

/** A browser that keeps what it is given and plays Ogg. `missing` never comes. */
function aKeeper(given: Partial<KeeperNeeds> = {}, missing: readonly string[] = []) {
  const kept = new Map<string, Response>()
  const asked: string[] = []
  const answers: Response[] = []
  const cache = {
    keys: async () => [...kept.keys()].map((url) => ({ url }) as Request),
    put: async (address: RequestInfo | URL, response: Response) => {
      // The worker writes its own copy of each answer into the same cache.
      expect(answers.filter(({ bodyUsed }) => !bodyUsed)).toEqual([])
      kept.set(String(address), response)
    },
  }
  const keeper = createKeeper({
    site: SITE,
    files: async () => BUILD,
    own: async () => undefined,
    cache: async () => cache,
    fetch: async (address) => {
      asked.push(address.slice(SITE.length))
      const isMissing = missing.some((name) => address.endsWith(name))
      const answer = new Response(`body of ${address}`, {
        status: isMissing ? 404 : 200,
        headers: { 'content-type': isMissing ? 'text/plain' : 'text/javascript' },
      })
      answers.push(answer)
      return answer
    },
    loaded: () => [],
    plays: (file) => file.endsWith('.ogg'),
    ...given,
  })
  const names = () => [...kept.keys()].map((address) => address.slice(SITE.length)).sort()
  return { keeper, asked, names, kept, answers }
}

describe('keeping a story', () => {
  it('fetches all that it needs, without sounds where none was heard', async () => {
    const { keeper, names } = aKeeper()
    await keeper.keepStory('tyler')
    expect(names()).toEqual([DEBRIEF, STORY])
  })

  it('has its sounds where one was heard, in the encoding that this browser plays', async () => {
    const { keeper, names } = aKeeper({ loaded: () => [`${SITE}assets/rain-1.ogg`] })
    await keeper.keepStory('tyler')
    expect(names()).toEqual([DEBRIEF, OGG, STORY])
  })

  it('keeps what the page loaded before there was a worker, under its plain address, and nothing that is no part', async () => {
    const { keeper, names } = aKeeper({
      loaded: () => [`${SITE}${OTHER}?again=1`, `${SITE}assets/index-1.js`, `${SITE}support.json`],
    })
    await keeper.keepStory('tyler')
    expect(names()).toEqual([OTHER, DEBRIEF, STORY].sort())
  })

  it('asks for nothing twice', async () => {
    const { keeper, asked } = aKeeper()
    await keeper.keepStory('tyler')
    await keeper.keepStory('tyler')
    await keeper.keepStory('amina')
    expect(asked).toEqual([STORY, DEBRIEF, OTHER])
  })

  it('of a service’s own has what every story has and the pictures that it names, and is asked for where it is none of the house', async () => {
    const asked: string[] = []
    const build = { ...BUILD, parts: [...BUILD.parts, SCENE] }
    const own = async (story: string) => {
      asked.push(story)
      return '{"scene": "Kitchen"}'
    }
    const { keeper, names } = aKeeper({ own, files: async () => build })
    await keeper.keepStory('tyler')
    expect(asked).toEqual([])
    expect(names()).toEqual([DEBRIEF, STORY])
    await keeper.keepStory('own-jade')
    expect(asked).toEqual(['own-jade'])
    expect(names()).toEqual([DEBRIEF, SCENE, STORY].sort())
  })

  it('that is not known, or of another build, asks for nothing', async () => {
    const { keeper, asked } = aKeeper()
    await keeper.keepStory('nobody')
    expect(asked).toEqual([])
    const replaced = aKeeper({ files: async () => undefined })
    await replaced.keeper.keepStory('tyler')
    expect(replaced.asked).toEqual([])
  })

  it('keeps each with its body and its type, and leaves no answer unread, not even a refusal', async () => {
    const { keeper, kept, answers } = aKeeper({}, [DEBRIEF])
    await keeper.keepStory('tyler')
    const story = kept.get(SITE + STORY)
    expect(await story?.text()).toBe(`body of ${SITE}${STORY}`)
    expect(story?.headers.get('content-type')).toBe('text/javascript')
    expect(answers.map(({ bodyUsed }) => bodyUsed)).toEqual([true, true])
  })

  it('goes without what does not come, and says nothing of it', async () => {
    const { keeper, names } = aKeeper({}, [DEBRIEF])
    await keeper.keepStory('tyler')
    expect(names()).toEqual([STORY])
    expect(keeper.getState().phase).toBe('unknown')
  })
})

describe('keeping everything', () => {
  it('is over when the last file is there, which is counted from what is kept', async () => {
    const { keeper, names } = aKeeper()
    const seen: string[] = []
    keeper.subscribe(({ phase, kept, all }) => seen.push(`${phase} ${kept} of ${all}`))
    await keeper.keepAll()
    expect(names()).toEqual([OTHER, DEBRIEF, OGG, STORY].sort())
    expect(seen).toEqual([
      'keeping 0 of 0',
      'keeping 0 of 4',
      'keeping 1 of 4',
      'keeping 2 of 4',
      'keeping 3 of 4',
      'keeping 4 of 4',
      'all 4 of 4',
    ])
    expect(keeper.getState().bytes).toBe(4_000_000)
  })

  it('is found again by a page that is opened later, and not where one file is gone', async () => {
    const { keeper, kept } = aKeeper()
    await keeper.keepAll()
    await keeper.look()
    expect(keeper.getState().phase).toBe('all')
    kept.delete(SITE + OTHER)
    await keeper.look()
    expect(keeper.getState()).toMatchObject({ phase: 'some', kept: 3, all: 4 })
  })

  it('says so where something does not come, keeps what came, and goes on from there', async () => {
    const missing = [OTHER]
    const { keeper, names, asked } = aKeeper({}, missing)
    await keeper.keepAll()
    expect(keeper.getState()).toMatchObject({ phase: 'failed', kept: 2, all: 4 })
    expect(names()).toEqual([DEBRIEF, STORY])
    missing.pop()
    asked.length = 0
    await keeper.keepAll()
    expect(asked).toEqual([OTHER, OGG])
    expect(keeper.getState().phase).toBe('all')
  })

  it('leaves off where it may not go on', async () => {
    const { keeper, asked } = aKeeper()
    await keeper.keepAll(() => asked.length < 2)
    expect(asked).toEqual([STORY, DEBRIEF])
    expect(keeper.getState()).toMatchObject({ phase: 'some', kept: 2, all: 4 })
  })

  it('is done once, though it is asked for twice', async () => {
    const { keeper, asked } = aKeeper()
    await keeper.look()
    const first = keeper.keepAll()
    await Promise.all([first, keeper.keepAll(), keeper.look()])
    expect(asked).toHaveLength(4)
  })

  it('fails where the server has another build, and is not offered where a browser keeps nothing', async () => {
    const replaced = aKeeper({ files: async () => undefined })
    await replaced.keeper.keepAll()
    expect(replaced.keeper.getState().phase).toBe('failed')
    const refusing = aKeeper({ cache: () => Promise.reject(new Error('SecurityError')) })
    await refusing.keeper.look()
    expect(refusing.keeper.getState().phase).toBe('unknown')
  })
})

describe('fetching unasked', () => {
  it.each([
    [undefined, false],
    [{}, false],
    [{ type: 'wifi' }, true],
    [{ type: 'ethernet' }, true],
    [{ type: 'wifi', saveData: true }, false],
    [{ type: 'cellular' }, false],
    [{ type: 'unknown' }, false],
    [{ saveData: false }, false],
  ])('with %j: %s', (connection, expected) => {
    expect(isUnmetered(connection)).toBe(expected)
  })
})
