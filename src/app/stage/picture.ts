// What is to be seen at one moment, and how the cues of a story change it. Pure: any picture can be derived from
// the lines told so far, which is how a run is resumed. Knows no canvas and no document.

import { CUE_KINDS, type Cue, type Line } from '../../model/passage.ts'
import type { ArtWords, FigureWords } from './art.ts'
import { type Manner, poseFor } from './manner.ts'

export interface Picture {
  /** Absent until the story names a scene. */
  readonly scene?: string
  /** Absent when nobody is there. */
  readonly figure?: string
  readonly pose: string
  readonly face: string
  readonly look: string
  readonly lean: string
  /** How many undone things can be seen, where a scene shows that. */
  readonly undone: number
}

export const EMPTY_PICTURE: Picture = { pose: '', face: '', look: 'at', lean: 'upright', undone: 0 }

/** A cue with who says the line it stands on, where somebody does. */
export interface StageCue extends Cue {
  readonly speaker?: string
}

/**
 * The picture after one cue. What the art does not have leaves the picture as it was.
 * @param manner how somebody comes in where no cue says it
 */
export function nextPicture(
  words: ArtWords,
  before: Picture,
  cue: StageCue,
  manner: Manner = 'wary',
): Picture {
  if (cue.kind === 'scene') return inScene(words, before, cue.value)
  if (cue.kind === 'with') {
    return cue.value === 'nobody' ? alone(before) : present(words, before, cue.value, manner)
  }
  if (cue.kind === 'sound') return before
  // A face on Ros's line is Ros's face, so she is the one to be seen. On the line of somebody without a picture it
  // is how the one who is seen takes it.
  const picture = cue.speaker === undefined ? before : speaking(words, before, cue.speaker, manner)
  const figure = words.figures[picture.figure ?? '']
  return figure ? { ...picture, ...change(figure, cue) } : before
}

function inScene(words: ArtWords, before: Picture, scene: string): Picture {
  const known = own(words.scenes, scene)
  if (!known) return before
  return { ...(known.alone ? alone(before) : before), scene, look: 'at', lean: 'upright' }
}

function alone({ figure: _, ...rest }: Picture): Picture {
  return rest
}

/** A figure comes in with the pose of its manner; one that is there already stays as it is. */
function present(words: ArtWords, before: Picture, name: string, manner: Manner): Picture {
  const key = name.toLowerCase()
  const figure = own(words.figures, key)
  if (!figure || before.figure === key) return before
  const pose = poseFor(figure, manner)
  return { ...before, figure: key, pose, face: figure.face, look: 'at', lean: 'upright' }
}

/** Who speaks comes in, but for those who are as often on the telephone, or in the room with the child. */
function speaking(words: ArtWords, before: Picture, name: string, manner: Manner): Picture {
  return own(words.figures, name.toLowerCase())?.byCue ? before : present(words, before, name, manner)
}

function change(figure: FigureWords, { kind, value }: Cue): Partial<Picture> {
  const pose = kind === 'pose' ? own(figure.poses, value) : undefined
  if (pose) return { pose: value, look: pose.look ?? 'at' }
  if (kind === 'face' && Object.hasOwn(figure.faces, value)) return { face: value }
  if (kind === 'look' && Object.hasOwn(figure.looks, value)) return { look: value }
  if (kind === 'lean' && Object.hasOwn(figure.leans, value)) return { lean: value }
  return {}
}

/** A story's cue may be any word, such as `constructor`, which every object answers to. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const inOrder = (cues: readonly Cue[]): readonly Cue[] =>
  [...cues].sort((a, b) => CUE_KINDS.indexOf(a.kind) - CUE_KINDS.indexOf(b.kind))

/** The picture while a line is read. A speaker comes in if no figure is there. */
function pictureAt(words: ArtWords, before: Picture, line: Line, manner: Manner = 'wary'): Picture {
  const cues = inOrder(line.cues)
  const bySpeaker = line.speaker === undefined ? {} : { speaker: line.speaker }
  const picture = cues.reduce(
    (current, cue) => nextPicture(words, current, { ...cue, ...bySpeaker }, manner),
    before,
  )
  const speaks = line.speaker !== undefined && picture.figure === undefined
  const sent = cues.some((cue) => cue.kind === 'with')
  return speaks && !sent ? speaking(words, picture, line.speaker ?? '', manner) : picture
}

/** One picture per line, following on from `before`. */
export function picturesOf(
  words: ArtWords,
  before: Picture,
  lines: readonly Line[],
  manner: Manner = 'wary',
): readonly Picture[] {
  const pictures: Picture[] = []
  for (const line of lines) pictures.push(pictureAt(words, pictures.at(-1) ?? before, line, manner))
  return pictures
}

export const samePicture = (left: Picture, right: Picture): boolean =>
  left.scene === right.scene &&
  left.figure === right.figure &&
  left.pose === right.pose &&
  left.face === right.face &&
  left.look === right.look &&
  left.lean === right.lean &&
  left.undone === right.undone
