// Reads the scores and the promise ledger out of Ink's variables. Observes only: no score is changed here.

import type { InkList, Story as InkStory } from 'inkjs'
import type { Ledger, PromiseEvent } from '../promise.ts'
import { NO_SCORES, SCORES, type Scores } from '../score.ts'

type Variables = InkStory['variablesState']

/** A score that the story does not keep, or keeps as something other than a number, is 0 throughout. */
export function readScores(variables: Variables): Scores {
  const scores = { ...NO_SCORES }
  for (const score of SCORES) {
    const value = variables.GlobalVariableExistsWithName(score) ? variables.$(score) : 0
    if (typeof value === 'number') scores[score] = value
  }
  return scores
}

export function readLedger(variables: Variables): Ledger {
  const at = (event: PromiseEvent) => {
    const name = `promises_${event}`
    return variables.GlobalVariableExistsWithName(name) ? itemNames(variables.$(name)) : []
  }
  return { made: at('made'), kept: at('kept'), broken: at('broken'), not_yours: at('not_yours') }
}

const itemNames = (value: unknown): readonly string[] =>
  value instanceof Map
    ? (value as InkList).orderedItems.map(({ Key }) => Key.itemName ?? '').filter((name) => name !== '')
    : []
