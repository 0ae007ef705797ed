// The figures that a story is held to, each at its limit and just beyond.

import { describe, expect, it } from 'vitest'
import type { PromiseChange } from '../../../src/model/promise.ts'
import { between } from '../../../src/studio/explore/figures/between.ts'
import type { Findings, Point, ScoreRange, Variant } from '../../../src/studio/explore/findings.ts'
import { judge } from '../../../src/studio/explore/judge.ts'
import type { RuleInput } from '../../../src/studio/explore/rule.ts'
import { OF_BALANCE, RULES } from '../../../src/studio/explore/rules/all-rules.ts'
import { isMeasured, limits, written } from '../../../src/studio/explore/rules/measured.ts'
import { aPoint, FILE, type Given, made, trust } from './rules-made.ts'

const saidBy = (id: string, checked: RuleInput): readonly string[] =>
  (RULES.find((rule) => rule.id === id)?.check(checked) ?? []).map(({ message }) => message)

const withFindings = (findings: Partial<Findings>) => made({ findings })
const withPoints = (...points: readonly Point[]) => withFindings({ points })
const run = (placed: number, at = { trust: 10, empathy: 10, reliability: 10 }) => ({
  log: [],
  scores: at,
  placed,
})
const ends = { best: run(0.9), worst: run(0.1) }

/** A decision whose options are all changed alike. */
const changed = (point: Point, change: (variant: Variant, option: number) => Variant): Point => ({
  ...point,
  options: point.options.map((option, index) => ({
    ...option,
    variants: option.variants.map((variant) => change(variant, index)),
  })),
})

describe('a place between the worst run and the best', () => {
  it('is 0 at the one, 1 at the other, and beyond them beyond that', () => {
    const findings = withFindings(ends).findings
    expect([0.1, 0.5, 0.9].map((placed) => between(findings, placed))).toEqual([0, 0.5, 1])
    expect(between(findings, 0)).toBeCloseTo(-0.125)
  })

  it('is nothing where all runs end alike, or none ends', () => {
    expect(between(withFindings({ best: run(0.5), worst: run(0.5) }).findings, 0.5)).toBeUndefined()
    expect(between(withFindings({}).findings, 0.5)).toBeUndefined()
  })
})

describe('a rule of thumb', () => {
  const played = (placed: number, learned: { readonly learned?: true } = {}) =>
    saidBy('strategy-too-good', {
      ...withFindings(ends),
      strategies: [
        { name: 'longest', ...learned, runs: 1, placed, mean: placed, scores: trust(9), log: ['a'], seed: 1 },
      ],
    })

  it('may come 0.65 of the way and no further, however low the best run stands', () => {
    expect(played(0.1 + 0.65 * 0.8 - 1e-9)).toEqual([])
    expect(played(0.63)).toEqual([
      'Unexpected way to do well without understanding the child: “longest”, expected none (0 is the worst run, 1 the best: it comes to 0.66, and 0.65 is the most)',
    ])
  })

  it.each([
    [
      { shortest: 0.7, longest: 0.1, politest: 0.9 },
      'Unexpected ways to do well without understanding the child: “politest” and “shortest”, expected none (0 is the worst run, 1 the best: they come to 1.00, 0.75, and 0.65 is the most)',
      '',
    ],
    [
      { a: 0.7, b: 0.8, c: 0.9, d: 0.66, e: 0.67 },
      'Unexpected ways to do well without understanding the child: “c”, “b”, “a” and 2 more, expected none (0 is the worst run, 1 the best: they come to 1.00, 0.88, 0.75, and 0.65 is the most)',
      ' The report lists all of them.',
    ],
  ])('is told with others that come too far, the furthest three first: %j', (placed, message, more) => {
    const strategies = Object.entries(placed).map(([name, at]) => ({
      name,
      runs: 1,
      placed: at,
      mean: at,
      scores: trust(9),
      log: [name],
      seed: 1,
    }))
    const found = RULES.find(({ id }) => id === 'strategy-too-good')?.check({
      ...withFindings(ends),
      strategies,
    })
    expect(found).toMatchObject([
      {
        message,
        hint: `Whoever plays so has read nothing, and should not come near the best run. Find the decisions that these ways of playing get right every time, and let them fail in two or three.${more}`,
        log: [Object.keys(placed).find((name) => placed[name as keyof typeof placed] === 0.9)],
      },
    ])
  })

  it('may come to the end where it has learned elsewhere what pays', () => {
    expect(played(0.9, { learned: true })).toEqual([])
  })
})

