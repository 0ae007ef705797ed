// Vite plugin: `virtual:guide`, how a story is written, from stories/README.md with its pictures, so that an author has it in the browser.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { GuideBlock } from '../../app/author/guide-text.ts'
import { guideSections } from './guide-sections.ts'
import { asModule } from './module-text.ts'

const GUIDE = 'virtual:guide'
const RESOLVED = `\0${GUIDE}`

export function guide(root: string): Plugin {
  const folder = join(root, 'stories')
  return {
    name: 'alongside:guide',
    resolveId: (id) => (id === GUIDE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const file = join(folder, 'README.md')
      this.addWatchFile(file)
      const sections = guideSections(readFileSync(file, 'utf8'))
      const pictures = picturesIn(sections.flatMap(({ blocks }) => blocks))
      const imports = pictures.map((picture, index) => {
        const path = JSON.stringify(`${join(folder, picture).replaceAll('\\', '/')}?url`)
        return `import picture${index} from ${path}`
      })
      const entries = pictures.map((picture, index) => {
        const { width, height } = sizeOf(readFileSync(join(folder, picture)))
        return `  ${JSON.stringify(picture)}: { address: picture${index}, width: ${width}, height: ${height} },`
      })
      return [...imports, asModule({ sections }), 'export const pictures = {', ...entries, '}'].join('\n')
    },
  }
}

const picturesIn = (blocks: readonly GuideBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : []))

/** Of a PNG, from its head. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })
