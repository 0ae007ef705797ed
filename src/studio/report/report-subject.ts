// The data of one story's report. How it looks is in the views.

import { evidence as words } from '../../app/wording/evidence.ts'
import type { About, Moves } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Catalogue } from '../../model/evidence/catalogue.ts'
import { isRule } from '../../model/evidence/entry.ts'
import { beginRun, type Run, take } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { Exploration } from '../explore/exploration.ts'
import type { Log } from '../explore/findings.ts'
import type { RuleInput } from '../explore/rule.ts'

/** What the report calls what it only has ids of. */
export interface Titles {
  /** Names of moves by id. */
  readonly moves: Readonly<Record<string, string>>
  /** Titles of evidence entries by id, with their kind and how sure they are. */
  readonly evidence: Readonly<Record<string, string>>
}

export interface ReportSubject extends Exploration, Titles {
  /** Path of story.ink; absent where no command of this project reaches it, as in a browser. */
  readonly file?: string
  /** Only of a story that has a card. */
  readonly about?: About
  /** All that the rules look at; only of a story that has a card. */
  readonly checked?: RuleInput
  /** The best and the worst run, told in full. */
  readonly best?: readonly Beat[]
  readonly worst?: readonly Beat[]
}

export const titleOf = ({ about, findings }: ReportSubject): string => about?.title ?? findings.story

export const titlesOf = (
  learning: { readonly moves: Moves; readonly catalogue: Catalogue } | undefined,
): Titles => ({
  moves: mapped(learning?.moves ?? {}, ({ name }) => name),
  evidence: mapped(learning?.catalogue.entries ?? {}, (entry) =>
    words.titled(entry.title, entry.kind, isRule(entry) ? undefined : entry.sure),
  ),
})

const mapped = <T>(
  all: Readonly<Record<string, T>>,
  textOf: (value: T) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(all).map(([id, value]) => [id, textOf(value)]))

/** Any number: it decides the order of the options, and chance where a story uses it. */
const SEED = 1

/** A run with the choices of a log, to be told in full. */
export const runOf = ({ id, revision }: CompiledStory, log: Log): Run =>
  log.reduce((run, choice) => take(run, choice, 0), beginRun(id, revision, SEED))
