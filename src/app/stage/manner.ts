// How somebody holds themselves as things stand between them and you, where the story does not say. It lets the
// relationship be read without any number. Pure.

import type { Scores } from '../../model/score.ts'
import type { FigureWords } from './art.ts'

const MANNERS = ['closed', 'wary', 'opening'] as const
export type Manner = (typeof MANNERS)[number]

/** Points of trust and empathy together, since the story began, from which it shows. */
const CLOSED = -3
const OPENING = 4

/** Counts from the scores at the opening, because stories open with different ones. */
export function mannerOf(opening: Scores, now: Scores): Manner {
  const warmth = now.trust + now.empathy - opening.trust - opening.empathy
  return warmth <= CLOSED ? 'closed' : warmth >= OPENING ? 'opening' : 'wary'
}

const SHUT = 'arms_crossed'
const POSES: Readonly<Record<Manner, string | undefined>> = {
  closed: SHUT,
  wary: undefined,
  opening: 'upright',
}
const LEANS: Readonly<Record<Manner, string | undefined>> = {
  closed: 'back',
  wary: undefined,
  opening: 'in',
}

/** A figure without the closed pose always stays as it is drawn. */
const shows = ({ poses }: FigureWords): boolean => Object.hasOwn(poses, SHUT)

export function poseFor(figure: FigureWords, manner: Manner): string {
  const pose = shows(figure) ? POSES[manner] : undefined
  return pose !== undefined && Object.hasOwn(figure.poses, pose) ? pose : figure.pose
}

/** Undefined where the figure stays as it is. */
export function leanFor(figure: FigureWords, manner: Manner): string | undefined {
  const lean = shows(figure) ? LEANS[manner] : undefined
  return lean !== undefined && Object.hasOwn(figure.leans, lean) ? lean : undefined
}
