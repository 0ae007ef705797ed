// Holds a story, or all of them, against every rule of the house and tells all problems at once. Knows no single rule.

import type { AnywhereRule, JudgedProblem, Rule, RuleFinding, RuleInput, ShelfRule } from './rule.ts'
import { ANYWHERE_RULES, OF_RUNS, RULES, SHELF_RULES } from './rules/all-rules.ts'

/** Sorted: errors first, then the text before the figures, then by file and line. What the card owes is told as a warning. */
export function judge(checked: RuleInput): readonly JudgedProblem[] {
  const { owes, findings } = checked
  const found = RULES.flatMap((rule) => told(rule, findings.story, rule.check(checked)))
  const owed = new Set(owes.map((id) => `rule/${id}`))
  return sorted([
    ...found.map((one) => (owed.has(one.code) ? { ...one, severity: 'warning' as const } : one)),
    ...settled(checked, new Set(found.map(({ code }) => code))),
  ])
}

/** What a card owes that the story keeps by now, or that is no rule. */
const settled = (
  { owes, cardFile, findings }: RuleInput,
  broken: ReadonlySet<string>,
): readonly JudgedProblem[] =>
  owes
    .filter((id) => !broken.has(`rule/${id}`))
    .map((id) => ({
      code: 'owes',
      severity: 'error',
      story: findings.story,
      message: `Unexpected “${id}” under owes, ${RULES.some((rule) => rule.id === id) ? 'which the story keeps' : 'which is no rule'}, expected only rules that it breaks`,
      place: { file: cardFile, line: 1 },
      hint: 'Take it out of the list.',
    }))

/** The same for Ink that is no story of the house: only what would be a fault anywhere. */
export const judgeAnywhere = (seen: Pick<RuleInput, 'findings' | 'file'>): readonly JudgedProblem[] =>
  sorted(ANYWHERE_RULES.flatMap((rule) => told(rule, seen.findings.story, rule.check(seen))))

/** What can only be said of all stories together, sorted likewise. */
export const judgeShelf = (all: readonly RuleInput[]): readonly JudgedProblem[] =>
  sorted(SHELF_RULES.flatMap((rule) => told(rule, '', rule.check(all))))

const told = (
  { id, severity }: Rule | AnywhereRule | ShelfRule,
  story: string,
  found: readonly RuleFinding[],
): readonly JudgedProblem[] => found.map((one) => ({ ...one, code: `rule/${id}`, severity, story }))

/** Errors first; what stands in the text before what its runs come to; then by file and line. For problems from several places. */
export const sorted = (problems: readonly JudgedProblem[]): readonly JudgedProblem[] =>
  [...problems].sort(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      Number(isOfRuns(a)) - Number(isOfRuns(b)) ||
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      compare(a.code, b.code),
  )

const isOfRuns = ({ code }: JudgedProblem): boolean => OF_RUNS.has(code.replace('rule/', ''))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
