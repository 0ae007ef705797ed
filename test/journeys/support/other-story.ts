// Puts another story in the place of Tyler's, as the page will load it: for stories that fail, never stop, or are
// full of markup. The page, its policy and everything else are the built ones.

import type { Page } from '@playwright/test'
import { compile } from '../../../src/studio/ink/compile.ts'

export async function serveInstead(page: Page, source: string): Promise<void> {
  const compiled = compile({ id: 'tyler', file: 'story.ink', read: () => source })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem))
  // A piece is a script that leaves what it holds where the program looks for it.
  const piece = `(globalThis.alongsidePieces ||= {})['story/tyler'] = JSON.parse(${JSON.stringify(JSON.stringify(compiled.value.story))})`
  await page.route(/assets\/tyler-[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    // How the real story opens is not how this one does.
    if (!body.includes('inkVersion')) return route.abort()
    return route.fulfill({ response, body: piece })
  })
}
