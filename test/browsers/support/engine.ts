// What a journey asks of a browser, whichever it is: windows in which functions are run, keys pressed and points clicked.
// Knows nothing of Alongside. How Firefox and WebKit do it is in firefox.ts and webkit.ts.

export interface BrowserWindow {
  /** Resolves when the page has been read. */
  readonly goTo: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Runs a function in the page. It is sent as text: it must use nothing but its arguments, which go as JSON. */
  readonly run: <A extends readonly unknown[], R>(
    what: (...given: A) => R | Promise<R>,
    ...given: A
  ) => Promise<R>
  /** Runs a script in the page for what it leaves behind there. */
  readonly add: (script: string) => Promise<void>
  /** Tab, Enter, PageDown or a single letter or digit. */
  readonly press: (key: string) => Promise<void>
  /** A click of the mouse at a point of the window, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>
  /** What is seen of the page, as the text of a PNG's data: address. */
  readonly picture: () => Promise<string>
  /** Gives a file to the input that `find`, run in the page, returns. */
  readonly giveFile: (find: (label: string) => unknown, label: string, file: string) => Promise<void>
}

export interface OpenBrowser {
  readonly window: BrowserWindow
  /** The window that opens while `act` is done. */
  readonly windowOpenedBy: (act: () => Promise<void>) => Promise<BrowserWindow>
  /** Ends the page without a moment's notice, in Firefox with the whole browser; gives a window to go on in. */
  readonly endPageAndGoOn: () => Promise<BrowserWindow>
  /** Where files are saved to that a page offers. */
  readonly downloads: string
  /** Errors, rejections and breaches of the page's policy since the start, in any window. */
  readonly complaints: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export interface StartOptions {
  /** Empty, and removed afterwards by who made it: profile, cache and downloads. */
  readonly folder: string
  /** Like `:99`. */
  readonly display: string
  /** Whether pages may keep anything. */
  readonly storage: boolean
}

export type StartBrowser = (options: StartOptions) => Promise<OpenBrowser>

/** As wide as WebKit's window is without anybody asking, and no narrower than a laptop. */
export const WINDOW = { width: 1280, height: 860 } as const

/** Put into a page: from then on, what goes wrong there is in `heard`. */
export function listen(): void {
  const page = window as unknown as { heard?: string[] }
  if (page.heard) return
  const heard: string[] = []
  page.heard = heard
  addEventListener('error', ({ message, filename, lineno }) => {
    // Without a message it is an element that did not load, which the page itself answers.
    if (message) heard.push(`error: ${message} (${filename}:${lineno})`)
  })
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejection: ${reason}`))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    heard.push(`policy: ${violatedDirective} ${blockedURI}`),
  )
  const { error } = console
  console.error = (...all: unknown[]) => {
    heard.push(`console: ${all.join(' ')}`)
    error.apply(console, all)
  }
}

/** @throws where `check` gives nothing for so long */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit
  for (;;) {
    const found = await check()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
