// The files of one build as the worker and the page keep them. Pure.

/** Made by src/studio/build/offline-plugin.ts; addresses are relative to the site. */
export interface BuildFiles {
  /** The script that a page of this build begins with. */
  readonly entry: string
  /** Everything beside the shell, each with the hash of its content in its name. */
  readonly parts: readonly string[]
  /** Those of the parts that only who writes a story needs: kept once they were fetched, and never ahead. */
  readonly authors: readonly string[]
  /** By story: those of the parts that it needs to be played to its end and looked back on. */
  readonly stories: Readonly<Record<string, readonly string[]>>
  /** What it takes to fetch all parts but those of authors, compressed, with sounds in one encoding. */
  readonly bytes: number
}

/** Where the page finds them. */
export const BUILD_FILES = 'offline.json'

/** Both sides keep parts under this name; another site may lie in another folder of the same server. */
export const partsCache = (scope: string): string => `alongside-parts-${scope}`

const SOUND = /\.(ogg|mp3)$/
export const isSound = (file: string): boolean => SOUND.test(file)

/** A sign-in page of a network may answer for any address; it must not be kept in the place of a part. */
export const isPart = ({ status, headers }: Pick<Response, 'status' | 'headers'>): boolean =>
  status === 200 && !headers.get('content-type')?.startsWith('text/html')

const NAMED = /^assets\/(?:(?:figure|scene)-(\w+)-[\w-]{8,9}\.js|(\w+)-[\w-]{8,9}\.(?:ogg|mp3))$/

/**
 * What a service's own story needs: what every story of the house does, and each figure, scene and sound that has its name from a word
 * of it. A few too many, where a scene is called as a thing is.
 * @param text of the story, as it is kept
 */
export function neededBy({ parts, stories }: BuildFiles, text: string): readonly string[] {
  const words = new Set(text.toLowerCase().match(/\w+/g))
  const ofEvery = new Set(partsOfEvery({ stories }))
  return parts.filter((file) => {
    const [, drawn, heard] = NAMED.exec(file) ?? []
    return words.has(drawn ?? heard ?? '') || ofEvery.has(file)
  })
}

/** What every story of the house needs. */
function partsOfEvery({ stories }: Pick<BuildFiles, 'stories'>): readonly string[] {
  const [first = [], ...others] = Object.values(stories)
  const lists = others.map((files) => new Set(files))
  return first.filter((file) => lists.every((list) => list.has(file)))
}

/**
 * Whether the server has answered for an employer's own list or story, be it that there is none: a sign-in page, a page that says it is
 * busy, or a refusal must not take the place of what is kept.
 */
export const isAnswer = (response: Pick<Response, 'status' | 'headers'>): boolean =>
  isPart(response) || response.status === 404 || response.status === 410

/** `assets/tyler.js` for `assets/tyler-DwUQBvlz.js`: the same in every build. */
const bareName = (file: string): string => file.replace(/-[\w-]{8,9}(\.\w+)$/, '$1')

/**
 * What a newer build has to bring along so that whoever could do something without a network still can: each file whose older
 * version was kept, and the whole of each story that was. A service's own story has no file here: whoever has most of what every story
 * needs has begun one.
 * @param kept addresses of what the older build kept
 */
export function keptAgain({ parts, stories }: BuildFiles, kept: readonly string[]): readonly string[] {
  const names = new Set(kept.map(bareName))
  const again = new Set(parts.filter((file) => names.has(bareName(file))))
  const ofEvery = partsOfEvery({ stories }).filter((file) => !isSound(file))
  if (ofEvery.filter((file) => again.has(file)).length > ofEvery.length / 2)
    for (const file of ofEvery) again.add(file)
  for (const [story, files] of Object.entries(stories)) {
    if (names.has(`assets/${story}.js`)) for (const file of files) if (!isSound(file)) again.add(file)
  }
  return [...again]
}
