// Dropped files become a story that can be played, judged and passed on, or problems that say why not. Whatever they are, nothing is
// thrown that a file could cause. Pure; the compiler may never return, so this runs in a worker that can be stopped.

import type { DroppedFile, OpenAnswer } from '../../../app/author/workbench.ts'
import { type OwnStory, readStoryFile, STORY_ENDING, writeStoryFile } from '../../../app/saves/story-file.ts'
import type { Beat } from '../../../model/beat.ts'
import { replay } from '../../../model/replay.ts'
import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import { beginRun } from '../../../model/run.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { playable } from '../../../model/story/playable.ts'
import { judgeText } from '../../explore/judge.ts'
import { withSeverity } from '../../explore/judged-problems.ts'
import type { JudgedProblem } from '../../explore/rule.ts'
import { revisionOf, type Source } from '../../ink/compile.ts'
import { includeOf, NEAREST, onlyWarns, resolveInclude } from '../../ink/includes.ts'
import { isError } from '../../ink/ink-problem.ts'
import { withRemedy } from '../../ink/story-remedies.ts'
import { type CardParts, cardParts } from '../card-parts.ts'
import { textInput } from '../rule-input.ts'
import { checkAgreement } from '../story-agreement.ts'
import { asDraft, type Card, parseCard, saysDraft } from '../story-card.ts'
import { compileAndOpen } from '../tell-story.ts'
import { type CardInUse, isOf, stageFor, unreadIn, wordsFor } from './card-in-use.ts'
import { damaged, readExport, writtenInk } from './compiled-export.ts'
import {
  baseOf,
  type Drop,
  dropOfTexts,
  endsWith,
  folderOf,
  includesIn,
  inFolder,
  inksBeside,
  isElsewhere,
  mainsOf,
  meantBy,
  wantedFiles,
} from './dropped-files.ts'
import { asFound, weighedBy } from './found-problems.ts'
import type { House } from './house.ts'
import { inkContent } from './ink-content.ts'
import { isShort } from './is-short.ts'
import { knotsOf, knotsOfExport, madeUpCard, madeUpId, withParts } from './made-up-card.ts'
import { documentsBeside, remedyFor } from './other-files.ts'
import { lackOf, nothingFound, withoutStory } from './without-story.ts'

/** A story that is open on the workbench: what can be played of it, and what a walk needs. */
export interface OpenedStory {
  readonly story: OwnStory
  readonly source: Source
  readonly card: CardInUse
  /** Ink files, in the order of `compiled.files`; none where only compiled Ink was dropped. */
  readonly sources: readonly { readonly file: string; readonly text: string }[]
  /** All that was found without a run, but for what the rules of the text say. */
  readonly problems: readonly JudgedProblem[]
  /** Whether every run that was looked at has fewer than five decisions. */
  readonly isShort: boolean
}

export interface Opening {
  readonly answer: OpenAnswer
  /** Present where the answer has a story. */
  readonly opened?: OpenedStory
}

export interface OpenAsk {
  readonly files: readonly DroppedFile[]
  /** Where the story begins, if several files could be it. */
  readonly main?: string
  readonly made: number
}

const isStoryFile = endsWith(STORY_ENDING)
const isCard = endsWith('.yaml', '.yml')
const isExport = endsWith('.json', '.js')

/** Fails with `author/…` where there is no story to be found in the files. */
export function openFiles({ files, main, made }: OpenAsk, house: House): Result<Opening> {
  const drop = wantedFiles(files)
  if (!drop.ok) return drop
  const [storyFile] = drop.value.paths.filter(isStoryFile)
  if (storyFile !== undefined) return openStoryFile(drop.value, storyFile, made, house)
  const nothing = withoutStory(drop.value)
  if (nothing) return fail(nothing)
  return openDrop(drop.value, main, made, house)
}

function openStoryFile(drop: Drop, path: string, made: number, house: House): Result<Opening> {
  if (drop.paths.length > 1) {
    return problem(
      'author/not-alone',
      `Unexpected files beside ${path}, expected it alone: it is a whole story`,
      'Drop it by itself, or drop the other files without it.',
    )
  }
  const read = drop.read(path)
  if (!read?.ok) return read ?? fail(nothingFound)
  const file = readStoryFile(read.value.text)
  if (!file.ok) return file
  const { compiled, sources } = file.value
  const [main] = compiled.files
  if (main !== undefined && Object.hasOwn(sources, main))
    return openSource(dropOfTexts(sources), main, made, house)
  const card = cardOf(dropOfTexts(sources), path, house)
  return openCompiled(compiled.ink, path, made, { ...card, kept: file.value }, house)
}

