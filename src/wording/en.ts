// Every word of the interface in English: calm and plain, for somebody new to the work, with no praise and no
// blame. The words of the stories are not here; they belong to their authors.

import type { PromiseEvent } from '../core/promise.ts'
import type { Score } from '../core/score.ts'
import { problems } from './en-problems.ts'

const times = (count: number, one: string, more: string) => (count === 1 ? one : `${count} ${more}`)

export const en = {
  language: 'en-GB',
  name: 'Alongside',
  skip: 'Skip to the text',
  loading: 'One moment',
  titleOf: (screen: string) => `${screen} – Alongside`,
  back: 'Back',
  start: 'Start page',
  settings: 'Settings',
  library: 'Library',
  record: 'Your record',
  dataNote: 'Data note',

  home: {
    tagline: 'Practice in conversation for people new to youth justice work.',
    what: 'You meet a child who has good reasons not to trust you. You choose what to say and what to do, over several weeks. Afterwards you see what each choice did, why, and what has been found out about it elsewhere.',
    forWhomTitle: 'Who it is for',
    forWhom:
      'For anyone starting to work with children in youth justice, and for those who train them. Play alone, or with a group and a projector.',
    stories: 'Stories',
    portrait: (child: string) => `A drawing of ${child}`,
    age: (child: string, age: number) => `${child}, ${age}`,
    minutes: (minutes: number) => `About ${minutes} minutes`,
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
    madeUp: 'The children, the places and the people here are made up.',
    privacyTitle: 'What happens to what you do here',
    privacy:
      'Nothing leaves this device. There is no account, no name and no tracking. Your choices are kept in this browser so that you can go on later. Clearing the data of this site in the browser deletes them.',
    notFound: 'There is nothing at this address. Here is the start page.',
  },

  before: {
    title: 'Before you start',
    situation: 'Where you are',
    practise: 'What you will practise',
    mistakes: 'Getting it wrong is the point',
    mistakesText:
      'Nobody is being assessed, and nobody else sees this. Every option is something a decent new worker might do, and there is often more than one that works. Many people feel less sure of themselves after the first time through. That is normal, and it passes.',
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
    picture: {
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
      ordinary: 'Ink on paper',
      strong: 'Stronger contrast',
      dark: 'Dark, for a dark room',
    },
    pace: {
      legend: 'How the text comes',
      about: 'There is no time limit either way.',
      whole: 'All of it at once',
      lines: 'Line by line, when you ask for the next',
    },
    aloud: {
      legend: 'Reading aloud',
      about:
        'By the voices of this device, one for each person. A button beside the text begins and ends it.',
      off: 'Off',
      on: 'With a button',
    },
    keys: {
      legend: 'Number keys',
      about:
        'While you are among the options, 1 to 9 choose one. Turn this off if you use speech or other input.',
      on: 'On',
      off: 'Off',
    },
    reset: 'Put all of this back as it was',
    wasReset: 'All settings are as they were at first.',
  },

  talk: {
    title: (child: string) => `Talking with ${child}`,
    you: 'You',
    options: 'What do you say or do?',
    back: 'Step back one',
    soFar: 'So far',
    soFarTitle: 'The conversation so far',
    soFarEmpty: 'Nothing before this yet.',
    hideSoFar: 'Close what was so far',
    pause: 'Pause',
    nextLine: 'Next',
    aloud: 'Read aloud',
    aloudStop: 'Stop reading',
    aloudOption: (number: number, text: string) => `${number}: ${text}`,
    contentNote: 'What this story touches on',
    theEnd: 'The end of this story',
    toDebrief: 'See what each choice did',
    debriefSoFar: 'Look back on it so far',
    sound: (caption: string) => `Sound: ${caption}`,
    sounds: 'Sound',
    tools: 'Besides choosing',
    hardAhead: 'A hard moment comes next.',
    hardSkip: 'Skip it',
    hardInstead: 'In short:',
    hardFull: 'Read it in full',
    saved: 'Kept on this device',
    saving: 'Keeping it',
    unsaved: 'Not kept. Leave this page open until you have finished.',
    scores: 'How things stand',
  },

  pause: {
    title: 'A pause',
    text: 'Nothing is waiting for you. There is no time limit, and pausing changes nothing in the conversation.',
    breath:
      'If you like: let your shoulders down, breathe out slowly, and look at something far away for a while.',
    madeUp: (child: string) =>
      `${child} is made up. What happens here happens to real children, though, and it can stir things up. It helps to talk about it with somebody at work: your supervisor, a colleague, whoever supports you.`,
    goOn: 'Go on',
    leave: 'Leave and come back later',
    support: 'Somebody to talk to',
    madeUpAll:
      'The children here are made up. What happens to them happens to real children, though, and it can stir things up. It helps to talk about it with somebody at work: your supervisor, a colleague, whoever supports you.',
    kept: 'Your place is kept.',
  },

  score: {
    names: { trust: 'Trust', empathy: 'Empathy', reliability: 'Reliability' } satisfies Record<Score, string>,
    /** What each is about, where it is first shown. */
    about: {
      trust: 'whether a child can say something to you and be safe',
      empathy: 'whether a child feels seen',
      reliability: 'whether what you say is what happens',
    } satisfies Record<Score, string>,
    /** From 0 up, in five equal bands; the last one takes the top. */
    bands: {
      trust: ['closed', 'wary', 'watching', 'opening', 'at ease'],
      empathy: ['not seen', 'half seen', 'noticed', 'seen', 'understood'],
      reliability: ['not counted on', 'in doubt', 'not yet known', 'mostly counted on', 'counted on'],
    } satisfies Record<Score, readonly string[]>,
    of: (value: number) => `${value} of 20`,
    effects: {
      /** By size, from 1; what is larger uses the last. */
      rose: ['rose a little', 'rose', 'rose a lot'],
      fell: ['fell a little', 'fell', 'fell a lot'],
      none: 'No score changed.',
      one: (score: string, change: string) => `${score} ${change}`,
      points: (score: string, points: string) => `${score} ${points}`,
    },
  },

  promise: {
    made: 'You made a promise',
    kept: 'You kept a promise',
    broken: 'A promise was broken',
  } satisfies Record<PromiseEvent, string>,

  /** In a package, where what tells the learning system did not arrive. */
  untold: {
    title: 'Alongside cannot reach your course',
    text: 'A part of Alongside did not arrive. It may just have been updated, or the connection may have dropped. Nothing that you did before is deleted by that.',
    playAbout:
      'If loading it again does not help, open it again from your course, or tell whoever looks after the course. You can also play without it: then what you do here is not added to your course, now or later, and your earlier conversations are not shown.',
    play: 'Play without it',
  },

  reason: {
    title: 'What that did',
    instead: 'Something to try',
    thought: (child: string) => `What ${child} may have thought`,
  },
  problems,
}
