import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import type { Findings, Point } from '../../../src/studio/explore/findings.ts'
import { judge, judgeAnywhere } from '../../../src/studio/explore/judge.ts'
import type { RuleInput } from '../../../src/studio/explore/rule.ts'
import { OF_ALL_RUNS, OF_RUNS, RULES, SHELF_RULES } from '../../../src/studio/explore/rules/all-rules.ts'
import { howOften } from '../../../src/studio/explore/rules/situations.ts'
import { echoes, exactness, isUnspoken } from '../../../src/studio/explore/telling-words.ts'
import { anOption, aPoint, FILE, type Given, made, trust } from './rules-made.ts'

const saidBy = (id: string, checked: RuleInput): readonly string[] =>
  (RULES.find((rule) => rule.id === id)?.check(checked) ?? []).map(({ message }) => message)

const withPoints = (...points: readonly Point[]) => made({ findings: { points } })

const LONG_WINS: readonly Given[] = [
  ['"This is the longer one of the two."', 1],
  ['"This one is shorter."', 0],
]
const SHORT_WINS: readonly Given[] = [
  ['"This is the longer one of the two."', 0],
  ['"This one is shorter."', 1],
]
const times = (count: number, given: readonly Given[], from = 0): readonly Point[] =>
  Array.from({ length: count }, (_, index) => aPoint((from + index + 1) * 10, ...given))

describe('what gives the strongest option away', () => {
  it('may be so in four decisions of ten', () => {
    const checked = withPoints(...times(4, LONG_WINS), ...times(6, SHORT_WINS, 4))
    expect(saidBy('longest-is-strongest', checked)).toEqual([])
  })

  it('may not be so in five of ten, and each of the five is named', () => {
    const checked = withPoints(...times(5, LONG_WINS), ...times(5, SHORT_WINS, 5))
    const [problem] = judge(checked).filter(({ code }) => code === 'rule/longest-is-strongest')
    expect(problem && writeProblem(problem)).toBe(
      `${FILE}:10: Unexpected 50 % of decisions in which the strongest option is the longest, expected 40 % at most\n  Give a weaker option the detail, the wit or the reason that makes this one long. It is so at lines 10, 20, 30, 40 and 50.`,
    )
  })

  it('is not asked of decisions in which nothing is scored', () => {
    const idle: readonly Given[] = [
      ['"This is the longer one of the two."', 0],
      ['"This one is shorter."', 0],
    ]
    const checked = withPoints(...times(5, LONG_WINS), ...times(20, idle, 5))
    expect(saidBy('longest-is-strongest', checked)).toHaveLength(1)
  })

  it('is nothing where two options share the first place', () => {
    const equal: readonly Given[] = [...LONG_WINS, ['"One as strong."', 1]]
    expect(saidBy('longest-is-strongest', withPoints(...times(3, equal)))).toEqual([])
  })

  it('counts each occasion of a decision by its share', () => {
    const options = [
      anOption('a', '"The one that is sometimes worth something."', 11, [trust(1), trust(-1)]),
      anOption('b', '"The other one."', 12, [trust(0)]),
    ]
    const point: Point = {
      ...aPoint(10),
      options,
      situations: [0.3, 0.7].map((share, variant) => ({
        share,
        offered: [
          { option: 0, variant },
          { option: 1, variant: 0 },
        ],
      })),
    }
    const { share } = howOften({ points: [point] } as unknown as Findings, ({ offers }) =>
      offers.some(({ variant }) => variant.effects.trust === 1),
    )
    expect(share).toBeCloseTo(0.3)
  })
})

describe('what can be told of an option from its words', () => {
  it.each([
    ['"I don\'t know."', 0],
    ['"On Thursday, at half past four."', 3],
    ['"Ask Dawn about the 14."', 2],
    ['Wait.', 0],
    ['"I\'ll wait. I think so."', 0],
  ])('%s holds %i numbers, times and names', (text, expected) => {
    expect(exactness(text)).toBe(expected)
  })

  it('an action has no words between quotation marks', () => {
    expect(isUnspoken('Put the pen down.')).toBe(true)
    expect(isUnspoken('Put the pen down. "Go on."')).toBe(false)
  })

  it('an echo takes up the last thing said, but for words that everybody uses', () => {
    const line = (text: string) => ({ kind: 'speech' as const, speaker: 'Ana', text, cues: [] })
    const asked = [line('The dog ran off.'), line('It was on Sunday, in the park.')]
    expect(echoes('"On Sunday? Which park was it?"', asked)).toBe(2)
    expect(echoes('"It was the dog, was it?"', asked)).toBe(0)
    expect(echoes('"Sunday?"', [])).toBe(0)
  })
})

