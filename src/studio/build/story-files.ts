// Where stories are on disk, and how one is built: gives its card and its compiled Ink, or every problem of both. Node only.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WholeAbout } from '../../model/about.ts'
import type { GroupPlan } from '../../model/group-plan.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import type { InkProcess } from './ink-process.ts'
import { readLearning } from './learning-files.ts'
import { figureNames, readStageWords } from './stage-words.ts'
import { checkAgreement } from './story-agreement.ts'
import { type Card, parseCard, saysDraft } from './story-card.ts'
import { sourceOf } from './story-source.ts'

export interface BuiltStory {
  readonly about: WholeAbout
  /** Its card says that it is not done: shown in development, and part of no release. */
  readonly draft: boolean
  readonly compiled: CompiledStory
  readonly group?: GroupPlan
  /** What does not stop it from being played, such as a move that the vocabulary does not have. It stops a release. */
  readonly warnings: readonly Problem[]
}

export type BuildResult = Result<BuiltStory, readonly Problem[]>

/** Folders of `stories/` that hold a story.yaml. */
export function storyIds(root: string): readonly string[] {
  const folder = join(root, 'stories')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'story.yaml')))
}

export const isDraft = (root: string, id: string): boolean =>
  saysDraft(readFileSync(join(root, `stories/${id}/story.yaml`), 'utf8'))

/** What a release consists of: all stories but drafts. */
export const releasedIds = (root: string): readonly string[] =>
  storyIds(root).filter((id) => !isDraft(root, id))

export async function buildStory(root: string, id: string, ink: InkProcess): Promise<BuildResult> {
  const file = `stories/${id}/story.yaml`
  const text = readFileSync(join(root, file), 'utf8')
  const card = readCard(root, id)
  const source = { root, id, file: `stories/${id}/story.ink`, besides: text }
  const compiled = await ink.compile(source)
  if (!card.ok || !compiled.ok)
    return fail([...(card.ok ? [] : card.problem), ...(compiled.ok ? [] : compiled.problem)])
  const { story, warnings, opening } = compiled.value
  const disagreements = checkAgreement({
    card: card.value,
    cardFile: file,
    compiled: story,
    sources: story.files.map((name) => ({ file: name, text: sourceOf(source).read(name) ?? '' })),
    opening: opening.scores,
    learning: readLearning(root),
    stage: readStageWords(root),
  })
  const { about, group } = card.value
  return ok({
    about,
    draft: isDraft(root, id),
    compiled: story,
    ...(group && { group }),
    warnings: [...warnings, ...disagreements, ...(existsSync(join(root, readme(id))) ? [] : [noReadme(id)])],
  })
}

/** The card alone, without compiling the story. */
export const readCard = (root: string, id: string): Result<Card, readonly Problem[]> => {
  const file = `stories/${id}/story.yaml`
  return parseCard(readFileSync(join(root, file), 'utf8'), file, id, figureNames(root))
}

const readme = (id: string): string => `stories/${id}/README.md`

const noReadme = (id: string): Problem => ({
  code: 'story/no-readme',
  message: `Unexpected lack of ${readme(id)}, expected what the story is for and who has reviewed it`,
  place: { file: readme(id), line: 1 },
  hint: 'stories/tyler/README.md shows what may stand there.',
})
