// The words of an Ink source with their lines: speech, narration and options, without tags and logic; and its tags. For
// checks of wording. What stands inside `{…|…}` is given apart from the words around it.

import type { Place } from '../../model/result.ts'
import { SPEECH } from '../../model/story/speech.ts'
import { parseTag, type TagKey } from '../../model/story/tags.ts'
import { nearestKey, tagsIn, withoutComments } from './check-tags.ts'
import { findMark, splitTags } from './marks.ts'
import { apart, parts, withoutMarks } from './source-logic.ts'

/** A tag as it stands in the source. */
export interface SourceTag {
  readonly key: TagKey
  readonly value: string
  readonly place: Place
}

/** Words of one line of the source, without tags and logic; `speech` of `You` is the trainee's. */
export interface SourceWords {
  /** `option`: what the trainee may take. */
  readonly kind: 'speech' | 'narration' | 'option'
  readonly speaker?: string
  readonly text: string
  readonly place: Place
}

/** Only tags with a key of this house. */
export const sourceTags = (text: string, file: string): readonly SourceTag[] =>
  tagsIn(text).flatMap(({ tag, line }) => {
    const parsed = parseTag(tag)
    return parsed ? [{ ...parsed, place: { file, line } }] : []
  })

/** The key that each misspelt tag is nearest to, with its place. */
export const misspeltTags = (text: string, file: string): readonly Pick<SourceTag, 'key' | 'place'>[] =>
  tagsIn(text).flatMap(({ tag, line }) => {
    const key = nearestKey(tag)
    return key ? [{ key, place: { file, line } }] : []
  })

export function sourceWords(text: string, file: string): readonly SourceWords[] {
  const shown: SourceWords[] = []
  const blocks: Block[] = []
  for (const [index, line] of withoutComments(text).split('\n').entries()) {
    const place = { file, line: index + 1 }
    for (const { words, option } of proseOf(line, blocks)) shown.push(...read(words, option, place))
  }
  return shown
}

interface Prose {
  readonly words: string
  readonly option: boolean
}

/** Braces that are open at the end of a line: between them, `-` begins a branch with a condition or an alternative. */
type Block = 'condition' | 'sequence'

const DECLARATION = /^\s*(={1,}|~|VAR\s|CONST\s|LIST\s|INCLUDE\s|EXTERNAL\s|TODO:)/
const SEQUENCE = /^(shuffle|stopping|cycle|once)(\s+(once|stopping))?$/

function proseOf(line: string, blocks: Block[]): readonly Prose[] {
  if (DECLARATION.test(line)) return []
  const text = splitTags(line).words
  const bullets = /^\s*([*+-](?!>)\s*)*/.exec(text)?.[0] ?? ''
  const option = /[*+]/.test(bullets)
  let rest = text.slice(bullets.length)
  if (bullets.includes('-') && !option && blocks.at(-1) === 'condition') rest = rest.replace(/^[^:]*:/, '')
  else if (bullets.trim() !== '') rest = rest.replace(/^\(\s*\w+\s*\)/, '')
  const prose: Prose[] = []
  for (const { words, brace } of parts(rest)) {
    prose.push({ words: brace === 'opens' ? opened(words, blocks) : words, option })
    if (brace === 'closed-next') blocks.pop()
  }
  return prose
}

/** What stands on the line that opens a block, after its condition. */
function opened(words: string, blocks: Block[]): string {
  const colon = words.indexOf(':')
  const head = (colon < 0 ? words : words.slice(0, colon)).trim()
  blocks.push(SEQUENCE.test(head) ? 'sequence' : 'condition')
  return colon < 0 ? '' : words.slice(colon + 1)
}

function read(words: string, option: boolean, place: Place): readonly SourceWords[] {
  if (option) return readOption(words, place)
  const { fixed, alternatives } = apart(words)
  const whole = readLine(fixed, place)
  // Alternatives within a line have the speaker of the rest of it; where there is no rest, each is a line by itself.
  const within = whole && { kind: whole.kind, ...(whole.speaker && { speaker: whole.speaker }) }
  const begins = whole?.kind === 'narration' && words.trimStart().startsWith('{')
  return [
    ...(whole && whole.text !== '' ? [whole] : []),
    ...alternatives.flatMap((alternative) => {
      const text = withoutMarks(alternative)
      if (text === '') return []
      const line = readLine(alternative, place)
      // One with which the line begins may name who speaks.
      const isLine = !within || (begins && line?.kind === 'speech')
      return isLine ? (line ?? []) : [{ ...within, text, place }]
    }),
  ]
}

/** `before[only in the option]after`: what is offered, and what is printed once it is taken. */
function readOption(words: string, place: Place): readonly SourceWords[] {
  const opens = findMark(words, '[')
  const closes = opens < 0 ? -1 : findMark(words, ']', opens)
  const [before, inside, after] =
    closes < 0
      ? [words, '', '']
      : [words.slice(0, opens), words.slice(opens + 1, closes), words.slice(closes + 1)]
  const offered = apart(before + inside)
  return [
    ...[offered.fixed, ...offered.alternatives]
      .map(withoutMarks)
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'option' as const, text, place })),
    ...read(after, false, place),
  ]
}

const NO_WORDS = '…'

function readLine(words: string, place: Place): SourceWords | undefined {
  const text = withoutMarks(words)
  // `Name:` alone is a speaker whose words are all alternatives.
  const isSpeaker = /[:：]$/.test(text)
  const [, speaker, spoken = ''] = SPEECH.exec(isSpeaker ? `${text} ${NO_WORDS}` : text) ?? []
  if (speaker) return { kind: 'speech', speaker, text: isSpeaker ? '' : spoken, place }
  return text === '' ? undefined : { kind: 'narration', text, place }
}
