// Every package that lies beside a site: each standard with all stories, and with each story alone. Node only.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  EXAMPLE_IRI,
  PACKAGED,
  type PackageChoices,
  PLAIN_CHOICES,
} from '../../../app/author/package-choices.ts'
import { filesOf, type LmsPackage, packageOf } from './package-of.ts'
import { PACKING_LIST, readPackingList } from './packing-list.ts'

export interface OfferedPackage extends LmsPackage {
  /** Undefined: all of them. */
  readonly story?: string
}

/**
 * @param site a folder that the build made
 * @param iri under which ids of activities stand
 * @throws where the site has no list of its files, so that it is not one that was built
 */
export function makePackages(site: string, iri = EXAMPLE_IRI): readonly OfferedPackage[] {
  const list = readPackingList(readFileSync(join(site, PACKING_LIST), 'utf8'))
  if (!list.ok) throw new Error(list.problem.message)
  const ids = list.value.stories.map(({ id }) => id)
  const make = (choices: PackageChoices): LmsPackage => {
    const files = filesOf(choices, list.value).map(({ name }) => name)
    const bytesOf = (name: string) => new Uint8Array(readFileSync(join(site, name)))
    return packageOf(choices, list.value, new Map(files.map((name) => [name, bytesOf(name)])))
  }
  const plain = { ...PLAIN_CHOICES, iri }
  return [undefined, ...ids].flatMap((story) =>
    PACKAGED.map((standard) => ({
      ...make({ ...plain, standard, stories: story === undefined ? ids : [story] }),
      ...(story !== undefined && { story }),
    })),
  )
}
