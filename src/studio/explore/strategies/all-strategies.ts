// Every rule of thumb that plays a story: by where an option stands, by what its words look like without their meaning, by whether
// it makes a promise. A new one is a row here.

import type { Playable } from '../../../model/passage.ts'
import { hash } from '../../../model/shuffle.ts'
import type { Findings } from '../findings.ts'
import type { StrategyFigures } from '../rule.ts'
import { contentWords, echoes, exactness, isUnspoken, lengthOf } from '../telling-words.ts'
import { bestElsewhere } from './best-elsewhere.ts'
import { figuresOf } from './play.ts'
import { mostOf, SEEDS, type Strategy } from './strategy.ts'

export interface Background {
  readonly findings: Findings
  /** Findings of the other stories. */
  readonly shelf?: readonly Findings[]
  /** Texts or words of the evidence catalogue. */
  readonly catalogue: readonly string[]
  /** Asked before every run; once it says false, what has not been played whole is left out. */
  readonly goOn?: () => boolean
}

export function playStrategies(
  story: Playable,
  { findings, shelf = [], catalogue, goOn = () => true }: Background,
): readonly StrategyFigures[] {
  const strategies = [
    ...BY_PLACE,
    ...BY_WORDS,
    mostLikeTheCatalogue(catalogue),
    ...byPromises(findings),
    bestElsewhere(findings, shelf),
  ]
  return strategies.flatMap((strategy) => figuresOf(story, strategy, findings, goOn) ?? [])
}

const RANDOM_RUNS = 1000

const BY_PLACE: readonly Strategy[] = [
  { name: 'always the first as written', order: 'written', runs: 1, pick: ({ options }) => options[0] },
  { name: 'always the last as written', order: 'written', runs: 1, pick: ({ options }) => options.at(-1) },
  { name: 'always the first as shown', order: 'shown', runs: SEEDS, pick: ({ options }) => options[0] },
  { name: 'always the last as shown', order: 'shown', runs: SEEDS, pick: ({ options }) => options.at(-1) },
  {
    name: 'at random',
    order: 'shown',
    runs: RANDOM_RUNS,
    pick: ({ options, seed, number }) => options[hash(`at random/${seed}/${number}`) % options.length],
  },
]

const POLITE =
  /\b(sorry|please|thanks|thank you|could|would|may|might|if you like|if you want|is that all right|do you mind)\b/giu

const howOften = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const BY_WORDS: readonly Strategy[] = [
  mostOf('the longest', ({ text }) => lengthOf(text)),
  mostOf('the shortest', ({ text }) => -lengthOf(text)),
  mostOf('the most polite', ({ text }) => howOften(text, POLITE)),
  mostOf('the most specific: numbers, names, times', ({ text }) => exactness(text)),
  mostOf('what is done and not said', ({ text }) => (isUnspoken(text) ? 1 : 0)),
  mostOf('what echoes the child’s last words', ({ text }, { lines }) => echoes(text, lines)),
  mostOf('the most question marks', ({ text }) => howOften(text, /\?/g)),
]

/** @param catalogue words of the evidence that a trainee may have read */
function mostLikeTheCatalogue(catalogue: readonly string[]): Strategy {
  const known = new Set(catalogue.flatMap((text) => [...contentWords(text)]))
  return mostOf('the most words in common with the evidence', ({ text }) =>
    [...contentWords(text)].reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0),
  )
}

function byPromises({ points }: Findings): readonly Strategy[] {
  const promising = new Set(
    points.flatMap(({ options }) =>
      options.flatMap(({ id, variants }) =>
        variants.some(({ promises }) => promises.some(({ event }) => event === 'made')) ? [id] : [],
      ),
    ),
  )
  return [
    mostOf('always promises', ({ id }) => (promising.has(id) ? 1 : 0)),
    mostOf('never promises', ({ id }) => (promising.has(id) ? 0 : 1)),
  ]
}
