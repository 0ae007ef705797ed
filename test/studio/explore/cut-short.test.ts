// Stories whose runs break off or never end: that is told first, and no figure that follows from it.

import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { judge, judgeAnywhere } from '../../../src/studio/explore/judge.ts'
import { OF_WHOLE_RUNS } from '../../../src/studio/explore/rules/all-rules.ts'
import { sample } from '../../../src/studio/explore/sample.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { bothWays } from '../../support/stories.ts'
import { made } from './rules-made.ts'

/** Round and round: trust grows with each choice, so no state comes twice. */
const STICKY = `VAR trust = 8
-> bench
=== bench
Ana sits on the bench.
+ (ask) "What happened?"
  ~ trust += 1
  -> bench
+ (wait) Wait.
  -> bench
`
/** The same with a way out. */
const WITH_END = `${STICKY}+ (go) Go.
  Ana gets up. # ending: home
  -> END
`
/** The options run out, and nothing leads on. */
const USED_UP = `VAR trust = 8
-> bench
=== bench
Ana sits on the bench.
* (ask) "What happened?"
  ~ trust += 1
  # instead: "Take the time you need."
  -> bench
* (wait) Wait.
  # instead: "Would you like to walk a bit?"
  -> bench
`

function found(text: string) {
  const walked = walk(bothWays(text).forkable, { maxStates: 300 })
  const isWhole = walked.stoppedBy.length === 0
  return findingsOf(isWhole ? walked : sample(bothWays(text).forkable, { runs: 20, seed: 1 }))
}

function judged(text: string, owes: readonly string[] = []) {
  return judge({ ...made({ findings: found(text), source: text }), owes })
}
const codes = (problems: ReturnType<typeof judged>) => problems.map(({ code }) => code.replace('rule/', ''))

describe('a story that never ends', () => {
  const problems = judged(STICKY)

  it('is told so first, at the decision that comes again', () => {
    expect(problems[0]).toMatchObject({
      code: 'rule/no-end',
      place: { file: 'story.ink', line: 5 },
      message:
        'Unexpected story that goes on for ever: none of 20 random runs came to an end within 200 choices, expected every run to end',
      hint: 'This decision comes again most often. Let one of its options lead on to an end, use * in place of + so that they run out, or count the rounds and lead on after the last.',
    })
  })

  it('and nothing of its lengths, its scores or its size', () => {
    const followed = codes(problems).filter((id) => OF_WHOLE_RUNS.has(id) || id === 'not-complete')
    expect(followed).toEqual([])
  })

  it('and one with a way out is only told to be too large', () => {
    const others = codes(judged(WITH_END))
    expect(others).not.toContain('no-end')
    expect(others).toContain('not-complete')
    expect(others).toContain('decisions-on-a-path')
  })

  it('is told so of anybody’s Ink', () => {
    expect(codes(judgeAnywhere({ findings: found(STICKY), file: 'story.ink' }))).toEqual(['no-end'])
  })
})

describe('a story whose runs stop in an error', () => {
  it('is told that, and nothing that follows from it', () => {
    const ids = codes(judged(USED_UP))
    expect(ids).toContain('failure')
    expect(ids.filter((id) => OF_WHOLE_RUNS.has(id))).toEqual([])
  })

  it('and is not told to take out of owes what could not be judged', () => {
    const needless = (owes: string) => judged(USED_UP, [owes]).filter(({ code }) => code === 'owes').length
    expect(needless('spare-instead')).toBe(0)
    expect(needless('uses-chance')).toBe(1)
  })

  it('and is told of its figures once the runs end', () => {
    const mended = codes(judged(USED_UP.replace(/-> bench\n$/, '-> bench\n+ -> END\n')))
    expect(mended).not.toContain('failure')
    for (const id of ['spare-instead', 'ending-count', 'decisions-on-a-path']) expect(mended).toContain(id)
  })
})
