// A service's own stories: those in the page of a package, those that lie beside the page, those kept on this device, and what the
// workbench is trying. Fetched after everything that a story of the house needs. Each stands on the shelf under `own-` and its id, so
// that none can ever be taken for a story of the house, and keeps that name in every version.

import type { About, Origin } from '../../model/about.ts'
import type { GroupPlan } from '../../model/group-plan.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { KeptStory, OwnPort } from '../frame/ports.ts'
import type { Database } from '../saves/database.ts'
import { type OwnStory, readStoryFile, writeStoryFile } from '../saves/story-file.ts'
import { NO_STORIES, readStoryList, STORY_LIST } from '../saves/story-list.ts'
import { faultInSupport } from '../saves/support.ts'
import { createValueStore } from '../store.ts'

/** Where a story lies in the database, before its id. */
const PLACES = { device: 'own-story/', tried: 'tried-story/' } as const
type KeptFrom = KeptStory['from']

export interface OwnStories extends OwnPort {
  readonly compiled: (id: StoryId) => CompiledStory | undefined
  readonly plan: (id: StoryId) => GroupPlan | undefined
}

export interface OwnNeeds {
  /** Text of the stories that a package has in its page: a list of story files. */
  readonly inPage?: string | undefined
  /** Whose those are, where the package says it. */
  readonly service?: string | undefined
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

interface Unread {
  readonly file: string
  readonly problem: Problem
  /** Where it is kept on this device. */
  readonly kept?: KeptFrom
}

/** Reads all there are. Never rejects: what cannot be read is among `unread`. */
export async function openOwnStories(needs: OwnNeeds): Promise<OwnStories> {
  let unread: readonly Unread[] = []
  /** One from each place at the most. */
  let versions: readonly Version[] = []
  const put = (story: OwnStory, origin: Origin) => {
    const about: About = { ...story.about, id: shelfId(story), origin }
    const others = versions.filter(
      (other) => other.about.id !== about.id || other.origin.from !== origin.from,
    )
    versions = [...others, { about, origin, story }]
  }
  // Whether Ink can run it is found when it is opened: nobody who plays another story waits for that.
  const putFile = (file: string, text: string, origin: Origin, kept?: KeptFrom) => {
    const story = readStoryFile(text)
    if (story.ok) put(story.value, origin)
    else unread = [...unread, { file, problem: story.problem, ...(kept && { kept }) }]
  }

  for (const [index, text] of textsInPage(needs.inPage).entries())
    putFile(`${index + 1}`, text, { from: 'package', ...(needs.service && { service: needs.service }) })
  const beside = await besidePage(needs.fetchText)
  unread = [...unread, ...beside.unread]
  for (const { file, text } of beside.files) putFile(file, text, beside.origin)
  for (const from of ['device', 'tried'] as const)
    for (const { id, text } of needs.database ? await keptTexts(needs.database, from) : [])
      putFile(id, text, { from }, from)

  const onShelf = () => shown(versions).map(({ about }) => about)
  const shelf = createValueStore(onShelf())
  const show = () => shelf.set(onShelf())
  const find = (id: StoryId) => shown(versions).find(({ about }) => about.id === id)?.story
  const forget = async (id: StoryId, from: KeptFrom): Promise<boolean> => {
    versions = versions.filter(({ about, origin }) => about.id !== id || origin.from !== from)
    unread = unread.filter(({ file, kept }) => file !== id || kept !== from)
    show()
    return needs.database === undefined || settled(needs.database.removeText(PLACES[from] + id))
  }
  const keep = async (story: OwnStory, from: KeptFrom, text: string): Promise<boolean> => {
    unread = unread.filter(({ file, kept }) => file !== shelfId(story) || kept !== from)
    put(story, { from })
    show()
    // Where it is refused, it can be played until the page is left, and whoever added it is told.
    return (
      needs.database !== undefined && settled(needs.database.keepText(PLACES[from] + shelfId(story), text))
    )
  }
  const kept = (): readonly KeptStory[] => [
    ...versions.flatMap(({ about, origin: { from } }) =>
      from === 'device' || from === 'tried'
        ? [{ id: about.id, title: about.title, child: about.child, from }]
        : [],
    ),
    ...unread.flatMap(({ file, kept: from }) => (from ? [{ id: file, from }] : [])),
  ]
  return {
    getState: shelf.getState,
    subscribe: shelf.subscribe,
    unread: () => unread,
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
      // Whoever adds it means this one, and no longer what was only tried.
      await forget(id, 'tried')
      const isKept = await keep(story.value, 'device', text)
      // The file that lies beside the page may be the same one.
      return ok({ id, replaced, kept: isKept, isNewest: find(id)?.made === story.value.made })
    },
    async tryOut(text) {
      const story = await readPlayable(text)
      if (!story.ok) return story
      const id = shelfId(story.value)
      for (const { id: other, from } of kept())
        if (from === 'tried' && other !== id) await forget(other, from)
      await keep(story.value, 'tried', text)
      return ok(id)
    },
    kept,
    remove: ({ id, from }) => forget(id, from),
  }
}

const settled = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

/** Of each story what is being tried, or else the version that was made last, in the order of the shelf. */
const shown = (versions: readonly Version[]): readonly Version[] =>
  versions
    .filter((version) =>
      versions.every((other) => other.about.id !== version.about.id || !hides(other, version)),
    )
    // Of two that were made in the same moment, one.
    .filter(({ about }, index, all) => all.findIndex((other) => other.about.id === about.id) === index)
    .sort((a, b) => a.about.order - b.about.order || a.about.title.localeCompare(b.about.title))

const hides = (other: Version, { origin, story }: Version): boolean =>
  origin.from !== 'tried' && (other.origin.from === 'tried' || other.story.made > story.made)

const shelfId = ({ about }: OwnStory): StoryId => `own-${about.id}`

/** As main.tsx loads it: asked for so, it stays a file of its own. */
const engine = () => import('../../model/story/playable.ts')

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

const fetchNothing = async (): Promise<string | undefined> => undefined

async function besidePage(fetchText: NonNullable<OwnNeeds['fetchText']> = fetchNothing) {
  const unread: Unread[] = []
  const fetched = (file: string) => fetchText(file).catch(() => undefined)
  const listed = await fetched(STORY_LIST)
  const list = listed === undefined ? ok(NO_STORIES) : readStoryList(listed)
  if (!list.ok) unread.push({ file: STORY_LIST, problem: list.problem })
  const { stories, ...service } = list.ok ? list.value : NO_STORIES
  const origin: Origin = { from: 'beside', ...service }
  // Whom a trainee in distress may turn to: whoever wrote that file needs to hear where it cannot be shown.
  const support = await fetched('support.json')
  const fault = support === undefined ? undefined : faultInSupport(support)
  if (fault)
    unread.push({
      file: 'support.json',
      problem: { code: 'own/support', message: `Unexpected content of support.json (${fault})` },
    })
  const texts = await Promise.all(stories.map(async (file) => ({ file, text: await fetched(file) })))
  const files = texts.flatMap(({ file, text }) => {
    if (text !== undefined) return [{ file, text }]
    const message = `Unexpected lack of ${file}, which ${STORY_LIST} names, expected it beside the page`
    unread.push({ file, problem: { code: 'own/not-there', message } })
    return []
  })
  return { origin, files, unread }
}

async function keptTexts(database: NonNullable<OwnNeeds['database']>, from: KeptFrom) {
  const place = PLACES[from]
  // Storage that refuses holds none.
  const names = await database.textNames().catch(() => [])
  const texts = await Promise.all(
    names
      .filter((name) => name.startsWith(place))
      .map(async (name) => ({
        id: name.slice(place.length),
        text: await database.text(name).catch(() => undefined),
      })),
  )
  return texts.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]))
}
