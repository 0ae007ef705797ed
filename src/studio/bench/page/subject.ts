// The page that is measured, and how its options and its text are found on it. Ours, the bare page, or one that is named on the
// command line.

import { scopedName, scopeOf } from '../../../app/lms/own-storage.ts'

/** Selectors are CSS. The page must be served from this machine. */
export interface Subject {
  readonly name: string
  readonly url: string
  /** Matches every option that can be taken. */
  readonly option: string
  /** Matches every piece of story text, such as each paragraph. */
  readonly text: string
  /** What it is to find in localStorage. */
  readonly kept?: Readonly<Record<string, string>>
  /** Steps back one choice, so that 100 choices can be made in a story that ends. */
  readonly back?: string
  /** Is there once the page has its picture. */
  readonly stage?: string
}

export const alongside = (site: string): Subject => ({
  name: 'Alongside',
  url: `${site}#/talk/tyler`,
  // What brings the next part is taken like an option, and answered in the same way.
  option: '.options button.option, .next-part',
  // The question for one's own words comes with no other text where it repeats the line before it.
  text: '.beat .line:not([hidden]), .reason, .say-first h2, .options .option',
  back: '.tools .tool-row button:first-child',
  stage: '.stage canvas',
})

/** As above, with every beat at once, so that each thing that is taken is a choice. */
export const allAtOnce = (subject: Subject): Subject => ({ ...subject, kept: ALL_AT_ONCE })

export const ALL_AT_ONCE = {
  'alongside:settings': JSON.stringify({ pace: 'whole', reasons: 'end', say: 'never' }),
}

/** The same in a package, where an LMS keeps each learner's settings apart. */
export const allAtOnceIn = (learner: string, packageId: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(ALL_AT_ONCE).map(([name, text]) => [scopedName(scopeOf(learner, packageId), name), text]),
  )

export const barePage = (site: string): Subject => ({
  name: 'bare page',
  url: site,
  option: 'button',
  text: 'p',
})

/** From another machine, the network would be measured as well. */
export const isOnThisMachine = (url: string): boolean => {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]'
}
