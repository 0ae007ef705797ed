import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import type { RuleFinding } from '../../../src/studio/explore/rule.ts'
import { RULES, SHELF_RULES } from '../../../src/studio/explore/rules/all-rules.ts'
import { checkedExample, ruleFiles } from './rules-examples.ts'
import { checksPage } from './rules-page.ts'

const rules = [...RULES, ...SHELF_RULES]
const files = ruleFiles()

/** What one rule finds: an example is too small to satisfy the others. A rule for a shelf sees the example twice. */
function foundBy(id: string, text: string): readonly RuleFinding[] {
  const checked = checkedExample(text)
  const rule = RULES.find((one) => one.id === id)
  return rule?.check(checked) ?? SHELF_RULES.find((one) => one.id === id)?.check([checked, checked]) ?? []
}

const said = (found: readonly RuleFinding[]) => found.map((one) => writeProblem({ ...one, code: '' }))

describe('every rule of the house', () => {
  it('has a file of its own name with a passing and a failing example in its head', () => {
    expect(files.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  it.each(files)('$id lets its passing example pass', ({ id, passes }) => {
    expect(said(foundBy(id, passes))).toEqual([])
  })

  it.each(files)(
    '$id finds what is wrong in its failing example, and says where and what to do',
    ({ id, fails }) => {
      const [first] = foundBy(id, fails)
      expect(first?.message).toMatch(/^Unexpected .+, expected .+/)
      expect(first?.place?.file).toMatch(/^stories\//)
      expect(first?.place?.line).toBeGreaterThan(0)
      expect(first?.hint).toMatch(/\p{L}.*[.…]$/u)
    },
  )

  it('is explained in stories/CHECKS.md as it stands (vitest run -u writes the page anew)', async () => {
    await expect(checksPage(files, rules, (id, text) => said(foundBy(id, text)))).toMatchFileSnapshot(
      '../../../stories/CHECKS.md',
    )
  })
})
