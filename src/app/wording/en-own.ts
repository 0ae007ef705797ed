// The English words for a service's own stories: where they stand on the start page, and the workbench in which they are tried.

const count = (many: number, singular: string, plural: string) =>
  many === 1 ? `one ${singular}` : `${many.toLocaleString('en-GB')} ${plural}`

interface CalledStory {
  readonly title: string
  readonly child: string
}

const called = ({ title, child }: CalledStory) => `“${title}” (${child})`

interface Refusal {
  readonly title: string
  readonly text: string
}

const refusals: Readonly<Record<string, Refusal>> = {
  'own/not-json': {
    title: 'This is not a story file',
    text: 'A story file ends in “.alongside”. It may have been damaged on the way: ask for it again.',
  },
  'own/foreign': {
    title: 'This is not a story file of Alongside',
    text: 'It is a file of another kind. A story file ends in “.alongside”.',
  },
  'own/newer-version': {
    title: 'This story file is of a newer Alongside',
    text: 'Load this page again, or ask whoever put it here for the newest version. Then add the file again.',
  },
  'own/too-large': {
    title: 'This file is too large',
    text: 'A story file has at most four million characters.',
  },
  'own/damaged': {
    title: 'Something in this story file is not as it should be',
    text: 'It may have been changed by hand. Ask for it again, or put its sources into the workbench below.',
  },
  'own/unplayable': {
    title: 'This story cannot be played',
    text: 'It stops before its first line. Whoever wrote it will see why in the workbench.',
  },
  'own/list': {
    title: 'The list of this service’s stories cannot be read',
    text: 'None of them is shown until it is mended.',
  },
  'own/list-name': {
    title: 'A name in the list of this service’s stories cannot be used',
    text: 'The other stories are shown.',
  },
  'own/same-id': {
    title: 'Two stories of this service have the same id',
    text: 'It is not shown: another file has its id, and was made later or stands before it in the list.',
  },
  'own/support': {
    title: 'Some of the people to turn to cannot be shown',
    text: 'Those whom it names rightly are shown.',
  },
  'own/not-there': {
    title: 'A story of this service is not there',
    text: 'Its file is in the list, and does not lie beside the page.',
  },
}

const UNKNOWN: Refusal = {
  title: 'This file could not be read',
  text: 'Nothing was changed. Try it again, or ask for the file again.',
}

