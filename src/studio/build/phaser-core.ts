// A Vite plugin that builds Phaser from the parts the stage uses, instead of its whole bundle: 166 kB compressed
// instead of 361. In development the whole bundle is served. Knows which parts the stage calls; the journeys, which
// run on the built site, notice when one is missing.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const ENTRY = '\0phaser-core'

/** What Phaser's own build defines: these leave out its canvas renderer, its sound and its debugger. */
const FLAGS: Readonly<Record<string, string>> = {
  CANVAS_RENDERER: 'false',
  WEBGL_RENDERER: 'true',
  WEBGL_DEBUG: 'false',
  FEATURE_SOUND: 'false',
  PLUGIN_CAMERA3D: 'false',
  PLUGIN_FBINSTANT: 'false',
}

/** The order matters: some parts fail when others have not been loaded before them. */
const PARTS = [
  'renderer/index.js',
  'events/EventEmitter.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/container/ContainerFactory.js',
  'gameobjects/image/ImageFactory.js',
  'cameras/2d/CameraManager.js',
  'scene/ScenePlugin.js',
]

/** Left out: its listeners on the window are never removed, and the stage finds out by itself when a tab is hidden. */
const STAND_INS: Readonly<Record<string, string>> = {
  'core/VisibilityHandler.js': 'module.exports = function () {}',
}

export function phaserCore(): Plugin {
  const require = createRequire(import.meta.url)
  const sources = join(dirname(require.resolve('phaser/package.json')), 'src')
  const quoted = (file: string): string => JSON.stringify(join(sources, file))
  return {
    name: 'alongside:phaser-core',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ENTRY : undefined),
    load: (id) =>
      id === ENTRY
        ? `${PARTS.map((file) => `import ${quoted(file)}`).join('\n')}
import Game from ${quoted('core/Game.js')}
import { WEBGL } from ${quoted('const.js')}
import { NONE } from ${quoted('scale/const/SCALE_MODE_CONST.js')}
export default { Game, WEBGL, Scale: { NONE } }
`
        : undefined,
    transform(code, id) {
      if (!id.startsWith(sources)) return undefined
      const instead = STAND_INS[id.slice(sources.length + 1)]
      return (
        instead ?? code.replace(/\btypeof ([A-Z0-9_]+)\b/g, (whole, flag: string) => FLAGS[flag] ?? whole)
      )
    },
  }
}
