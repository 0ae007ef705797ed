// By where an option stands, and at random.

import { hash } from '../../../model/shuffle.ts'
import { SEEDS, type Strategy } from './strategy.ts'

const RANDOM_RUNS = 1000

export const BY_PLACE: readonly Strategy[] = [
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
