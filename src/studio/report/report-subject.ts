// The data of one story's report. How it looks is in the views.

import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Exploration } from '../build/explore-process/explore-story.ts'
import type { RuleInput } from '../explore/rule.ts'

export interface ReportSubject extends Exploration {
  /** Path of story.ink. */
  readonly file: string
  /** Only of a story of the house. */
  readonly about?: About
  /** All that the rules look at; only of a story of the house. */
  readonly checked?: RuleInput
  /** Names of moves by id; titles of evidence entries by id, with their kind and how sure they are. */
  readonly moves: Readonly<Record<string, string>>
  readonly evidence: Readonly<Record<string, string>>
  /** The best and the worst run, told in full. */
  readonly best?: readonly Beat[]
  readonly worst?: readonly Beat[]
}

export const titleOf = ({ about, findings }: ReportSubject): string => about?.title ?? findings.story
