// What an option may print by itself once it is taken, read from the compiler's parse tree: the words outside its brackets, with
// every alternative that its logic has. Knows nothing of runs; what a run printed is held against this in model/story/echo.

import { ANY_WORDS, DIVERTED, type EchoWordings, OFFERED } from '../../model/story/echo.ts'
import { SPEECH } from '../../model/story/speech.ts'

/** What is read here of the compiler's nodes, whose classes its package does not export. */
export interface ContentNode {
  readonly typeName: string
  readonly content: readonly ContentNode[]
  readonly text?: string
  /** Of a tag: whether it begins or ends there. */
  readonly isStart?: boolean
  /** Of a variable, a count or a function. */
  readonly name?: unknown
}

interface BranchNode extends ContentNode {
  readonly isElse: boolean
  readonly isInline: boolean
  readonly _innerWeave: ContentNode | null
}

interface ConditionalNode extends ContentNode {
  readonly branches: readonly BranchNode[]
}

interface SequenceNode extends ContentNode {
  readonly sequenceElements: readonly ContentNode[]
  readonly sequenceType: number
}

interface OptionNode {
  readonly identifier?: { readonly name: string | null }
  readonly startContent: ContentNode | null
  readonly choiceOnlyContent: ContentNode | null
  readonly innerContent: ContentNode | null
}

/** What has to be known of the story around an option. */
export interface Surroundings {
  readonly hasGlue: boolean
  /** Names of functions that give the same when they are asked twice. */
  readonly constant: ReadonlySet<string>
}

/** What may give something else when it is told a second time. */
export const CHANGING: readonly string[] = [
  'FunctionCall',
  'Sequence',
  'IncDecExpression',
  'variable assignment',
]

/** One way in which content may be printed. */
interface Printed {
  readonly words: string
  /** A divert or a tunnel leads away behind these words. */
  readonly leads: boolean
}

/** Logic with more alternatives counts as words that only a run knows. */
const MOST_WORDINGS = 16
/** The sign of Ink for a sequence that is silent once all was said. */
const ONCE = 8

const NOTHING: Printed = { words: '', leads: false }
const UNKNOWN: Printed = { words: ANY_WORDS, leads: false }

export function wordingsOf(option: OptionNode, around: Surroundings): EchoWordings {
  const { startContent, choiceOnlyContent, innerContent } = option
  const start = printedBy(outsideTags(startContent))
  const inner = printedBy(outsideTags(innerContent))
  const onlyOffered = !isSpoken(printedBy(outsideTags(choiceOnlyContent)))
  const hasLogic = outsideTags(startContent).some(({ typeName }) => !isFixed(typeName))
  if (onlyOffered && !isSpoken(inner) && isOfferedAgain(option, around)) {
    // Behind an option that ends its line, something can stand on that line only where glue draws it there.
    const mayBeGlued = around.hasGlue && inner.some(({ leads }) => !leads)
    return isSpoken(start) && (mayBeGlued ? [OFFERED] : true)
  }
  const offered = hasLogic && onlyOffered ? joined([{ words: OFFERED, leads: false }], inner) : []
  // Words with logic are printed anew once they are taken, when counts and sequences have moved on.
  const wordings = [
    ...longestFirst(offered),
    ...longestFirst(joined(start, inner).filter((printed) => isOwn(printed, isSpoken(start)))),
  ]
  return wordings.length > 0 && wordings.slice(0, MOST_WORDINGS)
}

const isSpoken = (printed: readonly Printed[]): boolean => printed.some(({ words }) => words.trim() !== '')

/** Whether the words before the brackets are the same when they are printed again: counts and sequences have moved on by then. */
function isOfferedAgain({ startContent, identifier }: OptionNode, { constant }: Surroundings): boolean {
  const moves = ({ typeName, name, content }: ContentNode): boolean => {
    if (typeName === 'FunctionCall' ? !constant.has(String(name)) : CHANGING.includes(typeName)) return true
    return (typeof name === 'string' && name.split('.').at(-1) === identifier?.name) || content.some(moves)
  }
  const parts = outsideTags(startContent)
  return parts.every(({ typeName }) => isFixed(typeName) || typeName === 'Conditional') && !parts.some(moves)
}

