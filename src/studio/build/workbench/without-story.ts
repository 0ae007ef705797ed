// Files in which there is no story, and what to put in with them. Pure.

import type { Problem } from '../../../model/result.ts'
import { baseOf, type Drop, endsWith, isShared } from './dropped-files.ts'
import { storyElsewhere } from './other-files.ts'

const isInk = endsWith('.ink')
const isCard = endsWith('.yaml', '.yml')
const isPicture = endsWith('.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp')

export const nothingFound: Problem = {
  code: 'author/no-story',
  message:
    'Unexpected files without a story, expected an .ink file, or the .json or .js that an Ink editor exports',
  hint: 'In Inky: File, Save Project, and drop the folder.',
}

/** Undefined where a story may be among them. */
export function withoutStory(drop: Drop): Problem | undefined {
  const { paths } = drop
  if (paths.some((path) => isInk(path) && !isShared(path))) return undefined
  return paths.some(endsWith('.json', '.js')) ? undefined : lackOf(drop)
}

/** Of files of which none is a story, what may be meant by them. */
export function lackOf(drop: Drop): Problem {
  const { paths, named } = drop
  const elsewhere = storyElsewhere(drop)
  if (elsewhere) return elsewhere
  const shared = paths.find(isInk)
  if (shared !== undefined) {
    return {
      code: 'author/only-practice',
      message: `Unexpected ${baseOf(shared)} without a story: ${baseOf(shared)} is what every story includes`,
      hint: 'Put your own story.ink in with it.',
    }
  }
  const card = paths.find(isCard)
  if (card !== undefined) {
    return {
      ...nothingFound,
      message: `Unexpected ${baseOf(card)} without a story: ${baseOf(card)} is the card of a story`,
      hint: 'Put story.ink in with it.',
    }
  }
  const picture = named.find(isPicture)
  return picture === undefined
    ? nothingFound
    : {
        ...nothingFound,
        message: `Unexpected picture, ${baseOf(picture)}, without a story`,
        hint: 'Put the story.ink in. It names the scenes and figures that are here; no picture has to be put in with it.',
      }
}
