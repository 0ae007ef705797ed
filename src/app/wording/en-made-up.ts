// What stands in a story for which nobody has written a card. Goes into the story's own file.

export const enMadeUp = {
  child: 'The child',
  blurb: 'Nobody has written yet what this story is about.',
  situation: 'Nobody has written yet what you know before it begins.',
  contentNote: 'Nobody has written yet what may be hard to read in it.',
  ending: 'Nobody has written yet what this ending means for the child.',
} as const
