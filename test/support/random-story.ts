// Random Ink stories, small enough to be walked plainly: they use what authors use, in combinations that no author
// would think of. Each part is drawn by itself, so that a story that shows a fault shrinks to a few lines.

import fc from 'fast-check'

/** Knots that lead only onwards, and at the last of which a run may go back. */
const KNOTS = 4
const OPTIONS = 3

const number = fc.integer({ min: -2, max: 4 })
const small = fc.integer({ min: 1, max: 3 })
const knot = fc.nat(KNOTS - 1)
const counter = fc.constantFrom('trust', 'empathy', 'tally')
/** Places that can be asked about: knots, labels of choices and gathers, a tunnel, a thread. */
const place = fc.oneof(
  knot.map((at) => `k${at}`),
  fc.tuple(knot, fc.nat(OPTIONS - 1)).map(([at, option]) => `k${at}.c${option}`),
  knot.map((at) => `k${at}.g`),
  fc.constantFrom('aside', 'extra'),
)
const item = fc.constantFrom('rope', 'lamp', 'map')
const vow = fc.constantFrom('call', 'wait')

const simple = fc.oneof(
  fc.tuple(counter, fc.constantFrom('>', '<', '==', '!=', '>=', '<='), number).map((all) => all.join(' ')),
  fc.tuple(counter, small, number).map(([name, by, is]) => `(${name} + 9) % ${by + 1} == ${Math.abs(is)}`),
  fc.tuple(place, number).map(([at, than]) => `${at} > ${than}`),
  place,
  place.map((at) => `not ${at}`),
  fc.tuple(place, small).map(([at, by]) => `${at} % ${by + 1} == 1`),
  fc.tuple(place, number).map(([at, than]) => `TURNS_SINCE(-> ${at}) < ${than}`),
  fc.tuple(place, number).map(([at, is]) => `TURNS_SINCE(-> ${at}) == ${is}`),
  number.map((than) => `TURNS() > ${than}`),
  small.map((than) => `CHOICE_COUNT() < ${than}`),
  item.map((one) => `bag ? ${one}`),
  item.map((one) => `bag !? ${one}`),
  number.map((than) => `LIST_COUNT(bag) > ${than}`),
  fc.constantFrom(
    'bag',
    'bag == ()',
    'LIST_MAX(bag) == map',
    'LIST_RANGE(bag, rope, lamp)',
    'open',
    'not open',
  ),
  fc.constantFrom('word == "yes"', 'word != "no"', 'word ? "y"', 'goal == -> one_end', 'trust == empathy'),
  fc.constantFrom('tally > trust', 'seen(k1)', 'tally * 2 > 3', 'trust - empathy > 0', 'MIN(tally, 2) == 2'),
  fc.tuple(counter, number).map(([name, by]) => `MAX(${name}, ${by}) > ${by}`),
  vow.map((one) => `promises_made ? ${one}`),
)

const condition = fc.oneof(
  { weight: 3, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.tuple(simple, fc.constantFrom('&&', '||'), simple).map(([a, or, b]) => `${a} ${or} ${b}`),
  },
  { weight: 1, arbitrary: simple.map((one) => `not (true && ${one})`) },
)

const change = fc.oneof(
  fc.tuple(counter, number).map(([name, by]) => `${name} = ${name} + ${by}`),
  fc.tuple(counter, number).map(([name, to]) => `${name} = ${to}`),
  counter.map((name) => `${name}++`),
  fc.tuple(counter, number).map(([name, by]) => `alter(${name}, ${by})`),
  fc.tuple(item, fc.constantFrom('+=', '-=')).map(([one, sign]) => `bag ${sign} ${one}`),
  fc.constantFrom(
    'bag = ()',
    'bag = LIST_ALL(bag)',
    'bag++',
    'open = !open',
    'open = tally > 1',
    'open = k0.c0',
  ),
  fc.constantFrom(
    'word = "yes"',
    'word = "no"',
    'word = word + "y"',
    'goal = -> one_end',
    'goal = -> two_end',
  ),
  fc.constantFrom(
    'tally = trust',
    'tally = trust + empathy',
    'tally = k1',
    'tally = TURNS()',
    'tally = -trust',
  ),
  vow.map((one) => `promises_made += ${one}`),
  vow.map((one) => `promises_kept += ${one}`),
  vow.map((one) => `promises_broken += ${one}`),
)

const printed = fc.oneof(
  condition.map((asked) => `Told {${asked}: so|otherwise}.`),
  fc.constantFrom(
    'It is {one|two|three}.',
    'It is {&odd|even}.',
    'It is {!once} here.',
    'It is {stopping|}.',
  ),
  fc.constantFrom(
    'You have {bag}.',
    'You count {tally}.',
    'They say {word}.',
    'Half <>',
    '{seen(k0): Again.}',
  ),
  fc.tuple(condition, change).map(([asked, done]) => `{ ${asked}:\n  ~ ${done}\n- else:\n  Not so.\n}`),
  fc
    .tuple(condition, condition, change, change)
    .map(([a, b, x, y]) => `{\n- ${a}:\n  ~ ${x}\n- ${b}:\n  ~ ${y}\n- else:\n  ~ tally++\n}`),
  fc.tuple(change, change).map(([x, y]) => `{ stopping:\n-\n  ~ ${x}\n-\n  ~ ${y}\n- Enough.\n}`),
  fc.tuple(change, change).map(([x, y]) => `{ cycle:\n-\n  ~ ${x}\n-\n  ~ ${y}\n}`),
)

