// Vite plugin: support.json beside the page, in which an employer names people to turn to. It keeps its name in the
// build, so that it can be changed without building again.

import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const NAME = 'support.json'

/** @param file what the build starts with: an empty list */
export function support(file: string): Plugin {
  return {
    name: 'alongside:support',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: readFileSync(file, 'utf8') })
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_, response) => {
        response.setHeader('content-type', 'application/json')
        response.end(readFileSync(file, 'utf8'))
      })
    },
  }
}
