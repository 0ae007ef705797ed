// By what the words of an option look like, without their meaning.

import { contentWords, echoes, exactness, isUnspoken, lengthOf } from '../telling-words.ts'
import { mostOf, type Strategy } from './strategy.ts'

const POLITE =
  /\b(sorry|please|thanks|thank you|could|would|may|might|if you like|if you want|is that all right|do you mind)\b/giu

const howOften = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

export const BY_WORDS: readonly Strategy[] = [
  mostOf('the longest', ({ text }) => lengthOf(text)),
  mostOf('the shortest', ({ text }) => -lengthOf(text)),
  mostOf('the most polite', ({ text }) => howOften(text, POLITE)),
  mostOf('the most specific: numbers, names, times', ({ text }) => exactness(text)),
  mostOf('what is done and not said', ({ text }) => (isUnspoken(text) ? 1 : 0)),
  mostOf('what echoes the child’s last words', ({ text }, { lines }) => echoes(text, lines)),
  mostOf('the most question marks', ({ text }) => howOften(text, /\?/g)),
]

/** @param catalogue words of the evidence that a trainee may have read */
export function mostLikeTheCatalogue(catalogue: readonly string[]): Strategy {
  const known = new Set(catalogue.flatMap((text) => [...contentWords(text)]))
  return mostOf('the most words in common with the evidence', ({ text }) =>
    [...contentWords(text)].reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0),
  )
}