describe('the best run', () => {
  const range = (max: number): ScoreRange => ({
    start: 0,
    min: 0,
    max,
    lowest: { value: 0, log: [] },
    highest: { value: max, log: [] },
  })
  const scores = { trust: range(20), empathy: range(20), reliability: range(20) }
  const best = (t: number, e: number, r: number) =>
    saidBy('best-run', withFindings({ scores, best: run(1, { trust: t, empathy: e, reliability: r }) }))

  it('stands at 0.9 in the mean and 0.85 in each', () => {
    expect(best(17, 18, 19)).toEqual([])
    expect(best(17, 18, 18)).toEqual([
      'Unexpected 0.88 of the reachable range for the mean in the best run, expected at least 0.9',
    ])
    expect(best(16, 20, 20)).toEqual([
      'Unexpected 0.80 of the reachable range for trust in the best run, expected at least 0.85',
    ])
  })

  it('is not asked about a score that nothing changes', () => {
    const still = { ...scores, empathy: range(0) }
    const found = saidBy(
      'best-run',
      withFindings({ scores: still, best: run(1, { trust: 18, empathy: 0, reliability: 18 }) }),
    )
    expect(found).toEqual([])
  })
})

describe('the middle run', () => {
  const middle = (way: number) => saidBy('middle-run', withFindings({ ...ends, middle: 0.1 + way * 0.8 }))

  it('lies from 0.35 to 0.5 of the way', () => {
    expect([0.3501, 0.4999].flatMap(middle)).toEqual([])
    expect(middle(0.503)[0]).toContain('end at 0.503 or lower, and 0.35 to 0.50 is asked for')
    expect(middle(0.34)).toEqual([
      'Unexpected ordinary run that comes out too badly, expected it a little below the middle between the worst run and the best (0 is the worst, 1 the best: half of the runs end at 0.34 or lower, and 0.35 to 0.50 is asked for)',
    ])
    expect(middle(0.51)).toEqual([
      'Unexpected ordinary run that comes out too well, expected it a little below the middle between the worst run and the best (0 is the worst, 1 the best: half of the runs end at 0.51 or lower, and 0.35 to 0.50 is asked for)',
    ])
  })
})

describe('a change that is too large', () => {
  const found = (source: string, ...points: readonly Point[]) =>
    RULES.find(({ id }) => id === 'effect-size')?.check(made({ source, findings: { points } })) ?? []
  const places = (all: ReturnType<typeof found>) => all.map(({ place }) => place?.line)
  const blank = '\n'.repeat(10)
  const one = 'Write 3 at the most: that much is what a good supervisor would stop the day for.'

  it('is shown where it is written', () => {
    const source = `${blank}* (a) A.\n* (b) B.\n  // ~ change(trust, 8)\n  ~ change(trust, 2)\n  ~ change(trust, 9)\n`
    const all = found(source, aPoint(10, ['A.', 1], ['B.', 11]))
    expect(all).toMatchObject([
      {
        message: 'Unexpected trust +11 for “B.”, expected no change above 3',
        place: { file: FILE, line: 15 },
        hint: one,
      },
    ])
  })

  it.each(['~ change( trust , -4 )', '~ trust -= 4', '~ trust = trust - 4'])('as in %s', (written) => {
    expect(found(`${blank}* (a) A.\n  ${written}\n`, aPoint(10, ['A.', -4]))).toMatchObject([
      { place: { line: 12 }, hint: one },
    ])
  })

  it('is shown below all options of a decision where it is of all of them', () => {
    const source = `${blank}* (a) A.\n* (b) B.\n-\n~ change(trust, 5)\n`
    expect(places(found(source, aPoint(10, ['A.', 5], ['B.', 5])))).toEqual([14, 14])
  })

  it('stands at the option where it comes of two, of another score or of another option', () => {
    const two = `${blank}* (a) A.\n  ~ change(trust, 2)\n  ~ change(trust, 2)\n`
    expect(found(two, aPoint(10, ['A.', 4]))).toMatchObject([
      {
        place: { line: 11 },
        hint: 'Two changes may meet before the next options: a promise that breaks there, or a condition further on.',
      },
    ])
    const other = `${blank}* (a) A.\n* (b) B.\n  ~ change(empathy, 4)\n`
    expect(places(found(other, aPoint(10, ['A.', 4], ['B.', 0])))).toEqual([11])
  })
})

