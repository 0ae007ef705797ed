// The files of the built site and the size of each: as it is, gzipped and in brotli. Which of them a page needs is measured by
// loading one (page/cold-load.ts).

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export interface Chunk {
  /** Relative to the site. */
  readonly file: string
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

/** Heaviest first. Fonts, sounds and pictures are compressed already and are sent as they are. */
export function chunksOf(site: string): readonly Chunk[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')) && !file.endsWith('.map'))
    .map((file) => weigh(site, file))
    .sort((a, b) => b.gzip - a.gzip)
}

function weigh(site: string, file: string): Chunk {
  const bytes = readFileSync(join(site, file))
  const raw = bytes.length
  if (!/\.(js|css|html|json|svg|webmanifest|txt)$/.test(file)) return { file, raw, gzip: raw, brotli: raw }
  return {
    file,
    raw,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }
}
