// The stage that does not move: one SVG of layered images, for reduced motion, for a browser without WebGL, and
// while the moving stage loads. Shows where a beat ends, not how it gets there.

import type { Problem } from '../core/result.ts'
import type { Gather, Gathered } from './gather.ts'
import { frameOf, SCENE_BOX } from './layout.ts'
import { EMPTY_PICTURE, type Picture, samePicture } from './picture.ts'
import type { Stage } from './stage.ts'
import { type Branch, stillTree } from './still-tree.ts'

const SVG = 'http://www.w3.org/2000/svg'

export interface StillStageOptions {
  readonly host: HTMLElement
  readonly gather: Gather
  readonly onProblem: (problem: Problem) => void
  /** Called when a picture is in the page. */
  readonly onShown?: () => void
}

export function createStillStage({ host, gather, onProblem, onShown }: StillStageOptions): Stage {
  const document = host.ownerDocument
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('width', '100%')
  svg.setAttribute('height', '100%')
  svg.setAttribute('preserveAspectRatio', 'xMidYMid slice')
  host.append(svg)

  let wanted: Picture = EMPTY_PICTURE
  let shown: Picture | undefined
  let heart = SCENE_BOX
  let done = false

  const fit = (): void => {
    const { width, height } = host.getBoundingClientRect()
    if (width > 0 && height > 0) svg.setAttribute('viewBox', frameOf(width / height, heart).join(' '))
  }
  const sizes = watchSize(host, fit)

  const put = (picture: Picture, gathered: Gathered): void => {
    heart = gathered.scene?.heart ?? SCENE_BOX
    svg.replaceChildren(
      ...stillTree(picture, gathered.scene, gathered.figure).map((branch) => grow(document, branch)),
    )
    shown = picture
    fit()
    onShown?.()
  }

  const show = async (picture: Picture): Promise<void> => {
    wanted = picture
    if (shown && samePicture(shown, picture)) return
    const gathered = await gather(picture)
    // A later picture may have been asked for while this one was fetched.
    if (done || wanted !== picture) return
    if (gathered.ok) put(picture, gathered.value)
    else onProblem(gathered.problem)
  }

  return {
    kind: 'still',
    act(pictures) {
      const last = pictures.at(-1)
      if (last) void show(last)
    },
    cut(picture) {
      void show(picture)
    },
    dispose() {
      done = true
      sizes.stop()
      svg.remove()
    },
  }
}

function grow(document: Document, { tag, attributes, children }: Branch): Element {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.map((child) => grow(document, child)))
  if (tag === 'image') element.addEventListener('error', () => drawInPage(element), { once: true })
  return element
}

/**
 * A policy such as `default-src 'self'`, which an LMS may send, lets in no picture that comes from the page itself. The same
 * drawing as elements of the page is none.
 */
function drawInPage(image: Element): void {
  const [, text = ''] = /^data:image\/svg\+xml,(.*)$/s.exec(image.getAttribute('href') ?? '') ?? []
  const drawing = new DOMParser().parseFromString(decodeURIComponent(text), 'image/svg+xml').documentElement
  if (drawing.localName !== 'svg') return
  for (const name of ['x', 'y', 'width', 'height']) {
    const value = image.getAttribute(name)
    if (value !== null) drawing.setAttribute(name, value)
  }
  image.replaceWith(drawing)
}

/** Calls back when the host changes size; where that cannot be watched, never. */
export function watchSize(host: HTMLElement, changed: () => void): { readonly stop: () => void } {
  const Observer = host.ownerDocument.defaultView?.ResizeObserver
  if (!Observer) return { stop() {} }
  const observer = new Observer(changed)
  observer.observe(host)
  return { stop: () => observer.disconnect() }
}
