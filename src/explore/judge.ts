// Holds a story, or all of them, against every rule of the house and tells all problems at once. Knows no single rule.

import type { AnywhereRule, Checked, Found, Judged, Rule, ShelfRule } from './rule.ts'
import { ANYWHERE_RULES, RULES, SHELF_RULES } from './rules/all-rules.ts'

/** Sorted: errors first, then by file and line. */
export const judge = (checked: Checked): readonly Judged[] =>
  sorted(RULES.flatMap((rule) => told(rule, checked.findings.story, rule.check(checked))))

/** The same for Ink that is no story of the house: only what would be a fault anywhere. */
export const judgeAnywhere = (seen: Pick<Checked, 'findings' | 'file'>): readonly Judged[] =>
  sorted(ANYWHERE_RULES.flatMap((rule) => told(rule, seen.findings.story, rule.check(seen))))

/** What can only be said of all stories together, sorted likewise. */
export const judgeShelf = (all: readonly Checked[]): readonly Judged[] =>
  sorted(SHELF_RULES.flatMap((rule) => told(rule, '', rule.check(all))))

const told = (
  { id, severity }: Rule | AnywhereRule | ShelfRule,
  story: string,
  found: readonly Found[],
): readonly Judged[] => found.map((one) => ({ ...one, code: `rule/${id}`, severity, story }))

/** For problems from several places. */
export const sorted = (problems: readonly Judged[]): readonly Judged[] =>
  [...problems].sort(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      compare(a.code, b.code),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
