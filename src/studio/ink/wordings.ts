// What an option may print by itself once it is taken, read from the compiler's parse tree: the words outside its brackets, with
// every alternative that its logic has. Knows nothing of runs; what a run printed is held against this in model/story/echo.

import { ANY_WORDS, DIVERTED, type EchoWordings, OFFERED } from '../../model/story/echo.ts'
import { SPEECH } from '../../model/story/speech.ts'

/** What is read here of the compiler's nodes, whose classes its package does not export. */
export interface ContentNode {
  readonly typeName: string
  readonly content?: readonly ContentNode[]
  readonly text?: string
  /** Of a tag: whether it begins or ends there. */
  readonly isStart?: boolean
  readonly branches?: readonly BranchNode[]
  readonly sequenceElements?: readonly ContentNode[]
  readonly sequenceType?: number
}

interface BranchNode extends ContentNode {
  readonly isElse: boolean
  readonly isInline: boolean
  readonly _innerWeave: ContentNode | null
}

interface OptionNode {
  readonly startContent: ContentNode | null
  readonly choiceOnlyContent: ContentNode | null
  readonly innerContent: ContentNode | null
}

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

export function wordingsOf({ startContent, choiceOnlyContent, innerContent }: OptionNode): EchoWordings {
  const start = printedBy(outsideTags(startContent))
  const inner = printedBy(outsideTags(innerContent))
  const onlyOffered = !isSpoken(printedBy(outsideTags(choiceOnlyContent)))
  const hasLogic = outsideTags(startContent).some(({ typeName }) => !isFixed(typeName))
  if (onlyOffered && !isSpoken(inner) && !hasLogic) return isSpoken(start)
  const offered = hasLogic && onlyOffered ? joined([{ words: OFFERED, leads: false }], inner) : []
  // Words with logic are printed anew once they are taken, when counts and sequences have moved on.
  const wordings = [
    ...longestFirst(offered),
    ...longestFirst(joined(start, inner).filter((printed) => isOwn(printed, isSpoken(start)))),
  ]
  return wordings.length > 0 && wordings.slice(0, MOST_WORDINGS)
}

const isSpoken = (printed: readonly Printed[]): boolean => printed.some(({ words }) => words.trim() !== '')

const isFixed = (typeName: string): boolean => typeName === 'Text' || typeName === 'Glue'

/** Words alone can be known again; and somebody else's speech behind the brackets is theirs. */
function isOwn({ words }: Printed, hasStart: boolean): boolean {
  const fixed = words.replaceAll(ANY_WORDS, '')
  if (fixed.trim() === '' || (fixed !== words && !/[\p{L}\p{N}]/u.test(fixed))) return false
  return hasStart || !SPEECH.test(firstLine(words.replaceAll(ANY_WORDS, 'X')))
}

const longestFirst = (printed: readonly Printed[]): readonly string[] => [
  ...new Set(
    printed
      .map(({ words, leads }) => firstLine(words) + (leads ? DIVERTED : ''))
      .sort((a, b) => b.length - a.length),
  ),
]

/** As Ink prints it: without the space around, and only one space within. */
const firstLine = (words: string): string =>
  words
    .trim()
    .replace(/\n[\s\S]*/, '')
    .replace(/[ \t]+/g, ' ')
    .trim()

/** The parts of some content, with what the compiler has put into lists laid open: such as the end of a tag and the next tag. */
export const partsOf = (node: ContentNode | null): readonly ContentNode[] =>
  (node?.content ?? []).flatMap((child) => (child.typeName === 'ContentList' ? partsOf(child) : [child]))

/** The parts that are not in a tag. */
export function outsideTags(node: ContentNode | null): readonly ContentNode[] {
  let inTag = false
  return partsOf(node).filter((child) => {
    const isTag = child.typeName === 'Tag' || child.isStart !== undefined
    if (isTag) inTag = child.isStart ?? false
    return !isTag && !inTag
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
      return [{ words: node.text ?? '', leads: false }]
    case 'Glue':
      return [NOTHING]
    case 'Divert':
    case 'TunnelOnwards':
      return [{ words: '', leads: true }]
    case 'Conditional':
      return conditional(node.branches ?? [])
    case 'Sequence': {
      const elements = (node.sequenceElements ?? []).flatMap((element) => printedBy(outsideTags(element)))
      return (node.sequenceType ?? 0) & ONCE ? [...elements, NOTHING] : elements
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
