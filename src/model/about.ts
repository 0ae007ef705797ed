// What may be known of a story without playing it: its card, its names for promises and endings. Written by
// authors in story.yaml, checked at build.

import type { Ranges } from './ranges.ts'
import type { StoryId } from './run.ts'
import type { Scores } from './score.ts'

export interface Ending {
  readonly title: string
  /** What happened to the child, in a sentence or two. */
  readonly summary: string
}

export interface Review {
  readonly by: string
  /** ISO date. */
  readonly on: string
}

/** What is told of a story to somebody who chooses or prepares one, and nobody needs who plays it. */
export interface Introduction {
  readonly blurb: string
  /** What the trainee knows before the story starts. */
  readonly situation: string
  readonly practises: readonly string[]
  /** Practitioners and young people who have read it. Empty is shown as such. */
  readonly reviewed: readonly Review[]
}

/** Where a service's own story came from, which nobody of this project has checked. */
export interface Origin {
  /**
   * `beside`: files that lie beside the page. `device`: added in this browser. `tried`: what the workbench has. `package`: in the page of a
   * package.
   */
  readonly from: 'beside' | 'device' | 'tried' | 'package'
  /** Name of the service, where its list says one. */
  readonly service?: string
}

export interface About {
  readonly id: StoryId
  readonly title: string
  readonly child: { readonly name: string; readonly age: number }
  /** Recipe in assets/cast of the child. */
  readonly figure: string
  /** The trainee's own manager, who asks afterwards; absent where nobody does. `figure` is a recipe in assets/cast. */
  readonly manager?: { readonly name: string; readonly figure: string }
  /** Time of one path, read at an ordinary pace. */
  readonly minutes: number
  /** Place among the stories, from 1. */
  readonly order: number
  readonly contentNote: string
  /** The scores before the first choice; the same as in the story's Ink. */
  readonly opening: Scores
  /** What was promised, by promise id, so that “You promised: …” reads well. */
  readonly promises: Readonly<Record<string, string>>
  readonly endings: Readonly<Record<string, Ending>>
  /** Of a service's own story, which came as one file. Those of the house lie in a file that only some screens load. */
  readonly introduction?: Introduction
  /** Present on a service's own story, and on no other. */
  readonly origin?: Origin
  /** Not on the card: how far apart runs can end. Present where the story was explored since it last changed. */
  readonly ranges?: Omit<Ranges, 'story'>
}

/** As its author wrote it. */
export type WholeAbout = About & { readonly introduction: Introduction }

/** What was promised, in the author's words or else by its id. */
export const promiseInWords = ({ promises }: Pick<About, 'promises'>, promise: string): string =>
  promises[promise] ?? promise.replaceAll('_', ' ')

/**
 * What a worker may not do whatever the child and the moment: promise that something stays secret (`secrecy`) or what others decide
 * (`outcome`), or let somebody who was harmed be approached without having been asked (`contact`).
 */
export const RED_LINES = ['secrecy', 'outcome', 'contact'] as const
export type RedLine = (typeof RED_LINES)[number]

/** A practice skill that a choice uses. The closed vocabulary is stories/moves.yaml. */
export interface Move {
  readonly name: string
  readonly meaning: string
  /** What to carry to the next child, in one sentence that begins with a verb. */
  readonly next: string
  /** True of a common slip: `next` says what to do instead. Otherwise it says when the move helps. */
  readonly slip?: boolean
  /** Set where the move crosses one; such an option may raise no score. */
  readonly redLine?: RedLine
  /** True where it leaves something unsaid or undone. */
  readonly avoids?: boolean
  /** True where it owns what went wrong. */
  readonly mends?: boolean
  /** True where it is right whatever the child and the moment: the truth about limits, and safety. */
  readonly alwaysRight?: boolean
}
export type Moves = Readonly<Record<string, Move>>
