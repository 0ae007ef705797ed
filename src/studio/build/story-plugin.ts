// Vite plugin: stories/ as modules. `virtual:stories` is the shelf, `virtual:introductions` what is told of each before it begins,
// `virtual:story/<id>` one compiled story and `virtual:opening/<id>` how it opens, `virtual:plan/<id>` what is for trainers, each in a
// chunk of its own. An error in any story but a draft stops a build; in development the others stay playable.

import type { Plugin } from 'vite'
import type { About, WholeAbout } from '../../model/about.ts'
import { type Problem, writeProblem } from '../../model/result.ts'
import { exploreStories } from './explore-process/explore-stories.ts'
import { createInkProcess } from './ink-process.ts'
import { asData, asModule, asPiece, loadPiece } from './module-text.ts'
import { readRanges } from './ranges-file.ts'
import { ReleaseStopped, releaseProblems, stoppedBy } from './release.ts'
import { createAudits } from './story-audit.ts'
import { asDraft } from './story-card.ts'
import { watchStories } from './story-dev.ts'
import { type BuildResult, buildStory, releasedIds, storyIds } from './story-files.ts'
import { openingOf } from './story-opening.ts'

const PLUGIN = 'alongside:stories'
const SHELF = 'virtual:stories'
const PLANS = 'virtual:plans'
const INTRODUCTIONS = 'virtual:introductions'
/** How Vite names what a plugin makes itself. */
const OWN = '\0'
const PIECE = /^\0?virtual:(story|opening|plan)\/(.*)$/

/** Loads the panel with the problems of a saved story, and forgets ranges of an older version. The dev server serves src, so the path works. */
const IN_DEVELOPMENT = `import('/studio/dev/audit-panel.ts')
import.meta.hot?.on('alongside:story', ({ id, revision }) => {
  for (const about of shelf) if (about.id === id && about.ranges?.revision !== revision) delete about.ranges
})`

export function stories(root: string): Plugin {
  const ink = createInkProcess()
  const built = new Map<string, Promise<BuildResult>>()
  const build = (id: string): Promise<BuildResult> => {
    const known = built.get(id) ?? buildStory(root, id, ink)
    built.set(id, known)
    return known
  }
  let strict = false
  const shown = () => (strict ? releasedIds(root) : storyIds(root))

  return {
    name: PLUGIN,
    async configResolved(config) {
      strict = config.command === 'build'
      if (!strict) return
      // Before anything else is done, so that the answer comes in seconds; and before the bundler, which would put a stack of its own
      // below what an author has to mend.
      const problems = releaseProblems(root, await Promise.all(shown().map(build)))
      if (problems.length === 0) return
      ink.dispose()
      throw new ReleaseStopped(stoppedBy(problems))
    },
    closeBundle: () => ink.dispose(),
    resolveId: (id) => ([SHELF, PLANS, INTRODUCTIONS].includes(id) || PIECE.test(id) ? OWN + id : undefined),
    async load(id) {
      if (id === OWN + SHELF) {
        const all = await Promise.all(shown().map(build))
        for (const result of all)
          if (result.ok) for (const problem of result.value.warnings) this.warn(writeProblem(problem))
        return shelfModule(
          all.flatMap((result) => {
            if (!result.ok) return []
            const { draft, compiled: compiledStory } = result.value
            const about = draft ? asDraft(result.value.about) : result.value.about
            const ranges = readRanges(root, about.id, compiledStory.revision)
            // Only in development: while a story is written, its ranges are always those of an older version.
            if (!ranges.ok) return [about]
            const { story: _, errors: __, ...rest } = ranges.value
            return [{ ...about, ranges: rest }]
          }),
          strict ? '' : IN_DEVELOPMENT,
        )
      }
      if (id === OWN + PLANS) return plansModule(shown())
      if (id === OWN + INTRODUCTIONS) {
        const all = await Promise.all(shown().map(build))
        return introductionsModule(all.flatMap((result) => (result.ok ? [result.value.about] : [])))
      }
      const [, kind, name] = PIECE.exec(id) ?? []
      if (!kind || !name) return undefined
      const story = await build(name)
      if (!story.ok) this.error(calmly(story.problem))
      const { compiled, group } = story.value
      const value = kind === 'plan' ? group : kind === 'story' ? compiled : openingOf(compiled)
      return asPiece(`${kind}/${name}`, value ? asData(value) : 'undefined')
    },
    configureServer(server) {
      const ids = () => storyIds(root)
      watchStories(server, {
        audits: createAudits(server, { root, ids, build, ink, explore: exploreStories }),
        root,
        ids,
        build,
        rebuild(id) {
          built.delete(id)
          return build(id)
        },
        isStoryModule: (id) => id === OWN + SHELF || id === OWN + INTRODUCTIONS || PIECE.test(id),
      })
    },
  }
}

/** Without a stack: an author needs the place in the story, not the one in the build. */
const calmly = (problems: readonly Problem[]) => ({
  message: problems.map(writeProblem).join('\n'),
  stack: '',
})

const loaders = (ids: readonly string[], kind: string): string =>
  ids.map((id) => `  ${JSON.stringify(id)}: ${loadPiece(`${kind}/${id}`)},`).join('\n')

const plansModule = (ids: readonly string[]): string =>
  `export const loadPlan = {\n${loaders(ids, 'plan')}\n}\n`

const introductionsModule = (abouts: readonly WholeAbout[]): string =>
  asModule({
    introductions: Object.fromEntries(abouts.map(({ id, introduction }) => [id, introduction])),
  })

/** @param more code that only a page in development has */
function shelfModule(abouts: readonly About[], more: string): string {
  const shelf = [...abouts].sort((a, b) => a.order - b.order).map(({ introduction: _, ...about }) => about)
  const ids = shelf.map(({ id }) => id)
  return `export const shelf = ${asData(shelf)}
export const loadStory = {
${loaders(ids, 'story')}
}
export const loadOpening = {
${loaders(ids, 'opening')}
}
export function onStoryChanged(listener) {
  import.meta.hot?.on('alongside:story', listener)
}
import.meta.hot?.on('alongside:mended', () => {
  const overlays = [...document.querySelectorAll('vite-error-overlay')]
  for (const overlay of overlays) if (overlay.shadowRoot?.textContent.includes('${PLUGIN}')) overlay.remove()
})
${more}`
}
