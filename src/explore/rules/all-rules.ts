// Every rule of the house, in the order in which stories/CHECKS.md explains them.

import type { Rule, ShelfRule } from '../rule.ts'

export const RULES: readonly Rule[] = []

export const SHELF_RULES: readonly ShelfRule[] = []
