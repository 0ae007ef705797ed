// The oldest browsers that Alongside works in. They stand once, under `browserslist` in package.json; the build's target, the
// page for browsers that are too old, and the check of what was built all read them here.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** browserslist's name -> what the build's target and MDN's tables call the same browser. */
const BROWSERS = {
  chrome: { target: 'chrome', table: 'chrome' },
  edge: { target: 'edge', table: 'edge' },
  firefox: { target: 'firefox', table: 'firefox' },
  safari: { target: 'safari', table: 'safari' },
  ios_saf: { target: 'ios', table: 'safari_ios' },
} as const

export type BrowserName = keyof typeof BROWSERS

export interface OldestBrowser {
  readonly name: BrowserName
  readonly version: string
}

/** @throws where package.json names none, or in another form than `chrome >= 99` */
export function oldestBrowsers(root: string): readonly OldestBrowser[] {
  const { browserslist = [] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly browserslist?: readonly string[]
  }
  if (browserslist.length === 0) throw new Error('Unexpected lack of browserslist in package.json')
  return browserslist.map(parseOldest)
}

export function parseOldest(query: string): OldestBrowser {
  const [, name = '', version = ''] = /^(\w+) >= (\d+(?:\.\d+)*)$/.exec(query) ?? []
  if (!isBrowserName(name)) {
    throw new Error(
      `Unexpected ${query} in browserslist, expected ${Object.keys(BROWSERS).join(', ')} and “>= version”`,
    )
  }
  return { name, version }
}

const isBrowserName = (name: string): name is BrowserName => Object.hasOwn(BROWSERS, name)

/** For `build.target`, such as `safari15.4`. */
export const buildTarget = (oldest: readonly OldestBrowser[]): string[] =>
  oldest.map(({ name, version }) => `${BROWSERS[name].target}${version}`)

export const tableName = (name: BrowserName) => BROWSERS[name].table
