// Every package there is, from a built site: each standard with all stories, and with each story alone.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCard, storyIds } from '../story-files.ts'
import { PACKAGED, type Packaged, packageFiles } from './package-files.ts'
import { type Files, madeFrom, onlyFor, readSite, usedBy } from './site-files.ts'

export interface Made {
  /** Of the zip. */
  readonly name: string
  readonly standard: Packaged
  /** Undefined: all of them. */
  readonly story?: string
  readonly title: string
  readonly files: Files
}

/** Under which ids of activities stand where nobody has given a domain of their own (setting.json). */
const IRI = 'https://alongside.example/xapi'
const ABOUT = 'Practice in conversation for people new to youth justice work.'

/** @param site a folder that the build made */
export function makePackages(root: string, site: string): readonly Made[] {
  const all = readSite(site)
  const made = madeFrom(site)
  const version = versionOf(root)
  const ids = storyIds(root)
  const whole = PACKAGED.map(
    (standard): Made => ({
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
        iri: `${IRI}/alongside`,
      }),
    }),
  )
  const alone = ids.flatMap((id) => {
    const card = readCard(root, id)
    const title = card.ok ? `${card.value.about.title} (Alongside)` : id
    const about = card.ok ? card.value.about.blurb : ABOUT
    const files = onlyFor(all, made, [id], usedBy(root, [id]))
    return PACKAGED.map(
      (standard): Made => ({
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
          iri: `${IRI}/alongside-${id}`,
        }),
      }),
    )
  })
  return [...whole, ...alone]
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string }).version ?? '0'
