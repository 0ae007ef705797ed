// Names of stories and of children, out of whatever somebody typed or called a file. Pure.

import { hash } from '../../../model/shuffle.ts'
import { SPEECH } from '../../../model/story/speech.ts'

/** A speaker has so many words at most, and letters only: see SPEECH in src/model/story/speech.ts. */
const WORDS_OF_A_NAME = 3
/** As many letters as a story file may have in an id. */
const LETTERS_OF_AN_ID = 40

/** Letters that are no other letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/** `mary_ann` of `Mary-Ann’s`; empty where nothing is left. */
export const asStoryId = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[0-9_]+/, '')
    .slice(0, LETTERS_OF_AN_ID)
    .replace(/_+$/, '')

/** `Mary Ann` of `mary_ann`. Of a longer name the first word, and never a digit, since a speaker's name has none. */
export function childOf(name: string): string {
  const words = name
    .split('_')
    .map((word) => word.replace(/[0-9]/g, ''))
    .filter((word) => word !== '')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return words.slice(0, words.length > WORDS_OF_A_NAME ? 1 : words.length).join(' ')
}

/** An id that differs where the words do. */
export const idWith = (id: string, words: string): string =>
  `${id}_${hash(words.normalize('NFC').toLowerCase()).toString(36)}`

/** `Ten to ten` of `ten_to_ten`. */
export function titleOfId(id: string): string {
  const words = id.replace(/[_\s-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A name as it was typed, with capitals; undefined where nobody can speak by it. */
export function childAsTyped(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
  return name.length <= LETTERS_OF_AN_ID && SPEECH.exec(`${name}: x`)?.[1] === name ? name : undefined
}

/** A file of the template, with the child's name in place of CHILD and the story's in place of STORY. */
export const filledIn = (text: string, name: string, child = childOf(name)): string =>
  text.replace(/CHILD|STORY/g, (word) => (word === 'CHILD' ? child : name))
