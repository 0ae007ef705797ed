// Checks a story, or all of them, against every rule of the house and returns all problems at once. Knows no single rule.

import { isCutShort } from './figures/cut-short.ts'
import type { Findings } from './findings.ts'
import type {
  AnywhereRule,
  JudgedProblem,
  Rule,
  RuleFinding,
  RuleInput,
  ShelfRule,
  TextInput,
  TextRule,
} from './rule.ts'
import {
  ANYWHERE_RULES,
  OF_ALL_RUNS,
  OF_BALANCE,
  OF_RUNS,
  OF_WHOLE_RUNS,
  RULES,
  SHELF_RULES,
  TEXT_RULES,
} from './rules/all-rules.ts'
import { failure } from './rules/paths/failure.ts'
import { neverStops } from './rules/paths/never-stops.ts'
import { noEnd } from './rules/paths/no-end.ts'
import { isTooLittle } from './rules/too-little.ts'

/** Sorted: errors first, of them first runs that fail or never end, then the text before the figures, then by file and line. Rules that the card lists under `owes` only warn. */
export function judge(checked: RuleInput): readonly JudgedProblem[] {
  const { owes, findings } = checked
  const isHeldBack = heldBackBy(findings)
  const rules = RULES.filter(({ id }) => !isHeldBack(id))
  const problems = rules.flatMap((rule) => problemsOf(rule, findings.story, rule.check(checked)))
  return sorted([
    ...owedWarn(problems, owes),
    ...needlesslyOwed(checked, new Set(problems.map(({ code }) => code)), isHeldBack),
  ])
}

/** Rules that nothing can be said by, since runs are not known to their end, or there is too little of the story. */
function heldBackBy(findings: Findings): (rule: string) => boolean {
  const isCut = isCutShort(findings)
  const isLittle = isTooLittle(findings)
  return (id) => (isCut && OF_WHOLE_RUNS.has(id)) || (isLittle && OF_BALANCE.has(id))
}

/** What the rules of the text say, without a run. */
export const judgeText = (story: string, checked: TextInput): readonly JudgedProblem[] =>
  sorted(
    owedWarn(
      TEXT_RULES.flatMap((rule) => problemsOf(rule, story, rule.check(checked))),
      checked.owes,
    ),
  )

const owedWarn = (problems: readonly JudgedProblem[], owes: readonly string[]): readonly JudgedProblem[] =>
  problems.map((problem) =>
    owes.some((id) => problem.code === `rule/${id}`) ? { ...problem, severity: 'warning' } : problem,
  )

/** Entries under `owes` that the story keeps by now, or that are no rule. */
const needlesslyOwed = (
  { owes, owedAt, findings }: RuleInput,
  broken: ReadonlySet<string>,
  isHeldBack: (rule: string) => boolean,
): readonly JudgedProblem[] =>
  owes
    .filter((id) => !broken.has(`rule/${id}`) && !isHeldBack(id))
    .map((id) => ({
      code: 'owes',
      severity: 'error',
      story: findings.story,
      message: `Unexpected “${id}” under owes, ${RULES.some((rule) => rule.id === id) ? 'which the story keeps' : 'which is no rule'}, expected only rules that it breaks`,
      place: owedAt(id),
      hint: 'Take it out of the list.',
    }))

/** The same for Ink that is no story of the house: only what would be a fault anywhere. */
export const judgeAnywhere = (checked: Pick<RuleInput, 'findings' | 'file'>): readonly JudgedProblem[] =>
  sorted(ANYWHERE_RULES.flatMap((rule) => problemsOf(rule, checked.findings.story, rule.check(checked))))

/** What can only be said of all stories together, sorted likewise. */
export const judgeShelf = (all: readonly RuleInput[]): readonly JudgedProblem[] =>
  sorted(SHELF_RULES.flatMap((rule) => problemsOf(rule, '', rule.check(all))))

const problemsOf = (
  { id, severity }: Rule | AnywhereRule | ShelfRule | TextRule,
  story: string,
  ruleFindings: readonly RuleFinding[],
): readonly JudgedProblem[] =>
  ruleFindings.map((finding) => ({ ...finding, code: `rule/${id}`, severity, story }))

/** Errors first; then what is wrong with the text, with what runs come to at one place, and with all runs together; then by file and line. */
export const sorted = (problems: readonly JudgedProblem[]): readonly JudgedProblem[] =>
  [...problems].sort(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      reach(a) - reach(b) ||
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      compare(a.code, b.code),
  )

/** Why runs are not known to their end, from which much else follows. */
const FIRST: ReadonlySet<string | undefined> = new Set([noEnd, failure, neverStops].map(({ id }) => id))

/** -1: a run that fails, or none that ends, which is before all else, 0: the text, 1: runs, at one place, 2: figures of all runs, and whatever has no line but the first. */
export function reach({ code, place }: Pick<JudgedProblem, 'code' | 'place'>): -1 | 0 | 1 | 2 {
  const id = /^rule\/(.*)$/.exec(code)?.[1]
  if (FIRST.has(id)) return -1
  if (id === undefined) return 0
  if (OF_ALL_RUNS.has(id) || place?.line === 1) return 2
  return OF_RUNS.has(id) ? 1 : 0
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
