// Every package there is, from a built site: each standard with all stories, and with each story alone.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCard, releasedIds } from '../story-files.ts'
import { storyKey } from './decision-key.ts'
import { PACKAGED, type PackageStandard, packageFiles } from './package-files.ts'
import { type Files, madeFrom, onlyFor, readSite, usedBy } from './site-files.ts'

export interface LmsPackage {
  /** Of the zip. */
  readonly name: string
  readonly standard: PackageStandard
  /** Undefined: all of them. */
  readonly story?: string
  readonly title: string
  readonly files: Files
}

/** The address under which ids of activities stand where no --iri was given. */
export const EXAMPLE_IRI = 'https://alongside.example/xapi'
const ABOUT = 'Practice in conversation for people new to youth justice work.'

/**
 * @param site a folder that the build made
 * @param iri under which ids of activities stand
 */
export function makePackages(root: string, site: string, iri = EXAMPLE_IRI): readonly LmsPackage[] {
  const all = readSite(site)
  const sources = madeFrom(site)
  const version = versionOf(root)
  const cards = releasedIds(root).map((id) => ({ id, card: readCard(root, id) }))
  const order = ({ card }: (typeof cards)[number]) => (card.ok ? card.value.about.order : 0)
  const shelf = cards
    .sort((a, b) => order(a) - order(b))
    .map((story) => ({ ...story, key: storyKey(root, story.id) }))
  const whole = {
    id: 'alongside',
    title: 'Alongside',
    about: ABOUT,
    stories: 'all' as const,
    files: all,
    key: shelf.map(({ key }) => key),
  }
  const alone = shelf.map(({ id, card, key }) => ({
    id: `alongside-${id}`,
    title: card.ok ? `${card.value.about.title} (Alongside)` : id,
    about: card.ok ? card.value.about.introduction.blurb : ABOUT,
    stories: [id],
    story: id,
    files: onlyFor(all, sources, [id], usedBy(root, [id])),
    key: [key],
  }))
  return [whole, ...alone].flatMap((course) =>
    PACKAGED.map(
      (standard): LmsPackage => ({
        name: `${course.id}-${standard}.zip`,
        standard,
        ...('story' in course && { story: course.story }),
        title: course.title,
        files: packageFiles({ ...course, standard, version, iri: `${iri}/${course.id}` }),
      }),
    ),
  )
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string }).version ?? '0'
