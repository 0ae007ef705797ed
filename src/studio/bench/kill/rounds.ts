// Plans the rounds and judges each: whether the run that was open when the browser was killed is offered again at the same
// point. Pure; kill-round.ts plays a round with a browser.

import { hash } from '../../../model/shuffle.ts'

export interface PlannedRound {
  readonly story: string
  /** How many options are taken: 1 to 5. The kill comes after the last. */
  readonly choices: number
  /**
   * When the browser is killed: so many milliseconds after the last click, whatever is shown by then; as soon as the page shows what
   * follows it; or as soon as the browser's database has it too, after which nothing may be lost on any machine.
   */
  readonly kill: number | 'shown' | 'stored'
  /** For the options that are taken. */
  readonly seed: string
}

/** Where a run stands: how many choices the page says it has, and the words of the options, in no order. */
export interface RunState {
  readonly choices: number
  readonly options: readonly string[]
}

export interface PlayedRound {
  /** Before the last click. */
  readonly before: RunState
  /** What the page showed after it; undefined where it was killed before it showed anything. */
  readonly shown: RunState | undefined
  /** What the browser offers that was started again: by the start page, and by the page before the story. */
  readonly offered: RunState
  readonly offeredBefore: number
}

const OUTCOMES = ['same', 'last-missing', 'lost'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Survivals {
  readonly rounds: number
  /** Killed before the page showed what follows the last choice. */
  readonly unshown: number
  readonly same: number
  /** Of those that the page had not shown: without the last choice, and with all before it. */
  readonly lastMissing: number
  readonly lost: number
}

const MOST_CHOICES = 5
const LATEST = 40

/** Takes the stories in turn, and each story in both ways: killed early, and killed once the options are shown. */
export const planRounds = (stories: readonly string[], count: number): readonly PlannedRound[] =>
  Array.from({ length: count }, (_, number) => {
    const pass = Math.floor(number / stories.length)
    const isEarly = (number + pass) % 2 === 1
    return {
      story: stories[number % stories.length] ?? '',
      choices: 1 + (hash(`choices/${number}`) % MOST_CHOICES),
      kill: isEarly ? hash(`after/${number}`) % (LATEST + 1) : 'shown',
      seed: `option/${number}`,
    }
  })

export function judgeRound({ before, shown, offered, offeredBefore }: PlayedRound): Outcome {
  if (offeredBefore !== offered.choices) return 'lost'
  if (shown) return isSame(shown, offered) ? 'same' : 'lost'
  if (isSame(before, offered)) return 'last-missing'
  // The page never showed what follows the last choice, so only this can be checked: one choice more, and other options than before.
  const isOn = offered.choices === before.choices + 1 && !isAlike(before.options, offered.options)
  return isOn ? 'same' : 'lost'
}

export function countOutcomes(played: readonly PlayedRound[]): Survivals {
  const outcomes = played.map(judgeRound)
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length
  return {
    rounds: played.length,
    unshown: played.filter(({ shown }) => !shown).length,
    same: count('same'),
    lastMissing: count('last-missing'),
    lost: count('lost'),
  }
}

const isSame = (left: RunState, right: RunState): boolean =>
  left.choices === right.choices && isAlike(left.options, right.options)

/** Compares sets of options: the page shuffles them. */
export const isAlike = (left: readonly string[], right: readonly string[]): boolean =>
  [...left].sort().join('\n') === [...right].sort().join('\n')
