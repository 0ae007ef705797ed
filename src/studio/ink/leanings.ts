// Which decisions of a story name which entries of evidence, as evidence or to see, read from its source without walking the
// story. For the library's table. A decision is a row of options on the first level, up to the next gather, knot or stitch.

import { parseIds, parseTag } from '../../model/story/tags.ts'
import { tagsIn, withoutComments } from './check-tags.ts'

export interface DecisionEvidence {
  /** From 1, in the order of the source. */
  readonly decision: number
  /** Ids of entries that a reason rests on, each once. */
  readonly evidence: readonly string[]
  /** Ids of entries that a reason only points to, each once. */
  readonly see: readonly string[]
}

/** A knot or a stitch. */
const FLOW = /^\s*=/
const OPTION = /^\s*[*+]\s*(?![*+\s])/
const GATHER = /^\s*-(?!>)/

export function leaningsIn(source: string): readonly DecisionEvidence[] {
  const text = withoutComments(source)
  const at = { evidence: idsByLine(text, 'evidence'), see: idsByLine(text, 'see') }
  const decisions: { decision: number; evidence: Set<string>; see: Set<string> }[] = []
  let depth = 0
  let isOpen = false
  for (const [index, line] of text.split('\n').entries()) {
    const isLogic = depth > 0
    depth += braces(line)
    if (FLOW.test(line) || (!isLogic && GATHER.test(line))) isOpen = false
    if (OPTION.test(line) && !isLogic && !isOpen) {
      isOpen = true
      decisions.push({ decision: decisions.length + 1, evidence: new Set(), see: new Set() })
    }
    for (const key of ['evidence', 'see'] as const) {
      for (const id of at[key].get(index + 1) ?? []) decisions.at(-1)?.[key].add(id)
    }
  }
  return decisions.map(({ decision, evidence, see }) => ({
    decision,
    evidence: [...evidence],
    see: [...see],
  }))
}

const braces = (line: string): number => (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0)

function idsByLine(text: string, key: 'evidence' | 'see'): ReadonlyMap<number, readonly string[]> {
  const byLine = new Map<number, readonly string[]>()
  for (const { tag, line } of tagsIn(text)) {
    const parsed = parseTag(tag)
    if (parsed?.key !== key) continue
    const ids = parseIds(parsed.value)
    byLine.set(line, [...(byLine.get(line) ?? []), ...ids])
  }
  return byLine
}
