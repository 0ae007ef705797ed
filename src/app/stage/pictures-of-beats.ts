// From beats to pictures: what the lines' cues give, and what the moment adds to them: how the child sits as
// things stand, what is undone on the desk. Pure.

import type { Beat } from '../../model/beat.ts'
import type { Line } from '../../model/passage.ts'
import { openPromises } from '../../model/promise.ts'
import type { ArtWords } from './art.ts'
import { leanFor, mannerOf } from './manner.ts'
import { EMPTY_PICTURE, type Picture, picturesOf } from './picture.ts'

type StageBeat = Pick<Beat, 'lines' | 'scores' | 'ledger'>

/** One picture per line of the last of these beats. Empty where it has no lines. */
export function picturesOfLast(
  words: ArtWords,
  beats: readonly StageBeat[],
  before = pictureAfter(words, beats.slice(0, -1)),
): readonly Picture[] {
  const [first, last] = [beats[0], beats.at(-1)]
  if (!first || !last) return []
  const manner = mannerOf(first.scores, last.scores)
  const pictures = picturesOf(words, before, last.lines, manner).map((picture) =>
    withUndone(words, picture, openPromises(last.ledger).length),
  )
  const end = pictures.at(-1)
  const figure = words.figures[end?.figure ?? '']
  const lean = figure && leanFor(figure, manner)
  if (!end || lean === undefined || saysHowTheySit(last.lines)) return pictures
  return [...pictures.slice(0, -1), { ...end, lean }]
}

const saysHowTheySit = (lines: readonly Line[]): boolean =>
  lines.some(({ cues }) => cues.some(({ kind }) => kind === 'lean' || kind === 'pose'))

function withUndone(words: ArtWords, picture: Picture, owed: number): Picture {
  const most = words.scenes[picture.scene ?? '']?.undone.length ?? 0
  return { ...picture, undone: Math.min(most, owed) }
}

/** The picture at the end of these beats: for resuming and stepping back. */
export function pictureAfter(words: ArtWords, beats: readonly StageBeat[]): Picture {
  let picture = EMPTY_PICTURE
  for (let count = 1; count <= beats.length; count++) {
    picture = picturesOfLast(words, beats.slice(0, count), picture).at(-1) ?? picture
  }
  return picture
}
