// The age at which a text can be read, by two formulas made for that. For checks and reports only; the page never needs
// it. Formulas count words, sentences, syllables and letters: they know nothing of meaning, and nothing of short texts.

import { automatedReadability } from 'automated-readability'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** In a shorter text a single long word changes the age by years. Measured on Tyler's lines: see the README of this folder. */
const ENOUGH_WORDS = 30

/** Both formulas give years at school, which begin at five. */
const SCHOOL_BEGINS = 5

/** Years, the mean of Flesch-Kincaid and ARI; undefined where the text is too short for a formula to say anything. */
export function readingAge(text: string): number | undefined {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  if (words.length < ENOUGH_WORDS) return undefined
  const counts = {
    word: words.length,
    sentence: sentences(text),
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    character: words.join('').length,
  }
  const years = (fleschKincaid(counts) + automatedReadability(counts)) / 2
  return Math.max(SCHOOL_BEGINS, SCHOOL_BEGINS + years)
}

/** Counts the end of a line as the end of a sentence. */
const sentences = (text: string): number =>
  Math.max(1, text.split(/[.!?…]+["”’']?(?=\s|$)|\n/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length)
