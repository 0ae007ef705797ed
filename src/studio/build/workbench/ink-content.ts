// What can be seen in compiled Ink without telling it: who speaks how often, its tags, its promises, how many words it has. For a story
// without a card. Pure.

import { SPEECH } from '../../../model/story/speech.ts'
import { parseIds, parseTag, type TagKey } from '../../../model/story/tags.ts'

export interface InkContent {
  /** Whoever speaks, the one with most lines first; never `You`. */
  readonly speakers: readonly string[]
  /** Values of the tags with a key of this house, each once, in the order of the story. */
  readonly tagged: (key: TagKey) => readonly string[]
  /** Names in LIST promise_names. */
  readonly promises: readonly string[]
  readonly words: number
}

export function inkContent(ink: Readonly<Record<string, unknown>>): InkContent {
  const tags: string[] = []
  const lines = new Map<string, number>()
  let words = 0
  for (const { text, isTag } of textsIn(ink.root)) {
    if (isTag) tags.push(text)
    else {
      words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      const speaker = SPEECH.exec(text)?.[1]
      if (speaker !== undefined && speaker !== 'You') lines.set(speaker, (lines.get(speaker) ?? 0) + 1)
    }
  }
  const parsed = tags.flatMap((tag) => parseTag(tag) ?? [])
  return {
    speakers: [...lines].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker),
    tagged: (key) => [...new Set(parsed.flatMap((tag) => (tag.key === key ? parseIds(tag.value) : [])))],
    promises: Object.keys(recordOf(recordOf(ink.listDefs).promise_names)),
    words,
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

interface Text {
  readonly text: string
  readonly isTag: boolean
}

/**
 * The texts of compiled Ink, or of a part of it, in their order. Not by calling itself, since nobody knows how deep a file may be that anybody wrote.
 */
export function textsIn(root: unknown): readonly Text[] {
  const texts: Text[] = []
  const rest: unknown[] = [root]
  let inTag = false
  while (rest.length > 0) {
    const next = rest.pop()
    if (next === '#') inTag = true
    else if (next === '/#') inTag = false
    else if (typeof next === 'string') {
      if (next.startsWith('^')) texts.push({ text: next.slice(1).trim(), isTag: inTag })
    } else if (typeof next === 'object' && next !== null) {
      // Before Ink 1.1 a tag was `{"#": "its words"}`.
      const old = (next as Readonly<Record<string, unknown>>)['#']
      if (typeof old === 'string') texts.push({ text: old.trim(), isTag: true })
      // Taken from the end, so the first comes last.
      for (const part of Object.values(next).reverse()) rest.push(part)
    }
  }
  return texts
}