describe('a story of which there is too little', () => {
  const held = [...OF_BALANCE]
  const little = (max: number | null, complete = true) => ({
    ...withFindings({ ...ends, middle: 0.9, decisions: { min: 2, max }, complete }),
    owes: ['shared-first'],
  })
  const codes = (checked: RuleInput) => judge(checked).map(({ code }) => code)

  it('is not judged by its balance before a run has five decisions, nor told to take that out of owes', () => {
    expect(held).toContain('middle-run')
    expect(held).toContain('strategy-too-good')
    expect(codes(little(4)).filter((code) => held.includes(code.slice(5)) || code === 'owes')).toEqual([])
    for (const checked of [little(5), little(null)])
      expect(codes(checked)).toEqual(expect.arrayContaining(['rule/middle-run', 'owes']))
    expect(codes(little(4, false))).toContain('owes')
  })

  it('is told so with its decisions', () => {
    const hint = (max: number) =>
      judge(little(max)).find(({ code }) => code === 'rule/decisions-on-a-path')?.hint
    const begin = 'The report shows the shortest run. Give it another decision where something hangs on it.'
    const end =
      ' A story that is meant to be short says owes: [decisions-on-a-path] in its story.yaml, which keeps this as a warning.'
    expect(hint(4)).toBe(
      `${begin} Before a run has 5, the balance of its options and scores is not judged.${end}`,
    )
    expect(hint(5)).toBe(`${begin}${end}`)
  })

  it.each(['words-on-a-path', 'decisions-on-a-path', 'ending-count'])(
    'is told the way out of %s, unless its card has it',
    (id) => {
      const short = withFindings({
        words: { min: 400, max: 500 },
        decisions: { min: 6, max: 6 },
        endings: [],
      })
      const of = (owes: readonly string[]) =>
        judge({ ...short, owes }).find(({ code }) => code === `rule/${id}`)?.hint
      const way = ` A story that is meant to be short says owes: [${id}] in its story.yaml, which keeps this as a warning.`
      expect(of([])?.endsWith(way)).toBe(true)
      expect(of([id])).toBe(of([])?.slice(0, -way.length))
    },
  )
})

describe('effects', () => {
  const sized = (...sizes: readonly number[]) =>
    withPoints(aPoint(10, ...sizes.map((size, at): Given => [`"${at}."`, size])))

  it('are 2 or 3 in a quarter of cases at least, whatever their sign, and none is no effect', () => {
    expect(saidBy('effect-weights', sized(1, 1, -1, -2, 0, 0))).toEqual([])
    expect(saidBy('effect-weights', sized(1, 1, -1, 1, 2))).toEqual([
      'Unexpected 20 % for effects of 2 or 3, expected at least 25 %',
    ])
    expect(saidBy('effect-weights', sized(0, 0))).toEqual([])
  })

  it('go both ways in one option of six at most', () => {
    const both = { trust: 1, empathy: -1, reliability: 0 }
    const options = (count: number) =>
      withPoints(
        aPoint(
          10,
          ['"Both."', both],
          ...Array.from({ length: count - 1 }, (_, at): Given => [`"${at}."`, 1]),
        ),
      )
    expect(saidBy('plus-and-minus', options(6))).toEqual([])
    expect(saidBy('plus-and-minus', options(5))).toEqual([
      'Unexpected 20 % for options with a plus and a minus, expected at most 17 %',
    ])
  })
})

