// What is known of a story once it has been walked: plain data that can be written as JSON, kept by revision, and read
// by rules, the report, the build and the debrief. Types only.

import type { PromiseOutcome } from '../../model/beat.ts'
import type { Line, Remarks } from '../../model/passage.ts'
import type { PromiseChange } from '../../model/promise.ts'
import type { Place, Problem } from '../../model/result.ts'
import type { ChoiceId, Revision, StoryId } from '../../model/run.ts'
import type { Effects, Score, Scores } from '../../model/score.ts'
import type { Limit } from './graph.ts'

/** The choices that lead to a place in the story. In findings it is the shortest log that was found. */
export type Log = readonly ChoiceId[]

/** `max` is null where a loop lets a run go on without end. */
export interface Range {
  readonly min: number
  readonly max: number | null
}

/** Shares of 0 to 1 that add up to 1. `at` is a score, or the lower edge of a bin 0.05 wide. */
export type Distribution = readonly { readonly at: number; readonly share: number }[]

export interface Findings {
  readonly story: StoryId
  readonly revision: Revision
  /** True where every state was visited. Otherwise minima, maxima, unreached parts and the like hold only for what was seen. */
  readonly complete: boolean
  readonly stoppedBy: readonly Limit[]
  readonly states: number
  /** Turns that the engine ran. */
  readonly turns: number
  /**
   * What shares and distributions are shares of. `runs`: every different run once, exact up to 2^53 runs. `walkers`, where a
   * loop makes the runs endless: players who take each option equally often. `sample`: some such players, drawn by a seed.
   */
  readonly counted:
    | { readonly kind: 'runs'; readonly runs: number }
    | { readonly kind: 'walkers' }
    | { readonly kind: 'sample'; readonly runs: number; readonly seed: number }
  /** Choices on one run. */
  readonly decisions: Range
  /** Those of them at which the trainee is asked for their own words before the options. */
  readonly said: Range
  readonly words: Range
  /** Words told before the first decision. */
  readonly opening: number
  /** `min` and `max` at the ends of runs. */
  readonly scores: Readonly<Record<Score, ScoreRange>>
  readonly distribution: Readonly<Record<Score, Distribution>>
  /** Of the mean of the three scores, each placed in its range at the ends of runs (`placed` in model/ranges.ts). */
  readonly together: Distribution
  /** Half of the runs are placed here or lower: the mean of their scores, each in its range. */
  readonly middle?: number
  readonly best?: RunFigures
  readonly worst?: RunFigures
  readonly endings: readonly { readonly id: string; readonly share: number; readonly log: Log }[]
  readonly unreached: readonly MissedPart[]
  readonly lines: { readonly reached: number; readonly all: number }
  readonly troubles: readonly Trouble[]
  readonly loops: readonly Loop[]
  readonly promises: readonly PromiseFigures[]
  /** Of every line that is marked as after some choice. */
  readonly afters: readonly AfterFigures[]
  /** Choices that some run leaves without a later line that is marked as after them, each with such a run. */
  readonly untraced: readonly { readonly choice: ChoiceId; readonly log: Log }[]
  /** In the order of the source. */
  readonly points: readonly Point[]
}

export interface AfterFigures {
  readonly text: string
  /** One of these led to it, the author says. */
  readonly after: readonly ChoiceId[]
  /** Of the runs that show it, those in which one of them was taken before or for it. */
  readonly share: number
  /** A run that shows it and took none of them. */
  readonly without?: Log
}

export interface ScoreRange {
  readonly start: number
  readonly min: number
  readonly max: number
  /** Least and greatest at any moment of any run, with a log that shows each. */
  readonly lowest: { readonly value: number; readonly log: Log }
  readonly highest: { readonly value: number; readonly log: Log }
}

/** A run from its start to its end. */
export interface RunFigures {
  readonly log: Log
  readonly scores: Scores
  /** 0 to 1: mean of the three scores, each in its range. */
  readonly placed: number
  readonly ending?: string
}

export interface MissedPart {
  readonly kind: 'choice' | 'line' | 'knot' | 'ending'
  /** Id, knot or ending; of a line its number as text. */
  readonly name: string
  readonly place?: Place
}

/**
 * `dead-end`: no options and no ending, in a story that has endings. `failure`: Ink reports an error. `never-stops`:
 * a beat without an end, or of more lines than anybody reads. `no-way-out`: options for ever, and none of them leads to an end.
 */
export interface Trouble {
  readonly kind: 'dead-end' | 'failure' | 'never-stops' | 'no-way-out'
  readonly log: Log
  readonly problem?: Problem
  readonly place?: Place
}

/** States that lead back to themselves: a trainee can go round here as long as they like. */
export interface Loop {
  readonly choices: readonly ChoiceId[]
  /** Of its first choice. */
  readonly place?: Place
  /** A log that goes round once. */
  readonly log: Log
}

export interface PromiseFigures {
  readonly id: string
  readonly made?: Log
  readonly kept?: Log
  readonly broken?: Log
  readonly not_yours?: Log
}

/** A decision as it stands in the source: options that are offered together, and everything they can do. */
export interface Point {
  /** Id of its first option in the source. */
  readonly id: ChoiceId
  readonly place?: Place
  /** How often a run comes here, on average: 1 for a decision of every run. */
  readonly visits: number
  /** Last lines told before the options, as one of the runs has them. */
  readonly asked: readonly Line[]
  readonly discuss?: string
  /** What the trainee is asked before the options are shown. */
  readonly say?: string
  /** True where the author keeps the written order. */
  readonly pinned: boolean
  readonly log: Log
  /** In the order of the source. */
  readonly options: readonly OptionFigures[]
  /** Where runs go from here: the id of the next point, or none at an end. Shares add up to 1. */
  readonly next: readonly { readonly point?: ChoiceId; readonly share: number }[]
  /** Every combination in which options were on offer together. Shares add up to 1. */
  readonly situations: readonly Situation[]
}

export interface OptionFigures {
  readonly id: ChoiceId
  readonly text: string
  readonly place?: Place
  /** Of the visits to this point, those in which it was taken. */
  readonly share: number
  /** What taking it can do: one, where it always does the same. Shares add up to 1. */
  readonly variants: readonly Variant[]
}

/** What an option says and does on some condition. */
export interface Variant extends Remarks {
  readonly text: string
  readonly share: number
  /** Of the option alone. */
  readonly effects: Effects
  /** Of the option and of what became of promises in the same beat. */
  readonly moved: Effects
  readonly promises: readonly PromiseChange[]
  /** What became of promises in the same beat. */
  readonly settled?: readonly PromiseOutcome[]
  /** What the child and the others answered, as one of the runs has it. */
  readonly answer: readonly Line[]
  readonly ending?: string
  readonly log: Log
}

/** Options on offer together, each with what it would do here. `option` and `variant` are indices. */
export interface Situation {
  readonly share: number
  readonly offered: readonly { readonly option: number; readonly variant: number }[]
}
