// The slow and obvious way to walk a story: the engine that trainees play, begun anew for every run, nothing merged.
// What the explorer finds is held against this, so it shares nothing with the explorer.

import type { Passage, Playable, Telling } from '../../src/model/passage.ts'
import type { Problem } from '../../src/model/result.ts'
import type { Score, Scores } from '../../src/model/score.ts'

export interface PlainLimits {
  /** A run is left where it is after so many choices. */
  readonly depth: number
  /** So many turns may be told in all. */
  readonly turns: number
}

export interface PlainWalk {
  /** False where a limit was met: then everything here is only a part. */
  readonly isWhole: boolean
  /** Different logs that end. */
  readonly runs: number
  readonly decisions: PlainRange
  /** Decisions of a run that are marked with `# say`. */
  readonly said: PlainRange
  readonly words: PlainRange
  /** At the ends of runs. */
  readonly scores: Readonly<Record<Score, PlainRange>>
  /** Number of runs that end with a score. */
  readonly distribution: Readonly<Record<Score, ReadonlyMap<number, number>>>
  /** Number of runs that end so. */
  readonly endings: ReadonlyMap<string, number>
  /** Over all runs, how often each option was taken, by id and place. */
  readonly taken: ReadonlyMap<string, number>
  readonly failures: readonly PlainFailure[]
  /** Ends without an `# ending:`. */
  readonly deadEnds: number
  /** `made lift`, `kept lift`, `broken lift`. */
  readonly promises: ReadonlySet<string>
}

export interface PlainRange {
  readonly min: number
  readonly max: number
}

interface PlainFailure {
  readonly log: readonly string[]
  readonly problem: Problem
}

/** Told of every passage, before those that follow it. */
export type Visit = (log: readonly string[], passage: Passage) => void

export const choiceKey = (id: string, place?: { readonly file: string; readonly line: number }): string =>
  place ? `${id} ${place.file}:${place.line}` : id

const wordsOf = ({ lines }: Passage): number =>
  lines.flatMap(({ text }) => text.split(/\s+/)).filter((word) => word !== '').length

/** A beat that never ends costs as much time as many that do. */
const TURNS_OF_A_FAILURE = 20

export function plainWalk(
  story: Playable,
  { depth, turns }: PlainLimits,
  visit: Visit = () => undefined,
): PlainWalk {
  const tally = createTally()
  let left = turns
  let isWhole = true

  /** A telling that stands at the end of a log. */
  function tellingOf(log: readonly string[]): Telling | Problem {
    const begun = story.begin(1)
    if (!begun.ok) return begun.problem
    for (const id of log) {
      left--
      const told = begun.value.choose(id)
      if (!told.ok) return told.problem
    }
    return begun.value
  }

  /** @returns the number of runs that go through here and end */
  function go(telling: Telling | Problem, log: readonly string[], words: number, said: number): number {
    if (!('passage' in telling)) {
      tally.fail(log, telling)
      left -= TURNS_OF_A_FAILURE
      return 0
    }
    const { passage } = telling
    visit(log, passage)
    tally.see(passage)
    const sum = words + wordsOf(passage)
    if (passage.choices.length === 0) {
      tally.end(passage, log.length, sum, said)
      return 1
    }
    if (log.length >= depth || left <= 0) {
      isWhole = false
      return 0
    }
    const marked = passage.say === undefined ? said : said + 1
    let runs = 0
    for (const { id, place } of passage.choices) {
      const longer = [...log, id]
      const through = go(tellingOf(longer), longer, sum, marked)
      tally.take(choiceKey(id, place), through)
      runs += through
    }
    return runs
  }

  const runs = go(tellingOf([]), [], 0, 0)
  return { isWhole, runs, ...tally.figures() }
}

function createTally() {
  const [decisions, words, marks] = [createRange(), createRange(), createRange()]
  const ranges = { trust: createRange(), empathy: createRange(), reliability: createRange() }
  const distribution = { trust: new Map(), empathy: new Map(), reliability: new Map() }
  const endings = new Map<string, number>()
  const taken = new Map<string, number>()
  const failures: PlainFailure[] = []
  const promises = new Set<string>()
  let deadEnds = 0
  const count = <K>(map: Map<K, number>, key: K, by = 1) => map.set(key, (map.get(key) ?? 0) + by)
  const scoreOf = (scores: Scores) => Object.entries(scores) as [Score, number][]

  return {
    fail: (log: readonly string[], problem: Problem) => void failures.push({ log, problem }),
    take: (choice: string, runs: number) => void count(taken, choice, runs),
    see({ ledger }: Passage) {
      for (const [event, ids] of Object.entries(ledger)) for (const id of ids) promises.add(`${event} ${id}`)
    },
    end({ scores, ending }: Passage, choices: number, sum: number, said: number) {
      decisions.add(choices)
      words.add(sum)
      marks.add(said)
      for (const [score, value] of scoreOf(scores)) {
        ranges[score].add(value)
        count(distribution[score], value)
      }
      if (ending) count(endings, ending)
      else deadEnds++
    },
    figures: () => ({
      decisions: decisions.range(),
      words: words.range(),
      said: marks.range(),
      scores: {
        trust: ranges.trust.range(),
        empathy: ranges.empathy.range(),
        reliability: ranges.reliability.range(),
      },
      distribution,
      endings,
      taken,
      failures,
      deadEnds,
      promises,
    }),
  }
}

function createRange() {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return {
    add(value: number) {
      min = Math.min(min, value)
      max = Math.max(max, value)
    },
    range: (): PlainRange => ({ min, max }),
  }
}