describe('rules that speak of every run', () => {
  const end = (placed: number) => ({ log: [], scores: trust(0), placed })
  const wrong: Partial<Findings> = {
    best: end(1),
    worst: end(0),
    middle: 0.9,
    endings: [],
    unreached: [{ kind: 'line', name: '3', place: { file: FILE, line: 3 } }],
    promises: [{ id: 'call', made: [] }],
    points: [
      aPoint(10, ['"One."', { trust: 1, empathy: 1, reliability: 1 }], ['"Two."', 0]),
      aPoint(20, ['"A."', 1], ['"B."', 1]),
    ],
  }
  const strategies = [
    { name: 'longest', runs: 1, placed: 0.9, mean: 0.9, scores: trust(9), log: [], seed: 1 },
  ]
  const claims = [
    'depends-on-history',
    'dominated',
    'ending-count',
    'middle-run',
    'promise-broken',
    'promise-kept',
    'same-effects',
    'strategy-too-good',
    'unreached',
  ]

  it.each(claims)('%s says what is wrong where every run is known', (id) => {
    expect(saidBy(id, made({ findings: wrong, strategies }))).not.toEqual([])
  })

  it.each(claims)('%s claims nothing from a sample', (id) => {
    const sampled = { ...wrong, complete: false, stoppedBy: ['states'] as const }
    expect(saidBy(id, made({ findings: sampled, strategies }))).toEqual([])
  })

  it('what was only sampled is said to be so', () => {
    const points = times(5, LONG_WINS)
    const [message] = saidBy('longest-is-strongest', made({ findings: { points, complete: false } }))
    expect(message).toContain('100 % of decisions in the runs that were tried')
  })
})

describe('own words before the options', () => {
  const onRuns = (min: number, max: number | null) =>
    saidBy('say-first-on-a-path', made({ findings: { said: { min, max } } }))

  it('are asked for at two to four decisions of any run', () => {
    expect(onRuns(2, 4)).toEqual([])
    expect(onRuns(1, 4)).toEqual([
      'Unexpected run with as few as 1 marked decision, expected 2 to 4 on any run',
    ])
    expect(onRuns(2, 5)).toEqual([
      'Unexpected run with as many as 5 marked decisions, expected 2 to 4 on any run',
    ])
    expect(onRuns(0, null)).toEqual([
      'Unexpected run with as few as 0 marked decisions, expected 2 to 4 on any run',
      'Unexpected run with no end to its marked decisions, expected 2 to 4 on any run',
    ])
  })
})

describe('a winner without cost', () => {
  const winner: readonly Given[] = [
    ['"One."', 1],
    ['"Two."', 0],
  ]
  const even: readonly Given[] = [
    ['"One."', trust(1)],
    ['"Two."', { trust: 0, empathy: 1, reliability: 0 }],
  ]

  it('may be there in half of the decisions, and in no more', () => {
    expect(saidBy('one-winner', withPoints(...times(2, winner), ...times(2, even, 2)))).toEqual([])
    expect(saidBy('one-winner', withPoints(...times(3, winner), ...times(2, even, 3)))).toHaveLength(1)
  })

  it('does not beat an option that makes a promise', () => {
    const [point] = times(1, winner)
    const promising = point?.options.map((option, index) => ({
      ...option,
      variants: option.variants.map((variant) => ({
        ...variant,
        promises: index === 1 ? [{ promise: 'call', event: 'made' as const }] : [],
      })),
    }))
    expect(saidBy('one-winner', withPoints({ ...aPoint(10), ...point, options: promising ?? [] }))).toEqual(
      [],
    )
  })
})

