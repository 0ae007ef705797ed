// Vite plugin: cuts the typefaces of the built page, whose files have letters for half of the world and weights that nothing here
// uses. The cut files lie in `.cache` and are taken from there like any other file, so the name of each has the hash of what is in it.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { cutFaces } from './faces.ts'

/** Where the `@font-face` rules are. */
export const FACES = 'src/app/style/dress.css'

export function typefaces(root: string): Plugin {
  const sheet = join(root, FACES)
  const folder = join(root, '.cache/typefaces')
  return {
    name: 'alongside:typefaces',
    apply: 'build',
    // Before Vite resolves the addresses in a style sheet.
    enforce: 'pre',
    async transform(css, id) {
      if (id !== sheet) return undefined
      mkdirSync(folder, { recursive: true })
      let code = css
      for (const face of await cutFaces(root, css)) {
        const file = join(folder, `${face.name}.woff2`)
        writeFileSync(file, face.bytes)
        code = code.replace(face.rule, () => face.cutRule(relative(dirname(sheet), file)))
      }
      return { code, map: null }
    },
  }
}
