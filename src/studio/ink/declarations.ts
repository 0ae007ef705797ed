// What a story declares and cannot be told with, which the compiler lets pass: functions that nobody gives it, scores that are no
// numbers. Read from the compiler's parse tree.

import type { Problem } from '../../model/result.ts'
import { SCORES } from '../../model/score.ts'
import { type ParsedNode, type ParsedStory, placeOf, walkParsed } from './map-choices.ts'

/** What is read here of nodes that declare something. */
type Declaration = ParsedNode & {
  readonly name?: string | null
  readonly argumentNames?: readonly string[]
  readonly identifier?: { readonly name: string | null } | null
  readonly variableName?: string | null
  readonly constantName?: string | null
  readonly expression?: (ParsedNode & { readonly subtype?: string }) | null
}

/** EXTERNAL functions that the story calls and does not have in Ink as well: errors, since a story is told by Ink alone. */
export function checkExternals(story: ParsedStory, names: ReadonlyMap<string, string>): readonly Problem[] {
  const externals: Declaration[] = []
  const called = new Set<string>()
  const given = new Set<string>()
  walkParsed(story, (node: Declaration) => {
    if (node.typeName === 'EXTERNAL') externals.push(node)
    if (node.typeName === 'FunctionCall' && node.name) called.add(node.name)
    if (['Function', 'Knot'].includes(node.typeName)) given.add(node.identifier?.name ?? '')
  })
  return externals.flatMap((external) => {
    const { name, argumentNames = [] } = external
    if (!name || given.has(name) || !called.has(name)) return []
    return [
      {
        code: 'ink/external',
        message: `Unexpected EXTERNAL ${name} without a function in Ink, expected one of the same name`,
        hint: `Write it below, in two lines: “=== function ${name}(${argumentNames.join(', ')}) ===” and “~ return 0”.`,
        place: placeOf(external, names),
      },
    ]
  })
}

/** Scores that will count as 0 throughout, whatever the story does with them. */
export function checkScores(story: ParsedStory, names: ReadonlyMap<string, string>): readonly Problem[] {
  const problems: Problem[] = []
  walkParsed(story, (node: Declaration) => {
    const score = node.variableName ?? node.constantName ?? ''
    if (!(SCORES as readonly string[]).includes(score)) return
    const what = unexpectedAs(node)
    if (!what) return
    problems.push({
      code: 'ink/score',
      message: `Unexpected ${what} as ${score}, expected a number in a VAR: it counts as 0`,
      hint: `Write it as VAR ${score} = 10, or give it another name where it is no score.`,
      place: placeOf(node, names),
    })
  })
  return problems
}

function unexpectedAs({ typeName, expression }: Declaration): string | undefined {
  if (typeName === 'CONST' || typeName === 'LIST') return typeName
  if (typeName !== 'VAR') return undefined
  if (expression?.subtype === 'bool') return 'true or false'
  return KINDS[expression?.typeName ?? '']
}

const KINDS: Readonly<Record<string, string>> = { String: 'text', List: 'a list', DivertTarget: 'a divert' }
