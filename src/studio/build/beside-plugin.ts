// Vite plugin: files beside the page that belong to whoever puts the site up: support.json, in which an employer names people to turn
// to, and stories.json, which lists a service's own stories. They keep their names in the build, so that they can be changed
// without building again.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A list each, which the build leaves empty. */
const NAMES = ['support.json', 'stories.json'] as const

/** @param folder that holds what the build starts with */
export function beside(folder: string): Plugin {
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    name: 'alongside:beside',
    generateBundle() {
      for (const name of NAMES) this.emitFile({ type: 'asset', fileName: name, source: textOf(name) })
    },
    configureServer(server) {
      for (const name of NAMES)
        server.middlewares.use(`/${name}`, (_, response) => {
          response.setHeader('content-type', 'application/json')
          response.end(textOf(name))
        })
    },
  }
}