describe('a move that helps one child', () => {
  const worth = (move: string, effect: number): Findings['points'][number] => {
    const point = aPoint(10, ['"One."', effect])
    return {
      ...point,
      options: point.options.map((option) => ({
        ...option,
        variants: option.variants.map((variant) => ({ ...variant, move })),
      })),
    }
  }
  const held = (...points: readonly Findings['points'][number][]) => made({ findings: { points } })
  const saidOf = (...all: readonly RuleInput[]) =>
    (SHELF_RULES.find(({ id }) => id === 'opposite-moves')?.check(all) ?? []).map(({ message }) => message)

  it('has to cost something with the other, and nothing is not a cost', () => {
    expect(saidOf(held(worth('wait', 1)), held(worth('wait', -1)))).toEqual([])
    expect(saidOf(held(worth('wait', -1)), held(worth('wait', 1)))).toEqual([])
    expect(saidOf(held(worth('wait', 1)), held(worth('wait', 0)))).toHaveLength(1)
    expect(saidOf(held(worth('wait', 0)), held(worth('wait', -1)))).toHaveLength(1)
    expect(saidOf(held(worth('wait', 1)), held(worth('repair', -1)))).toHaveLength(1)
  })

  it('is looked for in every pair, and not where only some runs are known', () => {
    const [one, other] = [held(worth('wait', 1)), held(worth('wait', 1))]
    expect(saidOf(one, other, held(worth('wait', 1)))).toHaveLength(3)
    expect(saidOf(one, { ...other, findings: { ...other.findings, complete: false } })).toEqual([])
  })
})

describe('lines that no run reaches', () => {
  const lines = (...numbers: readonly number[]) =>
    numbers.map((line) => ({ kind: 'line' as const, name: String(line), place: { file: FILE, line } }))

  it('are told as one where they follow each other', () => {
    expect(saidBy('unreached', made({ findings: { unreached: lines(3, 4, 6, 20) } }))).toEqual([
      'Unexpected line, with all down to line 6, that no run reaches, expected a way there',
      'Unexpected line that no run reaches, expected a way there',
    ])
  })

  it('are told with the choice that stands on them', () => {
    const choice = { kind: 'choice' as const, name: 'one.wait', place: { file: FILE, line: 3 } }
    expect(saidBy('unreached', made({ findings: { unreached: [...lines(3, 4), choice] } }))).toEqual([
      'Unexpected choice “one.wait”, with all down to line 4, that no run reaches, expected a way there',
    ])
  })

  it('are left out where several stories share them', () => {
    const shared = { kind: 'line' as const, name: '9', place: { file: 'stories/practice.ink', line: 9 } }
    expect(saidBy('unreached', made({ findings: { unreached: [shared] } }))).toEqual([])
    // As the files of a story have it that were put in without a folder.
    for (const [file, story] of [
      ['../practice.ink', 'story.ink'],
      ['practice.ink', 'story.ink'],
      ['nadia/practice.ink', 'nadia/story.ink'],
    ] as const) {
      const unreachedThere = [{ kind: 'knot' as const, name: 'not_yours', place: { file, line: 26 } }]
      expect(
        saidBy('unreached', { ...made({ findings: { unreached: unreachedThere } }), file: story }),
      ).toEqual([])
    }
    const own = [{ kind: 'knot' as const, name: 'hall', place: { file: 'practice.ink', line: 2 } }]
    expect(
      saidBy('unreached', { ...made({ findings: { unreached: own } }), file: 'practice.ink' }),
    ).toHaveLength(1)
  })
})

