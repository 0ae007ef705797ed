// What a rule of the house is: one check of a story that was walked and played, whose results are problems.
// Each rule is a file in rules/, with a passing and a failing example in its head. Types only.

import type { About, Moves } from '../../model/about.ts'
import type { Place, Problem } from '../../model/result.ts'
import type { Score, Scores } from '../../model/score.ts'
import type { SourceTag, SourceWords } from '../ink/source-words.ts'
import type { Findings, Log } from './findings.ts'

export type { SourceTag, SourceWords } from '../ink/source-words.ts'

export type Severity = 'error' | 'warning'

/** How far a rule of thumb comes, played with many seeds where those matter. */
export interface StrategyFigures {
  readonly name: string
  /** True where it uses what options were worth at other decisions, as somebody who has learned from them would. */
  readonly learned?: true
  readonly runs: number
  /** Mean of the three scores, each in its reachable range, 0 to 1: of one run, or the 95th of 100 where there are many. */
  readonly placed: number
  readonly mean: number
  /** Each score in its range, 95th of 100 likewise. */
  readonly scores: Scores
  /** The run that `placed` is of. */
  readonly log: Log
  readonly seed: number
}

/** Something that a story remembers and asks about later, other than scores and promises. */
export interface SourceMemory {
  /** A variable, or the label of a choice or gather. */
  readonly name: string
  readonly place: Place
  /** Scenes (knots) that ask for it and lie beyond the scene after the one that set it. */
  readonly beyond: readonly string[]
}

/** A change of a score as a line of the source has it. */
export interface SourceChange {
  readonly score: Score
  readonly by: number
  readonly place: Place
}

/** Which words are spelt right. */
export interface Dictionary {
  /** True also of a word with a capital as at the start of a sentence, or in capitals throughout. */
  readonly knows: (word: string) => boolean
  /** Those of its words that are most like one that it does not know, the nearest first; three at most. */
  readonly nearest: (word: string) => readonly string[]
  /** The same with further words. Where they have capitals, those are wanted. */
  readonly and: (words: readonly string[]) => Dictionary
}

/** Everything that a rule may look at. */
export interface RuleInput {
  readonly findings: Findings
  readonly strategies: readonly StrategyFigures[]
  /** Path of story.ink, and of story.yaml beside it. */
  readonly file: string
  readonly cardFile: string
  readonly about: About
  readonly tags: readonly SourceTag[]
  /** Tags whose key is none of the house, by the key that is nearest. They are told when the story is compiled. */
  readonly misspelt: readonly Pick<SourceTag, 'key' | 'place'>[]
  /** Includes the words of the card, as narration with the card's file as place. */
  readonly words: readonly SourceWords[]
  /** Every change of a score that is written as a number. */
  readonly changes: readonly SourceChange[]
  /** Only what is asked for beyond the next scene. */
  readonly remembered: readonly SourceMemory[]
  /** Names in the card: `people` of those who do not speak, `places` of everything that is not a person. */
  readonly people: readonly string[]
  readonly places: readonly string[]
  /** Ids of rules that the card says are not kept yet. */
  readonly owes: readonly string[]
  /** Where the card names it. */
  readonly owedAt: (rule: string) => Place
  readonly moves: Moves
  /** Entries of the catalogue that are shown. */
  readonly evidence: readonly { readonly id: string; readonly place: Place }[]
  /** Words that label a child, each with what to say instead (stories/labels.yaml). */
  readonly labels: Readonly<Record<string, string>>
  /** British English with the words of the house (stories/words.yaml). */
  readonly dictionary: Dictionary
  /** Age in years at which a text can be read; undefined where it is too short to say. */
  readonly readingAge: (text: string) => number | undefined
}

/** What a rule may look at before anything has been walked: the text, the card and the vocabulary. */
export type TextInput = Omit<RuleInput, 'findings' | 'strategies'>

/** A problem as a rule returns it, without its code, which is made from the rule's id. */
export interface RuleFinding extends Omit<Problem, 'code'> {
  /** A log of a run that shows it. */
  readonly log?: Log
}

export interface Rule {
  /** Also the name of its file; a problem's code is `rule/id`. */
  readonly id: string
  readonly severity: Severity
  /** What is looked for and why it matters, in a sentence or two that an author reads. */
  readonly about: string
  readonly check: (checked: RuleInput) => readonly RuleFinding[]
}

/** A rule of the text alone, which a build can run as well. */
export interface TextRule extends Omit<Rule, 'check'> {
  readonly check: (checked: TextInput) => readonly RuleFinding[]
}

/** A rule that holds for any Ink, whoever wrote it, and needs to know no more of it than how it runs. */
export interface AnywhereRule extends Omit<Rule, 'check'> {
  readonly check: (checked: Pick<RuleInput, 'findings' | 'file'>) => readonly RuleFinding[]
}

/** A rule that looks at all stories together. */
export interface ShelfRule extends Omit<Rule, 'check'> {
  readonly check: (all: readonly RuleInput[]) => readonly RuleFinding[]
}

/** A problem with how much it weighs, as it is printed, shown and written to JSON. */
export interface JudgedProblem extends Problem {
  readonly severity: Severity
  /** Empty where it is about all stories together. */
  readonly story: string
  readonly log?: Log
}
