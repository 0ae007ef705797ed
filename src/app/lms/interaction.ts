// How a decision is named in the report of an LMS: its id, and the option as a letter. SCORM 1.2 takes one letter and no words, so
// a letter has to mean the same option in every run; the page in each package that says what letters mean is made with this too.

import type { ChoiceId, StoryId } from '../../model/run.ts'
import type { DecisionTaken } from './progress.ts'

/** A place where a story asks for a decision, with all that it can ever offer. launched.tsx reads it from the story. */
export interface Point {
  /** Knot, or knot and stitch. */
  readonly scene: string
  /** From 1, among the points of its scene. */
  readonly number: number
  readonly options: readonly { readonly id: ChoiceId }[]
}

/** Letters, digits and underlines: what every LMS takes for an id. */
export const plainId = (text: string): string => text.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 200) || '_'

/** @param number of the decision in its run, from 1; on the page that explains ids, a word for it */
export const idInReport = (story: StoryId, number: number | string, point: Omit<Point, 'options'>): string =>
  plainId(`${story}_${number}_${point.scene}_${point.number}`)

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A letter; where a point has more options than there are letters, those beyond them by their own name. */
export function letterOf({ options }: Pick<Point, 'options'>, id: ChoiceId): string {
  const ids = options.map((option) => option.id)
  // An option without a name of its own may have a number in this run (`~2`) that the point does not list.
  const place = ids.indexOf(ids.includes(id) ? id : id.replace(/~\d+$/, ''))
  return LETTERS[place] ?? plainId(id.replace(/^.*[.:]/, '')).toLowerCase()
}

/** For a decision without a point: as if the options that were offered were all there are. */
const pointOffered = ({ id, options }: DecisionTaken): Point => ({
  scene: id.replace(/[.:][^.:]*$/, ''),
  number: 1,
  options: [...options].sort((a, b) => (a.id < b.id ? -1 : 1)),
})

export interface InteractionAnswer {
  readonly id: string
  /** A letter is a `choice`; a name is not, by the standard. */
  readonly type: 'choice' | 'fill-in'
  readonly answer: string
}

export function reported(decision: DecisionTaken): InteractionAnswer {
  const point = decision.point ?? pointOffered(decision)
  const answer = letterOf(point, decision.id)
  return {
    id: idInReport(decision.story, decision.number, point),
    type: answer.length === 1 ? 'choice' : 'fill-in',
    answer,
  }
}

/** Ids of one session: a decision that is taken again, after a step back or in another run, gets a number. */
export function sessionIds(): (id: string) => string {
  const times = new Map<string, number>()
  return (id) => {
    const count = (times.get(id) ?? 0) + 1
    times.set(id, count)
    return count === 1 ? id : `${id}_again_${count}`
  }
}