describe('the first place', () => {
  const shared: readonly Given[] = [
    ['"One."', 1],
    ['"Two."', 1],
  ]
  const single: readonly Given[] = [
    ['"One."', 2],
    ['"Two."', 1],
  ]

  it('is shared in half of the decisions at most', () => {
    expect(saidBy('shared-first', withPoints(aPoint(10, ...shared), aPoint(20, ...single)))).toEqual([])
    expect(
      saidBy('shared-first', withPoints(aPoint(10, ...shared), aPoint(20, ...shared), aPoint(30, ...single))),
    ).toEqual([
      'Unexpected 67 % for decisions in which two options share the first place, expected at most 50 %',
    ])
  })
})

describe('a red line', () => {
  const hush = {
    name: 'Hush',
    meaning: 'It stays here.',
    next: 'Say who reads it.',
    redLine: 'secrecy' as const,
  }
  const crossed = (effects: Variant['effects']) => ({
    ...withPoints(changed(aPoint(10, ['"It stays here."', effects]), (one) => ({ ...one, move: 'hush' }))),
    moves: { hush },
  })

  it('comes to -2 or less, whatever it gains', () => {
    expect(saidBy('red-line-net', crossed({ trust: -3, empathy: 1, reliability: 0 }))).toEqual([])
    expect(saidBy('red-line-net', crossed({ trust: -2, empathy: 1, reliability: 0 }))).toHaveLength(1)
    expect(saidBy('red-line-net', crossed({ trust: 0, empathy: 0, reliability: 0 }))).toHaveLength(1)
  })

  it('may cost though it makes a promise', () => {
    const promises: readonly PromiseChange[] = [{ promise: 'call', event: 'made' }]
    const checked = crossed({ trust: -2, empathy: 0, reliability: 0 })
    const points = checked.findings.points.map((point) => changed(point, (one) => ({ ...one, promises })))
    expect(saidBy('promise-scores', { ...checked, findings: { ...checked.findings, points } })).toEqual([])
    expect(saidBy('promise-scores', withPoints(...points))).toHaveLength(1)
  })
})

describe('what could have been said instead', () => {
  const instead = '"Take your time."'
  const beside = (effect: number, change: (variant: Variant) => Variant) =>
    withPoints(
      changed(aPoint(10, ['"Hurry."', effect], ['"Wait."', 1]), (one, option) =>
        option === 0 ? change(one) : one,
      ),
    )

  it('is asked for from two below the best, and stands nowhere else', () => {
    expect(
      saidBy(
        'needs-instead',
        beside(-1, (one) => one),
      ),
    ).toEqual(['Unexpected weak option “Hurry.” without # instead, expected words that could have been said'])
    expect(
      saidBy(
        'needs-instead',
        beside(0, (one) => one),
      ),
    ).toEqual([])
    expect(
      saidBy(
        'spare-instead',
        beside(-1, (one) => ({ ...one, instead })),
      ),
    ).toEqual([])
    expect(
      saidBy(
        'spare-instead',
        beside(0, (one) => ({ ...one, instead })),
      ),
    ).toEqual(['Unexpected # instead under “Hurry.”, which is never weak, expected none'])
  })

  it('never stands under a sound promise, however weak', () => {
    const promises: readonly PromiseChange[] = [{ promise: 'call', event: 'made' }]
    expect(
      saidBy(
        'spare-instead',
        beside(-1, (one) => ({ ...one, instead, promises })),
      ),
    ).toEqual(['Unexpected # instead under “Hurry.”, which is a sound promise, expected none'])
  })
})

