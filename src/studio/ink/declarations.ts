// What a story declares and cannot be told with, which the compiler lets pass: functions that nobody gives it, scores that are no
// numbers. Read from the compiler's parse tree.

import type { Problem } from '../../model/result.ts'
import { SCORES } from '../../model/score.ts'
import { type ParsedNode, type ParsedStory, placeOf, walkParsed } from './map-choices.ts'

/** What is read here of nodes that declare something. */
type Declaration = ParsedNode & {
  readonly identifier?: { readonly name: string | null } | null
  readonly variableName?: string | null
  readonly constantName?: string | null
}

type Variable = ParsedNode & { readonly expression: ParsedNode & { readonly subtype?: string } }
type External = ParsedNode & { readonly name: string; readonly argumentNames: readonly string[] }

/** EXTERNAL functions that the story calls and does not have in Ink as well: errors, since a story is told by Ink alone. */
export function checkExternals(story: ParsedStory, names: ReadonlyMap<string, string>): readonly Problem[] {
  const externals: External[] = []
  const called = new Set<string>()
  const given = new Set<string>()
  walkParsed(story, (node: Declaration) => {
    if (node.typeName === 'EXTERNAL') externals.push(node as External)
    if (node.typeName === 'FunctionCall') called.add((node as External).name)
    const declared = node.identifier?.name
    if (node.typeName === 'Function' && declared) given.add(declared)
  })
  return externals.flatMap((external) => {
    const { name, argumentNames } = external
    if (given.has(name) || !called.has(name)) return []
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
    const declared = node.variableName ?? node.constantName
    const score = SCORES.find((name) => name === declared)
    if (!score) return
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

function unexpectedAs(node: ParsedNode): string | undefined {
  if (node.typeName === 'CONST' || node.typeName === 'LIST') return node.typeName
  if (node.typeName !== 'VAR') return undefined
  const { expression } = node as Variable
  return expression.subtype === 'bool' ? 'true or false' : KINDS[expression.typeName]
}

const KINDS: Readonly<Record<string, string>> = { String: 'text', List: 'a list', DivertTarget: 'a divert' }
