// The English words for a browser that is too old for everything else. The build writes them into the page itself,
// since nothing else can be shown there; the program never carries them.

type OldBrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'ios_saf'

export const enTooOld = {
  title: 'This browser is too old for Alongside',
  text: 'Nothing is broken, and you did nothing wrong. Opening this page deletes nothing. Alongside needs a newer browser.',
  versions: 'It works in these, and in anything newer:',
  version: (name: OldBrowserName, version: string) =>
    ({
      chrome: `Chrome ${version}`,
      edge: `Edge ${version}`,
      firefox: `Firefox ${version}`,
      safari: `Safari ${version} on a Mac`,
      ios_saf: `any browser on an iPhone or iPad with iOS or iPadOS ${version}`,
    })[name],
  ways: 'What you can do',
  way: [
    'Update this browser, then open this page again. On an iPhone or iPad, update the device itself.',
    'On a computer, try another browser from the list. It may be there already.',
    'If the device belongs to your work, ask your IT department, and show them this page.',
  ],
}