function openDrop(drop: Drop, main: string | undefined, made: number, house: House): Result<Opening> {
  const inks = mainsOf(drop)
  if (main !== undefined && inks.length > 0 && drop.paths.includes(main)) {
    return openSource(drop, main, made, house)
  }
  if (inks.length > 1) return ok({ answer: { kind: 'which', mains: inks } })
  const [only] = inks
  if (only !== undefined) return openSource(drop, only, made, house)
  return openExport(drop, main, made, house)
}

/** Of a story that was exported both ways the plain one is taken. */
function openExport(drop: Drop, main: string | undefined, made: number, house: House): Result<Opening> {
  const exports = drop.paths.filter(isExport).flatMap((path) => {
    const read = drop.read(path)
    const found = read?.ok ? readExport(read.value.text, path) : undefined
    return found ? [{ path, ink: found }] : []
  })
  const plain = exports.filter(({ path }) => endsWith('.json')(path))
  const candidates = plain.length > 0 ? plain : exports
  const named = exports.find(({ path }) => path === main)
  if (!named && candidates.length > 1)
    return ok({ answer: { kind: 'which', mains: candidates.map(({ path }) => path) } })
  const chosen = named ?? candidates[0]
  if (!chosen) return fail(lackOf(drop))
  const { path, ink } = chosen
  if (!ink.ok) return ink
  return openCompiled(ink.value, path, made, cardOf(drop, path, house), house)
}

const problem = (code: string, message: string, hint: string): Result<never> => fail({ code, message, hint })

interface FoundCard {
  readonly file: string
  /** Its text, where there is one. */
  readonly text?: string
  readonly card?: Card
  /** In place of a card that has mistakes. */
  readonly parts?: CardParts
  /** Of the card, and of files that lie beside the story and are not read, or by another name. */
  readonly problems: readonly JudgedProblem[]
  /** In place of a card: the story file of a story that has no sources. */
  readonly kept?: OwnStory
}

/** The card beside the main file by its usual name, in capitals or not, or else the only one that was dropped and can be of this story. */
function cardOf(drop: Drop, main: string, house: House): FoundCard {
  const cards = drop.paths.filter(isCard)
  const usual = inFolder(folderOf(main), 'story.yaml')
  const [only, ...others] = cards
  const file =
    cards.find((path) => path === usual) ??
    cards.find((path) => folderOf(path) === folderOf(main) && /^story\.ya?ml$/i.test(baseOf(path))) ??
    (only !== undefined && others.length === 0 && canBeOf(only, main, drop) ? only : usual)
  const read = drop.read(file)
  const id = madeUpId(main, '')
  const beside = [...drop.warnings, ...documentsBeside(drop)].map((slip) => withSeverity(slip, id, 'warning'))
  if (!read) return { file, problems: beside }
  if (!read.ok) {
    return { file, parts: cardParts(''), problems: [withSeverity(read.problem, id, 'error'), ...beside] }
  }
  const { text, warning } = read.value
  const card = parseCard(text, file, undefined, [...house.stage.figures.keys()])
  const warnings = [...(warning ? [withSeverity(warning, id, 'warning')] : []), ...beside]
  if (card.ok) return { file, text, card: card.value, problems: warnings }
  const mistakes = card.problem.map((slip) => withSeverity(slip, id, 'error'))
  return { file, text, parts: cardParts(text), problems: [...mistakes, ...warnings] }
}

/** One in a folder of its own, or beside another story, is that story's. */
function canBeOf(card: string, main: string, drop: Drop): boolean {
  const [folder, own] = [folderOf(card), folderOf(main)]
  const isWithin = (inner: string, outer: string) => outer === '' || `${inner}/`.startsWith(`${outer}/`)
  return (
    folder === own ||
    ((isWithin(folder, own) || isWithin(own, folder)) &&
      !mainsOf(drop).some((other) => other !== main && folderOf(other) === folder))
  )
}

