// The sources of a story that was passed on, as a zip to go on writing from: the story's folder, and beside it what its Ink INCLUDEs
// from the folder above. Pure.

import { strToU8, type Zippable, zipSync } from 'fflate'
import type { ZipAnswer } from '../../../app/author/workbench.ts'
import type { OwnStory } from '../../../app/saves/story-file.ts'
import { fail, ok, type Result } from '../../../model/result.ts'
import { resolveInclude } from '../../ink/includes.ts'
import { dropOfTexts, folderOf, mainsOf } from './dropped-files.ts'
import { harmless } from './dropped-zip.ts'
import { asStoryId } from './story-names.ts'
import { MOMENT } from './template.ts'

/** Deeper than any story of a person stands; a story file may say anything. */
const MOST_STEPS = 8

/** @param id of the story; anything will do */
export function sourcesZip({
  sources,
  id,
}: {
  readonly sources: OwnStory['sources']
  readonly id: string
}): Result<ZipAnswer> {
  const drop = dropOfTexts(sources)
  const [main] = mainsOf(drop)
  if (main === undefined) {
    return fail({
      code: 'author/no-sources',
      message: 'Unexpected story without its sources, expected its .ink files in it',
      hint: 'Ask whoever wrote it for them.',
    })
  }
  const name = asStoryId(id) || 'story'
  const steps = Math.max(folderOf(main) === '' ? 1 : 0, ...drop.paths.map(stepsUp))
  const base = Array.from({ length: Math.min(steps, MOST_STEPS) }, () => name).join('/')
  const files: Zippable = {}
  for (const path of drop.paths) {
    const place = placed(base, path)
    if (place !== '') files[place] = strToU8(sources[path] ?? '')
  }
  return ok({ name: `${name}.zip`, bytes: zipSync(files, { mtime: MOMENT }) })
}

/** How far a path leads out of the folder it is in: 1 for `../practice.ink`. */
const stepsUp = (path: string): number =>
  resolveInclude('', path.replaceAll('\\', '/'))
    .split('/')
    .filter((part) => part === '..').length

/** Windows unpacks no name with one of these in it. */
const IN_NO_NAME = /[<>:"|?*\p{Cc}]/gu

const placed = (base: string, path: string): string =>
  harmless(`${base}/${path.replace(/^[a-z]:/i, '')}`).replace(IN_NO_NAME, '_')
