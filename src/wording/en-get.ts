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
    systems: [
      [
        'Moodle',
        [
          'In the course, turn editing on, and add an activity of the kind “SCORM package”.',
          'Upload the SCORM 1.2 zip.',
          'Under “Attempts”, leave the number unlimited, “Force new attempt” at No, and grading at the highest attempt.',
          'Under “Completion”, require the status “Completed”. Leave “Passed” alone unless you have set a pass mark.',
        ],
      ],
      [
        'Totara',
        [
          'Add a SCORM activity to the course and upload the SCORM 1.2 zip.',
          'Leave attempts unlimited and “Force new attempt” off.',
          'Let the activity complete on the status “Completed”.',
        ],
      ],
      [
        'Blackboard',
        [
          'Under “Content”, choose “Content package (SCORM)” and upload the SCORM 1.2 or 2004 zip.',
          'Let the attempt be taken any number of times, and take the highest.',
        ],
      ],
      [
        'Another system',
        [
          'Look for “SCORM”, “eLearning package” or “course upload”, and take the SCORM 1.2 zip.',
          'Allow any number of attempts and keep the best.',
          'Open it once yourself, make one choice, press “Save and exit”, and open it again: it should go on where you were.',
        ],
      ],
    ] as readonly (readonly [string, readonly string[]])[],
    settings: 'What you may set',
    settingsList: [
      'setting.json in the zip is the one file to change. It is read when the package is opened.',
      'A pass mark is off. Where you set one, say so to the learners: scores here are teaching devices, and do not say whether anybody is fit to practise.',
      'What a learner writes stays on their device. There is no setting that sends it.',
      'Keep the name and the identifiers of a package when you replace it with a newer one, or your system may drop what it had kept.',
    ],
    told: 'What the system is told',
    toldAbout:
      'That a learner began, how far they came, which options they took, and that they reached the look back. Each choice is sent as it is made. No name is asked for; the system knows who is signed in.',
    read: 'How to read the report',
    readAbout:
      'A SCORM 1.2 report shows which option somebody took as a letter, the same letter in every attempt. Every package holds a page, decisions.html, that says for each decision what the letters stand for. To get at it, unpack a copy of the zip and open that page, or open the package from the course and follow “Connection details”. SCORM 2004 shows what was asked and the name of the option, which is on the same page; cmi5 and xAPI tell all the words.',
    print: 'Print this page',
  },
}
