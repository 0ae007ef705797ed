// What a trainee is told when something goes wrong, by the code of the Problem: calm, without blame, and always with
// what is kept. Codes that have no words of their own use the area's, then the general ones.

interface ProblemWords {
  readonly title: string
  readonly text: string
}

const byCode: Readonly<Record<string, ProblemWords>> = {
  'story/no-such-choice': {
    title: 'The story has changed since you were here',
    text: 'An option you took is no longer in it. You are at the last point that is still the same. What you did before is kept.',
  },
  'story/never-stops': {
    title: 'The story went round in circles here',
    text: 'That is a mistake in the story, and not something you did. Your choices up to here are kept.',
  },
  'story/runtime': {
    title: 'The story could not go on here',
    text: 'That is a mistake in the story, and not something you did. Your choices up to here are kept.',
  },
  'story/unreadable': {
    title: 'This story could not be opened',
    text: 'The file of the story is damaged. Loading the page again may help. Your choices are kept.',
  },
  'story/not-loaded': {
    title: 'The story did not arrive',
    text: 'The connection may have dropped. Your choices are kept. Try again when you are connected.',
  },
  'story/unknown': {
    title: 'There is no story at this address',
    text: 'It may have been moved or renamed. Nothing of yours is lost.',
  },
  'page/not-loaded': {
    title: 'This part of the page did not arrive',
    text: 'The connection may have dropped. Your choices are kept. Try again when you are connected.',
  },
  'page/replaced': {
    title: 'Alongside was updated while this page was open',
    text: 'This page needs to load again before you can go on. What you did is kept, and you go on from the same place.',
  },
  'page/replaced-unkept': {
    title: 'Alongside was updated while this page was open',
    text: 'This page needs to load again before you can go on. This browser keeps nothing here, so the conversation then starts from the beginning.',
  },
  'page/replaced-in-course': {
    title: 'Alongside was updated while this page was open',
    text: 'It needs to load again before you can go on. Please choose “Save and exit”, and open it again from your course.',
  },
  'save/newer-version': {
    title: 'Your conversation was kept by a newer version',
    text: 'This version cannot read it, so it has been left as it is. A new conversation will be kept beside it.',
  },
  'save/blocked': {
    title: 'This browser does not keep anything here',
    text: 'You can play to the end. When you close the page, the conversation will be gone.',
  },
  'save/full': {
    title: 'There is no room left on this device',
    text: 'You can play to the end. What you do from here on may not be kept.',
  },
}

const byArea: Readonly<Record<string, ProblemWords>> = {
  sound: {
    title: 'Sound is not available here',
    text: 'Everything you would hear is also written. Nothing else changes.',
  },
  story: {
    title: 'Something in the story did not work',
    text: 'It is not something you did. Your choices up to here are kept.',
  },
  save: {
    title: 'What was kept here could not be read',
    text: 'It has been put aside as it was, and nothing was deleted. You can begin anew.',
  },
}

const general: ProblemWords = {
  title: 'Something went wrong',
  text: 'That is a mistake in this program, and not something you did. Your choices up to here are kept.',
}

export const problems = {
  of: (code: string): ProblemWords => byCode[code] ?? byArea[code.split('/')[0] ?? ''] ?? general,
  back: 'Go back one step',
  home: 'Go to the start page',
  goOn: 'Go on from here',
  retry: 'Try again',
  renew: 'Load the page again',
  leave: 'Save and exit',
  detail: 'For whoever looks after this page',
}
