// Where stories stand on disk, and what one gives when it is built: its card and its compiled Ink, or every
// problem of either. Node only.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About } from '../core/about.ts'
import { fail, ok, type Problem, type Result } from '../core/result.ts'
import type { CompiledStory } from '../story/compiled.ts'
import type { InkProcess } from './ink-process.ts'
import { parseCard } from './story-card.ts'

export interface BuiltStory {
  readonly about: About
  readonly compiled: CompiledStory
  readonly warnings: readonly Problem[]
}

/** Folders of `stories/` that hold a story.yaml. */
export function storyIds(root: string): readonly string[] {
  const folder = join(root, 'stories')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'story.yaml')))
}

export async function buildStory(
  root: string,
  id: string,
  ink: InkProcess,
): Promise<Result<BuiltStory, readonly Problem[]>> {
  const file = `stories/${id}/story.yaml`
  const text = readFileSync(join(root, file), 'utf8')
  const card = parseCard(text, file, id, figures(root))
  const told = await ink.compile({ root, id, file: `stories/${id}/story.ink`, besides: text })
  if (!card.ok || !told.ok) return fail([...(card.ok ? [] : card.problem), ...(told.ok ? [] : told.problem)])
  return ok({ about: card.value, compiled: told.value.story, warnings: told.value.warnings })
}

const figures = (root: string): readonly string[] => {
  const folder = join(root, 'assets/cast')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
}
