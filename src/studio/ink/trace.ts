// Makes Ink's engine report what it looks up: how often places were told, how long ago, whether lots were drawn, and which
// content was told or done. Every method replaced here calls the original, so the engine runs as always.
// Decision: `inkjs/engine/*` rather than `inkjs`, whose bundle does not export the classes that have to be watched.

import type { Container } from 'inkjs/engine/Container'
import { ControlCommand } from 'inkjs/engine/ControlCommand'
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall'
import type { InkObject } from 'inkjs/engine/Object'
import type { Story as InkStory } from 'inkjs/engine/Story'
import { StoryState } from 'inkjs/engine/StoryState'
import { IntValue } from 'inkjs/engine/Value'
import { SINCE, VISITS } from './slots.ts'
import type { Slot } from './turn.ts'
import type { Watch } from './watched.ts'

export interface Trace {
  /** Once for all content that stories share. */
  readonly watchContent: (content: Container) => void
  /** After each reset of a story's state. */
  readonly watchStory: (story: InkStory) => void
  /** Content that was told or done since this was emptied, what came last at the end. */
  readonly visited: Set<InkObject>
  readonly usesChance: () => boolean
}

/** A count that Ink has just looked up and is about to put on its stack as a new value. */
interface CountLookup {
  readonly slot: Slot
  readonly held: number
}

export function createTrace(watch: Watch): Trace {
  const visited = new Set<InkObject>()
  let lookedUp: CountLookup | undefined
  let choosing = false
  let counting = false
  let chance = false

  function visitCount(this: StoryState, container: Container | null): number {
    const count = plainState.VisitCountForContainer.call(this, container)
    if (!watch.isOn() || counting || !container) return count
    const slot = VISITS + container.path.toString()
    const held = watch.held(slot) as number
    if (!choosing) lookedUp = { slot, held }
    // A once-only choice asks only whether it was taken before. If it was taken in this very turn, the answer does not depend on
    // the memory.
    else if (count === held) watch.ask({ slot, ask: 'under', by: 1, plus: 0 })
    return count
  }

  function countVisit(this: StoryState, container: Container): void {
    counting = true
    plainState.IncrementVisitCountForContainer.call(this, container)
    counting = false
  }

  function turnsSince(this: StoryState, container: Container): number {
    const turns = plainState.TurnsSinceForContainer.call(this, container)
    // 0 is a place that was told in this very turn, which does not depend on the memory.
    if (!watch.isOn() || turns === 0) return turns
    const slot = SINCE + container.path.toString()
    watch.ask({ slot, ask: 'under', by: 0, plus: 0 })
    if (turns > 0) lookedUp = { slot, held: watch.held(slot) as number }
    return turns
  }

  function push(this: StoryState, value: InkObject | null): void {
    const from = lookedUp
    lookedUp = undefined
    plainState.PushEvaluationStack.call(
      this,
      from && value instanceof IntValue ? counted(from, value) : value,
    )
  }

  function counted({ slot, held }: CountLookup, value: IntValue): IntValue {
    const number = value.value ?? 0
    const watched = watch.value({ slot, plus: number - held }, number)
    // A number too large to be watched was looked up all the same.
    if (!watched) watch.askAll(slot)
    return watched ?? value
  }

  const watchedState: StoryState = Object.create(plainState, {
    CopyAndStartPatching: {
      value(this: StoryState, saving: boolean) {
        return Object.setPrototypeOf(plainState.CopyAndStartPatching.call(this, saving), watchedState)
      },
    },
    VisitCountForContainer: { value: visitCount },
    IncrementVisitCountForContainer: { value: countVisit },
    TurnsSinceForContainer: { value: turnsSince },
    PushEvaluationStack: { value: push },
  })

  function beforeCommand({ commandType }: ControlCommand): void {
    const { Turns, Random, ListRandom, SequenceShuffleIndex, SeedRandom } = ControlCommand.CommandType
    if (commandType === Turns && watch.isOn()) {
      lookedUp = { slot: 'turns', held: watch.held('turns') as number }
    }
    const draws = commandType === Random || commandType === ListRandom || commandType === SequenceShuffleIndex
    chance ||= draws
    if (draws || commandType === SeedRandom) watch.askAll('seed')
    if ((draws && commandType !== SequenceShuffleIndex) || commandType === SeedRandom) watch.askAll('chance')
  }

  function watchStory(story: InkStory): void {
    Object.setPrototypeOf(story.state, watchedState)
    const perform = story.PerformLogicAndFlowControl
    const process = story.ProcessChoice
    Object.assign(story, {
      PerformLogicAndFlowControl(content: InkObject | null) {
        lookedUp = undefined
        if (content) {
          visited.delete(content)
          visited.add(content)
        }
        if (content instanceof ControlCommand) beforeCommand(content)
        const performed = perform.call(story, content)
        lookedUp = undefined
        return performed
      },
      ProcessChoice(point: Parameters<typeof process>[0]) {
        choosing = true
        const choice = process.call(story, point)
        choosing = false
        return choice
      },
    })
  }

  function watchContent(content: InkObject): void {
    if (content instanceof NativeFunctionCall) {
      Object.defineProperty(content, 'Call', {
        value: (parameters: InkObject[]) => watch.call(content, parameters),
      })
    }
    for (const child of childrenOf(content)) watchContent(child)
  }

  return { watchContent, watchStory, visited, usesChance: () => chance }
}

const plainState = StoryState.prototype

/** What a container holds, in its order, and what only its name leads to. */
export function childrenOf(content: InkObject): readonly InkObject[] {
  if (!('namedOnlyContent' in content)) return []
  const { content: inOrder, namedOnlyContent } = content as Container
  return [...inOrder, ...(namedOnlyContent?.values() ?? [])]
}
