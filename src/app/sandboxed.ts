// Fetches a piece (a story, a figure, a scene) where the page is in a sandbox without an origin of its own. Modules are
// blocked there, scripts are not. Only in the build that such a page loads; which files there are says start.js.

declare global {
  var alongsidePieces: Record<string, unknown> | undefined
  /** By the name of a piece: its file, relative to the page. */
  var alongsideFiles: Readonly<Record<string, string>> | undefined
}

const loading = new Map<string, Promise<void>>()

/** Resolves when the piece stands in `alongsidePieces`. One that did not arrive is fetched anew when it is asked for again. */
export function fetchPiece(name: string): Promise<void> {
  const promise =
    loading.get(name) ??
    load(name).catch((cause: unknown) => {
      loading.delete(name)
      throw cause
    })
  loading.set(name, promise)
  return promise
}

function load(name: string): Promise<void> {
  const file = globalThis.alongsideFiles?.[name]
  if (file === undefined)
    return Promise.reject(new Error(`Unexpected piece ${name}, expected one of the list`))
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `./${file}`
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error(`The file ${file} did not arrive`))
    }
    document.head.append(script)
  })
}
