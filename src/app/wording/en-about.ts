// The English words of the page about Alongside: for whoever asks who made it, who may use it, and what to tell IT. Fetched with that
// page. What stands in square brackets is for a public body that publishes the accessibility statement as its own.

/** A paragraph, or the items of a list. */
type Block = string | readonly string[]
/** A part of a page: its title, and what stands under it. */
type Part = readonly [title: string, ...blocks: readonly Block[]]

const parts: readonly Part[] = [
  [
    'What it is, and what it is not',
    'Alongside is a training simulator for people who are new to youth justice work in England and Wales. You talk with a made-up child, and afterwards you see what each choice did, and why.',
    [
      'The scores are a teaching device. They measure nothing, and say nothing about whether anybody is fit to practise. Where your organisation sets a mark to reach, that mark says no more.',
      'It does not replace supervision, or training by people.',
      'It is not legal advice, and your service may do things another way. Ask there.',
      'It gives no help in a real case. If a child is in danger, do what your service’s safeguarding procedure says. If somebody is in danger now, ring 999.',
    ],
  ],
  [
    'Who made it, and who has read it',
    'It was made by the Alongside maintainers, who are neither practitioners nor lawyers.',
    'What the children say and think was made up, from what has been published. A child you meet may see it quite differently.',
  ],
]

/** While nobody has. */
const unread =
  'Nobody who does this work for a living has read it yet, and no young person who has been through youth justice.'

const licence: Part = [
  'Licence',
  'Alongside is copyright 2026 of the Alongside maintainers, and under the MIT licence: you may use it, change it and pass it on, free of charge, as long as the notice of the licence stays with it. It comes without any warranty.',
  [
    'Backdrops, bodies, hair and some features of the faces were drawn for Alongside, and are under the same licence.',
    'The other features of the faces are from Open Peeps by Pablo Stanley (CC0, by what its author says), in the paths of the package react-peeps by Emre Çakır (MIT).',
    'The sounds were computed for Alongside (CC0). No voice was recorded.',
    'The typefaces are Atkinson Hyperlegible Next by the Braille Institute of America and Patrick Hand by Patrick Wagesreiter (both SIL Open Font License 1.1).',
    'Programs by others inside it, such as Phaser, Preact and inkjs, are under the MIT or the ISC licence.',
    'The dictionary of the page “Stories of your own” is British English as cspell has it, by Street Side Software, under the GNU Lesser General Public License, version 3. It is used as it came.',
    'What the library cites belongs to its authors. The library tells it in words of our own, and links to it.',
  ],
]

const fault: Part = [
  'To report a fault',
  'Tell the people who run this site, or who look after your course. This page does not know who they are, and sends nothing by itself. They can pass it on.',
  'It helps to say which page it was (copy its address), what you did, what you saw, which browser and device you used, and the version that stands here.',
]

