// The page that is measured, and how its options and its text are found on it. Ours, the bare page, or one that is named on the
// command line.

/** Selectors are CSS. The page must be served from this machine. */
export interface Subject {
  readonly name: string
  readonly url: string
  /** Matches every option that can be taken. */
  readonly option: string
  /** Matches every piece of story text, such as each paragraph. */
  readonly text: string
  /** Steps back one choice, so that 100 choices can be made in a story that ends. */
  readonly back?: string
  /** Is there once the page has its picture. */
  readonly stage?: string
}

export const alongside = (site: string): Subject => ({
  name: 'Alongside',
  url: `${site}#/talk/tyler`,
  option: '.options button.option',
  text: '.beat .line',
  back: '.tools .tool-row button:first-child',
  stage: '.stage canvas',
})

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
