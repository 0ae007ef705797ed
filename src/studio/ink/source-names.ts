// What is named in the sources of a story, for remedies that offer the nearest name. Read line by line, since it is wanted where the
// story does not compile.

import { withoutComments } from './check-tags.ts'

interface SourceNames {
  /** Where a divert may lead: knots, stitches, and labels, by themselves and with their knot. */
  readonly targets: readonly string[]
  readonly functions: readonly string[]
  /** Variables, constants, lists and their items, as other files may ask for them. */
  readonly globals: readonly string[]
  /** Whatever has a value: variables, constants, lists and their items, parameters, and what can be a target. */
  readonly values: readonly string[]
}

const FUNCTION = /^\s*={2,}\s*function\s+(\w+)\s*(?:\(([^)]*)\))?/
const KNOT = /^\s*={2,}\s*(\w+)\s*(?:\(([^)]*)\))?/
const STITCH = /^\s*=\s*(\w+)/
const LABEL = /^\s*(?:[*+-](?!>)\s*)+\(\s*(\w+)\s*\)/
const DECLARED = /^\s*(?:VAR|CONST)\s+(\w+)/
const TEMPORARY = /^\s*~\s*temp\s+(\w+)/
const LIST = /^\s*LIST\s+(\w+)\s*=(.*)$/

export function namesIn(texts: ReadonlyMap<string, string>): SourceNames {
  const [targets, functions] = [new Set<string>(), new Set<string>()]
  const [globals, locals] = [new Set<string>(), new Set<string>()]
  const addAll = (names: Set<string>, text = '') => {
    for (const [name] of text.matchAll(/\w+/g)) names.add(name)
  }
  for (const text of texts.values()) {
    let knot = ''
    for (const line of withoutComments(text).split('\n')) {
      const [, called, parameters] = FUNCTION.exec(line) ?? []
      const [, head, given] = called === undefined ? (KNOT.exec(line) ?? []) : []
      const within = STITCH.exec(line)?.[1] ?? LABEL.exec(line)?.[1]
      if (called !== undefined) functions.add(called)
      if (head !== undefined) targets.add(head)
      if (called !== undefined || head !== undefined) knot = head ?? ''
      if (within !== undefined) targets.add(within)
      if (within !== undefined && knot !== '') targets.add(`${knot}.${within}`)
      addAll(locals, parameters ?? given)
      addAll(locals, TEMPORARY.exec(line)?.[1])
      addAll(globals, DECLARED.exec(line)?.[1])
      const [, list, items] = LIST.exec(line) ?? []
      addAll(globals, list)
      addAll(globals, items)
    }
  }
  return {
    targets: [...targets],
    functions: [...functions],
    globals: [...globals],
    values: [...new Set([...globals, ...locals]), ...targets],
  }
}