const isFixed = (typeName: string): boolean => typeName === 'Text' || typeName === 'Glue'

/** Only what begins with known words can be known again; and somebody else's speech behind the brackets is theirs. */
function isOwn({ words }: Printed, hasStart: boolean): boolean {
  if (words.trim() === '' || /^[^\p{L}\p{N}]*\uFFFC/u.test(words)) return false
  return hasStart || !SPEECH.test(firstLine(words.replaceAll(ANY_WORDS, 'X')))
}

const longestFirst = (printed: readonly Printed[]): readonly string[] => [
  ...new Set(
    printed.map(({ words, leads }) => written(firstLine(words), leads)).sort((a, b) => b.length - a.length),
  ),
]

/** Where unknown words come last, nobody can say where they end. */
const written = (words: string, leads: boolean): string =>
  leads && !words.endsWith(ANY_WORDS) ? words + DIVERTED : words

/** As Ink prints it: without the space around, and only one space within; none beside unknown words, which may be nothing. */
const firstLine = (words: string): string =>
  words
    .trim()
    .replace(/\n[\s\S]*/, '')
    .replace(/[ \t]+/g, ' ')
    .replaceAll(` ${ANY_WORDS}`, ANY_WORDS)
    .replaceAll(`${ANY_WORDS} `, ANY_WORDS)
    .trim()

/** The parts of some content, with what the compiler has put into lists laid open: such as the end of a tag and the next tag. */
export const partsOf = (node: ContentNode | null): readonly ContentNode[] =>
  (node?.content ?? []).flatMap((child) => (child.typeName === 'ContentList' ? partsOf(child) : [child]))

/** The parts that are not in a tag. */
export function outsideTags(node: ContentNode | null): readonly ContentNode[] {
  let inTag = false
  return partsOf(node).filter((child) => {
    inTag = child.isStart ?? inTag
    return child.isStart === undefined && !inTag
  })
}

function printedBy(nodes: readonly ContentNode[]): readonly Printed[] {
  return nodes.reduce<readonly Printed[]>(
    (before, node) => {
      const all = joined(before, alternativesOf(node))
      return all.length > MOST_WORDINGS ? joined(before, [UNKNOWN]) : all
    },
    [NOTHING],
  )
}

/** Each of the first with each of the second behind it. */
function joined(before: readonly Printed[], after: readonly Printed[]): readonly Printed[] {
  const all = before.flatMap((first) =>
    first.leads ? [first] : after.map(({ words, leads }) => ({ words: first.words + words, leads })),
  )
  return [...new Map(all.map((printed) => [`${printed.leads} ${printed.words}`, printed])).values()]
}

function alternativesOf(node: ContentNode): readonly Printed[] {
  switch (node.typeName) {
    case 'Text':
      return [{ words: node.text as string, leads: false }]
    case 'Glue':
      return [NOTHING]
    case 'Divert':
    case 'TunnelOnwards':
      return [{ words: '', leads: true }]
    case 'Conditional':
      return conditional((node as ConditionalNode).branches)
    case 'Sequence': {
      const { sequenceElements, sequenceType } = node as SequenceNode
      const elements = sequenceElements.flatMap((element) => printedBy(outsideTags(element)))
      return sequenceType & ONCE ? [...elements, NOTHING] : elements
    }
    case 'Weave':
      return printedBy(outsideTags(node))
    default:
      return [UNKNOWN]
  }
}

function conditional(branches: readonly BranchNode[]): readonly Printed[] {
  const printed = branches.flatMap(({ isInline, _innerWeave }) =>
    printedBy(outsideTags(_innerWeave)).map(({ words, leads }) => ({
      words: isInline ? words : `\n${words}`,
      leads,
    })),
  )
  return branches.some(({ isElse }) => isElse) ? printed : [...printed, NOTHING]
}
