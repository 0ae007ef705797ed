// Vite plugin: writes packing.json into the site when everything else of it is on disk, since it says of every file how long it is and
// what its content is. Node only.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { parseFigure } from '../art/recipe.ts'
import { figureNames } from '../stage-words.ts'
import { readCard, releasedIds } from '../story-files.ts'
import { contentHash } from './content-hash.ts'
import { houseDecisions } from './house-key.ts'
import { type ListedStory, PACKING_LIST, type PackingList } from './packing-list.ts'
import { madeFrom, pieceOf, readBuildList, readSite, usedBy, workbenchFiles } from './site-files.ts'

export function packing(root: string): Plugin {
  return {
    name: 'alongside:packing',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => {
        if (dir !== undefined) writePackingList(root, dir)
      },
    },
  }
}

/** @param site a folder that the build made, which then has the list, too */
export function writePackingList(root: string, site: string): void {
  writeFileSync(join(site, PACKING_LIST), `${JSON.stringify(packingList(root, site))}\n`)
}

/**
 * Never part of a package: the worker would keep an older version alive, and a page in an LMS is not installed like a program. What an
 * employer writes beside the page is its own; a package has its own stories in its page, and its own list of contacts.
 */
const NOT_IN_A_PACKAGE =
  /^(service-worker\.js|(offline|app|stories|support|packing)\.json|icon-\d+\.png|packages\/.*)$/

function packingList(root: string, site: string): PackingList {
  const built = readBuildList(site)
  const sources = madeFrom(built)
  const isWorkbench = workbenchFiles(built)
  return {
    version: versionOf(root),
    files: [...readSite(site)]
      .filter(([name]) => !NOT_IN_A_PACKAGE.test(name) && !isWorkbench(name))
      .map(([name, bytes]) => {
        const of = pieceOf(sources.get(name))
        return { name, bytes: bytes.length, hash: contentHash(bytes), ...(of && { of }) }
      }),
    stories: shelfOf(root),
    homes: homesOf(root),
  }
}

function homesOf(root: string): PackingList['homes'] {
  return Object.fromEntries(
    figureNames(root).flatMap((name) => {
      const file = join(root, `assets/cast/${name}.yaml`)
      const { home } = parseFigure(readFileSync(file, 'utf8'), file)
      return home ? [[name, home.scene] as const] : []
    }),
  )
}

function shelfOf(root: string): readonly ListedStory[] {
  const shelf = releasedIds(root).map((id) => {
    const card = readCard(root, id)
    if (!card.ok) throw new Error(`Unexpected mistakes in the card of ${id}, expected the one that was built`)
    return card.value.about
  })
  return shelf
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, introduction: { blurb } }) => ({
      id,
      title,
      blurb,
      ...usedBy(root, [id]),
      decisions: houseDecisions(root, id),
    }))
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string }).version ?? '0'
