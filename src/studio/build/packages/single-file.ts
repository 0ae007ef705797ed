// The whole product as one HTML file that runs from a disk by double click: no server, no module, nothing fetched. Everything is
// in it as text; its policy allows that script and those styles and nothing else.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { art } from '../art.ts'
import { gateScript, withGate } from '../browsers/gate.ts'
import { type OldestBrowser, oldestBrowsers } from '../browsers/oldest.ts'
import { classicBuild } from '../classic-build.ts'
import { guide } from '../guide-plugin.ts'
import { learning } from '../learning-plugin.ts'
import { hashOf } from '../page-policy.ts'
import { phaserCore } from '../phaser-core.ts'
import { stories } from '../story-plugin.ts'
import { typefaces } from '../typefaces/typefaces-plugin.ts'
import { workbench } from '../workbench-plugin.ts'

/** Takes each sound as mp3 alone, which every browser plays, and without `no-inline`, since the page may have no file beside it. */
function oneEncoding(): Plugin {
  return {
    name: 'alongside:one-encoding',
    enforce: 'pre',
    resolveId(id, importer) {
      const sound = /^(.*\/assets\/sound\/\w+)\.(?:ogg|mp3)\?url(?:&no-inline)?$/.exec(id)
      return sound ? this.resolve(`${sound[1]}.mp3?url`, importer, { skipSelf: true }) : undefined
    },
  }
}

/** @throws where the build fails, or makes more than one of anything */
export async function singleFile(root: string): Promise<string> {
  const oldest = oldestBrowsers(root)
  const { script, styles } = await classicBuild(root, [
    oneEncoding(),
    stories(root),
    learning(root),
    guide(root),
    art(),
    typefaces(root),
    phaserCore(),
    workbench(root, true),
  ])
  const html = readFileSync(join(root, 'src/index.html'), 'utf8')
  return pageOf(html, script, styles, oldest)
}

/** Escapes what would end the element, or open a comment in a script, whatever a story contains. */
const inElement = (text: string, element: 'script' | 'style'): string =>
  element === 'script'
    ? text.replace(/<(\/script|!--)/gi, '\\x3c$1').trim()
    : text.replace(/<\/style/gi, '<\\/style').trim()

function pageOf(html: string, code: string, css: string, oldest: readonly OldestBrowser[]): string {
  // A module would run when the page has been read; so does this.
  const script = inElement(`addEventListener('DOMContentLoaded',()=>{${code}\n})`, 'script')
  const style = inElement(css, 'style')
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(gateScript(oldest))} ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    // A sound that is in the page is read from its own data: address.
    'connect-src data: blob:',
    // That of the workbench is in the script.
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  // Functions, since `replace` gives a dollar sign in a text a meaning of its own.
  return withGate(html, oldest)
    .replace(/\s*<link rel="icon"[^>]*>/, '')
    .replace(/\s*<!--[\s\S]*?-->/g, '')
    .replace(
      '</head>',
      () =>
        `  <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <style>${style}</style>\n  </head>`,
    )
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script>${script}</script>`)
}
