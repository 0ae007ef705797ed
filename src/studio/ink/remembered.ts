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
  /** Set anew whenever the knot is entered, so that nothing earlier lives on in it. */
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
    if (name === DECLARATIONS) walk(content, (one) => one.variableName && globals.add(one.variableName))
  }
  // What stands at the top of a story is no scene: it sets what there was before anything was done.
  const knots: Knots = new Map(
    named
      .filter(([name]) => name !== DECLARATIONS)
      .map(([name, content]) => [name, readKnot(content, globals, compiled)]),
  )
  const functions = new Set([...knots.values()].flatMap(({ calls }) => [...calls]))
  const scenes: Knots = new Map(
    [...knots].filter(([name]) => !functions.has(name)).map(([name, knot]) => [name, withCalls(knot, knots)]),
  )
  const asked = new Set([...scenes.values()].flatMap(({ asks }) => [...asks]))
  return [...asked]
    .map((name) => ({ name, beyond: beyond(name, scenes) }))
    .filter(({ beyond }) => beyond.length > 0)
}

/** Scenes that ask for it, reached from one that sets it by way of others, none of which sets it anew. */
function beyond(name: string, scenes: Knots): readonly string[] {
  const far = new Set<string>()
  for (const [setter, { sets, leadsTo }] of scenes) {
    if (!sets.has(name)) continue
    const reached = new Set(leadsTo)
    for (const one of reached) {
      if (scenes.get(one)?.resets.has(name)) continue
      if (one !== setter && !leadsTo.has(one) && scenes.get(one)?.asks.has(name)) far.add(one)
      // A set grows while it is gone through.
      for (const next of scenes.get(one)?.leadsTo ?? []) reached.add(next)
    }
  }
  return [...scenes.keys()].filter((one) => far.has(one))
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
  const knot: Knot = emptyKnot()
  const isKept = (variable: string) =>
    globals.has(variable) && !(SCORES as readonly string[]).includes(variable) && !LEDGER.test(variable)
  walk(content, (one) => {
    const to = one.targetPath && knotOf(one.targetPath)
    if (to)
      (one.stackPushType === PushPopType.Function && one.pushesToStack ? knot.calls : knot.leadsTo).add(to)
    if (one.containerForCount) knot.asks.add(labelOf(one.containerForCount.path.toString(), compiled))
    else if (one.name && isKept(one.name)) knot.asks.add(one.name)
    // Also what is passed to a function that may change it.
    if (one.variableName && isKept(one.variableName) && !one.isNewDeclaration) {
      knot.sets.add(one.variableName)
      if (one.isGlobal && AT_ENTRY.test(one.path.toString())) knot.resets.add(one.variableName)
    }
    knot.sets.add(labelOf(one.path.toString(), compiled))
  })
  return knot
}

/** A knot with what the functions that it calls ask and set. */
function withCalls(knot: Knot, knots: ReadonlyMap<string, Knot>): Knot {
  const whole = { ...knot, asks: new Set(knot.asks), sets: new Set(knot.sets), calls: new Set(knot.calls) }
  for (const called of whole.calls) {
    const { asks, sets, calls } = knots.get(called) ?? { asks: [], sets: [], calls: [] }
    for (const one of asks) whole.asks.add(one)
    for (const one of sets) whole.sets.add(one)
    // A set grows while it is gone through: calls of calls are gone through too.
    for (const one of calls) whole.calls.add(one)
  }
  return whole
}

function walk(content: Content, visit: (one: Content) => void): void {
  visit(content)
  for (const child of content.content ?? []) walk(child, visit)
  for (const child of content.namedOnlyContent?.values() ?? []) walk(child, visit)
}

/** The knot of a path; none for a path at the top of a story. */
const knotOf = (path: { toString(): string }): string => {
  const [first = ''] = path.toString().split('.')
  return /^\d+$/.test(first) ? '' : first
}

/** A path as authors write it. Choices have lost their labels on the way, so theirs are looked up. */
const labelOf = (path: string, { choices }: CompiledStory): string =>
  choices[path]?.id ??
  path
    .split('.')
    .filter((part) => !/^(\d+|[a-z]-\d+|[bs]|\$\w+)$/.test(part))
    .join('.')
