// Letters as large as leave everything to be seen, in both columns of the wall: the picture with what stands under it, and the words or
// options. Measured whenever what is shown changes, or the window, or the typeface. Nothing is stored.

import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** The largest letters, beside what was asked for; under the picture no larger than that. Never below one 28th of the window. */
const LARGEST = 1.3
const STEP = 0.03
const LEAST = 1 / 28
/** How much of the window the picture has; the first is what the style sheet says. */
const WIDE = ['', '40%', '56%'] as const
const NARROW = ['32%', '26%'] as const

/** What is tried, one after the other: less of the picture, and without what is on the console or on paper too. */
const TRIES: readonly (readonly [without: string, widths: readonly string[]])[] = [
  ['', WIDE],
  ['known', WIDE],
  ['known', NARROW],
  ['known scores', [...WIDE, ...NARROW]],
  ['known scores said', [...WIDE, ...NARROW]],
]

/** For the box that holds both columns. */
export function useFit(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (box.current) fit(box.current)
  })
  useEffect(() => {
    const { current } = box
    if (!current) return undefined
    const again = () => fit(current)
    const resized = new ResizeObserver(again)
    resized.observe(current)
    // What is fetched comes later than what is drawn. A picture that changes takes no other room.
    const changed = new MutationObserver((changes) => {
      const isWords = ({ target }: MutationRecord) => !(target as Element).closest?.('.stage')
      if (changes.some(isWords)) again()
    })
    changed.observe(current, { childList: true, subtree: true, characterData: true })
    // Letters of the typeface are wider than those that stand for it until it comes.
    void document.fonts.ready.then(again)
    return () => {
      resized.disconnect()
      changed.disconnect()
    }
  }, [])
  return box
}

function fit(box: HTMLElement): void {
  const [side, text] = ['.audience-side', '.audience-text'].map((name) =>
    box.querySelector<HTMLElement>(name),
  )
  if (!side || !text) return
  for (const [without, widths] of TRIES) {
    box.dataset.without = without
    for (const width of widths) {
      box.style.setProperty('--side', width)
      const fits = fitLetters(text, LARGEST)
      if (fitSide(side) && fits) return
    }
  }
  box.style.setProperty('--side', '')
}

/** The picture gives way where what stands under it does not fit with the least letters either. True where all of it is to be seen. */
function fitSide(side: HTMLElement): boolean {
  side.style.setProperty('--gives', '0')
  if (fitLetters(side, 1)) return true
  side.style.setProperty('--gives', '1')
  return isWhole(side)
}

/** True where all of it is to be seen. */
function fitLetters(column: HTMLElement, largest: number): boolean {
  for (let times = largest; ; times -= STEP) {
    column.style.setProperty('--fit', times.toFixed(2))
    const letters = Number.parseFloat(getComputedStyle(column).fontSize)
    if (isWhole(column)) return true
    if (letters <= innerHeight * LEAST * (1 + STEP)) return false
  }
}

const isWhole = (box: HTMLElement): boolean =>
  box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth
