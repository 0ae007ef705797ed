// As much of a document as a still stage touches, so that what it puts there can be read in Node.

import { aClock } from './a-clock.ts'

export interface AnElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly AnElement[]
}

class Stub {
  readonly tag: string
  readonly attributes: Record<string, string> = {}
  readonly style: Record<string, string> = {}
  children: Stub[] = []
  parent: Stub | undefined
  readonly ownerDocument: unknown

  constructor(tag: string, ownerDocument: unknown) {
    this.tag = tag
    this.ownerDocument = ownerDocument
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value
  }
  removeAttribute(name: string): void {
    delete this.attributes[name]
  }
  addEventListener(): void {}
  append(...children: Stub[]): void {
    for (const child of children) child.parent = this
    this.children.push(...children)
  }
  replaceChildren(...children: Stub[]): void {
    this.children = []
    this.append(...children)
  }
  remove(): void {
    if (this.parent) this.parent.children = this.parent.children.filter((child) => child !== this)
  }
  /** Of an image: whether it can be shown. */
  decode(): Promise<void> {
    return Promise.resolve()
  }
  getBoundingClientRect(): { readonly width: number; readonly height: number } {
    return { width: 960, height: 540 }
  }
}

interface AHost {
  readonly host: HTMLElement
  readonly seen: AnElement
  /** Lets time go on in its window. */
  readonly pass: (milliseconds: number) => Promise<void>
  /** Presses a key, or the like, in its window. */
  readonly press: () => void
  /** How many listen for that. */
  readonly listeners: () => number
  /** What was asked for that only WebGL could give. */
  readonly contexts: () => number
}

/** A host in a window without WebGL, canvas or ResizeObserver; `creates: false` makes one that cannot draw at all. */
export function aHost({ creates = true } = {}): AHost {
  const clock = aClock()
  const listening = new Map<string, () => void>()
  let contexts = 0
  class Canvas extends Stub {
    getContext(): null {
      contexts += 1
      return null
    }
  }
  const document = {
    createElementNS: (_: string, tag: string) => {
      if (!creates) throw new Error('No pictures here')
      return new Stub(tag, document)
    },
    createElement: (tag: string) => new Canvas(tag, document),
    defaultView: {
      ...clock.timers,
      getComputedStyle: () => ({ position: 'static' }),
      addEventListener: (name: string, listener: () => void) => void listening.set(name, listener),
      removeEventListener: (name: string) => void listening.delete(name),
      navigator: {},
    },
  }
  const host = new Stub('div', document)
  return {
    host: host as unknown as HTMLElement,
    seen: host,
    pass: clock.pass,
    press: () => listening.get('keydown')?.(),
    listeners: () => listening.size,
    contexts: () => contexts,
  }
}

export const imagesIn = (element: AnElement): readonly AnElement[] => [
  ...(element.tag === 'image' ? [element] : []),
  ...element.children.flatMap(imagesIn),
]
