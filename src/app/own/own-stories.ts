// A service's own stories: those in the page of a package, those that lie beside the page, and those kept on this device. Fetched
// after everything that a story of the house needs. Each stands on the shelf under `own-` and its id, so that none can ever be
// taken for a story of the house, and keeps that name in every version.

import type { About, Origin } from '../../model/about.ts'
import type { GroupPlan } from '../../model/group-plan.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { OwnPort } from '../frame/ports.ts'
import type { Database } from '../saves/database.ts'
import { type OwnStory, readStoryFile, writeStoryFile } from '../saves/story-file.ts'
import { NO_STORIES, readStoryList, STORY_LIST } from '../saves/story-list.ts'
import { createValueStore } from '../store.ts'

/** Where a story lies in the database, before its id. */
const KEPT = 'own-story/'

export interface OwnStories extends OwnPort {
  readonly compiled: (id: StoryId) => CompiledStory | undefined
  readonly plan: (id: StoryId) => GroupPlan | undefined
}

export interface OwnNeeds {
  /** Text of the stories that a package has in its page: a list of story files. */
  readonly inPage?: string | undefined
  /** Fetches a file beside the page; undefined where there is none. Absent where nothing lies there. */
  readonly fetchText?: ((name: string) => Promise<string | undefined>) | undefined
  /** Absent where nothing is kept. */
  readonly database?: Pick<Database, 'text' | 'keepText' | 'removeText' | 'textNames'> | undefined
}

interface Version {
  readonly about: About
  readonly origin: Origin
  readonly story: OwnStory
}

/** Reads all there are. Never rejects: what cannot be read is among `unread`. */
export async function openOwnStories(needs: OwnNeeds): Promise<OwnStories> {
  const unread: { readonly file: string; readonly problem: Problem }[] = []
  /** One from each place at the most. */
  let versions: readonly Version[] = []
  const put = (story: OwnStory, origin: Origin) => {
    const about: About = { ...story.about, id: shelfId(story), origin }
    const others = versions.filter(
      (other) => other.about.id !== about.id || other.origin.from !== origin.from,
    )
    versions = [...others, { about, origin, story }]
  }
  const putFile = async (file: string, text: string, origin: Origin) => {
    const story = await readPlayable(text)
    if (story.ok) put(story.value, origin)
    else unread.push({ file, problem: story.problem })
  }

  for (const [index, text] of textsInPage(needs.inPage).entries())
    await putFile(`${index + 1}`, text, { from: 'package' })
  const { service, files } = await besidePage(needs.fetchText, unread)
  for (const { file, text } of files)
    await putFile(file, text, { from: 'beside', ...(service !== undefined && { service }) })
  for (const { name, text } of await keptTexts(needs.database)) await putFile(name, text, { from: 'device' })

  const shelf = createValueStore<readonly About[]>([])
  const show = () => shelf.set(newest(versions).map(({ about }) => about))
  show()
  const find = (id: StoryId) => newest(versions).find(({ about }) => about.id === id)?.story
  return {
    getState: shelf.getState,
    subscribe: shelf.subscribe,
    unread,
    compiled(id) {
      const story = find(id)
      return story && ({ ...story.compiled, id } as CompiledStory)
    },
    plan: (id) => find(id)?.group,
    file(id) {
      const story = find(id)
      return story && { name: `${story.about.id}.alongside`, text: writeStoryFile(story) }
    },
    story: find,
    async add(text) {
      const story = await readPlayable(text)
      if (!story.ok) return story
      const id = shelfId(story.value)
      const replaced = find(id) !== undefined
      put(story.value, { from: 'device' })
      show()
      const kept = await keep(needs.database, id, text)
      return ok({ id, replaced, kept, isNewest: find(id) === story.value })
    },
    async remove(id) {
      versions = versions.filter(({ about, origin }) => about.id !== id || origin.from !== 'device')
      show()
      await needs.database?.removeText(KEPT + id).catch(() => undefined)
    },
  }
}

/** Of each story the version that was made last, in the order of the shelf. */
const newest = (versions: readonly Version[]): readonly Version[] =>
  versions
    .filter(({ about, story }) =>
      versions.every((other) => other.about.id !== about.id || other.story.made <= story.made),
    )
    // Two of the same moment are the same file.
    .filter(({ about }, index, all) => all.findIndex((other) => other.about.id === about.id) === index)
    .sort((a, b) => a.about.order - b.about.order || a.about.title.localeCompare(b.about.title))

/** As main.tsx loads it: asked for so, it stays a file of its own. */
const engine = () => import('../../model/story/playable.ts')

const shelfId = ({ about }: OwnStory): StoryId => `own-${about.id}`

/** Also tells its opening, so that what nobody could play is refused while whoever brought it is there. */
async function readPlayable(text: string): Promise<Result<OwnStory>> {
  const story = readStoryFile(text)
  if (!story.ok) return story
  const { playable } = await engine()
  const told = playable(story.value.compiled as CompiledStory)
  const opening = told.ok ? told.value.begin(1) : told
  if (opening.ok) return story
  return fail({ ...opening.problem, code: 'own/unplayable', cause: opening.problem })
}

/** A package has them as a list of texts. */
function textsInPage(inPage: string | undefined): readonly string[] {
  try {
    const list: unknown = JSON.parse(inPage ?? '[]')
    return Array.isArray(list) ? list.map((file) => JSON.stringify(file)) : []
  } catch {
    return []
  }
}

async function besidePage(
  fetchText: OwnNeeds['fetchText'],
  unread: { readonly file: string; readonly problem: Problem }[],
) {
  const listed = await fetchText?.(STORY_LIST).catch(() => undefined)
  const list = listed === undefined ? ok(NO_STORIES) : readStoryList(listed)
  if (!list.ok) unread.push({ file: STORY_LIST, problem: list.problem })
  const { service, stories } = list.ok ? list.value : NO_STORIES
  const files = await Promise.all(
    stories.map(async (file) => ({ file, text: await fetchText?.(file).catch(() => undefined) })),
  )
  return {
    service,
    files: files.flatMap(({ file, text }) => {
      if (text !== undefined) return [{ file, text }]
      const message = `Unexpected lack of ${file}, which ${STORY_LIST} names, expected it beside the page`
      unread.push({ file, problem: { code: 'own/not-there', message } })
      return []
    }),
  }
}

async function keptTexts(database: OwnNeeds['database']) {
  try {
    const names = (await database?.textNames())?.filter((name) => name.startsWith(KEPT)) ?? []
    const texts = await Promise.all(
      names.map(async (name) => ({ name: name.slice(KEPT.length), text: await database?.text(name) })),
    )
    return texts.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]))
  } catch {
    // Storage that refuses holds none.
    return []
  }
}

async function keep(database: OwnNeeds['database'], id: StoryId, text: string): Promise<boolean> {
  try {
    if (!database) return false
    await database.keepText(KEPT + id, text)
    return true
  } catch {
    // It can be played until the page is left, and whoever added it is told.
    return false
  }
}
