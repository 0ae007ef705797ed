// The English words of what nobody needs before their first choice: attempts, comparing, reflection, record, and the parts below.
// Apart from en.ts, so that the first page does not carry them.

import type { QuestionId } from '../../model/reflection.ts'
import { enData } from './en-data.ts'
import { enDebrief } from './en-debrief.ts'
import { enGet } from './en-get.ts'
import { enLms } from './en-lms.ts'
import { enSheet } from './en-sheet.ts'

const count = (many: number, singular: string, plural: string) =>
  many === 1 ? `1 ${singular}` : `${many} ${plural}`

export const enLater = {
  attempts: {
    title: 'Your attempts at this story',
    about: 'Nothing you tried is lost. Each attempt is kept beside the others.',
    tryFrom: 'Try again from here',
    tryFromNumber: (number: number) => `, at choice ${number}`,
    takenBack: (text: string) => `First you took “${text}”, and stepped back.`,
    takenBackUnknown: 'Here you stepped back once.',
    named: (number: number) => `Attempt ${number}`,
    on: (day: string) => `on ${day}`,
    unfinished: (choices: number) => `not finished, ${count(choices, 'choice', 'choices')}`,
    parts: (number: number, from: string) =>
      number === 0 ? `another way than ${from} from choice 1` : `as ${from} up to choice ${number}`,
    lookBack: 'Look back on it',
    goOn: 'Go on with it',
    beside: 'Beside the one above',
    this: 'This one',
    failed: 'The attempts could not be read. What you did is kept.',
  },

  aloud: {
    noVoice:
      'This browser has no English voice that works without a network, so no button is shown. Other voices are not used: no word of a story leaves the device. A voice can be added in the settings of the device, or another browser may have one.',
  },

  offline: {
    title: 'Without a network',
    about:
      'A story that you have begun is kept in this browser, and works without a network. The others are fetched when you open them.',
    keepAll: 'Keep all stories for use without a network',
    size: (megabytes: number) => `About ${megabytes} MB to fetch at most.`,
    keeping: (percent: number) => `Fetching: ${percent} per cent is kept.`,
    all: 'All kept: every story works without a network.',
    failed: 'Not everything came. What came is kept. You can try again.',
  },

  course: {
    look: 'Look at a choice',
    opening: 'At the start',
    stood: (standing: string) => `After it: ${standing}.`,
    goTo: 'Go to it',
  },

  compare: {
    title: 'Two attempts, side by side',
    about: 'Neither is the right one. Look at what each led to.',
    same: 'These two attempts are the same, choice by choice.',
    together: (many: number) =>
      many === 0
        ? 'They part at the very first choice.'
        : `They go together for ${count(many, 'choice', 'choices')}, and part at choice ${many + 1}.`,
    further: 'One of them goes further than the other.',
    parting: 'Where they part',
    after: 'What came after',
    ended: 'How it ended',
    notEnded: 'Not finished',
    scores: 'The three scores at the end',
    promises: 'Promises',
    first: 'First',
    second: 'Second',
    missing: 'One of these attempts is no longer kept here.',
  },

  reflection: {
    title: (manager: string) => `${manager} asks`,
    about: (manager: string) =>
      `${manager} would ask you something like this afterwards. Write for yourself, as much or as little as you like, or nothing. It stays on this device until you save it to a file yourself.`,
    questions: {
      broken_promise: ({ promise }) =>
        `You had promised ${promise}. Something else won. What was in your week when that happened, and who could have helped you hold it?`,
      promise_open: ({ child, promise }) =>
        `${child} is still waiting on one thing: you promised ${promise}. What happens to it now?`,
      repaired: ({ child, number }) =>
        `At choice ${number} you went back to something that had gone wrong. What did that cost you, and what do you think ${child} heard?`,
      rupture: ({ child, number }) =>
        `Choice ${number} cost something between you and ${child}. What were you hoping for just then?`,
      red_line: ({ number }) =>
        `At choice ${number} you said something you could not be sure of. What made it hard to say the true thing?`,
      contact: ({ child, number }) =>
        `At choice ${number} somebody who was hurt met with something they had not agreed to. What did ${child} need just then that you could have given instead?`,
      avoided: ({ number }) =>
        `At choice ${number} something was left for later. What would you have had to say, and what were you afraid might follow?`,
      went_well: ({ child, number }) =>
        `At choice ${number} something opened a little. What had you noticed about ${child} that let you do that?`,
      stepped_back: () => 'You stepped back and tried something else. What did you see on the second look?',
      their_side: ({ child }) =>
        `If ${child} told a friend about you tonight, what would the one sentence be?`,
      next_time: () => 'Who do you work with, or will you work with, that this reminds you of?',
    } satisfies Record<
      QuestionId,
      (about: { readonly child: string; readonly number: number; readonly promise: string }) => string
    >,
    /** The same in short, over an answer that is read later. */
    asked: {
      broken_promise: () => 'About a promise that was broken',
      promise_open: () => 'About a promise that is still open',
      repaired: () => 'About going back to what had gone wrong',
      rupture: () => 'About a moment that cost something',
      red_line: () => 'About saying what could not be sure',
      contact: () => 'About somebody who was hurt',
      avoided: () => 'About what was left for later',
      went_well: () => 'About a moment that opened something',
      stepped_back: () => 'About the second look',
      their_side: (child: string) => `What ${child} might tell a friend`,
      next_time: () => 'Who this brings to mind',
    } satisfies Record<QuestionId, (child: string) => string> as Readonly<
      Record<QuestionId, (child: string) => string>
    >,
    carry: 'One sentence to take into your next real conversation',
    carryAbout: 'Put it in your own words. What you write is shown to you again before the next story.',
    carried: 'What you wanted to take with you',
    kept: 'Kept on this device',
    nickname: 'A nickname for this attempt',
    nicknameAbout:
      'If several people use this computer. Not your name: a word that only you will know again.',
  },

  record: {
    gone: 'This story is not on this device any more. To look back on these attempts, add its file again.',
    title: 'Your record',
    lead: 'What you have played and practised on this device, and what you wrote.',
    empty: 'Nothing has been kept here yet.',
    practised: 'Themes you have met',
    practisedAbout: 'Counted once for each attempt that you finished.',
    times: (many: number) => count(many, 'attempt', 'attempts'),
    endings: (met: number, all: number) => `${met} of ${all} endings met`,
    wrote: 'What you wrote',
    wroteNothing: 'You have not written anything yet.',
    rename: (attempt: string) => `Nickname of ${attempt}`,
    remove: (attempt: string) => `Delete ${attempt}`,
    removeAsk: 'Delete it for good?',
    yes: 'Yes, delete',
    no: 'No, keep it',
    file: 'Take it along',
    fileAbout:
      'Saves everything on this page as one file, with what you wrote. You can read it in again on another computer.',
    mayGo:
      'A browser may delete by itself what sites keep in it: Safari may do so after seven days without a visit, unless this site was added to the home screen. A file that you save stays.',
    save: 'Save as a file',
    fileName: 'alongside-record.json',
    read: 'Read a file in',
    reading: 'Reading the file',
    brought: (added: number, known: number, beside: number) =>
      [
        added > 0 ? `${count(added, 'attempt was', 'attempts were')} added.` : '',
        beside > 0
          ? `${count(beside, 'attempt was', 'attempts were')} kept beside one that went another way.`
          : '',
        known > 0 ? `${count(known, 'attempt was', 'attempts were')} here already.` : '',
      ]
        .filter(Boolean)
        .join(' ') || 'There was no attempt in this file.',
    refused: (many: number) =>
      `${count(many, 'attempt', 'attempts')} in the file could not be read and was left out.`,
    refusedAt: (number: number) => `Number ${number}`,
    fileProblems: {
      'record/not-json': 'This file is not a record: it could not be read at all.',
      'record/foreign': 'This file is not a record of Alongside.',
      'record/damaged': 'This record is damaged. Nothing was read in.',
      'record/too-large': 'This file is too large to be a record. Nothing was read in.',
      'record/newer-version': 'This record was saved by a newer Alongside. Nothing was read in.',
    } as Readonly<Record<string, string>>,
    fileUnread: 'The file could not be read. Nothing here has changed.',
    all: 'Delete everything',
    allAbout:
      'Every attempt and everything you wrote, on this device, for good. Files that you saved stay where they are.',
    allAsk: 'Delete everything that is kept here, for good?',
    allGone: 'Everything that Alongside kept here has been deleted.',
    print: 'Print, or save as PDF',
    problems: 'Some of what was found could not be read. It has been put aside as it was.',
  },

  ...enData,
  debrief: enDebrief,

  ...enLms,
  ...enGet,
  ...enSheet,
}
