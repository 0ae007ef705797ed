// The English words of the sheet for supervision, and of what is asked a month later. A part of en-later.ts.

export const enSheet = {
  sheet: {
    title: 'For supervision',
    about:
      'One page for two people. Write here or on paper, as much as you like. It stays on this device until you print it or save it to a file yourself.',
    runAbout: (child: string, ending: string, day: string) => `With ${child}, ${day}. It ended: ${ending}.`,
    did: 'What I did',
    said: 'What I would have said, before I saw the options',
    attempt: 'What I would try',
    mine: 'One question from me',
    ask: 'One question for my supervisor to ask me',
    room: 'Room for both of us',
    print: 'Print this sheet (1 page)',
    choose: 'A sheet for supervision',
    chooseAbout: (most: number) => `One page from one attempt or several: choose up to ${most}.`,
    make: 'Make the sheet',
    chooseNone: 'Choose at least one attempt.',
  },
  monthLater: {
    title: (story: string) => `It is a while since “${story}”`,
    carried: 'You wanted to take along:',
    ask: 'Where did you use it?',
    about:
      'A sentence is enough, and so is none. It stays with your record on this device. This is asked once.',
    keep: 'Keep it',
    no: 'No, thank you',
    kept: 'Kept in your record.',
    left: 'Then nothing was kept. You will not be asked again.',
    record: 'Where you used it',
  },
}