export const enOwn = {
  shelf: {
    of: (service: string) => `Stories of ${service}`,
    ofService: 'Stories of this service',
    onDevice: 'Added on this device',
    tried: 'Being tried on this device',
    unchecked: 'Nobody who made Alongside has checked these stories, their reasons or their evidence.',
    uncheckedOne:
      'This story is not part of Alongside. Nobody who made Alongside has checked it, its reasons or its evidence.',
    by: (service: string) => `It comes from ${service}.`,
    remove: 'Take it off this device',
    removeAsk: (title: string) => `Take “${title}” off this device?`,
    removeAbout: 'What was played stays in your record. To play it again, you need its file.',
    removeYes: 'Take it off',
    stay: 'Leave it here',
    removed: (title: string) => `“${title}” is off this device.`,
    notRemoved: 'The browser refuses to delete it. It may be back when the page is loaded again.',
    keep: 'Keep it on the start page',
    kept: (title: string) => `“${title}” is kept on the start page.`,
    notKeptBeside: (here: CalledStory, added: CalledStory) =>
      `${called(added)} is not kept: ${called(here)} is here, is a different story, and has the same id. Give one of them another id in its story.yaml, or take the other one off first.`,
    notStored: (title: string) =>
      `“${title}” could not be stored: this browser refuses, or has no room for it. Save it as one file, so that it is not lost.`,
    notRead: 'It cannot be read.',
    isTried: 'Being tried',
    more: 'Add a story of your own service, or write one',
    unread: 'For whoever looks after this site: something that was put here cannot be used',
  },

  refusal: (code: string): Refusal => refusals[code] ?? UNKNOWN,

  author: {
    title: 'Stories of your own',
    lead: 'Add a story that you were given, or write one and try it here. Nothing that you put here leaves this device.',

    unread: 'What cannot be used here',

    add: 'Add a story you were given',
    addAbout:
      'It comes as one file that ends in “.alongside”. It is kept in this browser and stands on the start page, marked as not checked by this project. Adding a newer version of it keeps what was played.',
    addFile: 'A story file',
    added: (title: string) => `“${title}” is on the start page now.`,
    replaced: (title: string) =>
      `You have “${title}” in the version that you added. What was played goes on with it.`,
    refused: (file: string) => `${file} was not added.`,
    notNewest: (title: string) =>
      `“${title}” was added, and a newer version of it lies beside this page. The newer one is shown.`,
    another: 'A different story is here under the same id',
    anotherAbout: (here: CalledStory, added: CalledStory) =>
      `If you add ${called(added)}, it takes the place of ${called(here)}, and what was played of that one counts as played in it. To have both, one of them needs another id in its story.yaml: ask whoever wrote it.`,
    anotherYes: 'Put it in its place',
    anotherNo: 'Leave it as it was',
    notKept: 'This browser did not store it, so it is there until you leave the page.',
    play: (child: string) => `Meet ${child}`,
    withGroup: 'Play it with a group',

    write: 'Write one',
    writeAbout:
      'Stories are written in Ink, in a free editor called Inky. Save there, then put the folder in above.',
    steps: [
      'Save a story to begin from, and unpack it. It plays as it is, and its comments say what each part is for.',
      'Open story.ink in Inky and change it. Write the card, story.yaml, in a plain text editor.',
      'Put the folder here each time you want to see how it plays and what is missing.',
      'When it is done, save it as one file, and pass that on.',
    ],
    name: 'What the child is called',
    nameAbout: 'The folder is named after the child. You can change both later.',
    template: 'Save a story to begin from',
    guide: 'How Ink is written',
    inky: 'Inky, the editor',

    bench: 'Try a story',
    benchAbout:
      'Put in the folder of your story, its files, or what Inky exports. It is tried in this browser, under the same rules as the stories that come with Alongside.',
    files: 'The files of a story',
    folder: 'The folder of a story',
    drop: 'Or drop them anywhere on this page.',
    dropHere: 'Let go to try these files.',
    reading: 'Reading your files …',
    stop: 'Stop',
    stopped: 'Stopped. Put the files in again to go on.',
    which: 'Where does the story begin?',
    whichAbout: 'Several of these files could be the first one.',
    open: 'Try this one',

    opened: (title: string) => `“${title}” plays`,
    opensBroken: (title: string) => `“${title}” plays, and not every way through it comes to an end`,
    broken:
      'On some way a trainee would be stopped in the middle. Mend what is said of it below before you pass the story on.',
    notOpened: 'It does not play yet',
    notOpenedAbout: 'Mend what is listed here and put the files in again.',
    madeUpCard:
      'There is no story.yaml among these files, which says the title and who the child is. The title and words on the start page are stand-ins.',
    brokenCard:
      'There is something to mend in story.yaml. Until then, what cannot be read there has a stand-in.',
    onShelf:
      'It also stands on the start page of this device while it is being tried. Trying another story takes its place, unless you keep it.',
    fromCompiled:
      'This is what Inky exports, without its sources. It plays; what is found has no lines, and other people cannot go on writing it.',
    asAlone: 'Play it',
    asBefore: 'See its first page',
    asGroup: 'Play it with a group',
    passOn: 'Pass it on',
    passOnAbout:
      'One file with everything in it. Others add it on this page. Its sources are in it too, where it was made from them, and can be saved again as the files that Inky opens.',
    passOnAsItIs: (errors: number, isBroken: boolean) =>
      `Whoever you give it to gets it as it is${errors > 0 ? `, with ${errors.toLocaleString('en-GB')} to mend` : ''}${isBroken ? `${errors > 0 ? ', and' : ', with'} a way on which it stops in the middle` : ''}.`,
    save: 'Save it as one file',
    saveSources: 'Save its sources, to go on writing',
    aboutWhole: (counted: string) => `About the story as a whole: ${counted}`,
    isShort:
      'It is short so far. What is said about a whole story counts once it has five decisions; until then it is only to be considered.',
    saveReport: 'Save the report as a page',
    reportFile: (id: string) => `${id}-report.html`,

    problems: 'What to look at',
    none: 'Nothing to mend.',
    noneYet: 'Nothing to mend so far.',
    counted: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? [`${errors.toLocaleString('en-GB')} to mend`] : []),
        ...(warnings > 0 ? [`${warnings.toLocaleString('en-GB')} to consider`] : []),
      ].join(', '),
    error: 'To mend',
    warning: 'To consider',
    at: (file: string, line: number) => `${file}, line ${line}`,
    shownBy: 'A way through it that shows this',
    playToThere: 'Play it up to there',
    more: (many: number) => `Show ${count(many, 'more', 'more')}`,

    walk: 'What can happen in it',
    walking: (states: number) =>
      states === 0
        ? 'Trying every way through it …'
        : `Trying every way through it: ${count(states, 'moment', 'different moments')} so far …`,
    walkedAll: (states: number, seconds: number) =>
      `Every way through it was tried: ${count(states, 'moment', 'different moments')}, in ${count(Math.max(1, Math.round(seconds)), 'second', 'seconds')}.`,
    walkedSome: (states: number, seconds: number) =>
      `Not every way through it was tried: ${count(states, 'moment', 'different moments')} in ${count(Math.max(1, Math.round(seconds)), 'second', 'seconds')}. What is said about the whole story is from a sample.`,
    longer: 'Look longer, for five minutes',
    walkStopped: 'Stopped. What was found before stands above.',

    tooMany: 'There are more files than can be read here.',
    died: 'What compiles stories ended by itself. Put the files in again.',
    notArrived: 'What compiles stories did not arrive.',
    readFailed:
      'The browser no longer lets these files be read, perhaps because one was saved meanwhile. Put them in again.',
  },
}
