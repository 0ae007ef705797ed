// What is practised where: by entry and by theme, the decisions of each story whose reasons lean on it. Pure.

import type { Catalogue } from './catalogue.ts'

export interface Practised {
  readonly story: string
  /** From 1, in the order of the story's source. */
  readonly decisions: readonly number[]
}

export interface StoryLeanings {
  readonly story: string
  readonly leanings: readonly { readonly decision: number; readonly evidence: readonly string[] }[]
}

/** By entry; entries that no story leans on are left out. */
export function practisedBy(
  stories: readonly StoryLeanings[],
): Readonly<Record<string, readonly Practised[]>> {
  const found: Record<string, Practised[]> = {}
  for (const { story, leanings } of stories) {
    const entries = new Set(leanings.flatMap(({ evidence }) => evidence))
    for (const entry of entries) {
      const decisions = leanings.flatMap(({ decision, evidence }) =>
        evidence.includes(entry) ? [decision] : [],
      )
      found[entry] = [...(found[entry] ?? []), { story, decisions }]
    }
  }
  return found
}

export interface ThemeCoverage {
  readonly theme: string
  readonly practised: readonly Practised[]
}

/** Every theme of the catalogue, in its order. */
export function coverageOf(
  { entries, themes }: Catalogue,
  practised: Readonly<Record<string, readonly Practised[]>>,
): readonly ThemeCoverage[] {
  return Object.keys(themes).map((theme) => {
    const ids = Object.values(entries).flatMap((entry) => (entry.themes.includes(theme) ? [entry.id] : []))
    const decisions = new Map<string, Set<number>>()
    for (const { story, decisions: some } of ids.flatMap((id) => practised[id] ?? [])) {
      const known = decisions.get(story) ?? new Set()
      decisions.set(story, known)
      for (const one of some) known.add(one)
    }
    return {
      theme,
      practised: [...decisions].map(([story, some]) => ({
        story,
        decisions: [...some].sort((a, b) => a - b),
      })),
    }
  })
}

/** The table as a page of the repository. */
export function coverageText(
  { themes }: Catalogue,
  coverage: readonly ThemeCoverage[],
  stories: readonly string[],
): string {
  const cell = (theme: ThemeCoverage, story: string): string =>
    theme.practised.find((one) => one.story === story)?.decisions.join(', ') ?? ''
  const rows = coverage.map(
    (theme) => `| ${themes[theme.theme]?.name} | ${stories.map((story) => cell(theme, story)).join(' | ')} |`,
  )
  return `# What is practised where

For each theme of the evidence, the decisions of each story whose reasons lean on it, counted in the order of the story's
source. Written by the tests (\`npx vitest run test/stories/coverage.test.ts -u\`).

| Theme | ${stories.join(' | ')} |
| --- |${' --- |'.repeat(stories.length)}
${rows.join('\n')}
`
}
