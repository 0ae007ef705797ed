// A small story with what is true of it, counted by hand, and what the explorer and the plain walker say of it in the
// same words.

import { expect, it } from 'vitest'
import type { Findings } from '../../src/studio/explore/findings.ts'
import { compare } from './agreement.ts'
import { bothWays } from './stories.ts'

export interface Truth {
  readonly name: string
  readonly ink: string
  /** Different runs; `endless` where a loop makes more and more of them, `chance` where lots are drawn. */
  readonly runs: number | 'endless' | 'chance'
  /** Least and greatest, `1 to 3`, or `1 to any`. */
  readonly decisions?: string
  readonly words?: string
  /** Decisions marked with `# say`. */
  readonly said?: string
  readonly trust?: string
  /** Runs of each ending. */
  readonly endings?: Readonly<Record<string, number>>
  /** `choice room.never`, `line 12`, `knot attic`, `ending lost`; nothing where left out. */
  readonly unreached?: readonly string[]
  /** Kind and log: `dead-end room.out`; none where left out. */
  readonly troubles?: readonly string[]
  /** Choices on each way round; none where left out. */
  readonly loops?: readonly string[]
  /** States that the story can tell apart. */
  readonly states?: number
}

/** Choices that a run may have where it is walked plainly: for a loop, a few times round. */
const LIMITS = { depth: 7, turns: 4000 }

export function holds(truths: readonly Truth[]): void {
  it.each(truths)('$name', ({ name, ink, ...expected }) => {
    const { differences, plain, findings } = compare(bothWays(ink), LIMITS)
    expect(differences).toEqual([])
    expect(said(findings, expected)).toEqual({ unreached: [], troubles: [], loops: [], ...expected })
    const { runs } = expected
    if (typeof runs === 'number') expect([plain.isWhole, plain.runs]).toEqual([true, runs])
    expect(findings.complete).toBe(runs !== 'chance')
  })
}

/** What the findings say of everything that a truth speaks of. What is unreached in a sample is not known. */
function said(findings: Findings, expected: Partial<Truth>): Partial<Truth> {
  const { counted, decisions, words, scores, endings, unreached, troubles, loops, states } = findings
  if (expected.runs === 'chance') {
    const runs = findings.stoppedBy.includes('chance') && counted.kind === 'sample' ? 'chance' : undefined
    return { ...expected, ...(runs && { runs }), unreached: [], troubles: [], loops: [] }
  }
  const runs = counted.kind === 'runs' ? counted.runs : 'endless'
  const all: Truth = {
    name: '',
    ink: '',
    runs,
    decisions: span(decisions),
    words: span(words),
    said: span(findings.said),
    trust: span(scores.trust),
    endings: Object.fromEntries(
      endings.map(({ id, share }) => [id, share * (typeof runs === 'number' ? runs : 1)]),
    ),
    unreached: unreached.map(({ kind, name }) => `${kind} ${name}`),
    troubles: troubles.map(({ kind, log }) => [kind, ...log].join(' ')),
    loops: loops.map(({ choices }) => choices.join(' ')),
    states,
  }
  const always = ['unreached', 'troubles', 'loops']
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected || always.includes(key)))
}

const span = ({ min, max }: { readonly min: number; readonly max: number | null }): string =>
  `${min} to ${max ?? 'any'}`
