// Which decisions of a story lean on which evidence, read off its source: for the library's table, without walking the
// story. A decision is a row of options on the first level, up to the next gather or knot.

import { tagsIn, withoutComments } from './check-tags.ts'
import { parseTag } from './tags.ts'

export interface Leaning {
  /** From 1, in the order of the source. */
  readonly decision: number
  /** Ids, each once. */
  readonly evidence: readonly string[]
}

const KNOT = /^\s*==/
const OPTION = /^\s*[*+]\s*(?![*+\s])/
const GATHER = /^\s*-(?!>)/

export function leaningsIn(source: string): readonly Leaning[] {
  const text = withoutComments(source)
  const evidenceAt = evidenceByLine(text)
  const found: { decision: number; evidence: Set<string> }[] = []
  let depth = 0
  let isOpen = false
  for (const [index, line] of text.split('\n').entries()) {
    const isLogic = depth > 0
    depth += braces(line)
    if (KNOT.test(line) || (!isLogic && GATHER.test(line))) isOpen = false
    if (OPTION.test(line) && !isLogic && !isOpen) {
      isOpen = true
      found.push({ decision: found.length + 1, evidence: new Set() })
    }
    for (const id of evidenceAt.get(index + 1) ?? []) found.at(-1)?.evidence.add(id)
  }
  return found.map(({ decision, evidence }) => ({ decision, evidence: [...evidence] }))
}

const braces = (line: string): number => (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0)

function evidenceByLine(text: string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  for (const { tag, line } of tagsIn(text)) {
    const parsed = parseTag(tag)
    if (parsed?.key !== 'evidence') continue
    const ids = parsed.value.split(',').map((id) => id.trim())
    found.set(line, [...(found.get(line) ?? []), ...ids])
  }
  return found
}
