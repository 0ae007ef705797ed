// Every package there is, from a built site: each standard with all stories, and with each story alone.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCard, storyIds } from '../story-files.ts'
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
  const cards = storyIds(root).map((id) => ({ id, card: readCard(root, id) }))
  const order = ({ card }: (typeof cards)[number]) => (card.ok ? card.value.about.order : 0)
  const shelf = cards
    .sort((a, b) => order(a) - order(b))
    .map((story) => ({ ...story, key: storyKey(root, story.id) }))
  const whole = PACKAGED.map(
    (standard): LmsPackage => ({
      name: `alongside-${standard}.zip`,
      standard,
      title: 'Alongside',
      files: packageFiles({
        files: all,
        standard,
        stories: 'all',
        id: 'alongside',
        title: 'Alongside',
        about: ABOUT,
        version,
        iri: `${iri}/alongside`,
        key: shelf.map(({ key }) => key),
      }),
    }),
  )
  const alone = shelf.flatMap(({ id, card, key }) => {
    const title = card.ok ? `${card.value.about.title} (Alongside)` : id
    const about = card.ok ? card.value.about.blurb : ABOUT
    const files = onlyFor(all, sources, [id], usedBy(root, [id]))
    return PACKAGED.map(
      (standard): LmsPackage => ({
        name: `alongside-${id}-${standard}.zip`,
        standard,
        story: id,
        title,
        files: packageFiles({
          files,
          standard,
          stories: [id],
          id: `alongside-${id}`,
          title,
          about,
          version,
          iri: `${iri}/alongside-${id}`,
          key: [key],
        }),
      }),
    )
  })
  return [...whole, ...alone]
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string }).version ?? '0'
