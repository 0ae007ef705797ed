// Runs inside the measured page, from before its first line: notes when the first option can be clicked, and how
// long each click takes to become text. `watch` is sent to the page as text, so it must not use anything outside itself.

/** All in milliseconds since the page began to load. */
export interface First {
  /** An option is in the document, has a size, is not see-through and not disabled. */
  readonly clickable: number
  /** The frame that first shows it has been made. */
  readonly painted: number
  /** The last of the fonts that the page then asks for has arrived; `painted` where it asks for none. */
  readonly lettered: number
}

/** All but `at` in milliseconds since the click as the browser received it. */
export interface Answer {
  /** When it received the click, in milliseconds since the page began to load. */
  readonly at: number
  /** New text is in the document. */
  readonly written: number
  /** The frame that shows it has been made. */
  readonly painted: number
}

/** Where a mouse click hits an option. */
export interface Place {
  readonly x: number
  readonly y: number
  /** What the option says. */
  readonly words: string
}

export interface Watch {
  readonly first: Promise<First>
  /** When the first option could be clicked; resolves in that moment. */
  readonly found: Promise<number>
  /** Remembers the text there is; the next click on an option is answered by text that was not there. */
  readonly arm: () => void
  /**
   * Brings the first option into sight and says where it stands; undefined where there is none. A mouse click that then hits anything
   * else, since the option has moved, is a miss.
   */
  readonly aim: () => Place | undefined
  /** Undefined after a miss. */
  readonly answer: () => Promise<Answer | undefined>
  /** The first option that can be clicked now, if there is one. */
  readonly option: () => HTMLElement | undefined
}

declare global {
  interface Window {
    bench: Watch
  }
}

export interface WatchOptions {
  readonly option: string
  readonly text: string
  /** Clicks the first option in the very moment it is found. */
  readonly eager: boolean
}

export function watch({ option, text, eager }: WatchOptions): void {
  const visible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0 || getComputedStyle(element).visibility !== 'visible') return false
    let opacity = 1
    for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement)
      opacity *= +getComputedStyle(ancestor).opacity
    return opacity >= 0.5
  }
  const firstOption = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(option)].find(
      (candidate) => !candidate.matches(':disabled, [aria-disabled=true]') && visible(candidate),
    )
  const texts = () => [...document.querySelectorAll(text)]

  /** A message sent from a frame's callback is delivered when that frame has been laid out and painted. */
  const nextFrame = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          resolve(performance.now())
          port1.close()
        }
        port2.postMessage(0)
      }),
    )

  /** Pages may request fonts late, so that text appears sooner. Done when none has arrived for a while. */
  const fontsArrive = async (): Promise<number | undefined> => {
    let last: number | undefined
    const note = () => {
      last = performance.now()
    }
    document.fonts.addEventListener('loadingdone', note)
    const quiet = () => new Promise((resolve) => setTimeout(resolve, 1500))
    for (let before: number | undefined = -1; before !== last; ) {
      before = last
      await quiet()
      if (document.fonts.status === 'loading') await document.fonts.ready
    }
    document.fonts.removeEventListener('loadingdone', note)
    return last
  }

  /** Calls `find` after every change of the document, and every few milliseconds while `pending`, as when an element is fading in. */
  const until = <T>(find: () => T | undefined, pending: () => boolean): Promise<T> =>
    new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const look = () => {
        clearTimeout(timer)
        const it = find()
        if (it === undefined) {
          if (pending()) timer = setTimeout(look, 4)
          return
        }
        observer.disconnect()
        resolve(it)
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      look()
    })

  const found = until(
    () => {
      const element = firstOption()
      if (!element) return undefined
      const clickable = performance.now()
      if (eager) {
        window.bench.arm()
        element.click()
      }
      return clickable
    },
    () => document.querySelector(option) !== null,
  )
  const first = found.then(async (clickable) => {
    const painted = await nextFrame()
    return { clickable, painted, lettered: (await fontsArrive()) ?? painted }
  })

  let known: ReadonlySet<string | null> = new Set()
  let clicked: Promise<Answer | undefined> | undefined
  let settle: (answer: Promise<Answer> | undefined) => void = () => undefined
  let aimed: { readonly element: Element; readonly words: string } | undefined
  const isNew = (element: Element) => !known.has(element.textContent)
  const remember = () => {
    known = new Set(texts().map((element) => element.textContent))
  }

  // Text that came between the aim and the click is no answer.
  addEventListener('pointerdown', remember, { capture: true })
  addEventListener(
    'pointerup',
    () => {
      // The click comes in the same task, where there is one: none does where the button was taken away under the mouse.
      const miss = settle
      if (aimed) setTimeout(() => miss(undefined))
    },
    { capture: true },
  )
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      const taken = target instanceof Element ? target.closest(option) : null
      if (!taken || (aimed && taken !== aimed.element && taken.textContent !== aimed.words)) return
      let written: number | undefined
      const answer = until(
        () => {
          const fresh = texts().filter(isNew)
          if (fresh.length > 0) written ??= performance.now() - timeStamp
          return fresh.some(visible) ? written : undefined
        },
        () => written !== undefined,
      ).then(async (writtenAt) => ({
        at: timeStamp,
        written: writtenAt,
        painted: (await nextFrame()) - timeStamp,
      }))
      settle(answer)
    },
    { capture: true },
  )

  window.bench = {
    first,
    found,
    arm() {
      remember()
      aimed = undefined
      clicked = new Promise((resolve) => {
        settle = resolve
      })
    },
    aim() {
      const element = firstOption()
      if (!element) return undefined
      // No further than it must: nobody scrolls what is in sight.
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const { x, y, width, height } = element.getBoundingClientRect()
      aimed = { element, words: element.textContent ?? '' }
      return { x: x + width / 2, y: y + height / 2, words: aimed.words }
    },
    answer: () => clicked ?? Promise.reject(new Error('Nothing was clicked')),
    option: firstOption,
  }
}
