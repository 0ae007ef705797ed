// Whether a story, its card and the vocabulary name the same things: moves, evidence, endings, promises, choices, opening scores, and
// what stage and sound are asked for. A mismatch stops nobody from playing in development, and stops every release.

import type { Moves } from '../../model/about.ts'
import { LENGTHS } from '../../model/group-plan.ts'
import type { Place, Problem, Result } from '../../model/result.ts'
import { SCORES, type Scores } from '../../model/score.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { parseIds, type TagKey } from '../../model/story/tags.ts'
import { nearest } from '../ink/nearest.ts'
import { sourceTags } from '../ink/source-words.ts'
import type { StageWords } from './stage-manners.ts'
import type { Card } from './story-card.ts'
import { unknownCues } from './story-cues.ts'

/** What stories may name, as far as it is asked for here. */
export interface Vocabulary {
  readonly moves: Moves
  readonly catalogue: { readonly entries: Readonly<Record<string, unknown>> }
}

export interface Parts {
  readonly card: Card
  readonly cardFile: string
  readonly compiled: CompiledStory
  readonly sources: readonly { readonly file: string; readonly text: string }[]
  /** Scores before the first choice, as the story has them. */
  readonly opening: Scores
  readonly learning: Result<Vocabulary, readonly Problem[]>
  readonly stage: StageWords
}

interface NameAtPlace {
  readonly id: string
  readonly place: Place
}

export function checkAgreement(parts: Parts): readonly Problem[] {
  const { learning } = parts
  // Where the catalogue has mistakes of its own, they are reported when it is read.
  const vocabulary = learning.ok
    ? [
        ...unknown('move', named(parts, 'move'), Object.keys(learning.value.moves), 'stories/moves.yaml'),
        ...(['evidence', 'see'] as const).flatMap((key) =>
          unknown(key, named(parts, key), Object.keys(learning.value.catalogue.entries), 'stories/evidence'),
        ),
      ]
    : []
  return [
    ...vocabulary,
    ...endings(parts),
    ...promises(parts),
    ...marks(parts),
    ...openingScores(parts),
    ...scenes(parts),
    ...unknownCues(parts),
  ]
}

const named = ({ sources }: Parts, wanted: TagKey): readonly NameAtPlace[] =>
  sources
    .flatMap(({ file, text }) => sourceTags(text, file))
    .filter(({ key }) => key === wanted)
    .flatMap(({ value, place }) => parseIds(value).map((id) => ({ id, place })))

const unknown = (
  kind: string,
  ids: readonly NameAtPlace[],
  known: readonly string[],
  where: string,
): readonly Problem[] =>
  ids
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) => {
      const near = nearest(id, known)
      return {
        code: `agreement/unknown-${kind}`,
        message: `Unexpected ${kind} “${id}”, expected one that ${where} has`,
        place,
        ...(near && { hint: `The nearest is ${near}.` }),
      }
    })

function endings(parts: Parts): readonly Problem[] {
  const { card, cardFile } = parts
  const tagged = named(parts, 'ending')
  const known = Object.keys(card.about.endings)
  // One that is misspelt in the story is told there, and not as unused as well.
  const meant = new Set(tagged.map(({ id }) => (known.includes(id) ? id : nearest(id, known))))
  const unused = known.filter((id) => !meant.has(id))
  return [
    ...unknown('ending', tagged, known, cardFile),
    ...unused.map((id) => ({
      code: 'agreement/unused-ending',
      message: `Unexpected ending “${id}”, expected a # ending: ${id} in the story`,
      place: { file: cardFile, line: card.lineOf(['endings', id]) },
    })),
  ]
}

function promises({ card, cardFile, compiled }: Parts): readonly Problem[] {
  const lists = compiled.ink.listDefs as
    | Readonly<Record<string, Readonly<Record<string, number>>>>
    | undefined
  const listed = Object.keys(lists?.promise_names ?? {})
  const worded = Object.keys(card.about.promises)
  return [
    ...listed
      .filter((id) => !worded.includes(id))
      .map((id) => ({
        code: 'agreement/unworded-promise',
        message: `Unexpected promise “${id}” in LIST promise_names, expected its words under promises`,
        place: { file: cardFile, line: card.lineOf(['promises']) },
      })),
    ...worded
      .filter((id) => !listed.includes(id))
      .map((id) => ({
        code: 'agreement/unknown-promise',
        message: `Unexpected promise “${id}”, expected one of ${listed.join(', ') || 'LIST promise_names in the story'}`,
        place: { file: cardFile, line: card.lineOf(['promises', id]) },
      })),
  ]
}

/** Choices named by `# after`, and promises named by `# settles`. */
function marks(parts: Parts): readonly Problem[] {
  const choices = Object.values(parts.compiled.choices).map(({ id }) => id)
  return [
    ...unknown('choice', named(parts, 'after'), choices, 'the story'),
    ...unknown('promise', named(parts, 'settles'), Object.keys(parts.card.about.promises), parts.cardFile),
  ]
}

function openingScores({ card, cardFile, opening }: Parts): readonly Problem[] {
  return SCORES.filter((score) => opening[score] !== card.about.opening[score]).map((score) => ({
    code: 'agreement/other-opening',
    message: `Unexpected ${score} of ${card.about.opening[score]} at the opening, expected ${opening[score]} as in the story`,
    place: { file: cardFile, line: card.lineOf(['opening', score]) },
  }))
}

/** A function is written like a knot, and nobody can go to one. */
const KNOT = /^[ \t]*={2,}[ \t]*(?!function\b)(\w+)/gm

/** Knots up to which the plans for a group say to play, and those that have a recap. */
function scenes({ card, cardFile, sources }: Parts): readonly Problem[] {
  const knots = sources.flatMap(({ text }) => [...text.matchAll(KNOT)].map(([, name = '']) => name))
  const at = (id: string, ...path: readonly (string | number)[]): NameAtPlace => ({
    id,
    place: { file: cardFile, line: card.lineOf(['group', ...path]) },
  })
  const reached = LENGTHS.flatMap((length) =>
    (card.group?.plans[length] ?? []).flatMap(({ to }, index) =>
      to === undefined ? [] : [at(to, 'plans', length, index, 'to')],
    ),
  )
  const told = Object.keys(card.group?.recaps ?? {}).map((id) => at(id, 'recaps', id))
  return unknown('scene', [...reached, ...told], knots, 'the story')
}
