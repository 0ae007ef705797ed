// A story that is to be explored: one of the house, with its card, or any Ink file.

import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { StoryFile } from '../ink-process.ts'
import { shortHash } from './explore-cache.ts'

export interface Subject {
  readonly file: StoryFile
  /** It stands in stories/ with a card, and the rules of the house hold for it. */
  readonly house: boolean
}

export const houseSubject = (root: string, id: string): Subject => ({
  file: {
    root,
    id,
    file: `stories/${id}/story.ink`,
    besides: readFileSync(join(root, 'stories', id, 'story.yaml'), 'utf8'),
  },
  house: true,
})

/** @param path seen from `here`; a house story may be named by its file too */
export function subjectAt(root: string, here: string, path: string): Subject {
  const full = resolve(here, path)
  const id = basename(dirname(full))
  const isHouse =
    full === join(root, 'stories', id, 'story.ink') && existsSync(join(dirname(full), 'story.yaml'))
  if (isHouse) return houseSubject(root, id)
  const file = relative(here, full).split(sep).join('/')
  return { file: { root: here, id: basename(full, '.ink'), file }, house: false }
}

/** A name for the cache. Outside the house it has a hash of the path, since two files may have the same name. */
export const cacheName = ({ file, house }: Subject): string =>
  house ? file.id : `${file.id}@${shortHash([resolve(file.root, file.file)])}`
