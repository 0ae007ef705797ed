// How the site is built and the tests are run. The plugins that know stories are in src/studio/build.

import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { art } from './src/studio/build/art.ts'
import { beside } from './src/studio/build/beside-plugin.ts'
import { buildTarget, oldestBrowsers } from './src/studio/build/browsers/oldest.ts'
import { guide } from './src/studio/build/guide-plugin.ts'
import { install } from './src/studio/build/install-plugin.ts'
import { learning } from './src/studio/build/learning-plugin.ts'
import { offline } from './src/studio/build/offline-plugin.ts'
import { packing } from './src/studio/build/packages/packing-plugin.ts'
import { page } from './src/studio/build/page-plugin.ts'
import { phaserCore } from './src/studio/build/phaser-core.ts'
import { sandboxed } from './src/studio/build/sandboxed/sandboxed-plugin.ts'
import { stories } from './src/studio/build/story-plugin.ts'
import { typefaces } from './src/studio/build/typefaces/typefaces-plugin.ts'
import { workbench } from './src/studio/build/workbench-plugin.ts'

const root = import.meta.dirname

export default defineConfig({
  root: 'src',
  // Relative addresses: the site works from any folder, and inside an LMS package.
  base: './',
  publicDir: false,
  plugins: [
    stories(root),
    learning(root),
    guide(root),
    art(),
    typefaces(root),
    beside(join(root, 'assets')),
    phaserCore(),
    workbench(root),
    install(root),
    sandboxed(root),
    page(root, ['src/model/story/playable.ts']),
    offline(root),
    packing(root),
  ],
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    target: buildTarget(oldestBrowsers(root)),
    manifest: true,
    // The policy of the page lets in no typeface that is written into a style sheet.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    modulePreload: {
      // Every browser that runs the rest knows it.
      polyfill: false,
      // A part’s own imports are not fetched beside it: where they failed with it, some browsers would not ask for them again.
      resolveDependencies: (_, needs, { hostType }) =>
        hostType === 'html' ? needs : needs.filter((file) => file.endsWith('.css')),
    },
    // The stage's engine is one large chunk that nobody waits for.
    chunkSizeWarningLimit: 1600,
  },
  server: { fs: { allow: [root] } },
  test: {
    root,
    dir: 'test',
    include: ['**/*.test.ts', '**/*.test.tsx'],
    environment: 'node',
    setupFiles: ['test/support/seeded.ts'],
    // One for each processor: by itself Vitest leaves one idle, which on two is half.
    maxWorkers: '100%',
    // Tests leave no state in a module, and of globals set only what idb looks for, so files can share what they import.
    isolate: false,
    // For a machine that is busy with something else; a test that hangs is still found.
    testTimeout: 60_000,
  },
})
