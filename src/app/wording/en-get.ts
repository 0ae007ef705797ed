// The English words of taking Alongside elsewhere: packages and how to upload them, a newer version. Part of en-later.ts.

interface PackageHolds {
  readonly asks: 'one' | 'every'
  readonly passMark: number | null
  readonly tellDecisions: boolean
  readonly tellScores: boolean
  readonly title?: string
  readonly service?: string
}

const reportHolds = ({ tellDecisions, tellScores, passMark }: PackageHolds): string => {
  const scores = tellScores || passMark !== null
  if (tellDecisions) return scores ? 'which options were taken, and the scores' : 'which options were taken'
  return scores ? 'the scores, and not which options were taken' : 'neither options nor scores'
}

export const enGet = {
  newer: {
    there: 'A newer version of Alongside is here. Your attempts stay.',
    take: 'Change to it now',
    taking: 'Changing to it. Without a network this may wait until other windows of Alongside are closed.',
  },

  get: {
    title: 'For an LMS, or a USB stick',
    lead: 'Packages of Alongside for a learning management system.',
    leadWithFile:
      'Packages of Alongside for a learning management system, and one file that needs neither server nor network.',
    ready: 'Packages that are ready',
    readyAbout: 'Made for every story, with the settings that most people want.',
    none: 'No packages are ready here. The form above makes the one that you need. The one file for a USB stick has to be put here by whoever built this site, with “npm run package”.',
    whole: 'All stories',
    size: (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`,
    standards: {
      scorm12: {
        name: 'SCORM 1.2',
        about:
          'Take this one if you are not sure. Moodle, Totara, Blackboard, Kallidus and most other systems run it.',
      },
      scorm2004: {
        name: 'SCORM 2004, 4th edition',
        about: 'For systems that run it fully. Leave it alone unless your supplier asks for it.',
      },
      cmi5: {
        name: 'cmi5',
        about: 'For systems that offer cmi5. Leave it alone unless your supplier asks for it.',
      },
      xapi: {
        name: 'xAPI (Tin Can)',
        about:
          'For systems that open xAPI packages without cmi5. Leave it alone unless your supplier asks for it.',
      },
    },
    single: 'One file',
    singleAbout:
      'Put it on a USB stick and open it with a double click. The room’s window for a group works too, in Chromium, Chrome and Edge.',
    how: 'How to upload it',
    howAbout:
      'Upload the zip as it is. It can open in a new window or in the same page. If it says there that nothing is kept, choose the new window, or have allow-same-origin added to the sandbox of the frame. Before you go live, log in as a test learner, make one choice, press “Save and exit”, and open it again: it should go on where you were. Then delete that attempt.',
    oneOrSix: 'One package, or one for each story',
    oneOrSixAbout: [
      'Several in one package: one activity, complete when the learner has finished all of them. Until then every story and every try reaches the report. After the last ending nothing more does, in most systems.',
      'A package for each story: several activities in one course. Each is complete by itself, and the report shows which stories were played. Take this where one story is enough, or where the stories are spread over an induction.',
    ],
    finished: 'After it is complete',
    finishedAbout:
      'Once a package is complete, most systems open it for looking only. It can be played as often as anybody likes, but nothing more is added to the report; the page says so. To add more, the learner starts a new attempt, as the steps below say. A new attempt starts at zero: endings from before do not count for it, but stay in the learner’s own record.',
    systems: [
      [
        'Moodle',
        [
          'In the course, switch editing on and add an activity of the kind “SCORM package”. Upload the SCORM 1.2 zip as its package file.',
          'Under “Appearance” (some settings may be behind “Show more”), set “Disable preview mode” to Yes, since a preview does not count. Set “Student skip content structure page” to Never: “Start a new attempt” stands on that page and nowhere else.',
          'Under “Grade”, set “Grading method” to “Learning objects”. Unless you set a mark or have the scores told, any other method shows every learner 0 per cent. If you want no grade at all, hide it in the gradebook.',
          'Under “Attempts management”, set “Number of attempts” to “Unlimited attempts” and “Force new attempt” to No.',
          'Under “Completion conditions” choose “Add requirements” and tick “Completed” only. Tick “Passed” instead only if you have set a pass mark. (Older versions call it “Require status”.) Save.',
          'Check it as a test learner before you go live: “Enter”, one choice, “Save and exit”, and “Enter” again. It should go on where you were.',
          'The report: open the activity, choose “Reports” and then “Interactions report”. It has every decision that was told. Choose the number of an attempt, then “Learning objects” and “Track details”, for all that Moodle keeps of it.',
          'For a further attempt to count, the learner ticks “Start a new attempt” and then presses “Enter”. For a yearly refresher, “Force new attempt” can begin one by itself: choose the answer that begins “When previous attempt completed”, and not “Always”.',
        ],
      ],
      [
        'Totara',
        [
          'In the course, switch editing on, add a SCORM activity, and upload the SCORM 1.2 zip as its package file.',
          'Under “Appearance”, set “Disable preview mode” to Yes and “Learner skip content structure page” to Never. A course with a single activity has no such page and no such setting.',
          'In the settings for the grade, choose the method “Learning objects”, or hide the grade: no score is told unless you set it so.',
          'In the settings for attempts, leave their number unlimited and do not force a new attempt.',
          'In the settings for activity completion, let the activity complete when conditions are met, and require the status “Completed”; “Passed” only if you have set a pass mark. Save.',
          'Check it as a test learner before you go live: enter, one choice, “Save and exit”, and enter again. The report is in the activity itself, under its reports.',
          'For a further attempt to count, the learner ticks “Start a new attempt”. Where a certification opens its course again, check with a test learner that Totara has reset the activity; what is reset is set with the certification and the course.',
        ],
      ],
      [
        'Blackboard',
        [
          'In the Ultra view, on “Course Content”, choose the plus sign, “Create” and “SCORM package”, and upload the SCORM 1.2 or 2004 zip. In the Original view, add a content package (SCORM) in a content area.',
          'Leave “Grade SCORM” off; in the Original view, have it marked by completion or not at all. Unless you set a mark or have the scores told, a mark by score would be 0. These settings may not be changed after the upload.',
          'Set “Attempts allowed” to as many as there can be. With a grade, Ultra counts the last attempt that has one, and this cannot be changed: somebody who begins again should then finish again.',
          'Make it visible to students. Where your course tracks the progress of students, that shows who has finished; otherwise, look at the attempts of the SCORM package itself. What there is to see depends on your version: check it with your test learner.',
          'Check it as a test student before you go live: open it, one choice, “Save and exit”, and open it again. It should go on where you were.',
        ],
      ],
      [
        'Another system',
        [
          'Look for “SCORM”, “eLearning package” or “course upload”, and take the SCORM 1.2 zip.',
          'Let completion decide, not a score. Allow any number of attempts, and keep the best.',
          'Check it as a test learner before you go live: open it, one choice, “Save and exit”, and open it again. It should go on where you were.',
          'If it says that nothing can be kept, let the system open it in a new window.',
        ],
      ],
    ] as readonly (readonly [string, readonly string[]])[],
    form: {
      title: 'Make a package',
      about:
        'Choose what should be in it and how it should behave. It is made here, in this browser, from the files of this site, so it needs the network; nothing is sent anywhere. The same choices always give the same file. If you are not sure, leave everything as it is.',
      keeps: 'What you fill in stays here until you close this tab.',
      before: 'Begin from a package that you made before',
      beforeAbout:
        'Its stories, settings, contacts and id are filled in below, for you to change. The zip is read here and not sent anywhere.',
      beforeFile: 'The zip of a package',
      taken: (file: string) => `The form is filled in from ${file}.`,
      notTaken: (file: string) => `${file} could not be read as a package of Alongside. Nothing was changed.`,
      clear: 'Clear the form',
      unclear: 'Bring back what was cleared',
      notHere: (stories: readonly string[]) =>
        `Not on this page, so not in the package: ${stories.join(', ')}. Add a story of your own first, under “Stories of your own”.`,
      service: 'Name of your service',
      serviceAbout: 'Your stories stand under it on the start page. You may leave it empty.',
      stories: 'Which stories',
      ownStories: 'Of your own service',
      ownAbout: 'Not checked by the people who made Alongside.',
      standard: 'For which system',
      asks: 'What has to be finished',
      asksAbout:
        'With “Any one”, the first ending completes the course, and most systems add nothing to the report after that.',
      every: 'Every story in it',
      one: 'Any one of them',
      mark: 'A pass mark',
      markAbout:
        'Without one, coming to an ending is enough. With one, a story counts when its three scores together come to so many per cent of the 60 points there are; until then a learner can play on, and the scores are told. If you set one, say so to the learners: scores here are teaching devices, and do not say whether anybody is fit to practise.',
      noMark: 'None',
      withMark: 'A mark of',
      percent: 'Per cent, 1 to 100',
      points: (fewest: number, top: number) =>
        `It is reached with ${fewest < top ? `${fewest} of the ${top} points or more` : `all ${top} points`}: per cent are rounded to the nearest whole number. Alongside itself compares a learner with it; a grade to pass that you set in your system is another matter.`,
      outOfReach: (story: string, percent: number) =>
        `Nobody can reach that mark in “${story}”: its scores come to ${percent} per cent at the most.`,
      told: 'What the report shows',
      tellDecisions: 'Which options were taken',
      tellScores: 'The scores',
      tellScoresAlways:
        'The system is told the scores, since there is a pass mark. Of several stories that have to be finished it is told one score, once all of them are: that of the story furthest from the mark.',
      support: 'Whom learners can turn to',
      supportAbout:
        'They are named on the page for a pause, which is one press away on every screen of a story. A page, a telephone number or an email address may stand with each.',
      supportOfSite: 'These are the ones that this site names.',
      mostContacts: (most: number) => `There can be ${most} at the most.`,
      contactName: 'Name',
      contactText: 'When, or what for (you may leave this empty)',
      contactAddress: 'Telephone, email or web address (you may leave this empty)',
      contact: (number: number) => `Contact ${number}`,
      addContact: 'Add a contact',
      removeContact: 'Remove this contact',
      names: 'Title and id',
      namesAbout: 'Most people leave these as they are.',
      packageTitle: 'Title in the system',
      packageId: 'Id of the course',
      packageIdAbout:
        'The system knows the course by it. When you replace a package by a newer one, leave it as it was, or learners may lose their place.',
      iri: 'Web address for statements',
      iriAbout:
        'Statements are what a record store is told, and under this address it knows the course. Take one of your organisation’s, such as https://training.example.org/talk; nothing has to be there. Left empty it is an example address, which will do for a trial. Choose it once: with another address it counts as another course.',
      make: 'Make the package',
      making: 'Making it: all its files are being fetched …',
      made: (name: string, bytes: number) => `${name} is made (${(bytes / 1_000_000).toFixed(1)} MB).`,
      holds: (held: PackageHolds, titles: readonly string[]): readonly string[] => [
        `${titles.length === 1 ? 'Story' : 'Stories'}: ${titles.join(', ')}.`,
        ...(held.title === undefined ? [] : [`Title in the system: ${held.title}.`]),
        ...(held.service === undefined ? [] : [`Your own stories stand under: ${held.service}.`]),
        ...(titles.length > 1
          ? [`To be finished: ${held.asks === 'every' ? 'every story' : 'any one of the stories'}.`]
          : []),
        held.passMark === null ? 'Pass mark: none.' : `Pass mark: ${held.passMark} per cent.`,
        `In the report: ${reportHolds(held)}.`,
      ],
      statements: (iri: string, isExample: boolean) =>
        `Statements stand under: ${iri}${isExample ? ' (an example address, for a trial)' : ''}`,
      turnTo: (names: readonly string[]) =>
        `To turn to: ${names.length === 0 ? 'nobody named' : names.join(', ')}.`,
      saved: (name: string) => `Your browser was given ${name}. Look among your downloads.`,
      idWas: (id: string) =>
        `The id of the course is ${id}. Note it: with the next version, put it in under “Title and id”, or begin from this file.`,
      noNetwork:
        'What makes packages did not arrive. Look whether there is a network, and try again; or load the page again.',
      save: 'Save it',
      failed: 'The package could not be made',
      notFromDisk:
        'This page was opened from a disk, and packages are made from a page on a server. Ask whoever put Alongside on a server for its address.',
      /** Under the field; where there are several, the list above the button says how many. */
      errors: {
        stories: 'Choose at least one story.',
        service: 'Take 120 characters at the most.',
        title: 'Take 1 to 200 characters, on one line.',
        id: 'Take small letters, digits, - and _ only, 64 at most, and begin with a letter.',
        passMark: 'Take a whole number from 1 to 100.',
        iri: {
          scheme: 'Begin with https://, as in https://training.example.org/talk.',
          space: 'Leave out spaces.',
          user: 'Leave out the @ and the name before it, as in https://training.example.org/talk.',
          server:
            'What stands between https:// and the next slash cannot be read as the name of a server. Put in one such as training.example.org.',
          query: 'Leave out ? and #, and what stands after them.',
          slash: 'Leave out the slash at the end.',
          marks: 'Use only the letters a to z, digits, and the marks - . _ and / in it.',
        },
        contact: {
          missing: () => 'Put in a name.',
          long: (most: number) => `Take ${most} characters at the most.`,
          'no-address': () =>
            'Put in a telephone number, an email address or a web address, or leave it empty.',
        },
      },
      toMend: (many: number) =>
        many === 1 ? 'There is one thing to mend above.' : `There are ${many} things to mend above.`,
    },
    told: 'What the system is told',
    toldAbout:
      'That a learner began, how far they came, how long a visit took, which options they took and when, and that they finished. Each choice is sent as it is made. How long somebody thought about a choice is not sent. No score goes into the report, unless you set it so; then it is that of the story that is furthest from the mark, or of the best one where any one is enough, and the three scores beside it are those of the best. To go on later, the system also keeps a short code; it holds the choices and the three scores of the best ending of each story, and an administrator may be able to see it. No name is asked for; the system knows who is signed in.',
    read: 'How to read the report',
    readAbout:
      'A SCORM 1.2 report shows which option somebody took as a letter, the same letter in every attempt with this version of the package. Every package holds a page, decisions.html, that says for each decision what the letters stand for. To get at it, unpack a copy of the zip and open that page, or open the package from the course and follow “Connection details”. SCORM 2004 shows what was asked and the name of the option, which is on the same page; cmi5 and xAPI tell all the words. With SCORM a report holds the first 60 decisions of a visit, about four stories; how far the learner came is always told. Some systems show no single decisions. “Neutral” only means that no option is right or wrong.',
    print: 'Print this page',
  },
}
