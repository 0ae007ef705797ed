// Cues that the stage or the sound does not have: in play they are passed over in silence, so a slip is only seen here. Whose face it is
// follows from the line where it can: from its speaker, or from who comes in on it. Elsewhere any figure of the story may have it.

import type { Problem } from '../../model/result.ts'
import { nearest } from '../ink/nearest.ts'
import { type SourceTag, type SourceWords, sourceTags, sourceWords } from '../ink/source-words.ts'
import { MANNERS, type MannerKind, type StageWords } from './stage-manners.ts'
import type { Card } from './story-card.ts'

interface Source {
  readonly file: string
  readonly text: string
}

export interface CueParts {
  readonly card: Card
  readonly sources: readonly Source[]
  readonly stage: StageWords
}

/** What may be said in place of a figure, so that nobody is to be seen. */
const NOBODY = 'nobody'

/** `agreement/unknown-scene` and so on, with its place, what is nearest, and all that there is. */
export function unknownCues({ card, sources, stage }: CueParts): readonly Problem[] {
  const tags = sources.flatMap(({ file, text }) => sourceTags(text, file))
  const words = sources.flatMap(({ file, text }) => sourceWords(text, file))
  const cast = [...stage.figures.keys()]
  const inStory = figuresOf(card, tags, words, cast)
  return tags.flatMap((tag) => {
    const { key } = tag
    // Words with logic in them are told apart only in play; that logic stands in a tag is a problem of its own.
    if (/[{}|]/.test(tag.value)) return []
    if (key === 'scene') return unknownCue(tag, tag.value, stage.scenes)
    if (key === 'sound') return unknownCue(tag, tag.value, stage.sounds)
    if (key === 'with') return unknownFigure(tag, card, [...cast, NOBODY], inStory)
    const manner = MANNERS.find((kind) => kind === key)
    return manner ? unknownManner(tag, manner, figureOn(tag, tags, words, stage), inStory, stage) : []
  })
}

/** @param figure who is to be seen, where the line says it */
function unknownManner(
  tag: SourceTag,
  kind: MannerKind,
  figure: string | undefined,
  inStory: readonly string[],
  { figures }: StageWords,
): readonly Problem[] {
  const possible = (figure === undefined ? inStory : [figure]).map((name) => figures.get(name))
  // One whose recipe cannot be read may have it.
  if (possible.length === 0 || possible.includes(undefined)) return []
  const known = [...new Set(possible.flatMap((manners) => manners?.[kind] ?? []))].sort()
  return unknownCue(tag, tag.value, known, figure)
}

/** One of the story's own is meant before one of another story that is as near. */
function unknownFigure(
  tag: SourceTag,
  { about }: Card,
  known: readonly string[],
  own: readonly string[],
): readonly Problem[] {
  const wanted = tag.value.toLowerCase()
  const ownNear = nearest(wanted, [...own, NOBODY])
  const near = ownNear ?? nearest(wanted, known)
  const isChild = wanted === about.child.name.toLowerCase()
  const hint = [
    ...(near && !isChild ? [`The nearest is ${near}.`] : []),
    ...(ownNear && !isChild ? [] : [FIGURES]),
  ]
  return unknownCue(tag, wanted, known).map((problem) => ({ ...problem, hint: hint.join(' ') }))
}

/** The names are those of drawings, and the child of a story may have another. */
const FIGURES =
  'A figure is borrowed from another story or drawn, and keeps its own name: stories/README.md shows them under Figures.'

function unknownCue(
  { key, value, place }: SourceTag,
  wanted: string,
  known: readonly string[],
  figure?: string,
): readonly Problem[] {
  if (known.includes(wanted)) return []
  const near = nearest(wanted, known)
  return [
    {
      code: `agreement/unknown-${key}`,
      message: `Unexpected ${key} “${value}”${figure ? ` of ${figure}` : ''}, expected one of ${known.join(', ')}`,
      place,
      ...(near && { hint: `The nearest is ${near}.` }),
    },
  ]
}

const sameLine = (tag: SourceTag, { place }: SourceTag | SourceWords): boolean =>
  place.line === tag.place.line && place.file === tag.place.file

/** Who the cue changes, where its own line says it: who speaks there comes in, and is changed rather than who came by `with`. */
function figureOn(
  tag: SourceTag,
  tags: readonly SourceTag[],
  words: readonly SourceWords[],
  { figures }: StageWords,
): string | undefined {
  const told = words.filter((line) => sameLine(tag, line))
  const [speaker, ...others] = new Set(
    told.map(({ kind, speaker: name = '' }) => (kind === 'speech' ? name : '')),
  )
  if (speaker === undefined || others.length > 0) return undefined
  const name = speaker.toLowerCase()
  if (figures.has(name) && !figures.get(name)?.byCue) return name
  const sent = tags.find((other) => other.key === 'with' && sameLine(tag, other))?.value.toLowerCase()
  return sent !== undefined && figures.has(sent) ? sent : undefined
}

/** Whoever may be on the stage in this story: on its card, by a cue, or by speaking. */
const figuresOf = (
  { about }: Card,
  tags: readonly SourceTag[],
  words: readonly SourceWords[],
  cast: readonly string[],
): readonly string[] => {
  const named = new Set([
    about.figure,
    about.manager?.figure,
    ...tags.flatMap(({ key, value }) => (key === 'with' ? value.toLowerCase() : [])),
    ...words.flatMap(({ speaker }) => speaker?.toLowerCase() ?? []),
  ])
  return cast.filter((name) => named.has(name))
}
