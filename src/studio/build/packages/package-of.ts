// One package: of what was chosen, the site's list and the bytes of its files. Pure, and the same choices always give the same bytes,
// whoever makes it and wherever.

import {
  EXAMPLE_IRI,
  idOnShelf,
  LONGEST_ID,
  type PackageChoices,
  type PackageStandard,
  titleOf,
} from '../../../app/author/package-choices.ts'
import type { OwnStory } from '../../../app/saves/story-file.ts'
import { hash } from '../../../model/shuffle.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { decisionsOf, type StoryKey } from './decision-key.ts'
import { assetsOf } from './own-assets.ts'
import { type Files, packageFiles } from './package-files.ts'
import {
  type ListedFile,
  type ListedStory,
  neededFiles,
  type PackingList,
  type StoryAssets,
} from './packing-list.ts'

export interface LmsPackage {
  /** Of the zip. */
  readonly name: string
  readonly standard: PackageStandard
  readonly title: string
  readonly files: Files
}

const ABOUT = 'Practice in conversation for people new to youth justice work.'
interface ChosenStory {
  /** On the shelf. */
  readonly id: string
  readonly title: string
  readonly blurb: string
  readonly assets: StoryAssets
  readonly own?: OwnStory
}

/** @param choices as checkChoices gives them; of stories that the list does not have none is packed */
export function filesOf(choices: PackageChoices, list: PackingList): readonly ListedFile[] {
  const stories = inOrder(choices, list)
  return neededFiles(
    list,
    stories.map(({ id }) => id),
    hasWholeHouse(stories, list)
      ? [allOf(list), ...stories.map(({ assets }) => assets)]
      : stories.map(({ assets }) => assets),
  )
}

/** @param files those that filesOf names, by path */
export function packageOf(choices: PackageChoices, list: PackingList, files: Files): LmsPackage {
  const stories = inOrder(choices, list)
  const { standard } = choices
  const id = choices.id ?? idOf(stories, list)
  const title =
    choices.title ??
    titleOf(
      stories.map(({ title: name, own }) => ({ title: name, isOwn: own !== undefined })),
      isHouse(stories, list),
    )
  const [first] = stories
  return {
    name: `${id}-${standard}.zip`,
    standard,
    title,
    files: packageFiles({
      files,
      about: stories.length === 1 && first ? first.blurb : ABOUT,
      setting: {
        standard,
        stories: isHouse(stories, list) ? 'all' : stories.map((story) => story.id),
        passMark: choices.passMark === null ? null : { percent: choices.passMark },
        asks: choices.asks,
        // As the page reads it, too.
        tellScores: choices.tellScores || choices.passMark !== null,
        tellDecisions: choices.tellDecisions,
        id,
        title,
        version: list.version,
        iri: `${choices.iri ?? EXAMPLE_IRI}/${id}`,
      },
      own: stories.flatMap(({ own }) => (own ? [own] : [])),
      service: choices.service,
      support: choices.support,
      key: stories.map((story) => keyOf(story, list)),
    }),
  }
}

/** As they stand on the shelf: those of the house, then a service's own. */
function inOrder({ stories }: PackageChoices, list: PackingList): readonly ChosenStory[] {
  const house = list.stories
    .filter(({ id }) => stories.includes(id))
    .map((story) => ({ id: story.id, title: story.title, blurb: story.blurb, assets: story }))
  const own = stories
    .flatMap((story) => (typeof story === 'string' ? [] : [story]))
    .sort((a, b) => a.about.order - b.about.order || (idOnShelf(a) < idOnShelf(b) ? -1 : 1))
    .map((story) => ({
      id: idOnShelf(story),
      title: story.about.title,
      blurb: story.about.introduction.blurb,
      assets: assetsOf(story, list.homes),
      own: story,
    }))
  return [...house, ...own]
}

const hasWholeHouse = (stories: readonly ChosenStory[], list: PackingList): boolean =>
  list.stories.every(({ id }) => stories.some((story) => story.id === id))

const isHouse = (stories: readonly ChosenStory[], list: PackingList): boolean =>
  hasWholeHouse(stories, list) && stories.every(({ own }) => !own)

/** Drawings and sounds that no story names are in the package of the whole house, too. */
function allOf({ files }: PackingList): StoryAssets {
  const named = (kind: string) => files.flatMap(({ of }) => (of?.kind === kind ? [of.name] : []))
  return { figures: named('figure'), scenes: named('scene'), sounds: named('sound') }
}

/** The same for the same stories, in every version: an LMS knows a course by it. */
function idOf(stories: readonly ChosenStory[], list: PackingList): string {
  if (isHouse(stories, list)) return 'alongside'
  const ids = stories.map(({ id }) => id)
  const joined = ['alongside', ...ids].join('-')
  if (joined.length <= LONGEST_ID) return joined
  const short = [hash(ids.join()), hash(`again ${ids.join()}`)]
  return `alongside-${short.map((part) => part.toString(36)).join('')}`
}

function keyOf({ id, title, own }: ChosenStory, list: PackingList): StoryKey {
  if (!own) return { title, decisions: list.stories.find((story: ListedStory) => story.id === id)?.decisions }
  // Its files may have any name, even one that every object answers to.
  const textOf = (file: string) => (Object.hasOwn(own.sources, file) ? own.sources[file] : undefined)
  return { title, decisions: decisionsOf(id, own.compiled as CompiledStory, textOf) }
}
