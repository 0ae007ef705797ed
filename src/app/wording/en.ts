// The English words of the first load; other screens have files of their own. Calm and plain, for somebody new to the
// work, with no praise and no blame. The words of the stories are not here; they belong to their authors.

import type { Score } from '../../model/score.ts'
import { problems } from './en-problems.ts'

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

  talk: {
    title: (child: string) => `Talking with ${child}`,
    you: 'You',
    options: 'What do you say or do?',
    back: 'Step back one',
    soFar: 'So far',
    pause: 'Pause',
    pauseTitle: 'A pause',
    next: 'Next',
    contentNote: 'What this story touches on',
    theEnd: 'The end of this story',
    toDebrief: 'See what each choice did',
    debriefSoFar: 'Look back on it so far',
    sound: (caption: string) => `Sound: ${caption}`,
    sounds: 'Sound',
    tools: 'Other things you can do',
    /** Where one is: in which choice of how many, which may be one more or less on another way. */
    choiceOf: (number: number, { min, max }: { readonly min: number; readonly max: number }) =>
      min === max ? `Choice ${number} of ${max}` : `Choice ${number} of about ${max}`,
    where: 'Where you are',
    hardAhead: 'A hard moment comes next.',
    hardSkip: 'Skip it',
    hardInstead: 'In short:',
    hardFull: 'Read it in full',
    saved: 'Kept on this device',
    saving: 'Keeping it',
    unsaved: 'Not kept. Leave this page open until you have finished.',
    scores: (child: string) => `How ${child} sees you`,
  },

  score: {
    names: { trust: 'Trust', empathy: 'Empathy', reliability: 'Reliability' } satisfies Record<Score, string>,
    /** From 0 up, in five equal bands; the last one takes the top. */
    bands: {
      trust: ['closed', 'wary', 'watching', 'opening', 'at ease'],
      empathy: ['not seen', 'half seen', 'noticed', 'seen', 'understood'],
      reliability: ['not counted on', 'in doubt', 'not yet known', 'mostly counted on', 'counted on'],
    } satisfies Record<Score, readonly string[]>,
    of: (value: number) => `${value} of 20`,
    step: (step: number, all: number) => ` (${step} of ${all})`,
    effects: {
      /** By size, from 1; what is larger uses the last. */
      rose: ['rose a little', 'rose', 'rose a lot'],
      fell: ['fell a little', 'fell', 'fell a lot'],
      none: 'No score changed.',
      one: (score: string, change: string) => `${score} ${change}`,
      points: (score: string, points: string) => `${score} ${points}`,
    },
  },

  /** In a package, where what tells the learning system did not arrive. */
  untold: {
    title: 'Alongside cannot reach your course',
    text: 'Part of Alongside did not arrive. It may have been updated, or the connection dropped. Nothing that you did is deleted.',
    playAbout:
      'If loading it again does not help, open it again from your course, or tell whoever looks after the course. You can also play without it: then what you do here is not added to your course, now or later, and your earlier conversations are not shown.',
    play: 'Play without it',
  },
  problems,
}