const statement = {
  title: 'Accessibility statement',
  about:
    'In the form that public bodies in the United Kingdom publish. The makers wrote it, and they are not a public body. A body that offers Alongside can publish it as its own, once it has checked it and filled in what stands in square brackets.',
  parts: [
    [
      'What this statement covers',
      'It covers every page of Alongside: the start page, the conversations, the looks back, the library, the record, the settings, and the pages for a group. It does not cover the learning system that may have opened Alongside, nor the sources to which the library links.',
      'It is run by [name of the body]. As many people as possible should be able to use it. That means you should be able to:',
      [
        'choose stronger contrast, a dark page, larger text, wider spacing and the letters of your own device, or have the page follow what your device asks for',
        'zoom in up to 400 per cent without having to scroll sideways',
        'play a whole story with the keyboard alone',
        'take as long as you like, and turn off sound, movement and the picture without missing anything',
      ],
    ],
    [
      'How accessible it is',
      'Some parts are not fully accessible, or may be hard:',
      [
        'In the room’s window, which a group sees on a projector, the letters follow the height of the window. Zooming in the browser does not enlarge them. The trainer can, up to about one and a half times.',
        'A group looks at one screen. Somebody who cannot see it depends on the trainer, who has the same words on the console, to read it out.',
        'In a conversation the picture, with its description in words, comes before the text that it belongs to.',
        'The people in the stories talk as people do, in idiom. That can be hard for somebody whose second language is English.',
        'It is in English only. There is no Welsh version.',
        'Reading aloud needs an English voice on the device.',
        'The page’s security policy stops tools that add styles to a page from a bookmark. The settings have wider spacing of their own.',
        'Pages that are printed or saved as PDF were not checked with a screen reader.',
      ],
    ],
    [
      'Feedback and contact',
      'If you need Alongside or its contents in another form, such as large print or Braille, or if you find a problem that is not listed here, contact: [name, e-mail address and telephone number of those who answer]. We answer within [number] days.',
    ],
    [
      'Enforcement procedure',
      '[For a body in England, Scotland or Wales:] The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS). [A body in Northern Ireland names the Equality Commission for Northern Ireland here.]',
    ],
    [
      'Compliance status',
      '[Name of the body] is committed to making Alongside accessible, in accordance with the accessibility regulations.',
      'By the makers’ own check, Alongside is partially compliant with the Web Content Accessibility Guidelines (WCAG) version 2.2, level AA, due to the non-compliance listed here.',
    ],
    [
      'Non-accessible content',
      [
        'Non-compliance with the accessibility regulations: text in the room’s window cannot be made twice as large (WCAG 2.2, success criterion 1.4.4, Resize text).',
        'Disproportionate burden: nothing is claimed. [To be filled in by the body.]',
        'Content that is not within the scope of the regulations: sources on the sites of others.',
      ],
    ],
    [
      'What was tested, and how',
      [
        'By an automatic check: every page in Chromium with axe, by the rules of WCAG 2.2 A and AA and its best practices; some of the pages also in stronger contrast and in the dark. Such a check finds only part of what can be wrong.',
        'Every page at four sizes, the smallest 320 by 256, which is 1280 by 1024 at 400 per cent: nothing is cut off at the side, and landmarks and headings are in order. The first choices of a story by keyboard at 200 and at 400 per cent, with nothing over the words. Larger text with wider spacing on a phone.',
        'A whole story by keyboard alone, by program, in Chromium, in Firefox and in WebKitGTK, which stands in for Safari and is not Safari.',
        'By program in Chromium: a device’s own colours (forced colours), less movement, dark and more contrast as a device asks for them.',
        'Not tested: by people who use assistive technology; by a person with NVDA, JAWS, VoiceOver or another screen reader; with voice control, switches or a screen magnifier.',
      ],
    ],
    [
      'Preparation of this statement',
      'The makers prepared it on 30 November 2026, by a check of their own against WCAG 2.2 AA. [The body adds the day of its own check, and of its last review.]',
    ],
  ] as readonly Part[],
}

const forIt: Part = [
  'What to tell IT',
  [
    'Browsers: Chrome and Edge from version 99, Firefox from 98, Safari from 15.4 on a Mac, any browser on iOS or iPadOS from 15.4. An older one gets a page that says so.',
    'Nothing to install, no account, no cookie, no database. It is static files on any web server.',
    'Storage: what is played and written is kept in this browser, under the address of this site, in IndexedDB and localStorage. Where both are blocked it plays all the same, and keeps nothing.',
    'Network: it asks for nothing but its own files. Only where a learning system opened it, by SCORM, cmi5 or xAPI, does it tell that system how far the learner is and, unless the package is set otherwise, which options were taken and when; the data note says all of it.',
    'Content Security Policy: it stands in the page itself, and allows only the site’s own files. No script or style from elsewhere, no eval. Pictures and sounds made in the page have data: and blob: addresses. Packages for cmi5 and xAPI may connect to other addresses too, since the system names its own only when it opens them.',
    'Size: about 7 MB for everything, and some 110 kB until a story can begin.',
    'Offline: a story that was begun works without a network, and all of them once that was asked for in the settings, by a service worker, which needs https. Until then little more is fetched than what is played. Packages for a learning system have none.',
  ],
]

export const enAbout = {
  title: 'About Alongside',
  lead: 'What this is, who made it, and what the people responsible for it may want to know.',
  parts,
  unread,
  asOf: {
    title: 'Evidence and law, as of when',
    /** From the first and the last day on which somebody looked; and when law and guidance were looked at as a whole. */
    days: (first: string, last: string, law: string) =>
      `The sources behind the entries of the library were last looked at between ${first} and ${last}, law and guidance as a whole on ${law}.`,
    each: 'Each entry says on which day, in what role and how far its sources were read, and when somebody should look again. What is asked by law or guidance has the latest day on which a source showed it in force, and the nation where it holds.',
    library: 'The library',
  },
  licence,
  fault,
  version: (version: string) => `Version ${version}`,
  /** A build by the name of its main file. */
  build: (version: string, build: string) => `Version ${version}, build ${build}`,
  statement,
  forIt,
  dataNote: 'What is kept where, at length, in the data note',
  print: 'Print this page',
}
