// Serves the built site, for its pages, and starts the development server, for src/studio/dev/cast.html. Both on this machine only.

import { join } from 'node:path'
import { build, createServer } from 'vite'
import { serveSite } from '../commands/site-server.ts'

export interface Addresses {
  /** Of the built site, with a slash at the end. */
  readonly site: string
  /** Of the page that shows cast and scenes. */
  readonly cast: string
}

const PORT = 4500
const root = join(import.meta.dirname, '../../..')

/** @throws where the site cannot be built; it says why */
export async function serveBoth(): Promise<{ addresses: Addresses; close: () => Promise<void> }> {
  await build({ root: join(root, 'src'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  const site = await serveSite(join(root, 'dist/site'), PORT)
  const drawing = await createServer({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: PORT + 1, hmr: false },
  })
  await drawing.listen()
  const cast = `${drawing.resolvedUrls?.local[0] ?? ''}studio/dev/cast.html`
  return {
    addresses: { site: site.address, cast },
    close: async () => {
      await Promise.all([site.close(), drawing.close()])
    },
  }
}
