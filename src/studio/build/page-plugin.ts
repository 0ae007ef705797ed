// Vite plugin: the built page. Gives it its Content-Security-Policy, asks first whether the browser is new enough, makes it light or dark, and lets
// a story whose address was opened load beside the program instead of after it. Does nothing in development, where Vite needs a laxer page.

import type { Plugin, Rolldown } from 'vite'
import { withGate } from './browsers/gate.ts'
import { oldestBrowsers } from './browsers/oldest.ts'
import { FIRST_LOAD } from './first-load.ts'
import { FIRST_LOOK } from './first-look.ts'
import { LOADS, loadEarly, loadsByStory } from './page-loads.ts'
import { inlineTexts, policyOf } from './page-policy.ts'

/**
 * @param root of the project
 * @param talk ends of the paths of modules that are loaded when a talk starts, as in `src/app/talk/talk-screen.tsx`
 */
export function page(root: string, talk: readonly string[] = []): Plugin {
  const loadsOf = (bundle: Rolldown.OutputBundle) =>
    loadsByStory(
      Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk'),
      talk,
    )
  return {
    name: 'alongside:page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        bundle ? withPolicy(withGate(withLoads(html, loadsOf(bundle)), oldestBrowsers(root))) : html,
    },
    generateBundle: {
      // After Vite has worked out which styles each import waits for.
      order: 'post',
      handler(_, bundle) {
        this.emitFile({ type: 'asset', fileName: LOADS, source: JSON.stringify(loadsOf(bundle)) })
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = importingAgain(chunk.code)
        }
      },
    },
  }
}

/** The same code with each import of a part replaced by one that can be tried again (src/app/import-again.ts). */
export const importingAgain = (code: string): string =>
  code.replace(
    /(?<![\w$.])import\(([`"'])(\.{1,2}\/[^`"']+\.js)\1\)/g,
    (_, mark: string, address: string) =>
      `alongsideImport(new URL(${mark}${address}${mark},import.meta.url).href)`,
  )

const withLoads = (html: string, loads: Parameters<typeof loadEarly>[0]): string =>
  atTheTop(html, `${FIRST_LOAD}\n${FIRST_LOOK}${loadEarly(loads)}`)

/** Puts a script before everything that loads, so that it does not wait for any of that. */
const atTheTop = (html: string, script: string): string =>
  html.replace(/(<meta charset[^>]*>)/, (charset) => `${charset}\n    <script>${script}</script>`)

/**
 * At the end of the head: Chromium fetches nothing below a policy until it has parsed it. Above it are only the site's own
 * scripts and styles; the policy applies to everything after it.
 */
function withPolicy(html: string): string {
  const policy = policyOf(inlineTexts(html, 'script'), inlineTexts(html, 'style'))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace('</head>', `  ${meta}\n  </head>`)
}