function openSource(drop: Drop, main: string, made: number, house: House): Result<Opening> {
  const found = cardOf(drop, main, house)
  const source = sourceOf(drop, main, found, house)
  const compiled = compileAndOpen(source)
  const strays = source.strays().map((slip) => withSeverity(slip, source.id, 'warning'))
  const head = { kind: 'opened' as const, main, card: kindOf(found), from: 'source' as const }
  if (!compiled.ok) {
    const problems = compiled.problem
      .map((slip) => asDropped(slip, drop))
      .map((slip) => withSeverity(slip, source.id, isError(slip) ? 'error' : 'warning'))
    return ok({
      answer: { ...head, isShort: false, problems: asFound([...found.problems, ...problems, ...strays]) },
    })
  }
  const { story, warnings, opening } = compiled.value
  const card = inUse(found, main, story, opening, house)
  const sources = story.files.map((file) => ({ file, text: source.read(file) ?? '' }))
  const disagreements = checkAgreement({
    card: card.card,
    cardFile: card.file,
    compiled: story,
    sources,
    opening: card.isMadeUp ? card.card.about.opening : opening.scores,
    learning: ok(house.vocabulary),
    stage: stageFor(card, house),
  })
  const own: OwnStory = {
    made,
    about: aboutIn(card),
    compiled: story,
    ...(card.card.group && { group: card.card.group }),
    sources: Object.fromEntries([
      ...sources.map(({ file, text }) => [file, text] as const),
      ...(found.text === undefined ? [] : [[found.file, found.text] as const]),
    ]),
  }
  const problems = [
    ...found.problems,
    ...strays,
    // As in the house, where a story with a card is to have no warning; who has only written Ink is told, and no more.
    ...warnings.map((slip) =>
      withSeverity(slip, story.id, head.card === 'made-up' || onlyWarns(slip) ? 'warning' : 'error'),
    ),
    ...disagreements.map((slip) => withSeverity(slip, story.id, 'error')),
    ...(head.card === 'made-up' ? [noCard(found.file, main, story.id)] : []),
  ]
  const opened = { story: own, source, card, sources, problems, isShort: isShort(story) }
  return ok(answered(head, opened, [...problems, ...textProblems(opened, house)]))
}

/** What the rules of the text say; nothing where there is none. */
function textProblems(opened: OpenedStory, house: House): readonly JudgedProblem[] {
  const { story, sources, card } = opened
  if (sources.length === 0) return []
  return judgeText(story.compiled.id, textInput(textsOf(opened), wordsFor(card, house))).filter(isOf(card))
}

export const textsOf = ({ story, sources, card }: OpenedStory) => ({
  compiled: story.compiled as CompiledStory,
  sources,
  card: card.card,
  cardFile: card.file,
  isCardMadeUp: card.isMadeUp,
})

function openCompiled(
  ink: Record<string, unknown>,
  main: string,
  made: number,
  found: FoundCard,
  house: House,
): Result<Opening> {
  const written = writtenInk(ink)
  if (written === undefined) return fail(damaged(main))
  const id = idOf(found, main, knotsOfExport(ink))
  // A story file has the revision that its runs were saved with, and no longer the card that is part of it.
  const revision =
    found.kept && found.text === undefined
      ? found.kept.compiled.revision
      : revisionOf([written, '{}', found.text ?? ''].join('\n'))
  const compiled: CompiledStory = { id, revision, ink, files: [], choices: {} }
  const head = { kind: 'opened' as const, main, card: kindOf(found), from: 'compiled' as const }
  const story = playable(compiled)
  const told = story.ok ? replay(story.value, beginRun(id, revision, 1)) : story
  if (!told.ok) {
    const failed = withSeverity(withRemedy({ ...told.problem, place: { file: main, line: 1 } }), id, 'error')
    return ok({ answer: { ...head, isShort: false, problems: asFound([...found.problems, failed]) } })
  }
  const card = inUse(found, main, compiled, told.value.beats[0] as Beat, house)
  const group = card.card.group ?? found.kept?.group
  const own: OwnStory = {
    made,
    about: aboutIn(card),
    compiled,
    ...(group && { group }),
    // From a card alone nobody can go on writing.
    sources: {},
  }
  const problems = [
    ...found.problems,
    ...(head.card === 'made-up' ? [noCard(found.file, main, id)] : []),
    withSeverity(needSources, id, 'warning'),
  ]
  const source: Source = { id, file: main, read: () => undefined }
  return ok(
    answered(head, { story: own, source, card, sources: [], problems, isShort: isShort(compiled) }, problems),
  )
}

const needSources: Problem = {
  code: 'author/rules-need-sources',
  message: 'Only that it plays was checked: the other rules need the sources.',
  hint: 'Put in the .ink files that it was exported from.',
}

const aboutIn = ({ card, isDraft }: CardInUse): OwnStory['about'] =>
  isDraft ? asDraft(card.about) : card.about

const kindOf = ({ card, parts, kept }: FoundCard): 'own' | 'broken' | 'made-up' =>
  card ? 'own' : parts ? 'broken' : kept ? 'own' : 'made-up'

/** @param told what the story is known by where its file has no name of its own */
const idOf = ({ card, parts, kept }: FoundCard, main: string, told: string): string =>
  card?.about.id ?? parts?.id ?? kept?.about.id ?? madeUpId(main, told)

