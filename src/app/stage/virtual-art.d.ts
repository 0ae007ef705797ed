// The modules that the build makes out of assets/cast and assets/scenes. Made by src/studio/build/art; types only.

declare module 'virtual:art-words' {
  import type { ArtWords } from './art.ts'
  /** Small; needed by whoever says in words what is on the stage. */
  export const words: ArtWords
}

declare module 'virtual:art' {
  import type { ArtSource } from './art.ts'
  /** Words, and a loader for each figure and scene, each its own chunk. */
  export const art: ArtSource
  /** By story: what it shows. */
  export const used: Readonly<Record<string, import('./ahead.ts').Ahead>>
}
