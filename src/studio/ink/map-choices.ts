// Which choice in the source a compiled choice came from. The compiler keeps labels, files and lines in its
// parse tree and drops them from compiled Ink, where a choice is only a path; this keeps them by that path.
// Decision: node types are recognised by `typeName`, since the packaged compiler exports no classes to compare with.

import type { Compiler } from 'inkjs/full'
import type { Place } from '../../model/result.ts'
import type { CompiledChoice } from '../../model/story/compiled.ts'
import { CHANGING, type ContentNode, outsideTags, type Surroundings, wordingsOf } from './wordings.ts'

export type ParsedStory = Compiler['parsedStory']
export type ParsedNode = ParsedStory['content'][number]
export type ParsedChoice = ParsedNode & {
  readonly identifier?: { readonly name: string | null }
  readonly startContent: ContentNode | null
  readonly choiceOnlyContent: ContentNode | null
  readonly innerContent: ContentNode | null
  readonly runtimeContainer: { readonly path: { toString(): string } } | null
}

/** @param names the file that each INCLUDE's words mean */
export function mapChoices(
  story: ParsedStory,
  files: readonly string[],
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, CompiledChoice>> {
  const choices: Record<string, CompiledChoice> = {}
  const around = surroundingsOf(story)
  walkParsed(story, (node) => {
    if (node.typeName !== 'Choice') return
    const choice = node as ParsedChoice
    const path = choice.runtimeContainer?.path.toString()
    if (path === undefined) return
    const { file, line } = placeOf(choice, names)
    choices[path] = {
      id: idOf(choice),
      echo: wordingsOf(choice, around),
      file: Math.max(0, files.indexOf(file)),
      line,
    }
  })
  return choices
}

/** Visits a node of the parse tree and all below it, in the order of the source. */
export function walkParsed(node: ParsedNode, visit: (node: ParsedNode) => void): void {
  visit(node)
  for (const child of node.content ?? []) walkParsed(child, visit)
}

function surroundingsOf(story: ParsedStory): Surroundings {
  let hasGlue = false
  const constant = new Set<string>()
  walkParsed(story, (node) => {
    if (node.typeName === 'Glue') hasGlue = true
    if (node.typeName !== 'Function') return
    let changes = false
    walkParsed(node, ({ typeName }) => {
      changes ||= CHANGING.includes(typeName)
    })
    const { name } = (node as ParsedNode & { identifier: { name: string | null } }).identifier
    if (name && !changes) constant.add(name)
  })
  return { hasGlue, constant }
}

/** Where a node stands. */
export function placeOf({ debugMetadata }: ParsedNode, names: ReadonlyMap<string, string>): Place {
  const included = debugMetadata?.fileName ?? ''
  return { file: names.get(included) ?? included, line: debugMetadata?.startLineNumber ?? 1 }
}

/** `knot.label`, `knot.stitch.label`; without a label `knot:` and a slug of the source text. */
function idOf(choice: ParsedChoice): string {
  const flows = choice.ancestry
    .filter(({ typeName }) => typeName === 'Knot' || typeName === 'Stitch' || typeName === 'Function')
    .map(
      (flow) => (flow as ParsedNode & { identifier: { name: string | null } | null }).identifier?.name ?? '',
    )
  const label = choice.identifier?.name
  if (label) return [...flows, label].join('.')
  const source = `${sourceText(choice.startContent)} ${sourceText(choice.choiceOnlyContent)}`
  return `${flows.join('.') || 'start'}:${slug(source) || 'choice'}`
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)

/** The words that stand in the source, outside tags; what logic would print is left out. */
const sourceText = (node: ContentNode | null): string =>
  outsideTags(node)
    .map(({ typeName, text }) => (typeName === 'Text' ? (text ?? '') : ''))
    .join('')
