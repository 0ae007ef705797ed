// Scores and effects in words. The bands are as wide as one another; nothing here is a mark. Pure.

import { type Effects, SCORES, type Score, type Scores, TOP_SCORE } from '../../model/score.ts'
import type { ScoreView } from '../settings/settings.ts'
import { words } from '../wording/words.ts'

/** Which of five equal bands of 0 to 20 a score is in, from 0. Values outside are taken to the nearest end. */
export function bandAt(score: Score, value: number): number {
  const { length } = words.score.bands[score]
  return Math.min(Math.max(Math.floor((value / TOP_SCORE) * length), 0), length - 1)
}

/** The word for a score. */
export const bandOf = (score: Score, value: number): string =>
  words.score.bands[score][bandAt(score, value)] ?? ''

/** “Trust rose a little”; empty where nothing changed. */
export const effectInWords = (score: Score, by: number): string =>
  by === 0 ? '' : words.score.effects.one(words.score.names[score], changeInWords(by))

function changeInWords(by: number): string {
  const { rose, fell } = words.score.effects
  const steps = by > 0 ? rose : fell
  return steps[Math.min(Math.abs(by), steps.length) - 1] ?? ''
}

/** Beside the name of a score that changed: “rose a little”, or “+2”. */
export const effectShort = (by: number, display: ScoreView): string =>
  display === 'numbers' ? withSign(by) : changeInWords(by)

/** “Trust +2”. A real minus sign, since a hyphen is read as nothing at all. */
function effectInPoints(score: Score, by: number): string {
  if (by === 0) return ''
  return words.score.effects.points(words.score.names[score], withSign(by))
}

export const withSign = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0')

/** Every change, in the order of the scores. Where scores are hidden their changes are told in words. */
export function effectsList(effects: Effects, display: ScoreView): readonly string[] {
  const say = display === 'numbers' ? effectInPoints : effectInWords
  return SCORES.map((score) => say(score, effects[score])).filter((text) => text !== '')
}

/** Every change in words with its points, for looking back: “Trust rose a little (+1)”. */
export const effectsInFull = (effects: Effects): readonly string[] =>
  SCORES.filter((score) => effects[score] !== 0).map(
    (score) => `${effectInWords(score, effects[score])} (${withSign(effects[score])})`,
  )

export function scoreInWords(score: Score, scores: Scores, display: ScoreView): string {
  return display === 'numbers' ? words.score.of(scores[score]) : bandOf(score, scores[score])
}
