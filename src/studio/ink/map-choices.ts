// Which choice in the source a compiled choice came from. The compiler keeps labels, files and lines in its
// parse tree and drops them from compiled Ink, where a choice is only a path; this keeps them by that path.
// Decision: node types are recognised by `typeName`, since the packaged compiler exports no classes to compare with.

import type { Compiler } from 'inkjs/full'
import type { CompiledChoice } from '../../model/story/compiled.ts'

type ParsedStory = Compiler['parsedStory']
type ParsedNode = ParsedStory['content'][number]
type ParsedChoice = ParsedNode & {
  readonly identifier?: { readonly name: string | null }
  readonly startContent: ParsedNode | null
  readonly choiceOnlyContent: ParsedNode | null
  readonly innerContent: ParsedNode | null
  readonly runtimeContainer: { readonly path: { toString(): string } } | null
}

/** @param names the file that each INCLUDE's words mean */
export function mapChoices(
  story: ParsedStory,
  files: readonly string[],
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, CompiledChoice>> {
  const choices: Record<string, CompiledChoice> = {}
  walk(story, (node) => {
    if (node.typeName !== 'Choice') return
    const choice = node as ParsedChoice
    const path = choice.runtimeContainer?.path.toString()
    if (path === undefined) return
    const included = choice.debugMetadata?.fileName ?? ''
    choices[path] = {
      id: idOf(choice),
      echo: printsText(choice.startContent) || printsText(choice.innerContent),
      file: Math.max(0, files.indexOf(names.get(included) ?? included)),
      line: choice.debugMetadata?.startLineNumber ?? 1,
    }
  })
  return choices
}

function walk(node: ParsedNode, visit: (node: ParsedNode) => void): void {
  visit(node)
  for (const child of node.content ?? []) walk(child, visit)
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
function sourceText(node: ParsedNode | null): string {
  let inTag = false
  return (node?.content ?? [])
    .map((child) => {
      if (isTag(child)) inTag = child.isStart
      return inTag || child.typeName !== 'Text' ? '' : (child as ParsedNode & { text: string }).text
    })
    .join('')
}

/** Whether the content may print anything once the choice is taken. Logic is assumed to print. */
function printsText(node: ParsedNode | null): boolean {
  let inTag = false
  return (node?.content ?? []).some((child) => {
    if (isTag(child)) inTag = child.isStart
    if (inTag || isTag(child)) return false
    if (child.typeName === 'Text') return (child as ParsedNode & { text: string }).text.trim() !== ''
    return !['Divert', 'TunnelOnwards', 'Glue'].includes(child.typeName)
  })
}

const isTag = (node: ParsedNode): node is ParsedNode & { isStart: boolean } =>
  node.typeName === 'Tag' || (node as { isStart?: unknown }).isStart !== undefined
