// Plays a story from turns that are already known: the same passages that a trainee gets, a hundred times as fast where it is
// played a thousand times.

import type { Passage, Playable, Telling } from '../../model/passage.ts'
import { fail, InvariantError, ok, type Problem, type Result } from '../../model/result.ts'
import { answerTo, type Forkable, remembered, type TurnResult, unwritten } from '../ink/turn.ts'
import { ledgerIn, scoresIn } from './observed.ts'
import { type KnownTurns, knownTurns } from './turns.ts'

/** Where the story draws lots each seed has its own turns; otherwise all seeds share them. */
export function retold(story: Forkable): Playable {
  const bySeed = new Map<number, KnownTurns>()
  return {
    id: story.id,
    revision: story.revision,
    begin(seed) {
      const shared = story.usesChance() ? seed : (bySeed.keys().next().value ?? seed)
      const turns = bySeed.get(shared) ?? knownTurns(story, shared)
      bySeed.set(shared, turns)
      return beginOn(turns)
    },
  }
}

function beginOn(turns: KnownTurns): Result<Telling> {
  const opening = turns.leaves[0]
  if (!opening) throw new InvariantError('A story without an opening')
  if (!opening.turn.told.ok) return opening.turn.told
  let memory = remembered(new Map(), opening.turn.writes)
  let current: TurnResult = opening.turn.told.value
  let spent: Problem | undefined

  function choose(id: string): Result<Passage> {
    if (spent) return fail(spent)
    const option = current.passage.choices.findIndex((choice) => choice.id === id)
    if (option === -1) {
      const message = `Unexpected choice “${id}”, expected one of: ${current.passage.choices.map((choice) => choice.id).join(', ')}`
      return fail({ code: 'story/no-such-choice', message })
    }
    const leaf = turns.find(
      current.position,
      option,
      (question) => answerTo(question, memory.get(question.slot) ?? unwritten(question.slot)),
      () => memory,
    )
    const { turn } = turns.leaves[leaf] as (typeof turns.leaves)[number]
    if (!turn.told.ok) {
      spent = turn.told.problem
      return turn.told
    }
    memory = remembered(memory, turn.writes)
    current = turn.told.value
    return ok(passage())
  }

  const passage = (): Passage => {
    const recall = (slot: string) => memory.get(slot)
    return { ...current.passage, scores: scoresIn(recall), ledger: ledgerIn(recall) }
  }

  return ok({
    get passage() {
      return passage()
    },
    choose,
  })
}
