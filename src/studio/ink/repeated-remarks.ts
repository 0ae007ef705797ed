// Which remarks stand more than once in a passage, of which only the first is ever shown. Whoever plays has no use for that, so it is
// told to those who explore alone.

import type { InkLine, PassageParts } from '../../model/story/read-passage.ts'
import { parseTag, type Tag } from '../../model/story/tags.ts'

const ONCE = ['move', 'why', 'instead', 'thought', 'differ'] as const

/** @param parts what was read of the lines; its remarks and settlings are given what is said twice in each */
export function withRepeats(parts: PassageParts, inkLines: readonly InkLine[]): PassageParts {
  const counts: Map<Tag['key'], number>[] = [new Map()]
  for (const { tags } of inkLines) {
    for (const tag of tags.map(parseTag)) {
      if (!tag) continue
      // From here on remarks are about a promise.
      if (tag.key === 'settles') counts.push(new Map())
      const last = counts.at(-1)
      last?.set(tag.key, (last.get(tag.key) ?? 0) + 1)
    }
  }
  const twiceIn = (index: number) => {
    const twice = ONCE.filter((key) => (counts[index]?.get(key) ?? 0) > 1)
    return twice.length > 0 && { twice }
  }
  const { remarks, settlings } = parts
  return {
    ...parts,
    remarks: { ...remarks, ...twiceIn(0) },
    ...(settlings && {
      settlings: settlings.map((settling, index) => ({ ...settling, ...twiceIn(index + 1) })),
    }),
  }
}
