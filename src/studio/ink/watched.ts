// Records what a turn of Ink asks of the story's memory. Whole numbers are handed to Ink as watched values: adding to one asks
// nothing, comparing it asks for that comparison, and any other use reads the number and so asks for it. Operations not known
// here are such reads, so nothing is missed. Knows values and arithmetic; trace.ts knows the engine.

import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall'
import type { InkObject } from 'inkjs/engine/Object'
import { BoolValue, IntValue } from 'inkjs/engine/Value'
import {
  answerTo,
  type Memory,
  type Question,
  type QuestionAnswer,
  type Slot,
  unwritten,
  type Value,
} from './turn.ts'

/** A whole number in Ink's hands that is `plus` more than its slot holds. */
interface Origin {
  readonly slot: Slot
  readonly plus: number
}

export interface Watch {
  /** From here until `stop`, what is asked of this memory is noted. */
  readonly start: (memory: Memory) => void
  readonly stop: () => readonly QuestionAnswer[]
  readonly isOn: () => boolean
  /** What the slot held before the turn. */
  readonly held: (slot: Slot) => Value
  readonly ask: (question: Question) => void
  readonly askAll: (slot: Slot) => void
  /** A value for Ink to work with. Numbers that Ink could not count exactly are not watched. */
  readonly value: (origin: Origin, number: number) => IntValue | undefined
  readonly origin: (value: InkObject) => Origin | undefined
  /** Replaces Ink's arithmetic: sums stay watched, and comparisons ask only for the comparison. */
  readonly call: (
    native: NativeFunctionCall,
    parameters: InkObject[],
  ) => ReturnType<NativeFunctionCall['Call']>
}

export function createWatch(): Watch {
  const origins = new WeakMap<InkObject, Origin & { readonly number: number }>()
  const answered = new Map<string, QuestionAnswer>()
  let memory: Memory | undefined

  const held = (slot: Slot) => memory?.get(slot) ?? unwritten(slot)
  const askAll = (slot: Slot) => ask({ slot, ask: 'value', by: 0, plus: 0 })

  function ask(question: Question): void {
    if (!memory || isSettled(question)) return
    const key = `${question.ask} ${question.by} ${question.plus} ${question.slot}`
    if (!answered.has(key)) {
      answered.set(key, { ...question, answer: answerTo(question, held(question.slot)) })
    }
  }

  function value({ slot, plus }: Origin, number: number): IntValue | undefined {
    if (!Number.isInteger(number) || Math.abs(number) > LARGEST) return undefined
    const watched = new IntValue(number)
    const read = () => {
      askAll(slot)
      return number
    }
    const isTruthy = () => {
      ask({ slot, ask: 'equals', by: 0 - plus, plus: 0 })
      return number !== 0
    }
    Object.defineProperties(watched, { value: { get: read }, isTruthy: { get: isTruthy } })
    origins.set(watched, { slot, plus, number })
    return watched
  }

  function call(native: NativeFunctionCall, parameters: InkObject[]) {
    const callInk = (values: InkObject[]) => NativeFunctionCall.prototype.Call.call(native, values)
    const [first, second] = parameters
    const left = first && origins.get(first)
    const right = second && origins.get(second)
    const watched = left ?? right
    if (!memory || !watched) return callInk(parameters)
    if (left && right) {
      if (native.name !== '&&' && native.name !== '||') return callInk(parameters)
      for (const { slot, plus } of [left, right]) ask({ slot, ask: 'equals', by: 0 - plus, plus: 0 })
      return callInk(parameters.map(plain))
    }
    const by = second ? numberIn((left ? second : first) as InkObject) : 0
    if (by === undefined) return callInk(parameters)
    if (second && (native.name === '+' || (native.name === '-' && left))) {
      const more = native.name === '+' ? by : -by
      const origin = { slot: watched.slot, plus: watched.plus + more }
      return value(origin, watched.number + more) ?? callInk(parameters)
    }
    const question = questionOf(native.name, watched, by, left !== undefined)
    if (!question) return callInk(parameters)
    ask(question)
    return callInk(parameters.map(plain))
  }

  const plain = (parameter: InkObject): InkObject => {
    const watched = origins.get(parameter)
    return watched ? new IntValue(watched.number) : parameter
  }

  return {
    start(from) {
      memory = from
      answered.clear()
    },
    stop() {
      memory = undefined
      return [...answered.values()]
    },
    isOn: () => memory !== undefined,
    held,
    ask,
    askAll,
    value,
    origin: (watched) => origins.get(watched),
    call,
  }
}

/** A count of visits is never negative, so such a question has one answer for every memory. */
const isSettled = ({ slot, ask, by }: Question): boolean =>
  slot.startsWith('visits:') && ((ask === 'equals' && by < 0) || (ask === 'under' && by <= 0))

/** Sums of a few such numbers are still exact. */
const LARGEST = 2 ** 29

function numberIn(value: InkObject): number | undefined {
  if (value instanceof BoolValue) return value.value ? 1 : 0
  return value instanceof IntValue && value.value !== null ? value.value : undefined
}

/** What `watched NAME by` (or `by NAME watched`) needs to know; undefined where it needs the number itself. */
function questionOf(name: string, { slot, plus }: Origin, by: number, isLeft: boolean): Question | undefined {
  const about = (ask: Question['ask'], limit: number): Question => ({ slot, ask, by: limit - plus, plus: 0 })
  switch (name) {
    case '==':
    case '!=':
      return about('equals', by)
    case '<':
    case '>=':
      return about('under', isLeft ? by : by + 1)
    case '>':
    case '<=':
      return about('under', isLeft ? by + 1 : by)
    case 'MIN':
      return about('least', by)
    case '!':
    case '&&':
    case '||':
      return about('equals', 0)
    case '%':
      return isLeft && by > 0 ? { slot, ask: 'rest', by, plus } : undefined
    default:
      return undefined
  }
}
