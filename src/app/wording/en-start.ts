// The English words before a conversation: the start page, the page before a story, and what can be set there and in the settings.
// Nobody who comes by a story's own address waits for them.

const times = (count: number, singular: string, plural: string) =>
  count === 1 ? singular : `${count} ${plural}`

export const enStart = {
  home: {
    tagline: 'Practice in conversation for people new to youth justice work.',
    what: 'You meet a child who has good reasons not to trust you. You choose what to say and what to do, over several weeks. Afterwards you see what each choice did, why, and what has been found out about it elsewhere.',
    forWhomTitle: 'Who it is for',
    forWhom:
      'For anyone starting to work with children in youth justice, and for those who train them. Play alone, or with a group and a projector.',
    stories: 'Stories',
    portrait: (child: string) => `A drawing of ${child}`,
    age: (child: string, age: number) => `${child}, ${age}`,
    minutes: (minutes: number) => (minutes === 1 ? 'About a minute' : `About ${minutes} minutes`),
    unchecked: 'Not checked',
    first: 'A good place to start',
    practises: 'What you practise',
    contentNote: 'What it touches on',
    begin: (child: string) => `Meet ${child}`,
    goOn: 'Go on where you were',
    wentSoFar: (choices: number) => `Kept here: ${times(choices, 'one choice', 'choices')} so far.`,
    again: 'Start again',
    withGroup: 'Play it with a group',
    lookBack: 'Look back on it',
    finished: 'You have come to an end of this story.',
    reviewed: (names: string) => `Read by ${names}.`,
    notReviewed: 'Not yet read by a practitioner or by a young person with experience of this.',
    noneReviewed: 'No practitioner, and no young person with experience of this, has read the stories yet.',
    about: 'About Alongside: who made it, accessibility, what to tell IT',
    madeUp: 'The children, the places and the people here are made up.',
    privacyTitle: 'What happens to what you do here',
    privacy:
      'Nothing leaves this device. There is no account, no name and no tracking. Your choices, and what you write, are kept in this browser so that you can go on later. Clearing the data of this site in the browser deletes them.',
    notFound: 'There is nothing at this address. Here is the start page.',
  },

  before: {
    title: 'Before you start',
    situation: 'Where you are',
    practise: 'What you will practise',
    mistakes: 'You can get things wrong here',
    mistakesText:
      'Nobody is being assessed, and nothing is sent to anybody. Every option is something a decent new worker might do, and there is often more than one that works. Many people feel less sure of themselves after the first time through. That is normal, and it passes.',
    contentNote: 'What it touches on',
    how: 'How you would like it',
    start: (child: string) => `Go in and meet ${child}`,
    goOn: 'Go on where you were',
    underWay: (child: string, choices: number) =>
      `You have a conversation with ${child} open: ${times(choices, 'one choice', 'choices')} so far.`,
    anew: 'Begin again from the start',
    anewAsk: 'Begin again?',
    anewAbout: (child: string, choices: number) =>
      `Your conversation with ${child}, ${times(choices, 'one choice', 'choices')} long, stays under “Your record”. A new one begins beside it.`,
    stay: 'Stay here',
  },

  choices: {
    intro: 'All of this can be changed at any time. It is kept on this device.',
    scores: {
      legend: 'The three scores',
      about:
        'The story keeps count of trust, empathy and reliability. They are a teaching device. Many people find it easier to listen without them.',
      hidden: 'Hidden until the end',
      words: 'In words',
      numbers: 'In numbers',
    },
    reasons: {
      legend: 'What a choice did, and why',
      about: 'A short reason soon after; all of it at the end.',
      first: 'After each choice in your first story; in later ones at the end',
      choice: 'After each choice',
      end: 'All together at the end',
    },
    hard: {
      legend: 'Hard moments',
      about: 'Nothing in the conversation changes when you skip one.',
      full: 'Told in full, with a way to skip',
      summary: 'Told in a sentence',
    },
    sound: {
      legend: 'Sound',
      about: 'Quiet background sound. Everything you hear is also written.',
      on: 'On',
      off: 'Off',
    },
    captions: { legend: 'Sounds in words', on: 'Shown', off: 'Not shown' },
    volume: 'Volume',
    motion: {
      legend: 'The picture',
      about: 'The text tells everything. The picture is beside it.',
      full: 'Moving a little',
      reduced: 'Still',
      off: 'No picture',
      stillness: 'This device asks for less movement, so the picture stays still.',
    },
    text: {
      legend: 'Size of the text',
      normal: 'Ordinary',
      large: 'Larger',
      larger: 'Largest',
    },
    spacing: { legend: 'Space between lines and words', normal: 'Ordinary', wide: 'Wider' },
    font: {
      legend: 'Letters',
      house: 'Drawn to be told apart',
      device: 'Those of this device',
    },
    contrast: {
      legend: 'Light and dark',
      device: 'As this device asks',
      ordinary: 'Ink on paper',
      strong: 'Stronger contrast',
      dark: 'Dark, for a dark room',
    },
    pace: {
      legend: 'How the text comes',
      about: 'There is no time limit.',
      parts: 'In parts, each with its picture',
      whole: 'All of it at once',
      lines: 'Line by line: you ask for the next one',
    },
    say: {
      legend: 'Saying it first',
      about:
        'Before you see the options you find your own words, aloud or written. You can always go straight on.',
      marked: 'At three or four moments of a story',
      every: 'At every choice',
      never: 'Never',
    },
    aloud: {
      legend: 'Reading aloud',
      about:
        'By the voices of this device, one for each person. A button beside the text begins and ends it.',
      off: 'Off',
      on: 'With a button',
    },
    singleKeys: {
      legend: 'Number keys',
      about:
        'While you are among the options, 1 to 9 choose one. Turn this off if you use speech or other input.',
      on: 'On',
      off: 'Off',
    },
    reset: 'Put all of this back as it was',
    wasReset: 'All settings are as they were at first.',
  },
}
