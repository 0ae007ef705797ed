// The stage that does not move: one SVG of layered images, for reduced motion, for a browser without WebGL, and
// while the moving stage loads. Shows where a beat ends, not how it gets there. Where a policy of the server forbids
// images made of text, each drawing becomes a part of the SVG itself.

import type { Problem } from '../../model/result.ts'
import type { SceneArt } from './art.ts'
import type { ArtPieces, Gather } from './gather.ts'
import { frameOf } from './layout.ts'
import { EMPTY_PICTURE, type Picture, samePicture } from './picture.ts'
import type { Stage } from './stage.ts'
import { type Branch, imageUrl, stillTree } from './still-tree.ts'

const SVG = 'http://www.w3.org/2000/svg'

interface StillStageOptions {
  readonly host: HTMLElement
  readonly gather: Gather
  /** Whether an image may be made of text here. */
  readonly imagesOfText: Promise<boolean>
  readonly onProblem: (problem: Problem) => void
  /** Called when a picture is in the page. */
  readonly onShown?: () => void
}

export function createStillStage({
  host,
  gather,
  imagesOfText,
  onProblem,
  onShown,
}: StillStageOptions): Stage {
  const document = host.ownerDocument
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('width', '100%')
  svg.setAttribute('height', '100%')
  svg.setAttribute('preserveAspectRatio', 'xMidYMid slice')
  host.append(svg)

  let wanted: Picture = EMPTY_PICTURE
  let shown: Picture | undefined
  let scene: SceneArt | undefined
  let done = false

  const fit = (): void => {
    const { width, height } = host.getBoundingClientRect()
    if (width > 0 && height > 0) svg.setAttribute('viewBox', frameOf(width / height, scene).join(' '))
  }
  const sizes = watchSize(host, fit)

  const put = (picture: Picture, gathered: ArtPieces, asImages: boolean): void => {
    scene = gathered.scene
    svg.replaceChildren(
      ...stillTree(picture, gathered.scene, gathered.figure).map((branch) =>
        grow(document, branch, asImages),
      ),
    )
    shown = picture
    fit()
    onShown?.()
  }

  const show = async (picture: Picture): Promise<void> => {
    wanted = picture
    if (shown && samePicture(shown, picture)) return
    const [gathered, asImages] = await Promise.all([gather(picture), imagesOfText])
    // A later picture may have been asked for while this one was fetched.
    if (done || wanted !== picture) return
    if (gathered.ok) put(picture, gathered.value, asImages)
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

function grow(document: Document, { tag, attributes, children, svg }: Branch, asImages: boolean): Element {
  const element = svg && !asImages ? drawingOf(document, svg) : document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'href' || asImages) element.setAttribute(name, value)
  }
  element.append(...children.map((child) => grow(document, child, asImages)))
  return element
}

let drawings = 0

/** The same drawing as a part of the page. It comes from the build and holds shapes only. */
function drawingOf(document: Document, svg: string): Element {
  const Parser = (document.defaultView as (Window & typeof globalThis) | null)?.DOMParser
  if (!Parser) return document.createElementNS(SVG, 'g')
  drawings += 1
  // Ids must be unique in a page, so those of each drawing (its clip paths) get a prefix.
  const prefixed = svg.replace(/(\sid='|url\(#)/g, `$1drawing-${drawings}-`)
  return document.importNode(new Parser().parseFromString(prefixed, 'image/svg+xml').documentElement, true)
}

const answers = new WeakMap<Document, Promise<boolean>>()

/** Whether the page may show an image that is made of text: a policy of the server may forbid it. Asked once in a page. */
export function mayShowText(document: Document): Promise<boolean> {
  const answer = answers.get(document) ?? showText(document)
  answers.set(document, answer)
  return answer
}

async function showText(document: Document): Promise<boolean> {
  try {
    const image = document.createElement('img')
    image.src = imageUrl(`<svg xmlns='${SVG}' width='1' height='1'/>`)
    await image.decode()
    return true
  } catch {
    return false
  }
}

/** Calls back when the host changes size; where that cannot be watched, never. */
export function watchSize(host: HTMLElement, changed: () => void): { readonly stop: () => void } {
  const Observer = host.ownerDocument.defaultView?.ResizeObserver
  if (!Observer) return { stop() {} }
  const observer = new Observer(changed)
  observer.observe(host)
  return { stop: () => observer.disconnect() }
}
