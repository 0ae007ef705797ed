// Which decisions of a story name which entries of evidence, as evidence or to see, read from its source without walking the
// story. For the library's table. A decision is a row of options on the first level, up to the next gather, knot or stitch.

import { parseIds } from '../../model/story/tags.ts'
import { withoutComments } from './check-tags.ts'
import { sourceTags } from './source-words.ts'

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
  const tags = sourceTags(source, '')
  const decisions: { decision: number; evidence: Set<string>; see: Set<string> }[] = []
  let depth = 0
  let isOpen = false
  for (const [index, line] of withoutComments(source).split('\n').entries()) {
    const isLogic = depth > 0
    depth += braces(line)
    if (FLOW.test(line) || (!isLogic && GATHER.test(line))) isOpen = false
    if (OPTION.test(line) && !isLogic && !isOpen) {
      isOpen = true
      decisions.push({ decision: decisions.length + 1, evidence: new Set(), see: new Set() })
    }
    for (const { key, value, place } of tags) {
      if (place.line !== index + 1 || (key !== 'evidence' && key !== 'see')) continue
      for (const id of parseIds(value)) decisions.at(-1)?.[key].add(id)
    }
  }
  return decisions.map(({ decision, evidence, see }) => ({
    decision,
    evidence: [...evidence],
    see: [...see],
  }))
}

const braces = (line: string): number => (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0)
