// What is practised where: by entry and by theme, the decisions of each story whose reasons lean on it. Pure.

import type { Catalogue } from './catalogue.ts'

export interface EntryUse {
  readonly story: string
  /** From 1, in the order of the story's source. */
  readonly decisions: readonly number[]
}

export interface StoryLeanings {
  readonly story: string
  readonly leanings: readonly {
    readonly decision: number
    readonly evidence: readonly string[]
    readonly see: readonly string[]
  }[]
}

/**
 * By entry; entries that no story names are left out.
 * @param tie `evidence` where reasons rest on it, `see` where they only point to it
 */
export function practisedBy(
  stories: readonly StoryLeanings[],
  tie: 'evidence' | 'see',
): Readonly<Record<string, readonly EntryUse[]>> {
  const uses: Record<string, EntryUse[]> = {}
  for (const { story, leanings } of stories) {
    const entries = new Set(leanings.flatMap((leaning) => leaning[tie]))
    for (const entry of entries) {
      const decisions = leanings.flatMap((leaning) =>
        leaning[tie].includes(entry) ? [leaning.decision] : [],
      )
      uses[entry] = [...(uses[entry] ?? []), { story, decisions }]
    }
  }
  return uses
}

export interface ThemeCoverage {
  readonly theme: string
  readonly practised: readonly EntryUse[]
}

/** Every theme of the catalogue, in its order. */
export function coverageOf(
  { entries, themes }: Catalogue,
  practised: Readonly<Record<string, readonly EntryUse[]>>,
): readonly ThemeCoverage[] {
  return Object.keys(themes).map((theme) => {
    const ids = Object.values(entries).flatMap((entry) => (entry.themes.includes(theme) ? [entry.id] : []))
    const decisions = new Map<string, Set<number>>()
    for (const { story, decisions: numbers } of ids.flatMap((id) => practised[id] ?? [])) {
      const known = decisions.get(story) ?? new Set()
      decisions.set(story, known)
      for (const decision of numbers) known.add(decision)
    }
    return {
      theme,
      practised: [...decisions].map(([story, numbers]) => ({
        story,
        decisions: [...numbers].sort((a, b) => a - b),
      })),
    }
  })
}

/** The tables as a page of the repository: by theme, and then by entry. */
export function coverageText(
  { entries, themes }: Catalogue,
  coverage: readonly ThemeCoverage[],
  practised: Readonly<Record<string, readonly EntryUse[]>>,
  stories: readonly string[],
): string {
  const table = (first: string, rows: readonly (readonly [string, readonly EntryUse[]])[]): string => {
    const lines = rows.map(
      ([name, uses]) => `| ${name} | ${stories.map((story) => cell(uses, story)).join(' | ')} |`,
    )
    return [
      `| ${first} | ${stories.join(' | ')} |`,
      `| --- |${' --- |'.repeat(stories.length)}`,
      ...lines,
    ].join('\n')
  }
  const byTheme = coverage.map(({ theme, practised: uses }) => [themes[theme]?.name ?? theme, uses] as const)
  const byEntry = Object.values(entries).map(({ id, title }) => [title, practised[id] ?? []] as const)
  return `# What is practised where

For each theme of the evidence, the decisions of each story whose reasons lean on it, counted in the order of the story's
source. Written by the tests (\`npx vitest run test/stories/coverage.test.ts -u\`).

${table('Theme', byTheme)}

The same for each entry of the catalogue.

${table('Entry', byEntry)}
`
}

const cell = (practised: readonly EntryUse[], story: string): string =>
  practised.find((use) => use.story === story)?.decisions.join(', ') ?? ''
