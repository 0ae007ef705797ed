// What the page asks a browser before anything else: whether it is new enough. Where it is not, plain words take the
// place of the rest of the page. The script is written in the JavaScript of 2009, because old browsers have to run it.

import { tooOld } from '../../../app/wording/too-old.ts'
import type { OldestBrowser } from './oldest.ts'

/**
 * Stands for everything else that the oldest browsers brought: each of them has all of these, and the version before lacks
 * at least one. `feature` is its place in MDN's tables, which the tests hold against the versions in package.json.
 */
export const LANDMARKS = [
  { feature: 'api.CSSLayerBlockRule', test: 'window.CSSLayerBlockRule' },
  { feature: 'api.HTMLDialogElement', test: 'window.HTMLDialogElement' },
  { feature: 'javascript.builtins.Object.hasOwn', test: 'Object.hasOwn' },
  { feature: 'javascript.builtins.Array.at', test: '[].at' },
] as const

/** Plain HTML without a style: in such a browser the style sheets have no effect. */
export function tooOldPage(oldest: readonly OldestBrowser[]): string {
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return (
    `<main><h1>${tooOld.title}</h1><p>${tooOld.text}</p><p>${tooOld.versions}</p>` +
    `${list(oldest.map(({ name, version }) => tooOld.version(name, version)))}` +
    `<h2>${tooOld.ways}</h2>${list(tooOld.way)}</main>`
  )
}

/**
 * The template that is opened and never closed takes in the rest of the page, program and style sheets included, and nothing
 * in a template is run or loaded. A browser that does not know templates does not know modules either.
 */
export function gateScript(oldest: readonly OldestBrowser[]): string {
  const text = (value: string) => JSON.stringify(value).replace(/</g, '\\x3c')
  return (
    `if(!(${LANDMARKS.map(({ test }) => test).join('&&')})){document.title=${text(tooOld.title)};` +
    `document.write(${text(`${tooOldPage(oldest)}<template>`)})}`
  )
}

/** Behind the title and before the first style sheet or program. */
export function withGate(html: string, oldest: readonly OldestBrowser[]): string {
  if (!html.includes('</title>')) throw new Error('Unexpected page without a title, expected one')
  return html.replace('</title>', (end) => `${end}\n    <script>${gateScript(oldest)}</script>`)
}
