// Between a memory and Ink's own state: puts what is remembered into Ink before a turn, and reads afterwards what the turn
// changed. Values other than whole numbers are stored as Ink writes them in its saves.

import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation'
import type { InkObject } from 'inkjs/engine/Object'
import type { Story as InkStory } from 'inkjs/engine/Story'
import { IntValue, ListValue } from 'inkjs/engine/Value'
import { VariablesState } from 'inkjs/engine/VariablesState'
import type { Score, Scores } from '../../model/score.ts'
import { readFloats, StateWriter } from './float-json.ts'
import { type Memory, type Slot, unwritten, type Value, type Write } from './turn.ts'
import type { Watch } from './watched.ts'

const VARIABLE = 'variable:'
export const VISITS = 'visits:'
export const SINCE = 'since:'

/** Private fields of Ink's state that have to be read and written here. They hold for inkjs 2.4. */
interface InkInternals {
  _globalVariables: Map<string, InkObject>
  _visitCounts: Map<string, number>
  _turnIndices: Map<string, number>
}
const variablesOf = (story: InkStory) =>
  story.variablesState as unknown as Pick<InkInternals, '_globalVariables'>
const countsOf = (story: InkStory) => story.state as unknown as Omit<InkInternals, '_globalVariables'>

export interface Slots {
  /** Puts a memory into the story. Whole numbers become watched values; for anything else Ink's look-up is watched. */
  readonly load: (story: InkStory, memory: Memory) => void
  /** What differs from the memory that was loaded. Where one slot was copied into another, this asks for the value. */
  readonly writes: (story: InkStory) => readonly Write[]
  /** The whole memory of a story to which none was loaded. */
  readonly everything: (story: InkStory) => readonly Write[]
  readonly watchStory: (story: InkStory) => void
  /** The scores as they are now. Reading them here asks nothing of the memory, since no decision of the story hangs on it. */
  readonly scores: (story: InkStory) => Scores
}

