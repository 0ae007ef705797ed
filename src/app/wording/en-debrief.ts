// The English words of the look back. A part of en-later.ts.

import type { MomentKind } from '../../model/moments.ts'
import type { PromiseEvent } from '../../model/promise.ts'
import type { Score } from '../../model/score.ts'

export const enDebrief = {
  title: 'Looking back',
  titleSoFar: 'Looking back so far',
  unfinished: 'The conversation is not over. This is what it looks like up to now.',
  unnamedEnding: 'This story has come to its end.',
  courseAbout: (child: string) =>
    `Scores are teaching devices. They are not a measurement of you or of ${child}, and nothing here assesses whether anyone is fit to practise.`,
  courseSummary: (parts: string) =>
    `Line picture of three scores from the opening to the last choice. ${parts}`,
  courseOne: (score: string, from: number, to: number) => `${score} began at ${from} and came to ${to}.`,
  courseFrom: 'Start',
  ended: 'Where it ended',
  endedAbout:
    'Every way through this story was followed to its end, to see where each score can come to. The lines show what can happen here. They are not a mark.',
  endedAboutSome:
    'Some of the ways through this story were followed to their end; there are others. The lines show what can happen here. They are not a mark.',
  endedOne: (score: string, at: number, least: number, greatest: number) =>
    `${score} ended at ${at}. In this story it can end anywhere from ${least} to ${greatest}.`,
  endedAlways: (score: string, at: number) => `${score} ended at ${at}, as it always does in this story.`,
  endedSome: (score: string, at: number, least: number, greatest: number) =>
    `${score} ended at ${at}. In the ways tried so far it ended between ${least} and ${greatest}.`,
  tableTitle: 'The same as a table',
  tableCaption: 'The three scores after each choice',
  tableChoice: 'Choice',
  ownWords: 'Your own words, before you saw the options',
  ownWordsWith: (child: string) => `With ${child}, before you saw the options, in your own words`,
  ownWordsAt: (child: string, choice: number, asked: string) =>
    `With ${child}, at choice ${choice}, before you saw the options (“${asked}”)`,
  others: 'Also offered',
  moments: (many: number) =>
    many === 1 ? 'The moment that mattered most' : 'The two moments that mattered most',
  momentKinds: {
    red_line: 'a line that must not be crossed',
    broken: 'a broken promise',
    mended: 'something mended',
    largest: 'where most changed',
  } satisfies Record<MomentKind, string>,
  momentPromise: {
    made: 'what came of a promise',
    kept: 'a promise kept',
    broken: 'a broken promise',
    not_yours: 'a promise that was not yours',
  } satisfies Record<PromiseEvent, string>,
  did: 'What you did',
  ledTo: 'What it led to',
  onePromise: {
    made: 'A promise that is still open',
    kept: 'A promise kept',
    broken: 'A broken promise',
    not_yours: 'A promise that was not yours to make',
  } satisfies Record<PromiseEvent, string>,
  marked: 'Told at the top of this page',
  markedAbout: 'The shaded choices are the moments at the top of this page.',
  promises: 'Promises',
  promisesNone: 'No promises were made.',
  promised: (what: string, at?: number) =>
    at === undefined ? `You promised ${what}.` : `At choice ${at} you promised ${what}.`,
  states: {
    made: 'Still open',
    kept: 'Kept',
    broken: 'Broken',
    not_yours: 'Not yours to promise',
  } satisfies Record<PromiseEvent, string>,
  events: {
    made: (number: number) => `made at choice ${number}`,
    kept: (number: number) => `kept at choice ${number}`,
    broken: (number: number) => `broken at choice ${number}`,
    not_yours: (number: number) => `promised at choice ${number}`,
  } satisfies Record<PromiseEvent, (number: number) => string>,
  noChoices: 'You have not chosen anything yet.',
  choice: (number: number) => `Choice ${number}`,
  side: (child: string) => `From ${child}’s side`,
  sideNote: (child: string) =>
    `Each of these is one thing ${child} may have thought. It is not the only one, and not an explanation of a score.`,
  dip: 'If you feel less sure of yourself than before you began: that is common after a first time, and it passes with practice.',
  every: 'Every choice',
  everyAbout: 'Open one to see why, what else could have been said, and what the reason rests on.',
  openAll: 'Open all',
  figures: 'Figures',
  figuresAbout: 'How the three scores went, and where they ended.',
  printFirst: 'Print this screen (1 page)',
  printAll: (most: number) => `Print all of it (up to ${most} pages)`,
  /** What each of the scores is about. */
  scoresAbout: {
    trust: 'whether a child dares to say something to you',
    empathy: 'whether a child feels seen',
    reliability: 'whether what you say is what happens',
  } satisfies Record<Score, string>,
  sheet: 'A sheet for supervision',
  inLibrary:
    'What each of these says, where it stops and where it comes from stands in the library of Alongside.',
  again: 'Play it again',
  goOn: 'Go back to the conversation',
  printedFrom: 'From Alongside, a training simulator. The people in it are made up.',
}
