// Fetches a part of the program that did not arrive the first time. Some browsers, such as Debian's Chromium 150, keep a failed
// import for as long as the page lives, and answer “Try again” with the same failure; under another address they ask anew. The
// build writes every import of a part as a call of this (src/studio/build/page-plugin.ts).

declare global {
  var alongsideImport: (address: string) => Promise<unknown>
}

/** @param load imports a module by its whole address */
export function importsAgain(load: (address: string) => Promise<unknown>): typeof globalThis.alongsideImport {
  const failures = new Map<string, number>()
  return async (address) => {
    const times = failures.get(address) ?? 0
    try {
      return await load(times === 0 ? address : `${address}?again=${times}`)
    } catch (cause) {
      failures.set(address, times + 1)
      throw cause
    }
  }
}

globalThis.alongsideImport = importsAgain((address) => import(/* @vite-ignore */ address))