describe('replies', () => {
  const reply = (text: string): Variant['answer'] => [{ kind: 'speech', speaker: 'Ana', text, cues: [] }]
  const ending = (...texts: readonly string[]) =>
    withPoints(
      changed(aPoint(10, ...texts.map((_, at): Given => [`"${at}."`, 0])), (one, option) => ({
        ...one,
        answer: reply(texts[option] ?? ''),
      })),
    )
  const long = 'I went there on my own and then I came home.'

  it('end on seven words or fewer in one case of five at most', () => {
    expect(saidBy('short-replies', ending(long, long, long, long, `${long} So that is it.`))).toEqual([])
    expect(saidBy('short-replies', ending(long, long, long, 'One two three four five six seven.'))).toEqual([
      'Unexpected 25 % for replies that end on seven words or fewer, expected at most 20 %',
    ])
    expect(saidBy('short-replies', ending(long, 'One two three four five six seven eight.'))).toEqual([])
  })
})

describe('names and first words', () => {
  it('are of eight people at most, and 220 words before the first decision', () => {
    const speakers = (count: number) =>
      'ABCDEFGHIJ'
        .slice(0, count)
        .split('')
        .map((letter) => `${letter}nn: Hello there.`)
        .join('\n')
    expect(saidBy('named-people', made({ source: speakers(7) }))).toEqual([])
    expect(saidBy('named-people', made({ source: speakers(8) }))).toEqual([
      'Unexpected 9 for named people, expected at most 8',
    ])
    expect(saidBy('words-before-first', withFindings({ opening: 220 }))).toEqual([])
    expect(saidBy('words-before-first', withFindings({ opening: 221 }))).toEqual([
      'Unexpected 221 for words before the first decision, expected at most 220',
    ])
  })

  it.each([
    ['She is from Leeds.', ['“Leeds”']],
    ['“It was Bernard,” she says.', ['“Bernard”']],
    ['Ana’s bus is late on Thursday, and I’d wait.', []],
    ['Monday. Nobody came. Bernard did.', []],
    ['The YOT office, at last.', []],
  ])('within %j are found where no card has them', (text, names) => {
    expect(saidBy('unlisted-name', made({ source: text })).map((said) => said.match(/“.*”/)?.[0])).toEqual(
      names,
    )
  })

  it('are known from the card', () => {
    const checked = { ...made({ source: 'She is from North Leeds, as Bernard is.' }) }
    expect(saidBy('unlisted-name', { ...checked, people: ['Bernard'], places: ['North Leeds'] })).toEqual([])
  })
})

describe('endings', () => {
  const closing = (...last: readonly (readonly [speaker: string, text: string])[]) =>
    withPoints(
      changed(aPoint(10, ...last.map((_, at): Given => [`"${at}."`, 0])), (one, option) => {
        const [speaker = '', text = ''] = last[option] ?? []
        const line = speaker
          ? { kind: 'speech' as const, speaker, text, cues: [] }
          : { kind: 'narration' as const, text, cues: [] }
        return { ...one, ending: `e${option}`, answer: [line] }
      }),
    )

  it('are closed in three ways, a third by the manager at most', () => {
    expect(
      saidBy('ending-closers', closing(['Ana', 'Right.'], ['', 'It rains.'], ['Ros', 'Go home.'])),
    ).toEqual([])
    expect(
      saidBy(
        'ending-closers',
        closing(['Ana', 'Right.'], ['', 'It rains.'], ['Ros', 'Go home.'], ['', 'Ros puts the light out.']),
      ),
    ).toEqual(['Unexpected 2 of 4 endings closed by the manager, expected a third at most'])
    expect(saidBy('ending-closers', closing(['Ana', 'Right.'], ['Ana', 'Bye.'], ['', 'It rains.']))).toEqual([
      'Unexpected 2 ways in which 3 endings close (the child, the narrator), expected at least 3',
    ])
  })
})

describe('reasons', () => {
  const why = (text: string) => made({ source: `* (a) A.\n  # why: ${text}` })

  it('have thirty words at most', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'you').join(' ')
    expect(saidBy('why-length', why(words(30)))).toEqual([])
    expect(saidBy('why-length', why(words(31)))).toHaveLength(1)
  })

  it.each([
    ['You said what you write down, so he could choose what to say.', []],
    ['Your question came before Ana had finished.', []],
    ['It was quiet, so she could think.', ['you']],
    ['You said it was late and the bus had gone, so nothing came of it.', ['the child']],
    ['You asked. She looked up.', ['a cause']],
  ])('%j lacks %j', (text, lacks) => {
    const [message] = saidBy('why-cause', why(text))
    expect(message?.match(/without (.*), expected/)?.[1]).toBe(
      lacks.length > 0 ? lacks.join(' and ') : undefined,
    )
  })
})