describe('a tag that an option lacks because its name is misspelt', () => {
  const told = (source: string) => saidBy('needs-move', made({ source, findings: { points } })).length
  // Options on lines 2 and 3, and on 12 and 13.
  const points = [aPoint(1, ['One.', 0], ['Two.', 0]), aPoint(11, ['Three.', 0], ['Four.', 0])]
  const at = (line: number, text: string) => `${'\n'.repeat(line - 1)}${text}`

  it('is told by its name alone, for the options that it may be of', () => {
    expect(told('')).toBe(4)
    expect(told(at(1, '# moov: wait'))).toBe(4)
    expect(told(at(2, '# moov: wait'))).toBe(2)
    expect(told(at(11, '# moov: wait'))).toBe(2)
    expect(told(at(13, '# moov: wait'))).toBe(2)
    expect(told(at(3, '# moov: wait') + at(11, '# moov: wait'))).toBe(0)
  })

  it('and another misspelt tag does not hide it', () => {
    expect(told(at(3, '# fase: calm'))).toBe(4)
  })

  it('and an option that lacks it by itself is told where the others of its decision have it', () => {
    const [first, second] = [aPoint(1, ['One.', 0], ['Two.', 0]), aPoint(1, ['One.', 0], ['Two.', 0])].map(
      ({ options }, index) => options[index],
    )
    const has = { ...second, variants: second?.variants.map((variant) => ({ ...variant, move: 'wait' })) }
    const given = made({
      source: at(3, '# moov: wait'),
      findings: { points: [{ ...points[0], options: [first, has] } as (typeof points)[number]] },
    })
    expect(saidBy('needs-move', given)).toHaveLength(1)
    expect(
      saidBy('needs-move', { ...given, misspelt: [{ key: 'move', place: { file: FILE, line: 2 } }] }),
    ).toEqual([])
  })

  it('also where another tag would do', () => {
    const input = made({ source: at(3, '# se: pauses'), findings: { points } })
    expect(
      saidBy('needs-evidence', { ...input, misspelt: [{ key: 'see', place: { file: FILE, line: 3 } }] }),
    ).toHaveLength(2)
  })
})

const ruleOf = (code: string): string => code.slice('rule/'.length)

describe('all problems', () => {
  it('come with errors first, then the text, then what runs come to at one place, by line', () => {
    const points = [
      aPoint(30, ['"One."', { trust: 4, empathy: 1, reliability: 1 }], ['"Two."', 0]),
      aPoint(10, ['"A."', 5], ['"B."', 5]),
    ]
    const found = judge(made({ findings: { points } }))
    const order = found.map(({ severity, place }) => [severity, place?.line ?? 0] as const)
    const errors = order.filter(([severity]) => severity === 'error')
    const warnings = order.filter(([severity]) => severity === 'warning')
    expect(warnings.length).toBeGreaterThan(1)
    expect(order).toEqual([...errors, ...warnings])
    const ofRuns = found.filter(
      ({ code, severity }) =>
        severity === 'error' && OF_RUNS.has(ruleOf(code)) && !OF_ALL_RUNS.has(ruleOf(code)),
    )
    const ofAll = found.map(({ code, severity }) => severity === 'error' && OF_ALL_RUNS.has(ruleOf(code)))
    expect(ofAll.indexOf(true)).toBeGreaterThan(found.indexOf(ofRuns.at(-1) as (typeof found)[number]))
    const lines = ofRuns.map(({ place }) => place?.line ?? 0)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })

  it('carry the rule and the story', () => {
    const found = judge(made({ findings: { words: { min: 2000, max: null } } }))
    const first = found.find(({ code }) => code === 'rule/words-on-a-path')
    expect(first).toMatchObject({ story: 'ana', severity: 'error' })
    expect(first?.message).toBe('Unexpected run with no end to its words, expected 1,800 to 2,800 on any run')
  })

  it('of how long a run is say what mends that: more where there is too little, less where there is too much', () => {
    const hints = (words: { readonly min: number; readonly max: number }) =>
      judge(made({ findings: { words } })).flatMap(({ code, hint }) =>
        code === 'rule/words-on-a-path' ? [`${hint}`.replace(/^The report shows the | run\..*$/g, '')] : [],
      )
    expect(hints({ min: 1799, max: 2800 })).toEqual(['shortest'])
    expect(hints({ min: 1800, max: 2801 })).toEqual(['longest'])
    expect(hints({ min: 1, max: 9000 })).toEqual(['shortest', 'longest'])
    expect(hints({ min: 1800, max: 2800 })).toEqual([])
  })

  it('of Ink that somebody else wrote are only those that would be a fault anywhere', () => {
    const findings = made({
      findings: {
        points: [aPoint(10, ['"A."', 5], ['"B."', 5])],
        troubles: [{ kind: 'never-stops', log: ['a'], place: { file: FILE, line: 4 } }],
      },
    })
    expect(judgeAnywhere(findings).map(({ code, place }) => `${code} ${place?.line}`)).toEqual([
      'rule/never-stops 4',
    ])
  })
})
