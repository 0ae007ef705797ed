// What a story remembers and for how long: which variables and labels are asked for in scenes beyond the one after
// the scene that set them. Read from the compiled content; takes a knot for a scene, and runs nothing.

import { PushPopType } from 'inkjs/engine/PushPop'
import { Story as InkStory } from 'inkjs/engine/Story'
import { SCORES } from '../../model/score.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'

export interface MemoryUse {
  /** A variable, or a label with its knot. Scores and the ledger of promises are not among them. */
  readonly name: string
  /** Knots that ask for it, in the order of the source, where one that set it lies more than a step back. */
  readonly beyond: readonly string[]
}

interface WithPath {
  readonly path: { toString(): string }
}

/** What is read here of Ink's content, whatever its class. */
interface Content extends WithPath {
  readonly content?: readonly Content[]
  readonly namedOnlyContent?: ReadonlyMap<string, Content> | null
  readonly name?: string | null
  readonly containerForCount?: WithPath | null
  readonly variableName?: string | null
  readonly isNewDeclaration?: boolean
  readonly isGlobal?: boolean
  readonly targetPath?: WithPath['path'] | null
  readonly pushesToStack?: boolean
  readonly stackPushType?: PushPopType
  toString(): string
}

interface Knot {
  readonly asks: Set<string>
  readonly sets: Set<string>
  /** Set anew whenever the knot is entered, so that no earlier value is remembered past it. */
  readonly resets: Set<string>
  readonly leadsTo: Set<string>
  readonly calls: Set<string>
}

type Knots = ReadonlyMap<string, Knot>

const LEDGER = /^promises?_/

export function remembered(compiled: CompiledStory): readonly MemoryUse[] {
  const top = new InkStory(compiled.ink).mainContentContainer as unknown as Content
  const named = [...(top.namedOnlyContent ?? new Map<string, Content>())]
  const globals = new Set<string>()
  for (const [name, content] of named) {
    if (name === DECLARATIONS) walk(content, (part) => part.variableName && globals.add(part.variableName))
  }
  // The content at the top of a story is no scene: it only sets what holds before the first one.
  const knots: Knots = new Map(
    named
      .filter(([name]) => name !== DECLARATIONS)
      .map(([name, content]) => [name, readKnot(content, globals, compiled)]),
  )
  const functions = new Set([...knots.values()].flatMap(({ calls }) => [...calls]))
  const scenes: Knots = new Map(
    [...knots].filter(([name]) => !functions.has(name)).map(([name, knot]) => [name, withCalls(knot, knots)]),
  )
  const names = new Set([...scenes.values()].flatMap(({ asks }) => [...asks]))
  return [...names]
    .map((name) => ({ name, beyond: scenesBeyond(name, scenes) }))
    .filter(({ beyond }) => beyond.length > 0)
}

/** Scenes that ask for a name and lie more than a step beyond one that sets it, with none between that sets it anew. */
function scenesBeyond(name: string, scenes: Knots): readonly string[] {
  const far = new Set<string>()
  for (const [setter, { sets, leadsTo }] of scenes) {
    if (!sets.has(name)) continue
    const reached = new Set(leadsTo)
    for (const scene of reached) {
      if (scenes.get(scene)?.resets.has(name)) continue
      if (scene !== setter && !leadsTo.has(scene) && scenes.get(scene)?.asks.has(name)) far.add(scene)
      // The loop also visits what is added to the set here.
      for (const next of scenes.get(scene)?.leadsTo ?? []) reached.add(next)
    }
  }
  return [...scenes.keys()].filter((scene) => far.has(scene))
}

const DECLARATIONS = 'global decl'

/** Content of a knot that stands in no condition, choice or gather. */
const AT_ENTRY = /^[^.]+(\.\d+)+$/

const emptyKnot = (): Knot => ({
  asks: new Set(),
  sets: new Set(),
  resets: new Set(),
  leadsTo: new Set(),
  calls: new Set(),
})

function readKnot(content: Content, globals: ReadonlySet<string>, compiled: CompiledStory): Knot {
  const knot = emptyKnot()
  /** Scores and the ledger of promises are left out. */
  const isOwnMemory = (variable: string) =>
    globals.has(variable) && !(SCORES as readonly string[]).includes(variable) && !LEDGER.test(variable)
  walk(content, (part) => {
    const to = part.targetPath && knotOf(part.targetPath)
    if (to)
      (part.stackPushType === PushPopType.Function && part.pushesToStack ? knot.calls : knot.leadsTo).add(to)
    if (part.containerForCount) knot.asks.add(labelOf(part.containerForCount.path.toString(), compiled))
    else if (part.name && isOwnMemory(part.name)) knot.asks.add(part.name)
    // Also variables passed by reference to a function, which may change them.
    if (part.variableName && isOwnMemory(part.variableName) && !part.isNewDeclaration) {
      knot.sets.add(part.variableName)
      if (part.isGlobal && AT_ENTRY.test(part.path.toString())) knot.resets.add(part.variableName)
    }
    knot.sets.add(labelOf(part.path.toString(), compiled))
  })
  return knot
}

/** A knot with what the functions that it calls ask and set. */
function withCalls(knot: Knot, knots: ReadonlyMap<string, Knot>): Knot {
  const whole = { ...knot, asks: new Set(knot.asks), sets: new Set(knot.sets), calls: new Set(knot.calls) }
  for (const called of whole.calls) {
    const { asks, sets, calls } = knots.get(called) ?? { asks: [], sets: [], calls: [] }
    for (const name of asks) whole.asks.add(name)
    for (const name of sets) whole.sets.add(name)
    // The loop also visits what is added to the set here, so calls of calls are followed too.
    for (const name of calls) whole.calls.add(name)
  }
  return whole
}

function walk(content: Content, visit: (part: Content) => void): void {
  visit(content)
  for (const child of content.content ?? []) walk(child, visit)
  for (const child of content.namedOnlyContent?.values() ?? []) walk(child, visit)
}

/** The knot of a path; none for a path at the top of a story. */
const knotOf = (path: { toString(): string }): string => {
  const [first = ''] = path.toString().split('.')
  return /^\d+$/.test(first) ? '' : first
}

/** A path as authors write it. The labels of choices are not in compiled paths, so they are looked up. */
const labelOf = (path: string, { choices }: CompiledStory): string =>
  choices[path]?.id ??
  path
    .split('.')
    .filter((part) => !/^(\d+|[a-z]-\d+|[bs]|\$\w+)$/.test(part))
    .join('.')
