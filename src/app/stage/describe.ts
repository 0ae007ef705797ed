// A picture in words, for those who do not see it: as the text alternative of the stage, and line by line in
// the transcript. The words themselves come from the recipes. Pure.

import type { ArtWords } from './art.ts'
import { type Picture, samePicture } from './picture.ts'

/** The whole picture: "The interview room. Tyler slouches in his chair. He looks wary." */
export function describe(words: ArtWords, picture: Picture): string {
  const scene = words.scenes[picture.scene ?? '']
  return sentences([scene?.words, scene?.undone[picture.undone - 1], ...parts(words, picture)])
}

/** Only what changed from one picture to the next; empty when nothing did. */
export function describeChange(words: ArtWords, before: Picture, after: Picture): string {
  if (samePicture(before, after)) return ''
  if (before.scene !== after.scene || before.undone !== after.undone) return describe(words, after)
  if (before.figure !== after.figure) return sentences(parts(words, after))
  const now = parts(words, after)
  const then = parts(words, before)
  return sentences(now.map((part, index) => (part === then[index] ? undefined : part)))
}

/** Pose, face, look and lean, always in this order; undefined where there is nothing to say. */
function parts(words: ArtWords, picture: Picture): readonly (string | undefined)[] {
  const figure = words.figures[picture.figure ?? '']
  if (!figure) return []
  return [
    figure.poses[picture.pose]?.words,
    figure.faces[picture.face],
    figure.looks[picture.look],
    figure.leans[picture.lean],
  ]
}

const sentences = (phrases: readonly (string | undefined)[]): string =>
  phrases
    .filter((phrase) => phrase !== undefined && phrase !== '')
    .map((phrase) => `${phrase}.`)
    .join(' ')
