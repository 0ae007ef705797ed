// What comes after the first words: the style sheet of that name, and the colour that a phone paints its bar with, which is that of the
// paper, light or dark. Does not know who decides which it is.

import './dress.css'

const bar = document.querySelector<HTMLMetaElement>('meta[name=theme-color]')

function paintBar(): void {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
  // In a device's own colours it is a name, and a bar has those by itself.
  if (bar && paper.startsWith('#')) bar.content = paper
}

new MutationObserver(paintBar).observe(document.documentElement, { attributeFilter: ['data-contrast'] })
paintBar()
