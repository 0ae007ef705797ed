// A service's own stories: those in the page of a package, those that lie beside the page, those kept on this device, and what the
// workbench is trying. Fetched after everything that a story of the house needs. Each stands on the shelf under `own-` and its id, so
// that none can ever be taken for a story of the house, and keeps that name in every version.

import type { About, Origin } from '../../model/about.ts'
import type { GroupPlan } from '../../model/group-plan.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { AddProblem, CalledStory, KeptStory, OwnPort } from '../frame/ports.ts'
import type { Database } from '../saves/database.ts'
import { type OwnStory, readStoryFile, STORY_ENDING } from '../saves/story-file.ts'
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
  /** What it was read from: given back as it is, since a stranger's file may hold what cannot be written again. */
  readonly text: string
  /** The file's name, where it lies beside the page or in a package. */
  readonly file?: string
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
  const put = (version: Omit<Version, 'about'>) => {
    const { story, origin } = version
    const about: About = { ...story.about, id: shelfId(story), origin }
    versions = [...versions.filter((other) => !isAt(about.id, origin.from)(other)), { about, ...version }]
  }
  // Whether Ink can run it is found when it is opened: nobody who plays another story waits for that.
  const putFile = (file: string, text: string, origin: Origin, kept?: KeptFrom) => {
    const story = readStoryFile(text)
    if (!story.ok) {
      unread = [...unread, { file, problem: story.problem, ...(kept && { kept }) }]
      return
    }
    const version = { story: story.value, origin, text, ...(!kept && { file }) }
    const other = versions.find(isAt(shelfId(story.value), origin.from))
    if (other?.file === undefined) return put(version)
    const isLater = story.value.made > other.story.made
    unread = [
      ...unread,
      isLater ? sameId(other.file, file, other.story) : sameId(file, other.file, other.story),
    ]
    if (isLater) put(version)
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
  const find = (id: StoryId, from?: KeptFrom) =>
    from ? versions.find(isAt(id, from)) : shown(versions).find(({ about }) => about.id === id)
  /** In memory; whoever listens is told with what comes next. */
  const drop = (id: StoryId, from: KeptFrom) => {
    versions = versions.filter((version) => !isAt(id, from)(version))
    unread = unread.filter(({ file, kept }) => file !== id || kept !== from)
  }
  const removeText = async (id: StoryId, from: KeptFrom): Promise<boolean> =>
    needs.database === undefined || settled(needs.database.removeText(PLACES[from] + id))
  /** False where it is refused: it can then be played until the page is left, and whoever put it here is told. */
  const keep = async (story: OwnStory, from: KeptFrom, text: string): Promise<boolean> => {
    unread = unread.filter(({ file, kept }) => file !== shelfId(story) || kept !== from)
    put({ story, origin: { from }, text })
    show()
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
      const story = find(id)?.story
      return story && ({ ...story.compiled, id } as CompiledStory)
    },
    plan: (id) => find(id)?.story.group,
    file(id, from) {
      const version = find(id, from)
      return version && { name: `${version.story.about.id}${STORY_ENDING}`, text: version.text }
    },
    story: (id, from) => find(id, from)?.story,
    async add(text, inPlaceOfAnother = false) {
      const story = await readPlayable(text)
      if (!story.ok) return story
      const id = shelfId(story.value)
      const another = versions.find(
        (version) => version.about.id === id && isAnother(version.story, story.value),
      )
      if (another && !inPlaceOfAnother) return fail(placeTaken(another.story, story.value))
      const replaced = find(id) !== undefined && !another
      // Whoever adds it means this one, and no longer what was only tried. That stays stored until this one is.
      drop(id, 'tried')
      const isKept = await keep(story.value, 'device', text)
      if (isKept) await removeText(id, 'tried')
      // The file that lies beside the page may be the same one.
      return ok({ id, replaced, kept: isKept, isNewest: find(id)?.story.made === story.value.made })
    },
    async tryOut(text) {
      const story = await readPlayable(text)
      if (!story.ok) return story
      const id = shelfId(story.value)
      const others = kept().filter(({ id: other, from }) => from === 'tried' && other !== id)
      for (const other of others) drop(other.id, 'tried')
      const isKept = await keep(story.value, 'tried', text)
      if (isKept) for (const other of others) await removeText(other.id, 'tried')
      return ok({ id, kept: isKept })
    },
    kept,
    async remove({ id, from }) {
      drop(id, from)
      show()
      // A draft that stayed stored because this one could not be would come back in its place.
      const isTried = kept().some((other) => other.id === id && other.from === 'tried')
      const places: readonly KeptFrom[] = from === 'device' && !isTried ? ['device', 'tried'] : [from]
      const gone = await Promise.all(places.map((place) => removeText(id, place)))
      return gone.every(Boolean)
    },
  }
}

const isAt =
  (id: StoryId, from: Origin['from']) =>
  ({ about, origin }: Version): boolean =>
    about.id === id && origin.from === from

/** Another title or child, and no choice in common: nothing that was played of one could go on in the other. */
function isAnother(here: OwnStory, added: OwnStory): boolean {
  if (here.about.title === added.about.title && here.about.child.name === added.about.child.name) return false
  const ids = new Set(choiceIds(here))
  return !choiceIds(added).some((id) => ids.has(id))
}

const choiceIds = ({ compiled }: OwnStory): readonly string[] =>
  Object.values(compiled.choices).map(({ id }) => id)

const placeTaken = (here: OwnStory, added: OwnStory): AddProblem => ({
  code: 'own/another-story',
  message: `Unexpected id ${added.about.id} of “${added.about.title}”, which “${here.about.title}” has here already, expected an id of its own`,
  hint: 'Give one of them another id in its story.yaml.',
  another: { here: called(here), added: called(added) },
})

const called = ({ about: { title, child } }: OwnStory): CalledStory => ({ title, child: child.name })

const sameId = (file: string, shownFile: string, { about: { id } }: OwnStory): Unread => ({
  file,
  problem: {
    code: 'own/same-id',
    message: `Unexpected id ${id} of ${file}, which ${shownFile} has too, expected an id of its own`,
    hint: 'Take the older one out, or give one of them another id in its story.yaml.',
  },
})

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
  const { stories, wrong = [], ...service } = list.ok ? list.value : NO_STORIES
  unread.push(...wrong)
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