export function createSlots(watch: Watch): Slots {
  const decoded = new Map<string, InkObject>()
  let loaded = new Map<string, InkObject>()
  let memory: Memory = new Map()

  /** Each slot has objects of its own, so that a value copied from another slot is recognised as changed. */
  const decode = (slot: Slot, value: Value): InkObject => {
    if (typeof value === 'number') return new IntValue(value)
    const key = `${slot} ${value}`
    const known =
      decoded.get(key) ??
      readFloats(() => JsonSerialisation.JTokenToRuntimeObject(JSON.parse(value)) as InkObject)
    decoded.set(key, known)
    return known
  }

  function load(story: InkStory, from: Memory): void {
    memory = from
    loaded = new Map()
    const counts = countsOf(story)
    counts._visitCounts = new Map()
    counts._turnIndices = new Map()
    const turn = numberIn(from, 'turns') - 1
    story.state.currentTurnIndex = turn
    story.state.storySeed = numberIn(from, 'seed')
    story.state.previousRandom = numberIn(from, 'chance')
    for (const [slot, value] of from) {
      if (slot.startsWith(VARIABLE)) {
        const watched = typeof value === 'number' ? watch.value({ slot, plus: 0 }, value) : undefined
        loaded.set(slot.slice(VARIABLE.length), watched ?? decode(slot, value))
      } else if (slot.startsWith(VISITS)) counts._visitCounts.set(slot.slice(VISITS.length), value as number)
      else if (slot.startsWith(SINCE))
        counts._turnIndices.set(slot.slice(SINCE.length), turn - (value as number))
    }
    const { _globalVariables: globals } = variablesOf(story)
    for (const [name, value] of loaded) globals.set(name, value)
  }

  function variableWrite(name: string, value: InkObject): readonly Write[] {
    const slot = VARIABLE + name
    const origin = watch.origin(value)
    if (origin?.slot === slot) return origin.plus === 0 ? [] : [{ slot, add: origin.plus }]
    return value === loaded.get(name) ? [] : [{ slot, set: encode(value) }]
  }

  function writes(story: InkStory): readonly Write[] {
    const { _visitCounts, _turnIndices } = countsOf(story)
    const { currentTurnIndex, storySeed, previousRandom } = story.state
    return [
      ...[...variablesOf(story)._globalVariables].flatMap(([name, value]) => variableWrite(name, value)),
      ...[..._visitCounts].flatMap(([path, count]) => added(memory, VISITS + path, count)),
      ...[..._turnIndices].flatMap(([path, turn]) =>
        turn === currentTurnIndex ? [{ slot: SINCE + path, set: 0 }] : [],
      ),
      ...added(memory, 'turns', currentTurnIndex + 1),
      ...replaced(memory, 'seed', storySeed),
      ...replaced(memory, 'chance', previousRandom),
    ]
  }

  function everything(story: InkStory): readonly Write[] {
    const { _visitCounts, _turnIndices } = countsOf(story)
    const { currentTurnIndex, storySeed, previousRandom } = story.state
    const set = (slot: Slot, value: Value): Write => ({ slot, set: value })
    return [
      ...[...variablesOf(story)._globalVariables].map(([name, value]) => set(VARIABLE + name, encode(value))),
      ...[..._visitCounts].map(([path, count]) => set(VISITS + path, count)),
      ...[..._turnIndices].map(([path, turn]) => set(SINCE + path, currentTurnIndex - turn)),
      set('turns', currentTurnIndex + 1),
      set('seed', storySeed),
      set('chance', previousRandom),
    ]
  }

  /**
   * Looking up a value that is no whole number counts as asking for it; so does emptying a list, since Ink then keeps the origins
   * of what was in it.
   */
  function watchStory(story: InkStory): void {
    const variables = story.variablesState
    const { GetVariableWithName: get, SetGlobal: set } = VariablesState.prototype
    const lookAt = (name: string, value: InkObject | null) => {
      if (value && value === loaded.get(name) && !watch.origin(value)) watch.askAll(VARIABLE + name)
    }
    variables.GetVariableWithName = (name, context) => {
      const value = get.call(variables, name, context)
      if (name !== null) lookAt(name, value)
      return value
    }
    variables.SetGlobal = (name, value) => {
      const isEmptyList = value instanceof ListValue && value.value?.Count === 0
      if (name !== null && isEmptyList) lookAt(name, variables.GetRawVariableWithName(name, 0))
      set.call(variables, name, value)
    }
  }

  function scores(story: InkStory): Scores {
    const { _globalVariables: globals } = variablesOf(story)
    const at = (score: Score): number => {
      const value = globals.get(score)
      if (!value) return 0
      const origin = watch.origin(value)
      const number = origin ? numberIn(memory, origin.slot) + origin.plus : (value as IntValue).value
      return typeof number === 'number' ? number : 0
    }
    return { trust: at('trust'), empathy: at('empathy'), reliability: at('reliability') }
  }

  return { load, writes, everything, watchStory, scores }
}

const numberIn = (memory: Memory, slot: Slot): number => (memory.get(slot) ?? unwritten(slot)) as number

function added(memory: Memory, slot: Slot, now: number): readonly Write[] {
  const add = now - numberIn(memory, slot)
  return add === 0 ? [] : [{ slot, add }]
}

const replaced = (memory: Memory, slot: Slot, now: number): readonly Write[] =>
  now === numberIn(memory, slot) ? [] : [{ slot, set: now }]

/** Reading a watched number asks for it, which is right where one slot was copied into another. */
function encode(value: InkObject): Value {
  if (value instanceof IntValue && Number.isSafeInteger(value.value)) return value.value as number
  const writer = new StateWriter()
  // Ink writes values in lists or objects only.
  JsonSerialisation.WriteListRuntimeObjs(writer, [value])
  return writer.toString().slice(1, -1)
}