function inUse(found: FoundCard, main: string, story: CompiledStory, opening: Beat, house: House): CardInUse {
  const { file, card, parts, text = '', kept } = found
  const isDraft = saysDraft(text)
  if (card) return { card, file, isMadeUp: false, isDraft }
  const figures = [...house.stage.figures.keys()]
  const stand = madeUpCard(main, story.id, inkContent(story.ink), opening.scores, figures)
  const shown = { ...stand, about: { ...(kept?.about ?? stand.about), id: story.id } }
  return {
    card: parts ? withParts(shown, parts, figures) : shown,
    file,
    isMadeUp: !kept || parts !== undefined,
    isDraft,
    ...(parts && { unread: unreadIn(parts, text, figures) }),
  }
}

const noCard = (file: string, main: string, story: string): JudgedProblem =>
  withSeverity(
    {
      code: 'author/no-card',
      message: `Unexpected lack of ${file} beside ${baseOf(main)}, expected a card: one that was made up stands in for it`,
      hint: 'A story.yaml says the title, the child and the figure, what a trainee knows before it begins and may find hard, the words of promises, and what each ending means.',
    },
    story,
    'warning',
  )

/** A file that is missing can only be one that was not dropped, or not as what it should be; or another is meant. */
function asDropped(slip: Problem, drop: Drop): Problem {
  if (!slip.message.startsWith('Unexpected INCLUDE')) return slip
  const wanted = /expected a file at (\S.*)$/.exec(slip.message)?.[1] ?? ''
  const remedy = remedyFor(wanted, drop)
  if (remedy !== undefined) return { ...slip, hint: remedy }
  if (slip.hint?.includes(NEAREST)) return slip
  return { ...slip, hint: [slip.hint, 'Put it in with the others.'].filter(Boolean).join(' ') }
}

/** Read back as whoever is given the file would, so that nothing can be made here that nobody can open. */
function answered(
  head: Omit<Extract<OpenAnswer, { readonly kind: 'opened' }>, 'problems' | 'story' | 'isShort'>,
  opened: OpenedStory,
  problems: readonly JudgedProblem[],
): Opening {
  const { isShort: short } = opened
  const weighed = weighedBy(opened, problems)
  const back = readStoryFile(writeStoryFile(opened.story))
  if (!back.ok) {
    const unfit = withSeverity(
      {
        ...back.problem,
        code: 'author/unfit',
        message: `${back.problem.message}: no story file can hold it`,
      },
      opened.story.compiled.id,
      'error',
    )
    return { answer: { ...head, isShort: short, problems: asFound([...weighed, unfit]) } }
  }
  return { answer: { ...head, story: opened.story, isShort: short, problems: asFound(weighed) }, opened }
}

/** A file was read for another that has its name. Only a warning, since the story may be meant so. */
function elsewhere(path: string, meant: string, main: string, mainText: string): Problem | undefined {
  if (!isElsewhere(meant, path)) return undefined
  const folder = folderOf(main)
  const include = includesIn(mainText).find(({ name }) => resolveInclude(folder, name) === path)
  return {
    code: 'author/elsewhere',
    message: `Unexpected INCLUDE of ${path}, which was not put in, expected a file that was: ${meant} was read for it`,
    place: { file: main, line: include?.line ?? 1 },
    hint: `If it is the right one, write INCLUDE ${includeOf(folder, meant)}; else put the other in.`,
  }
}

interface DroppedSource extends Source {
  /** Of INCLUDEs for which a file elsewhere was read, once they are read. */
  readonly strays: () => readonly Problem[]
}

/** The dropped files as the compiler asks for them; the house's own shared file where it was not dropped. */
function sourceOf(drop: Drop, main: string, found: FoundCard, { practice }: House): DroppedSource {
  const { text } = found
  const strays = new Map<string, Problem>()
  const troubles = new Map<string, Problem>()
  const meantByPath = new Map<string, string>()
  const mainText = drop.read(main)
  const told = mainText?.ok ? mainText.value.text : ''
  return {
    id: idOf(found, main, knotsOf(told)),
    file: main,
    ...(text !== undefined && { besides: text }),
    read(path) {
      const meant = meantBy(drop, path)
      if (meant === undefined) return baseOf(path) === 'practice.ink' ? practice : undefined
      meantByPath.set(path, meant)
      const read = drop.read(meant)
      const trouble = read?.ok ? read.value.warning : read?.problem
      const stray = elsewhere(path, meant, main, told)
      if (stray) strays.set(path, stray)
      if (trouble) troubles.set(path, trouble)
      return read?.ok ? read.value.text : ''
    },
    beside: () => {
      const read = new Set(meantByPath.values())
      return inksBeside(drop, main).filter((path) => !read.has(path))
    },
    troubleIn: (path) => troubles.get(path),
    strays: () => [...strays.values()],
  }
}
