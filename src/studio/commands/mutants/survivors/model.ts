import type { Survivor } from '../survivor.ts'

const PLAYABLE = 'src/model/story/playable.ts'
const READ_PASSAGE = 'src/model/story/read-passage.ts'
const TAGS = 'src/model/story/tags.ts'
const TELL = 'src/model/story/tell.ts'

export const survivors: readonly Survivor[] = [
  {
    file: PLAYABLE,
    code: 'const lists = parsed.listDefinitions?.lists ?? null',
    becomes: ['parsed.listDefinitions.lists'],
    why: 'Every compiler of Ink writes the lists of a story down, also where it has none.',
  },
  {
    file: PLAYABLE,
    code: 'let offered: readonly OfferedChoice[] = []',
    becomes: ['["Stryker was here"]'],
    why: 'The opening is told before anybody can choose, and puts in what it offers.',
  },
  {
    file: READ_PASSAGE,
    code: 'const parts: Part[] = [{ from: 0, before: inkLines[0]?.before ?? after, byKey: new Map() }]',
    becomes: ['inkLines[0]?.before && after'],
    why: 'The scores before the first stretch are read by nobody: effects are counted from a promise that is settled on.',
  },
  {
    file: READ_PASSAGE,
    code: "const settlings = others.map(({ settles = '', from, before, byKey }, index) => ({",
    becomes: ['"Stryker was here!"'],
    why: 'Every stretch after the first is there because of a tag that says what it settles.',
  },
  {
    file: READ_PASSAGE,
    code: 'remarks: readRemarks(own?.byKey ?? new Map()),',
    becomes: ['own.byKey'],
    why: 'There is always a first stretch; only the type of a list cannot say that.',
  },
  {
    file: READ_PASSAGE,
    code: "export const SPEECH = /^(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}): (.+)$/u",
    becomes: ["/^(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}): (.+)/u"],
    why: 'What Ink prints as a line has no break within it, so the words go on to the end anyway.',
  },
  {
    file: TAGS,
    code: 'const key = (colon < 0 ? text : text.slice(0, colon)).trim()',
    becomes: ['colon <= 0'],
    why: 'A tag that begins with a colon has no key, and taken whole it has none that is known.',
  },
  {
    file: TAGS,
    code: "return isTagKey(key) ? { key, value: colon < 0 ? '' : text.slice(colon + 1).trim() } : undefined",
    becomes: ['colon <= 0'],
    why: 'A tag that begins with a colon has no key, so its value is not read.',
  },
  {
    file: TELL,
    code: 'if (type === 2) errors.push(message)',
    becomes: ['true'],
    why: 'In play Ink warns only of content and variables that are missing, and a story that names such does not compile.',
  },
  {
    file: TELL,
    code: 'if (slices > SLICES_PER_BEAT || lines.length > LINES_PER_BEAT) return fail(neverStops(compiled, lines))',
    becomes: ['slices >= SLICES_PER_BEAT'],
    why: 'A story that thinks for a second is taken to go round in circles, and a tenth of a second more or less is the pace of the device.',
  },
  {
    file: TELL,
    code: 'if (Date.now() - began >= SLICE_MS) slices++',
    becomes: ['Date.now() - began > SLICE_MS'],
    why: 'A slice that takes its hundred milliseconds to the very millisecond may count or not: most take a little longer.',
  },
  {
    file: TELL,
    code: "lines.push({ text: ink.currentText ?? '', tags: ink.currentTags ?? [], before })",
    becomes: ['"Stryker was here!"', '["Stryker was here"]'],
    why: 'Where Ink has just gone on there is a text and a list of tags, be they empty; only its types cannot say that.',
  },
  {
    file: TELL,
    code: "const path = choice.targetPath?.toString() ?? ''",
    becomes: ['choice.targetPath.toString', '"Stryker was here!"'],
    why: 'A choice that Ink offers has a path that it leads to; only its type cannot say that.',
  },
]
