import type { Survivor } from '../survivor.ts'

const MOMENTS = 'src/model/moments.ts'
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
    code: 'if (type === 2) error ??= message',
    becomes: ['true'],
    why: 'In play Ink warns only of content and variables that are missing, and a story that names such does not compile.',
  },
  {
    file: TELL,
    code: 'if (slices > SLICES_PER_BEAT)',
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
    code: "text: ink.currentText ?? '',",
    becomes: ['"Stryker was here!"'],
    why: 'Where Ink has just gone on there is a text and a list of tags, be they empty; only its types cannot say that.',
  },
  {
    file: TELL,
    code: 'tags: ink.currentTags ?? [],',
    becomes: ['["Stryker was here"]'],
    why: 'Where Ink has just gone on there is a text and a list of tags, be they empty; only its types cannot say that.',
  },
  {
    file: TELL,
    code: "const path = choice.targetPath?.toString() ?? ''",
    becomes: ['choice.targetPath.toString', '"Stryker was here!"'],
    why: 'A choice that Ink offers has a path that it leads to; only its type cannot say that.',
  },
  {
    file: 'src/model/attempts.ts',
    code: 'while (count < left.choices.length && left.choices[count]?.id === right.choices[count]?.id) count++',
    becomes: ['left.choices[count].id'],
    why: 'The first half of the condition has made sure that there is such a choice on the left.',
  },
  {
    file: 'src/model/attempts.ts',
    code: 'if (shared !== undefined && shared > most) [parent, most] = [earlier, shared]',
    becomes: ['true'],
    why: 'Undefined is not greater than any number, so the second half says no by itself; the first is for the types.',
  },
  {
    file: 'src/model/beat.ts',
    code: 'const choice = before.choices.find((option) => option.id === id) ?? { id, text: id }',
    becomes: ['{}'],
    why: 'A telling goes on only with an option that it offered, so the option is always found among those before.',
  },
  {
    file: 'src/model/debrief.ts',
    code: 'const before = beats[index - 1]?.lines.slice(-LINES_BEFORE) ?? []',
    becomes: ['beats[index - 1].lines', '["Stryker was here"]'],
    why: 'Only the first beat has none before it, and that has no outcome, so the line is not come to.',
  },
  {
    file: 'src/model/debrief.ts',
    code: 'const [first] = records.find(({ promise }) => promise === settlement.promise)?.events ?? []',
    becomes: ['["Stryker was here"]'],
    why: 'A text in the place of an event has no event of its own, so nothing is said of where the promise was made, as without it.',
  },
  {
    file: 'src/model/debrief.ts',
    code: 'for (const { number, promises, settled = [] } of decisions) {',
    becomes: ['["Stryker was here"]'],
    why: 'A text among the changes has no event, and what has none is passed over.',
  },
  {
    file: 'src/model/debrief.ts',
    code: "state: events.at(-1)?.event ?? 'made',",
    becomes: ['events.at(-1).event', '""'],
    why: 'A record is begun by its first event, so there is always a last one.',
  },
  {
    file: 'src/model/reflection.ts',
    code: "decisions.find(({ move = '' }) => moves[move] && matches(moves[move]))",
    becomes: ['"Stryker was here!"'],
    why: 'No move has either name, so a decision without a move is passed over with both.',
  },
  {
    file: 'src/model/reflection.ts',
    code: "const mended = decisions.find((decision) => moves[decision.move ?? '']?.mends && warmth(decision) > 0)",
    becomes: ['"Stryker was here!"'],
    why: 'No move has either name, so a decision without a move has mended nothing with both.',
  },
  {
    file: 'src/model/room/guide.ts',
    code: 'if (beat.outcome) decision.options.get(choice.id)?.outcomes.push(beat.outcome)',
    becomes: ['true', 'decision.options.get(choice.id).outcomes'],
    why: 'Every beat that a choice led to has an outcome, and each option of the beat before was put among those of its decision.',
  },
  {
    file: 'src/model/room/guide.ts',
    code: 'const outcomes = options.get(id)?.outcomes ?? []',
    why: 'The decision was visited just before, which puts each option that it offers among its options.',
  },
  {
    file: 'src/model/room/guide.ts',
    code: "scene: sceneOf(all[0]?.id ?? ''),",
    becomes: ['all[0].id', '"Stryker was here!"'],
    why: 'A decision is gathered only where it offers an option, so there is a first one.',
  },
  {
    file: 'src/model/room/room.ts',
    code: 'while (shared < choices.length && own.choices[shared]?.id === choices[shared]?.id) shared++',
    becomes: ['shared <= choices.length', 'choices[shared].id'],
    why: 'Within the bound there is a choice; counting a step further, where both logs end, cuts off and fills in no more.',
  },
  {
    file: 'src/model/shuffle.ts',
    code: '.sort((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))',
    why: 'The ids are compared only where two options have the same 32-bit hash: a chance of 1 in 4,294,967,296 for any two.',
  },
  {
    file: 'src/model/transcript.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: The line as it stands in the file.
    code: "(score) => `${score} ${effects[score] > 0 ? '+' : ''}${effects[score]}`,",
    becomes: ['effects[score] >= 0'],
    why: 'Scores that did not change were left out just before, so none of those written is 0.',
  },
  {
    file: MOMENTS,
    code: "const { move = '', effects, promises } = decision",
    becomes: ['"Stryker was here!"'],
    why: 'No move has either name, so nothing is found under them.',
  },
  {
    file: MOMENTS,
    code: 'return (decision.settled ?? []).flatMap((settled) => {',
    becomes: ['["Stryker was here"]'],
    why: 'What is no settling has no reason, and what has no reason is no moment.',
  },
  {
    file: MOMENTS,
    code: 'const promise = { id, event, ...(madeAt !== undefined && { madeAt }) }',
    becomes: ['true'],
    why: 'A key that holds nothing is read like one that is not there; only its type tells them apart.',
  },
  {
    file: MOMENTS,
    code: '...(move !== undefined && { move }),',
    becomes: ['true'],
    why: 'A key that holds nothing is read like one that is not there; only its type tells them apart.',
  },
  {
    file: MOMENTS,
    code: '...(instead !== undefined && { instead }),',
    becomes: ['true'],
    why: 'A key that holds nothing is read like one that is not there; only its type tells them apart.',
  },
  {
    file: MOMENTS,
    code: "const broken = kind === 'broken' ? decision.promises.map((change) => change.promise) : []",
    becomes: ['["Stryker was here"]'],
    why: 'No promise has that name, so none is left out for it.',
  },
  {
    file: 'src/model/part.ts',
    code: 'const isAll = most >= heightOf({ from: 0, to: heights.length }, fit)',
    becomes: ['most > heightOf({', '{}'],
    why: 'Where a part may be exactly as high as all lines it is let grow once more, and cuts the same; without bounds all heights are added, too.',
  },
  {
    file: 'src/model/part.ts',
    code: '.map(({ from }, index) => heightOf({ from, to: parts[index + 1]?.to ?? from }, fit))',
    becomes: ['parts[index + 1].to'],
    why: 'The last two parts are left out of the list, so that there is a next one; only its type cannot say that.',
  },
  {
    file: 'src/model/part.ts',
    code: 'if (!left || !right) return parts',
    becomes: ['false', '!left && !right'],
    why: 'The lowest is a number of the list, so both are there; only their types cannot say that.',
  },
  {
    file: 'src/model/part.ts',
    code: 'if (index > 0 && isOther) starts.push(index)',
    becomes: ['true', 'index >= 0'],
    why: 'A second start at the first line would begin a group without lines, which makes no part.',
  },
  {
    file: 'src/model/part.ts',
    code: "const isOwn = (lines: readonly Line[], index: number): boolean => lines[index]?.kind === 'trainee'",
    becomes: ['lines[index].kind'],
    why: 'It is asked only about lines that are there; only their type cannot say that.',
  },
  {
    file: 'src/model/part.ts',
    code: 'start < to - 1 &&',
    becomes: ['true', 'start <= to - 1', 'to + 1'],
    why: 'From the last line on nothing is left over the options, which is less than any share.',
  },
  {
    file: 'src/model/room/pages.ts',
    code: 'const { lines = [], choices = [], entered = 0 } = beats.at(-1) ?? {}',
    becomes: ['["Stryker was here"]'],
    why: 'Without any beats there is no room to be shown; its one page is empty whatever the options are.',
  },
]
