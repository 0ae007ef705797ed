// Rules of thumb against small stories in which it is plain what each would do, and how far that leads.

import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { retold } from '../../../src/studio/explore/retell.ts'
import { playStrategies } from '../../../src/studio/explore/strategies/all-strategies.ts'
import { percentile } from '../../../src/studio/explore/strategies/play.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { bothWays } from '../../support/stories.ts'

/** One decision; what is named is worth a point, the others nothing. */
const decision = (options: Readonly<Record<string, string>>, best: string): string => `VAR trust = 5
Ana: Do you know the swimming lessons on Friday?
${Object.entries(options)
  .map(([label, words]) => `* (${label}) ${words}${label === best ? '\n  ~ trust = trust + 1' : ''}`)
  .join('\n')}
- Well. # ending: home
-> END`

const OPTIONS = {
  plain: '"Tell me more about all of that, and then tell me the rest of it as well."',
  short: '"Yes."',
  polite: '"Sorry, could you tell me that again, please?"',
  exact: '"Room 7, with Mrs Okafor, at 16:30."',
  silent: 'Nod and look at the drawing.',
  echo: '"The swimming lessons."',
  asking: '"Why? What? Since when?"',
  study: '"Attachment takes perseverance."',
}

function figures(text: string, catalogue: readonly string[] = []) {
  const { forkable } = bothWays(text)
  const findings = findingsOf(walk(forkable))
  return new Map(
    playStrategies(retold(forkable), { findings, catalogue }).map((one) => [one.name, one] as const),
  )
}
const placedOf = (text: string, name: string, catalogue?: readonly string[]) =>
  figures(text, catalogue).get(name)?.placed

describe('A rule of thumb takes', () => {
  it.each([
    ['the longest', 'plain'],
    ['the shortest', 'short'],
    ['the most polite', 'polite'],
    ['the most specific: numbers, names, times', 'exact'],
    ['what is done and not said', 'silent'],
    ['what echoes the child’s last words', 'echo'],
    ['the most question marks', 'asking'],
    ['always the first as written', 'plain'],
    ['always the last as written', 'study'],
  ])('%s', (name, best) => {
    // Only trust can move; the other two stand in the middle of nothing.
    const least = placedOf(decision(OPTIONS, best === 'short' ? 'plain' : 'short'), name) as number
    const most = placedOf(decision(OPTIONS, best), name) as number
    expect(most - least).toBeCloseTo(1 / 3)
  })

  it('what is most like the evidence', () => {
    const name = 'the most words in common with the evidence'
    const catalogue = ['Insecure attachment and perseverance']
    const [most, least] = ['study', 'short'].map((best) => placedOf(decision(OPTIONS, best), name, catalogue))
    expect((most as number) - (least as number)).toBeCloseTo(1 / 3)
  })

  it('promises, or never does', () => {
    const text = `VAR trust = 5
LIST promise_names = call
VAR promises_made = ()
Hello.
* (vow) "I'll call."
  ~ promises_made += call
  ~ trust = trust + 1
* (no) "I may not call."
- Well. # ending: home
-> END`
    const found = figures(text)
    expect(found.get('always promises')?.log).toEqual(['vow'])
    expect(found.get('never promises')?.log).toEqual(['no'])
  })

  it('the move that was worth most at the other decisions, and not what it is worth here', () => {
    const text = `VAR trust = 5
Hello.
* (a) "One." # move: wait
  ~ trust = trust + 1
* (b) "Two." # move: ask
- Well.
* (c) "Three." # move: wait
  ~ trust = trust - 3
* (d) "Four." # move: ask
- So. # ending: home
-> END`
    // At the first decision only the second is known, where asking was better; at the second, only the first.
    expect(figures(text).get('the move most often best at other decisions')).toMatchObject({
      log: ['b', 'c'],
      learned: true,
    })
    expect(figures(text).get('the longest')?.learned).toBeUndefined()
  })
})

describe('Where nothing decides', () => {
  it('a rule takes what is shown first, so that what was written first gains nothing', () => {
    const text = decision({ a: '"One."', b: '"Two."' }, 'a')
    const { mean } = figures(text).get('the longest') as { mean: number }
    const [never, always] = [1 / 3, 2 / 3]
    expect(mean).toBeGreaterThan(never + 0.1)
    expect(mean).toBeLessThan(always - 0.1)
  })

  it('is judged by the 95th of 100', () => {
    expect(
      percentile(
        Array.from({ length: 100 }, (_, n) => n + 1),
        (n) => n,
      ),
    ).toBe(95)
    expect(percentile([3], (n) => n)).toBe(3)
    expect(percentile([], (n: number) => n)).toBeUndefined()
  })
})

it('A story that fails or goes round for ever is no trouble to a rule of thumb', () => {
  const found = figures(`-> k
=== k
+ (on) "On and on." -> k`)
  expect(found.get('the longest')?.log).toHaveLength(200)
})
