// The three scores and the arithmetic of effects. Ink owns the values; this only compares them.

export const SCORES = ['trust', 'empathy', 'reliability'] as const
export type Score = (typeof SCORES)[number]

/** The highest that a score of a house story can be; the lowest is 0. A rule holds every reachable run to it. */
export const TOP_SCORE = 20

/** 0 to TOP_SCORE in every reachable run of a house story. A story that does not keep a score has 0 throughout. */
export type Scores = Readonly<Record<Score, number>>

/** What a choice did to each score: the difference of two Scores. House stories: -3 to +3 per score. */
export type Effects = Scores

export const NO_SCORES: Scores = { trust: 0, empathy: 0, reliability: 0 }

const byScore = (valueFor: (score: Score) => number): Scores => ({
  trust: valueFor('trust'),
  empathy: valueFor('empathy'),
  reliability: valueFor('reliability'),
})

/** What changed from one moment to a later one. */
export const effectsBetween = (before: Scores, after: Scores): Effects =>
  byScore((score) => after[score] - before[score])

export const addEffects = (scores: Scores, effects: Effects): Scores =>
  byScore((score) => scores[score] + effects[score])

export const isUnchanged = (effects: Effects): boolean => SCORES.every((score) => effects[score] === 0)
