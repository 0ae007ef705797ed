// The English words of a package that a learning system opened: what it is told, what became of that, how to leave. Part of
// en-later.ts.

/** What a learning system is told, in words. */
interface ReportScope {
  readonly decisions: boolean
  readonly scores: boolean
  readonly mark: boolean
}

const listed = ({ decisions, scores }: ReportScope): string => {
  const parts = [
    'how far you are',
    'how long a visit took',
    ...(decisions ? ['which options you took and when'] : []),
    ...(scores ? ['how the three scores ended'] : []),
  ]
  return parts.length === 1 ? `${parts[0]}` : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

interface Told {
  /** In this visit: all of it, only the short code by which it goes on, or nothing since no system was found. */
  readonly told: 'all' | 'code' | 'nothing'
}

const CODE = 'The code holds your choices and the three scores of your best endings.'

const toldInVisit = (tells: ReportScope & Told): string => {
  if (tells.told === 'nothing') return 'No learning system was found, so none is told of this visit.'
  if (tells.told === 'code')
    return `None of what you choose in this visit goes into the report of your learning system. It may be told how long you were there, and keep a short code, so that you can go on where you were. ${CODE}`
  return `Your learning system opened this. It is told ${listed(tells)}, and the people who run your course can see that there. It also keeps a short code, so that you can go on where you were. ${CODE}`
}

/** What has been reached of what the package asks for. */
interface Reached {
  readonly ended: number
  readonly asked: number
  readonly completed: boolean
  readonly passed?: boolean
  /** Per cent; undefined where there is none. */
  readonly mark?: number
  /** Stories that have an ending, and none that reaches the mark, with the per cent of their best. */
  readonly below: readonly { readonly title: string; readonly percent: number }[]
}

/** And what became of telling it. */
interface PackageResult extends Reached {
  readonly keeping: string
  readonly looking?: 'browse' | 'review'
  /** The browser keeps nothing either. */
  readonly keepsNothing: boolean
}

const all = (many: number): string => (many === 2 ? 'both' : `all ${many}`)

/** To two decimals, since an LMS may give a mark of two thirds. */
const perCent = (mark: number): string => `${Math.round(mark * 100) / 100} per cent`

const markOf = (mark: number): string => `the mark of ${perCent(mark)}`

const still = ({ ended, asked, mark }: Reached) =>
  `You have finished ${ended} of ${asked} different stories. Your course is complete when you have finished ${all(asked)}${mark === undefined ? '' : ` and each of them has reached ${markOf(mark)} that your organisation has set`}.`

/** Of a single story it is clear which one is meant. */
const belowMark = ({ asked, below }: Pick<Reached, 'asked' | 'below'>): string => {
  if (below.length === 0) return ''
  if (asked < 2 && below.length < 2) return ` Your best ending so far has ${below[0]?.percent} per cent.`
  return ` Below it so far: ${below.map(({ title, percent }) => `“${title}” (${percent} per cent)`).join(', ')}.`
}

const counts = (reached: PackageResult): string => {
  const { asked, completed, passed, mark } = reached
  if (passed === false)
    return `${mark === undefined ? 'The mark' : `The mark of ${perCent(mark)}`} that your organisation has set is not reached yet.${belowMark(reached)} You can play again, or try again from any choice. The best ending of ${asked > 1 ? 'each story counts, and every story has to reach the mark' : 'a story counts'}.`
  if (completed)
    return mark !== undefined && passed
      ? 'This counts: you have done what was asked, and the mark is reached.'
      : 'This counts: you have done what was asked.'
  return `${still(reached)} A story that is played again does not count as another one${mark === undefined ? '' : ', and can come to the mark'}.${belowMark(reached)}`
}

/** What the course asks for, at the start of a package of so many stories. */
const askedFor = ({ asked, mark, of }: Reached & { readonly of: number }): string => {
  const toReach = mark === undefined ? '' : ` and to reach ${markOf(mark)} that your organisation has set`
  if (asked > 1)
    return `Your course asks you to finish ${all(asked)} stories, in any order and in as many visits as you like${mark === undefined ? '' : `, and each of them to reach ${markOf(mark)} that your organisation has set`}.`
  return of > 1
    ? `Your course asks you to finish one of these stories, whichever you like${mark === undefined ? '' : `,${toReach} in it`}.`
    : `Your course asks you to finish this story${toReach}.`
}

const arrived = (keeping: string, keepsNothing: boolean): string => {
  if (keeping === 'kept') return 'Your learning system has been told.'
  if (keeping === 'keeping') return 'Your learning system is being told.'
  if (keepsNothing)
    return 'It has not reached your learning system yet, and this browser keeps nothing here. Alongside keeps trying; please leave this page open.'
  return keeping === 'away'
    ? 'Your learning system did not answer. This ending is kept in this browser. It is sent the next time you open Alongside from your course, in this browser on this device.'
    : 'It has not reached your learning system yet. It is kept in this browser, and Alongside keeps trying.'
}

export const enLms = {
  lms: {
    privacy: (tells: ReportScope & Told & { readonly keepsNothing: boolean }) =>
      [
        toldInVisit(tells),
        tells.keepsNothing
          ? 'What you write is gone when you close this page.'
          : 'What you write stays in this browser.',
        tells.told === 'nothing'
          ? 'Nobody is told anything.'
          : 'Nobody outside your learning system is told anything.',
      ].join(' '),
    mistakes: (tells: ReportScope & Told) =>
      [
        tells.mark
          ? 'Your organisation has set a mark for this. You can play a story again, and the best ending of each story counts.'
          : 'Alongside does not assess you.',
        ...(tells.told === 'all' ? [`Your learning system is told ${listed(tells)}.`] : []),
        'Every option is something a decent new worker might do, and there is often more than one that works. Many people feel less sure of themselves after the first time through. That is normal, and it passes.',
      ].join(' '),
    deleting:
      'This deletes what is kept on this device. What your learning system has in its report stays there. Whoever runs your course can say how long.',
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
      'Your learning system shows this page in a frame that lets nothing be kept: not with your learning system, and not in this browser. When you close this window, what you did here is gone.',
    leftPartlyLostText:
      'Your learning system did not take everything, and this browser keeps nothing here. What your learning system did not take is gone when you close this window. Whoever looks after the system will want to see “Connection details”.',
    leftHere: 'Saved in this browser',
    leftHereText: {
      silent:
        'Your learning system did not answer. What you did is kept in this browser. It is sent the next time you open Alongside from your course, in this browser on this device. You can close this window now.',
      refused:
        'Your learning system did not take everything. What you did is kept in this browser. It is offered again the next time you open Alongside from your course, in this browser on this device. You can close this window now. Whoever looks after the system will want to see “Connection details”.',
      alone:
        'Alongside could not connect to your learning system, so it was not told. What you did is kept in this browser only. You can close this window now.',
    },
    back: 'Back to the course',
    dismiss: 'Put this away',
    notices: {
      silent:
        'Your learning system is not answering. What you do is kept in this browser, and Alongside keeps trying. If you need to stop, choose “Save and exit”.',
      away: 'Your learning system did not answer when this was opened. You can play on. What you do is kept in this browser, and is sent the next time you open Alongside from your course, in this browser on this device.',
      alone:
        'Alongside could not connect to your learning system. Your progress is kept in this browser only and does not count for your course. To have it count, close this page and open Alongside from your course again.',
      /** In the place of those above, where the browser keeps nothing either. */
      keptNowhere: {
        silent:
          'Your learning system is not answering, and this browser keeps nothing here. Please leave this page open; Alongside keeps trying.',
        refused:
          'Your learning system does not take what it is told, and this browser keeps nothing here. You can play on, but what it does not take is gone when you close the page. Whoever looks after the system will want to see “Connection details”.',
      },
      sandboxed:
        'Your learning system shows this page in a way that lets nothing be kept. You can play every story to its end. When you close the page, all of it is gone, and your course is not told. There is no sound; the captions are there.',
      sandboxedWays:
        'For whoever looks after the learning system: add allow-same-origin to the sandbox of this frame, or open Alongside in a new window.',
      setting: (mistake: string) =>
        `For whoever looks after the learning system: setting.json could not be used, so this package goes by the settings it was made with. ${mistake}. Everybody else can play on.`,
      ended:
        'This visit has ended. What you play from here on is not told to your learning system. To go on, open Alongside from your course again.',
      refused:
        'Your learning system does not take what it is told. What you do is kept in this browser, and you can play on. Whoever looks after the system will want to see “Connection details”.',
      looking: {
        browse:
          'Your learning system opened this as a preview. You can play everything. It is listed under “Your record” in this browser, and nothing is added to the report. To have it count, go back to the course and open it in the usual way (in Moodle: “Enter”).',
        review:
          'Your learning system opened this for looking only, often because it is already finished. You can play everything. It is kept in this browser, under “Your record”, and is not added to the report; only how long you were there, and the short code by which you go on, may still be sent. To add more, start a new attempt from your course (in Moodle, tick “Start a new attempt” before you enter), or ask whoever runs the course.',
      },
      lookingKeptNowhere:
        'Your learning system opened this for looking only. You can play everything. Nothing is added to the report, and this browser keeps nothing here. To have it count, go back to the course, or ask whoever runs it.',
      unread:
        'Your place in the course could not be read. It is not something you did. You go on from what this browser has kept; where it has kept nothing, this begins afresh. If you had finished some stories elsewhere, tell whoever runs the course.',
    },
    unread: {
      'lms/state-newer':
        'Your place in the course was saved by a newer version of Alongside, so it is left there as it is. It is not something you did. You go on from what this browser has kept, and your place from now on is kept in this browser only. Please tell whoever runs the course.',
    } as Readonly<Record<string, string>>,
    atEnd: (reached: PackageResult): string => {
      const { keeping, looking, keepsNothing } = reached
      const isListed = keepsNothing ? '' : ' It is listed under “Your record”.'
      if (looking)
        return `This visit was for looking only, so this ending is not added to the report of your learning system.${isListed}`
      if (keeping === 'ended')
        return `This visit had already ended, so your learning system is not told of this ending.${isListed} To have a story count, open Alongside from your course again.`
      if (keeping === 'alone')
        return 'Alongside could not connect to your learning system, so this ending is kept in this browser only.'
      return `${counts(reached)} ${arrived(keeping, keepsNothing)}`
    },
    asks: (reached: Reached & { readonly of: number }): string => {
      if (reached.completed && reached.passed !== false)
        return 'You have done what your course asks for. You can play on as long as you like.'
      const soFar = reached.asked > 1 ? ` So far you have finished ${reached.ended} of ${reached.asked}.` : ''
      return `${askedFor(reached)}${soFar}${belowMark(reached)}`
    },
    atEndLost:
      'This page is shown in a way that lets nothing be kept, so your learning system does not know of this ending, and it is gone when you close the page.',
    older: 'It does not count for your present attempt at the course.',
    olderTry:
      'This does not count for your present attempt at the course, so there is no “Try again from here” in it. To play this story so that it counts, begin it anew.',
    diagnostics: 'Connection details',
    diagnosticsAbout:
      'For whoever looks after the learning system. If you are here to learn, you do not need this page. It holds no name and nothing that a learner wrote.',
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
    report: {
      time: 'Time',
      call: 'Call',
      given: 'Given',
      answer: 'Answer',
      error: 'Error',
      facts: (
        report: {
          readonly standard: string
          readonly found: string
          readonly failures: number
          readonly lastError?: string
          readonly stateLength: number
          readonly waiting?: number
        },
        launch: {
          readonly version: string
          readonly settingProblem?: string
          readonly keepsNothing: boolean
        },
      ): readonly (readonly [string, string])[] => [
        ['Standard', report.standard],
        ['Found', report.found],
        ['Version of the package', `${launch.version}`],
        [
          'setting.json',
          launch.settingProblem
            ? `not used; the package goes by the settings it was made with. ${launch.settingProblem}`
            : launch.keepsNothing
              ? 'not read in a frame like this one; the package goes by the settings it was made with'
              : 'read, no mistake found',
        ],
        ['Failed calls', String(report.failures)],
        ['Last error', report.lastError ?? 'none'],
        ['Length of the state', `${report.stateLength} characters`],
        ...(report.waiting === undefined ? [] : [['Statements waiting', String(report.waiting)] as const]),
      ],
    },
  },
}
