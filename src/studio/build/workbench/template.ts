// A story to begin from, as a zip: its folder, and beside it the file that every story shares, where Ink looks for it. Pure.

import { strToU8, type Zippable, zipSync } from 'fflate'
import type { ZipAnswer } from '../../../app/author/workbench.ts'
import type { House } from './house.ts'
import { asStoryId, childAsTyped, filledIn, idWith } from './story-names.ts'

const FALLBACK = 'nadia'
/** Fixed, so that equal files are equal zips, and a date that a zip can hold. */
export const MOMENT = new Date(2020, 0, 1)

/** @param name what somebody calls the child; anything will do */
export function templateZip(
  { template, practice }: Pick<House, 'template' | 'practice'>,
  name: string,
): ZipAnswer {
  const typed = childAsTyped(name)
  // Of a name in other letters than a to z nothing is left in an id, but for its child.
  const id = asStoryId(name) || (typed === undefined ? FALLBACK : idWith('story', typed))
  const files: Zippable = { 'practice.ink': strToU8(practice) }
  for (const [file, text] of Object.entries(template))
    files[`${id}/${file}`] = strToU8(filledIn(text, id, typed))
  return { name: `${id}.zip`, bytes: zipSync(files, { mtime: MOMENT }) }
}
