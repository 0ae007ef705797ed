// Whether a built site keeps to the oldest browsers that package.json names: every script, style sheet and inline script that
// it has, the service worker's included. Reads what was built, so that packages and what the build adds are looked at too.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import { inlineTexts } from '../page-policy.ts'
import type { NewerFeature } from './allowed.ts'
import { type NewerUse, newerInScripts } from './newer-script.ts'
import { newerInStyle } from './newer-style.ts'
import type { OldestBrowser } from './oldest.ts'
import { type SupportTables, supportTables } from './support-tables.ts'

export interface NewerCheck {
  readonly files: number
  /** In order of their names; empty where all is well. */
  readonly problems: readonly Problem[]
}

/** Fails where there is no build. */
export function checkNewer(
  site: string,
  oldest: readonly OldestBrowser[],
  allowed: readonly NewerFeature[],
): Result<NewerCheck> {
  if (!existsSync(join(site, 'index.html'))) {
    return fail({
      code: 'browsers/no-build',
      message: `Unexpected lack of index.html in ${site}, expected a build`,
      hint: 'npm run build',
    })
  }
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort()
  const files = names
    .filter((file) => /\.(js|css|html)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(site, file), 'utf8') }))
  return ok({
    files: files.length,
    problems: newerProblems(newerIn(files, supportTables(oldest)), allowed),
  })
}

interface BuiltFile {
  readonly file: string
  readonly text: string
}

function newerIn(files: readonly BuiltFile[], tables: SupportTables): readonly NewerUse[] {
  const scripts = files.flatMap(({ file, text }) => {
    if (file.endsWith('.html'))
      return inlineTexts(text, 'script').map((code) => ({ file: `${file}.js`, code }))
    return file.endsWith('.js') ? [{ file, code: text }] : []
  })
  const styles = files.filter(({ file }) => file.endsWith('.css'))
  return [
    ...newerInScripts(scripts, tables),
    ...styles.flatMap(({ file, text }) => newerInStyle(file, text, tables)),
  ]
}

/** One problem for each name that is not allowed, and one for each allowed name that is not used. */
export function newerProblems(
  uses: readonly NewerUse[],
  allowed: readonly NewerFeature[],
): readonly Problem[] {
  const permitted = new Set(allowed.flatMap(({ names }) => names))
  const used = new Set(uses.map(({ name }) => name))
  const refused = [...used].filter((name) => !permitted.has(name)).sort()
  const idle = [...permitted].filter((name) => !used.has(name)).sort()
  return [
    ...refused.map((name) => {
      const places = uses.filter((use) => use.name === name)
      return {
        code: 'browsers/too-new',
        message: `Unexpected ${name} in ${places[0]?.file}, expected nothing that the oldest browsers in package.json lack`,
        hint: `${places.length} in all, first at: ${places[0]?.near.trim()}`,
      }
    }),
    ...idle.map((name) => ({
      code: 'browsers/allowed-in-vain',
      message: `Unexpected ${name} in src/studio/build/browsers/allowed.ts, which the built site does not use`,
      hint: 'take it out of the list',
    })),
  ]
}