const statement = fc.oneof(
  { weight: 4, arbitrary: change.map((done) => `~ ${done}`) },
  { weight: 3, arbitrary: printed },
  { weight: 1, arbitrary: fc.constantFrom('-> aside ->', '-> aside -> aside ->') },
)
const statements = (most: number) => fc.array(statement, { maxLength: most })

interface Option {
  readonly sticky: boolean
  readonly asked: string | undefined
  readonly words: string
  readonly does: readonly string[]
  /** 0 to 1: how far on, of the knots that are left; undefined falls through to the gather. */
  readonly leads: number | undefined
}

const option: fc.Arbitrary<Option> = fc.record({
  sticky: fc.boolean(),
  // Most options are there: a story in which nothing can be taken shows little.
  asked: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: condition }),
  words: fc.constantFrom('Go[]', '[Wait]', 'Say {tally}[]', 'Ask[ {bag? rope: at length}]', '[Nod] Nodded.'),
  does: statements(2),
  leads: fc.option(fc.constantFrom(0, 0, 0, 1, 2), { nil: undefined }),
})

interface Knot {
  readonly first: readonly string[]
  readonly usesTemp: boolean
  readonly usesThread: boolean
  readonly options: readonly Option[]
  readonly fallback: 'none' | 'once' | 'sticky'
  readonly after: readonly string[]
  readonly leads: number
}

const knotContent: fc.Arbitrary<Knot> = fc.record({
  first: statements(3),
  usesTemp: fc.boolean(),
  usesThread: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  options: fc.array(option, { minLength: 1, size: 'max', maxLength: OPTIONS }),
  fallback: fc.constantFrom('sticky', 'once', 'sticky', 'none'),
  after: statements(2),
  leads: fc.constantFrom(0, 0, 0, 1, 3),
})

const onwards = (at: number, by: number): string => {
  const to = at + 1 + by
  return to < KNOTS ? `-> k${to}` : to === KNOTS ? '-> goal' : to % 2 === 0 ? '-> one_end' : '-> two_end'
}

function writeKnot(content: Knot, at: number, back: boolean): string {
  const { first, usesTemp, usesThread, options, fallback, after, leads } = content
  const written = options.map(({ sticky, asked, words, does, leads }, number) =>
    [
      `${sticky ? '+' : '*'} (c${number}) ${asked ? `{${asked}} ` : ''}${words}`,
      ...does,
      ...(leads === undefined ? [] : [back && leads === 0 ? `-> k${at}` : onwards(at, leads)]),
    ].join('\n'),
  )
  // Every label that may be asked about is there, whether or not it can be reached.
  const missing = Array.from(
    { length: OPTIONS - options.length },
    (_, number) => `* (c${options.length + number}) {false} Never -> DONE`,
  )
  return [
    `=== k${at} ===`,
    ...(usesTemp ? ['~ temp held = tally'] : []),
    'Here.',
    ...first,
    ...(usesThread ? [`<- extra(${at})`] : []),
    ...written,
    ...missing,
    ...(fallback === 'none'
      ? []
      : [`${fallback === 'once' ? '*' : '+'} -> ${at % 2 === 0 ? 'one_end' : 'two_end'}`]),
    '- (g) After.',
    ...(usesTemp ? ['{held > 1: Held.}', '~ tally = held + 1'] : []),
    ...after,
    onwards(at, leads),
  ].join('\n')
}

const OPENING = `VAR trust = 1
VAR empathy = 0
VAR tally = 0
VAR open = true
VAR word = "yes"
VAR goal = -> one_end
LIST things = rope, lamp, map
VAR bag = (lamp)
LIST vows = call, wait
VAR promises_made = ()
VAR promises_kept = ()
VAR promises_broken = ()
-> k0`

const CLOSING = `=== one_end ===
The end. {TURNS_SINCE(-> k0) > 2: At last.} # ending: one
{bag ? map: With a map.}
-> END
=== two_end ===
Another end. # ending: two
-> END
=== aside ===
{!A word aside.}
{tally > 2: ->-> k3}
->->
=== extra(from) ===
* (x) {from < 2} [Something else] You do. {from}
  ~ empathy = empathy + from
  -> k3
=== function seen(-> what) ===
~ return READ_COUNT(what) > 1
=== function alter(ref score, by) ===
~ score = score + by
`

/** Source of a story with no loops but once-only ones; with `back`, some options lead back to where they stand. */
export const randomStory = (back = false): fc.Arbitrary<string> =>
  fc
    .array(knotContent, { minLength: KNOTS, maxLength: KNOTS })
    .map((knots) =>
      [OPENING, ...knots.map((content, at) => writeKnot(content, at, back)), CLOSING]
        .join('\n')
        .replaceAll(/seen\((k\d)\)/g, 'seen(-> $1)'),
    )
