// The Content-Security-Policy of the built page: only files of the site, and only those inline scripts and styles that the build
// wrote, which the policy lists by their hash.

import { createHash } from 'node:crypto'

/** The policy for a page with these inline scripts and styles. */
export function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  const self = (texts: readonly string[]) => ["'self'", ...texts.map(hashOf)].join(' ')
  const rules: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': self(scripts),
    'style-src': self(styles),
    // The stage makes its pictures in the page: they have data: and blob: addresses.
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'media-src': "'self' data: blob:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  }
  return Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources}`)
    .join('; ')
}

export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The texts of a page's inline elements of one kind. */
export const inlineTexts = (html: string, element: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(
    ([, text]) => text ?? '',
  )
