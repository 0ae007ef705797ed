// What the built site may use although the oldest browsers lack it, each with the reason why nothing breaks there. A name that
// the site no longer uses is reported too, so that the list stays short.

export interface NewerFeature {
  readonly names: readonly string[]
  readonly reason: string
}

const OWN = 'the name of something of our own or of a package, which no object of the browser has'

export const ALLOWED: readonly NewerFeature[] = [
  { names: [':has'], reason: 'a portrait stands above the words of an ending instead of beside them' },
  { names: ['svh'], reason: 'a short page ends before the window does' },
  { names: ['text-wrap'], reason: 'lines break elsewhere' },
  { names: ['field-sizing'], reason: 'a field scrolls instead of growing' },
  {
    names: ['::details-content', 'content-visibility'],
    reason: 'on paper a folded table stays folded; its figures are in the picture and with each choice',
  },
  { names: ['resize'], reason: 'on an iPad a field cannot be made larger by its corner' },
  { names: ['cursor: pointer', 'cursor: default'], reason: 'iPads have no such pointer' },
  { names: ['@media forced-colors'], reason: 'a browser that does not ask has no such colours' },
  {
    names: ['print-color-adjust'],
    reason: 'stands beside -webkit-print-color-adjust, which the older ones know',
  },
  { names: ['@page'], reason: 'paper has the margins of the browser' },
  { names: ['break-after: avoid', 'break-before: avoid'], reason: 'a heading may end a page of paper' },
  { names: ['orphans', 'widows'], reason: 'a line may stand alone on a page of paper' },
  {
    names: ['forced-color-adjust'],
    reason: 'only where colours are forced, which such a browser does not do',
  },
  { names: ['::-webkit-inner-spin-button'], reason: 'arrows stand beside the buttons of our own' },
  {
    names: ['.requestIdleCallback'],
    reason: 'the stage asks for it, and waits a moment where it is missing',
  },
  { names: ['.saveData'], reason: 'a browser that does not tell fetches the next scenes ahead' },
  { names: ['text-size-adjust'], reason: 'stands beside its prefixed forms' },
  {
    names: ['size-adjust', 'ascent-override', 'descent-override', 'line-gap-override'],
    reason: 'lines move a little when the real typeface arrives',
  },
  { names: ['align-content: start'], reason: 'rows share the height that is left over' },
  { names: ['contain: style'], reason: 'only spares work' },
  { names: ['.preloadResponse'], reason: 'workbox asks for it and fetches where it is missing' },
  { names: ['.moveBefore'], reason: 'Preact asks for it and takes insertBefore' },
  {
    names: ['.forwardX', '.forwardY', '.forwardZ', '.upZ'],
    reason: 'howler asks, and sound here has no direction',
  },
  {
    names: [
      '.changedTouches',
      '.firesTouchEvents',
      '.fullscreenElement',
      '.pointerLockElement',
      '.requestFileSystem',
      '.sourceCapabilities',
    ],
    reason: 'Phaser asks for what a device has; the stage takes no part in touching, full screen or files',
  },
  {
    names: ['Error.captureStackTrace'],
    reason: 'fflate asks for it, and its errors say less where it is missing',
  },
  {
    names: ['Symbol.dispose', 'Symbol.asyncDispose'],
    reason:
      'the dictionary’s program names two methods by them, which nobody calls; where they are missing, the methods have another name',
  },
  {
    names: ['regex look-behind'],
    reason: 'yaml tries it in the workbench, and folds long lines elsewhere where it is missing',
  },
  {
    names: [
      '.blocking',
      '.dispose',
      '.drop',
      '.environmentMap',
      '.fallback',
      '.fileName',
      '.indices',
      '.move',
      '.resize',
      '.take',
      '.use',
      '.variants',
      '.windows',
    ],
    reason: OWN,
  },
]
