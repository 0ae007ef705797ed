// The English words of a package that a learning system opened: what it is told, what became of that, how to leave. Part of
// en-later.ts.

/** What a learning system is told, in words. */
interface Tells {
  readonly decisions: boolean
  readonly scores: boolean
  readonly mark: boolean
}

const listed = ({ decisions, scores }: Tells): string => {
  const told = [
    'how far you are',
    'how long a visit took',
    ...(decisions ? ['which options you took, one by one'] : []),
    ...(scores ? ['how the three scores ended'] : []),
  ]
  return told.length === 1 ? `${told[0]}` : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
}

/** What has been reached, and what became of telling it. */
interface Reached {
  readonly ended: number
  readonly asked: number
  readonly completed: boolean
  readonly passed?: boolean
  readonly keeping: string
  readonly looking?: 'browse' | 'review'
}

export const enLms = {
  lms: {
    privacy: (tells: Tells) =>
      `Your learning system opened this. It is told ${listed(tells)}, and the people who run your course can see that there. It also keeps your place in a short code. What you write stays in this browser. Nobody outside your learning system is told anything.`,
    mistakes: (tells: Tells) =>
      `${tells.mark ? 'Your organisation has set a mark for this; you can try as often as you like, and the best attempt counts.' : 'Nobody is being assessed.'} Your learning system is told ${listed(tells)}. Every option is something a decent new worker might do, and there is often more than one that works. Many people feel less sure of themselves after the first time through. That is normal, and it passes.`,
    leave: 'Save and exit',
    leaving: 'Saving',
    left: 'Saved',
    leftText:
      'What you did has reached your learning system. You can close this window now, and go on another time where you were.',
    leftLooking: 'This visit has ended',
    leftLookingText:
      'It was for looking only, so nothing of it was added to the report of your learning system. You can close this window now.',
    leftLost: 'Not saved',
    leftLostText:
      'The frame that this page is in lets nothing be kept: not with your learning system, and not in this browser. When you close this window, what you did here is gone.',
    leftHere: 'Saved in this browser',
    leftHereText: {
      silent:
        'Your learning system did not answer. What you did is kept in this browser, and is sent the next time you open Alongside from your course on this computer. You can close this window now.',
      refused:
        'Your learning system did not take everything. What you did is kept in this browser, and is offered to it again the next time you open Alongside from your course on this computer. You can close this window now. Whoever looks after the system will want to see “Connection details”.',
      alone:
        'Alongside could not connect to your learning system, so it was not told. What you did is kept in this browser only. You can close this window now.',
    },
    back: 'Back to the course',
    dismiss: 'Put this away',
    notices: {
      silent:
        'Your learning system is not answering. What you do is kept in this browser and sent as soon as it answers; please keep this page open.',
      away: 'Your learning system did not answer when this was opened. You can play on: what you do is kept in this browser, and told the next time you open Alongside from your course on this computer.',
      alone:
        'Alongside could not connect to your learning system. Your progress is kept in this browser only and does not count for your course. To have it count, close this page and open Alongside from your course again.',
      sandboxed:
        'Your learning system shows this page in a locked frame. You can play every story to its end, and nothing of it will be kept: not with your learning system, and not in this browser. Sounds stay off; their captions are there.',
      sandboxedWays:
        'Whoever looks after the learning system can change that: let the frame keep its origin (allow-same-origin in its sandbox), or have this open in a new window.',
      ended:
        'This visit has ended. What you play from here on is not told to your learning system. To go on, open Alongside from your course again.',
      refused:
        'Your learning system does not take what it is told. What you do is kept in this browser, and you can play on. Whoever looks after the system will want to see “Connection details”.',
      looking: {
        browse:
          'Your learning system opened this as a preview: you can play everything, and nothing of it counts. To have it count, go back to the course and choose “Enter”.',
        review:
          'Your learning system opened this for looking only, often because it is already finished. You can play everything. It stays in this browser, under “Your record”, and is not added to the report. To add more, start a new attempt from your course (in Moodle, tick “Start a new attempt” before you enter), or ask whoever runs the course.',
      },
      unread:
        'What your learning system had kept could not be read. You go on from what this browser has kept; where it has kept nothing, this begins afresh.',
    },
    unread: {
      'lms/state-newer':
        'What your learning system had kept was written by a newer Alongside, so it is left there as it is. You go on from what this browser has kept, and your place from now on is kept in this browser only.',
    } as Readonly<Record<string, string>>,
    atEnd: ({ ended, asked, completed, passed, keeping, looking }: Reached): string => {
      if (looking)
        return 'This visit was for looking only, so this ending is not added to the report of your learning system. It is listed under “Your record”.'
      if (passed === false) {
        return 'The mark that your organisation has set is not reached yet. That closes nothing: begin again, or try again from any choice, as often as you like. The best attempt counts.'
      }
      if (keeping === 'ended')
        return 'This visit had already ended, so your learning system is not told of this ending. It is listed under “Your record”. To have a story count, open Alongside from your course again.'
      if (keeping === 'alone')
        return 'Alongside could not connect to your learning system, so this ending is kept in this browser only.'
      const counts = completed
        ? 'This counts: you have done what was asked.'
        : `This counts. You have come to an end of ${ended} of ${asked} stories; your course asks for all ${asked}.`
      const arrived =
        keeping === 'kept' ? 'Your learning system knows.' : 'Your learning system is being told.'
      const waits =
        keeping === 'away'
          ? 'Your learning system did not answer. It is kept in this browser and told the next time you open Alongside from your course.'
          : 'Your learning system has not taken it yet. It is kept in this browser and sent as soon as it does.'
      return `${counts} ${['waiting', 'silent', 'refused', 'away'].includes(keeping) ? waits : arrived}`
    },
    asks: ({ ended, asked, completed }: Pick<Reached, 'ended' | 'asked' | 'completed'>): string =>
      completed
        ? 'You have done what your course asks for. You can play on as long as you like.'
        : `Your course asks you to come to an end of each of the ${asked} stories, in any order and in as many visits as you like. So far: ${ended} of ${asked}.`,
    atEndLost:
      'The frame that this page is in lets nothing be kept, so your learning system does not know of this ending, and it is gone when you close the page.',
    older: 'From another time through the course. It does not count for this one.',
    diagnostics: 'Connection details',
    diagnosticsAbout:
      'For whoever looks after the learning system. It holds no name and nothing that anybody wrote.',
    inReport: ({ id, answer }: { readonly id: string; readonly answer: string }) =>
      `In the report of your learning system: ${answer}, under ${id}`,
    key: 'The decisions in a report',
    keyAbout:
      'A SCORM 1.2 report shows the options that somebody took as letters. What each letter stands for:',
    keyLink: 'the decisions of this package (decisions.html, in a new tab)',
    calls: 'The last calls',
    noCalls: 'There was no call yet.',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'This browser does not allow copying. The text is below.',
    told: {
      time: 'Time',
      call: 'Call',
      given: 'Given',
      answer: 'Answer',
      error: 'Error',
      facts: (
        told: {
          readonly standard: string
          readonly found: string
          readonly failures: number
          readonly lastError?: string
          readonly stateLength: number
          readonly waiting?: number
        },
        version: string,
      ): readonly (readonly [string, string])[] => [
        ['Standard', told.standard],
        ['Found', told.found],
        ['Version of the package', version],
        ['Failed calls', String(told.failures)],
        ['Last error', told.lastError ?? 'none'],
        ['Length of the state', `${told.stateLength} characters`],
        ...(told.waiting === undefined ? [] : [['Statements waiting', String(told.waiting)] as const]),
      ],
    },
  },
}