describe('the remedy for a reason', () => {
  const hint = (text: string) => {
    const [found] =
      RULES.find(({ id }) => id === 'why-cause')?.check(made({ source: `# why: ${text}` })) ?? []
    return found?.hint ?? ''
  }

  it.each([
    ['It was quiet, so she could think.', 'Begin with what you said or did.'],
    ['You said it was late, so nothing came of it.', 'Say what Ana could then do, or could not.'],
    ['You asked. She looked up.', 'Join what you did and what came of it with so, because or until.'],
    ['Nothing.', 'Begin with what you said or did.'],
  ])('of %j fits what it lacks, with an example that lacks nothing', (text, advice) => {
    const [said, example = ''] = hint(text).split(' For example: ')
    expect(said).toBe(advice)
    expect(example).toMatch(/^You .*\bAna\b.*\.$/)
    expect(hint(example)).toBe('')
  })
})

describe('what a card owes', () => {
  const broken = withFindings({ opening: 300 })
  const severityOf = (checked: RuleInput, code: string) =>
    judge(checked).find((one) => one.code === code)?.severity

  it('is told as a warning while it is broken', () => {
    expect(severityOf(broken, 'rule/words-before-first')).toBe('error')
    expect(severityOf({ ...broken, owes: ['words-before-first'] }, 'rule/words-before-first')).toBe('warning')
  })

  it('is a problem once it is kept, or is no rule', () => {
    const told = judge({ ...withFindings({}), owes: ['no-such-rule', 'words-before-first'] })
    expect(
      told.filter(({ code }) => code === 'owes').map(({ message, severity }) => [severity, message]),
    ).toEqual([
      ['error', 'Unexpected “no-such-rule” under owes, which is no rule, expected only rules that it breaks'],
      [
        'error',
        'Unexpected “words-before-first” under owes, which the story keeps, expected only rules that it breaks',
      ],
    ])
  })
})

describe('problems of the text', () => {
  it('come before those of the figures, wherever they stand', () => {
    const checked = {
      ...made({ source: `\n\n\n\n* (a) A.\n  # instead: Be more patient.` }),
      findings: withFindings({ opening: 300, words: { min: 1, max: 1 } }).findings,
    }
    const codes = judge(checked)
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
    expect(codes.indexOf('rule/instead-sayable')).toBeGreaterThanOrEqual(0)
    expect(codes.indexOf('rule/words-before-first')).toBeGreaterThan(codes.indexOf('rule/instead-sayable'))
  })
})

describe('a measure', () => {
  it('is written in its unit, with its limits', () => {
    expect(written({ unit: 'share' }, 0.256)).toBe('26 %')
    expect(written({ unit: 'place' }, 0.5)).toBe('0.50')
    expect(written({ unit: 'count' }, 1200)).toBe('1,200')
    const measure = { what: 'x', figure: () => undefined }
    expect(limits({ ...measure, unit: 'place', least: 0.35, most: 0.5 })).toBe('0.35 to 0.50')
    expect(limits({ ...measure, unit: 'share', least: 0.25 })).toBe('at least 25 %')
    expect(limits({ ...measure, unit: 'count', most: 8 })).toBe('at most 8')
  })

  it('says that it was only seen in the runs that were tried', () => {
    const points = [aPoint(10, ['"One."', 1], ['"Two."', 1])]
    expect(saidBy('shared-first', withFindings({ points, complete: false }))[0]).toContain(
      'in the runs that were tried',
    )
  })

  it('is of rules that say what they measure', () => {
    expect(RULES.filter(isMeasured).map(({ id }) => id)).toContain('effect-weights')
    expect(
      RULES.filter(isMeasured).every(
        ({ measure }) => measure.least !== undefined || measure.most !== undefined,
      ),
    ).toBe(true)
  })
})
