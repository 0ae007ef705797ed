// From the course of a learner to what every standard asks for, in terms of none of them: status, score, how far, each
// decision. Pure. The adapters put it into SCORM, cmi5 or xAPI.

import { type Beat, effectsInAll } from '../../model/beat.ts'
import { percentOfPoints } from '../../model/per-cent.ts'
import type { ChoiceId, StoryId } from '../../model/run.ts'
import { type Effects, type Scores, TOP_SCORE } from '../../model/score.ts'
import { CODE_LENGTH } from './codes.ts'
import { type Course, courseOf, sumOf } from './course.ts'
import type { Point } from './interaction.ts'
import type { Setting } from './setting.ts'

/** One decision as it was taken. Says neither right nor wrong, because no option of a conversation is. */
export interface DecisionTaken {
  readonly story: StoryId
  readonly title: string
  readonly id: ChoiceId
  /** From 1. */
  readonly number: number
  /** What was said last before it. */
  readonly asked: string
  readonly options: readonly { readonly id: ChoiceId; readonly text: string }[]
  /** Where it was taken, with all that can ever be offered there. Undefined where the story does not say. */
  readonly point?: Point
  readonly effects: Effects
  readonly at: number
  /** The key of its run, so that it is dropped if the run is deleted before it was sent. Not sent itself. */
  readonly run?: string
}

export interface Progress {
  /** What the package asks for has been done. With a pass mark that is reaching it, unless the LMS completes below its mark. */
  readonly completed: boolean
  /** Undefined without a pass mark, or before enough endings. */
  readonly passed?: boolean
  /** 0 to 100, present once enough stories have an ending and where scores are told. */
  readonly score?: number
  /** The three by themselves, 0 to 100, present where `score` is. */
  readonly skills?: Scores
  /** 0 to 1, a rough measure for a bar. */
  readonly measure: number
  /** Where the learner is, as short as a label. */
  readonly location: string
  readonly state: string
  /** Those that earlier visits could not send, then those of this session. An adapter remembers how many of them it has sent. */
  readonly decisions: readonly DecisionTaken[]
  /** Milliseconds since the session began. */
  readonly lasted: number
}

/** Choices after which a story that has not ended counts as half way. */
const HALF_WAY = 8
/** What is left for the ending. */
const BEFORE_ENDING = 0.85
/** An ending that has not reached the mark. */
const BEFORE_MARK = 0.95

export type CompletionRules = Pick<Setting, 'asks' | 'passMark' | 'tellScores'> & {
  /** Reaching an ending completes also below the mark, since the LMS asks for a mark of its own beside it. */
  readonly completesBelowMark?: boolean
}

export interface ProgressReport
  extends Pick<Progress, 'completed' | 'passed' | 'score' | 'skills' | 'measure' | 'location'> {
  /** Stories of the package that have come to an ending, and how many have to. */
  readonly ended: number
  readonly asked: number
  /** Per cent; undefined where there is no mark. */
  readonly mark?: number
  /** Stories that have come to an ending, and to none that reaches the mark, with the per cent of their best. */
  readonly below: readonly { readonly story: StoryId; readonly percent: number }[]
}

/** @param stories of the package */
export function progressReport(
  course: Course,
  stories: readonly StoryId[],
  setting: CompletionRules,
): ProgressReport {
  const all = stories.map((story) => courseOf(course, story))
  const enough = (done: readonly boolean[]) =>
    done.length > 0 && (setting.asks === 'every' ? done.every(Boolean) : done.some(Boolean))
  const worth = setting.asks === 'every' ? Math.min : Math.max
  const endings = all.map(({ best }) => best !== undefined)
  const ended = enough(endings)
  const percents = all.map(({ best }) => (best ? percentOfPoints(sumOf(best.scores)) : 0))
  const score = worth(...percents, setting.asks === 'every' ? 100 : 0)
  const skills = all
    .flatMap(({ best }) => (best ? [best.scores] : []))
    .reduce<Scores | undefined>(
      (leader, scores) => (leader && sumOf(leader) > sumOf(scores) ? leader : scores),
      undefined,
    )
  const { passMark } = setting
  const passed = passMark && ended ? score >= passMark.percent : undefined
  // Not completed below the mark: an LMS that takes somebody for finished may not let them try again.
  const completed = ended && (passed !== false || setting.completesBelowMark === true)
  const measures = all.map(({ best, attempts }) => {
    if (best) return passed === false ? BEFORE_MARK : 1
    const choices = Math.max(0, ...attempts.map(({ log }) => log.length / CODE_LENGTH))
    return (BEFORE_ENDING * choices) / (choices + HALF_WAY)
  })
  const measure =
    setting.asks === 'every'
      ? measures.reduce((sum, part) => sum + part, 0) / Math.max(1, measures.length)
      : Math.max(0, ...measures)
  const tellsScore = setting.tellScores && ended
  const newest = course.stories[0]
  const bests = stories.flatMap((story, index) =>
    endings[index] ? [{ story, percent: percents[index] ?? 0 }] : [],
  )
  return {
    completed,
    ended: endings.filter(Boolean).length,
    asked: setting.asks === 'every' ? stories.length : 1,
    ...(passMark && { mark: passMark.percent }),
    below: bests.filter(({ percent }) => passMark && percent < passMark.percent),
    ...(passed !== undefined && { passed }),
    ...(tellsScore && { score }),
    ...(tellsScore && skills && { skills: percentsOf(skills) }),
    measure: Math.round(Math.min(1, measure) * 100) / 100,
    location: newest ? `${newest.story}:${(newest.attempts[0]?.log.length ?? 0) / CODE_LENGTH}` : '',
  }
}

const percentsOf = ({ trust, empathy, reliability }: Scores): Scores => {
  const percent = (score: number) => percentOfPoints(score, TOP_SCORE)
  return { trust: percent(trust), empathy: percent(empathy), reliability: percent(reliability) }
}

/** The place in its story where an option is offered. */
export type PointOf = (story: StoryId, id: ChoiceId) => Point | undefined

/** The newest decision of these beats; undefined at the opening. */
export function decisionOf(
  story: { readonly id: StoryId; readonly title: string },
  beats: readonly Beat[],
  at: number,
  pointOf: PointOf = () => undefined,
): DecisionTaken | undefined {
  const last = beats.at(-1)
  const before = beats.at(-2)
  if (!last?.outcome || !before) return undefined
  const { id } = last.outcome.choice
  const point = pointOf(story.id, id)
  return {
    story: story.id,
    title: story.title,
    id,
    number: last.number,
    asked: before.lines.at(-1)?.text ?? story.title,
    options: before.choices.map((choice) => ({ id: choice.id, text: choice.text })),
    ...(point && { point }),
    effects: effectsInAll(last.outcome),
    at,
  }
}
