// Vite plugin: what a browser needs to install the site like a program: its description, and its icons. Built sites only; a
// package for an LMS leaves it out.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Named .json and not .webmanifest, since every web server knows the type of .json. */
const DESCRIPTION = 'app.json'
const SIZES = [192, 512] as const

const description = {
  name: 'Alongside',
  short_name: 'Alongside',
  description: 'Practice in conversation for people new to youth justice work.',
  lang: 'en-GB',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f6f1e7',
  theme_color: '#f6f1e7',
  icons: SIZES.map((size) => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
}

export function install(root: string): Plugin {
  return {
    name: 'alongside:install',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${DESCRIPTION}` }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: DESCRIPTION,
        source: `${JSON.stringify(description, undefined, 2)}\n`,
      })
      for (const size of SIZES) {
        const name = `icon-${size}.png`
        const source = readFileSync(join(root, 'assets/icon', name))
        this.emitFile({ type: 'asset', fileName: name, source })
      }
    },
  }
}
