// The Ink that stories share, which is no author's own: nobody is told to mend it in their story, or to take away what they do not use.

const SHARED = /(?:^|\/)practice\.ink$/

/** @param story the main file, which may have any name */
export const isSharedInk = (file: string, story: string | undefined): boolean =>
  file !== story && SHARED.test(file)
