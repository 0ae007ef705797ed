// The English words of taking Alongside elsewhere: packages and how to upload them, a newer version. Part of en-later.ts.

export const enGet = {
  newer: {
    there: 'A newer version of Alongside is here. Your attempts stay.',
    take: 'Change to it now',
  },

  get: {
    title: 'For an LMS, or a stick',
    lead: 'Packages of Alongside for a learning management system, and one file that needs neither server nor network.',
    none: 'No packages lie beside this page. Whoever put it here can make them with “npm run package”.',
    whole: 'All stories',
    size: (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`,
    standards: {
      scorm12: {
        name: 'SCORM 1.2',
        about:
          'Take this one if you are not sure. Moodle, Totara, Blackboard, Kallidus and nearly everything else runs it.',
      },
      scorm2004: {
        name: 'SCORM 2004, 4th edition',
        about: 'For systems that run it fully. It tells completion and success apart.',
      },
      cmi5: {
        name: 'cmi5',
        about: 'For systems with a learning record store that offer cmi5.',
      },
      xapi: {
        name: 'xAPI (Tin Can)',
        about: 'For systems that open xAPI packages without cmi5.',
      },
    },
    single: 'One file',
    singleAbout:
      'Put it on a stick and open it with a double click. The room’s window for a group works too, in Chromium, Chrome and Edge.',
    how: 'How to upload it',
    howAbout:
      'Upload the zip as it is; do not unpack it. Opening it in a new window or in the same page are both fine.',
    oneOrSix: 'One package, or one for each story',
    oneOrSixAbout: [
      'All six in one package: one activity, complete when the learner has come to an end of all six. Until then every story and every try reaches the report.',
      'A package for each story: six activities in one course. Each is complete by itself, and the report shows which stories were played. Take this where one story is enough, or where the stories are spread over an induction.',
    ],
    finished: 'After it is complete',
    finishedAbout:
      'Most systems open what is complete for looking only. It can be played again as often as anybody likes, and is kept, but no longer added to the report; the page says so. The steps below say how a further attempt counts. A new attempt begins as new: nothing of an older one completes it, and the older runs stay in the learner’s own record.',
    systems: [
      [
        'Moodle',
        [
          'In the course, turn editing on, and add an activity of the kind “SCORM package”. Upload the SCORM 1.2 zip.',
          'Under “Appearance”, set “Disable preview mode” to Yes: what is done in a preview does not count.',
          'Under “Grade”, choose the method “Learning objects”. No score is told, so that any other method shows every learner 0 per cent. If you want no grade at all, hide it in the gradebook set-up.',
          'Under “Attempts management”, leave the number unlimited and “Force new attempt” at No.',
          'Under “Completion”, require the status “Completed”; the status “Passed” only if you have set a pass mark.',
          'For a further attempt to count, the learner ticks “Start a new attempt” before “Enter”. For a yearly refresher you may let “Force new attempt” begin one whenever the one before is finished.',
        ],
      ],
      [
        'Totara',
        [
          'Add a SCORM activity to the course and upload the SCORM 1.2 zip.',
          'Choose the grading method “Learning objects”, or hide the grade: no score is told.',
          'Leave attempts unlimited, “Force new attempt” off and the preview switched off. Let the activity complete on the status “Completed”.',
          'For a further attempt to count, the learner ticks “Start a new attempt”. A certification that opens again gives a new attempt by itself.',
        ],
      ],
      [
        'Blackboard',
        [
          'Under “Content”, choose “Content package (SCORM)”, in the Ultra view “SCORM package”, and upload the SCORM 1.2 or 2004 zip.',
          'Have it marked by completion, or not at all (in the Ultra view leave “Grade SCORM” off): no score is told, and a mark by score would be 0.',
          'Let the attempt be taken any number of times. A further attempt counts as an attempt of its own; Blackboard’s Ultra view takes the last one that has a grade.',
        ],
      ],
      [
        'Another system',
        [
          'Look for “SCORM”, “eLearning package” or “course upload”, and take the SCORM 1.2 zip.',
          'Let completion decide, not a score. Allow any number of attempts and keep the best.',
          'Open it once yourself, make one choice, press “Save and exit”, and open it again: it should go on where you were.',
          'If it shows nothing but a line about its frame, let the system open it in a new window.',
        ],
      ],
    ] as readonly (readonly [string, readonly string[]])[],
    settings: 'What you may set',
    settingsList: [
      'setting.json in the zip is the one file to change. It is read when the package is opened.',
      '“asks” is “every”: all stories of the package have to come to an end. With “one” the first ending completes it, and most systems add nothing to the report after that.',
      'A pass mark is off. With one, the package is complete when the mark is reached; until then every learner may try again as often as they like. Where you set one, say so to the learners: scores here are teaching devices, and do not say whether anybody is fit to practise.',
      'What a learner writes stays on their device. There is no setting that sends it.',
      'Keep the name and the identifiers of a package when you replace it with a newer one, or your system may drop what it had kept.',
    ],
    told: 'What the system is told',
    toldAbout:
      'That a learner began, how far they came, which options they took, and that they reached an ending. Each choice is sent as it is made. No name is asked for; the system knows who is signed in.',
    read: 'How to read the report',
    readAbout:
      'A SCORM 1.2 report shows which option somebody took as a letter, the same letter in every attempt. Every package holds a page, decisions.html, that says for each decision what the letters stand for. To get at it, unpack a copy of the zip and open that page, or open the package from the course and follow “Connection details”. SCORM 2004 shows what was asked and the name of the option, which is on the same page; cmi5 and xAPI tell all the words.',
    print: 'Print this page',
  },
}
