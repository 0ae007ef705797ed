// The made-up story that the explorer is measured on: sixteen decisions of three to five options, three scores from 0 to 20, three
// promises, a few looks back. Written from a seed, so that it is the same story on every machine.

import { SCORES } from '../../model/score.ts'
import { hash } from '../../model/shuffle.ts'

const DECISIONS = 16
const PROMISES = [
  { id: 'call', made: 2, due: 5 },
  { id: 'visit', made: 6, due: 9 },
  { id: 'letter', made: 10, due: 14 },
] as const
/** A decision, and the earlier one that it looks back on. */
const LOOKS_BACK: Readonly<Record<number, number>> = { 4: 1, 8: 5, 13: 11, 16: 3 }

export function exploredStory(seed: number): string {
  const roll = (what: string, sides: number): number => hash(`${seed}/${what}`) % sides
  const decisions = Array.from({ length: DECISIONS }, (_, index) => decision(index + 1, roll))
  return [OPENING, ...decisions, CLOSING].join('\n')
}

type Roll = (what: string, sides: number) => number

function decision(at: number, roll: Roll): string {
  const due = PROMISES.find((promise) => promise.due === at)
  const back = LOOKS_BACK[at]
  return [
    `=== d${at} ===`,
    `They look at you, for the ${at}th time.`,
    ...(back === undefined ? [] : [`{d${back}.o1: They have not forgotten.|They wait.}`]),
    ...Array.from({ length: 3 + roll(`options ${at}`, 3) }, (_, number) => option(at, number, roll)),
    ...(due ? dueOptions(due.id) : []),
    `- -> ${at === DECISIONS ? 'over' : `d${at + 1}`}`,
  ].join('\n')
}

function option(at: number, number: number, roll: Roll): string {
  const rolled = `${at}.${number}`
  const score = SCORES[roll(`score ${rolled}`, 3)]
  const other = SCORES[roll(`other ${rolled}`, 3)]
  const promise = PROMISES.find(({ made }) => made === at)
  return [
    `* (o${number}) [Say the ${number}th thing]`,
    `  ~ change(${score}, ${roll(`by ${rolled}`, 5) - 2})`,
    ...(number % 2 === 0 ? [`  ~ change(${other}, ${roll(`more ${rolled}`, 3) - 1})`] : []),
    ...(promise && number === 1 ? [`  ~ promises_made += ${promise.id}`] : []),
    `  They answer{d${at}.o${number} && TURNS_SINCE(-> d${at}) > 1: again}.`,
  ].join('\n')
}

const dueOptions = (promise: string): readonly string[] => [
  `* (keep) {promises_made ? ${promise}} [Do what was promised]`,
  `  ~ promises_kept += ${promise}`,
  '  ~ change(reliability, 2)',
  `* (forget) {promises_made ? ${promise}} [Leave it]`,
  `  ~ promises_broken += ${promise}`,
  '  ~ change(reliability, -2)',
]

const OPENING = `VAR trust = 10
VAR empathy = 10
VAR reliability = 10
LIST promises = call, visit, letter
VAR promises_made = ()
VAR promises_kept = ()
VAR promises_broken = ()
-> d1`

const CLOSING = `=== over ===
{
- promises_broken:
  Something was broken. # ending: broken
- promises_kept:
  Something was kept. # ending: kept
- else:
  It ends. # ending: open
}
-> END
=== function change(ref score, by) ===
~ score = score + by
{ score > 20:
  ~ score = 20
}
{ score < 0:
  ~ score = 0
}
`
