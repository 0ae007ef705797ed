// Vite plugin: `virtual:learning`, the evidence catalogue and the vocabulary of moves, checked and as data.

import type { Plugin } from 'vite'

const LEARNING = 'virtual:learning'

export function learning(_root: string): Plugin {
  return {
    name: 'alongside:learning',
    resolveId: (id) => (id === LEARNING ? `\0${LEARNING}` : undefined),
    load: (id) =>
      id === `\0${LEARNING}`
        ? 'export const catalogue = { entries: {}, themes: {} }\nexport const moves = {}'
        : undefined,
  }
}
