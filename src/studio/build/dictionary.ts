// Which words are spelt right, and which are nearest to one that is not. The dictionary comes as bytes from whoever has them, from a
// file or over the network, so this runs in Node and in a page. Knows nothing of stories.

import { buildITrieFromWords, decodeTrie } from 'cspell-trie-lib'
import type { Dictionary } from '../explore/rule.ts'

const SUGGESTED = 3

/** @param trie a dictionary of cspell, unzipped */
export const dictionary = (trie: Uint8Array<ArrayBuffer>): Dictionary => ofTries([decodeTrie(trie)])

type Trie = ReturnType<typeof decodeTrie>

function ofTries(tries: readonly Trie[]): Dictionary {
  const has = (word: string) => tries.some((trie) => trie.hasWord(word, true))
  return {
    knows: (word) => formsOf(plain(word)).some(has),
    nearest(word) {
      const wanted = plain(word === word.toUpperCase() ? word.toLowerCase() : word)
      const near = tries
        .flatMap((trie) => trie.suggestWithCost(wanted, { numSuggestions: SUGGESTED * 2 }))
        // Of those equally near, one that only has more letters: color and colour, wich and which.
        .sort((a, b) => a.cost - b.cost || Number(holds(b.word, wanted)) - Number(holds(a.word, wanted)))
        .map(({ word: found }) => found)
      // A dictionary of cspell also has every word without its capitals, which is no way to spell it.
      const spelt = [...withApostrophe(wanted), ...near].flatMap(
        (found) => [found, capitalised(found), found.toUpperCase()].find(has) ?? [],
      )
      return [...new Set(spelt)].slice(0, SUGGESTED)
    },
    and: (words) =>
      words.length === 0 ? ofTries(tries) : ofTries([...tries, buildITrieFromWords(words.map(plain))]),
  }
}

/** Dictionaries have the straight apostrophe. */
const plain = (word: string): string => word.normalize('NFC').replaceAll('’', "'")

/** The commonest slip of all, which cspell counts for as much as any other letter. */
const withApostrophe = (word: string): readonly string[] =>
  [...word].slice(1).map((_, index) => `${word.slice(0, index + 1)}'${word.slice(index + 1)}`)

/** Whether all letters of a word stand in another, in their order. */
const holds = (longer: string, word: string): boolean => {
  let from = 0
  for (const letter of longer) if (letter === word[from]) from++
  return from === word.length
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** As it stands; as within a sentence, if it may begin one; and, if it is all in capitals, as it would be without them. */
function formsOf(word: string): readonly string[] {
  const small = word.toLowerCase()
  const begins = word.charAt(0).toLowerCase() + word.slice(1)
  return word === word.toUpperCase() ? [word, begins, small, capitalised(small)] : [word, begins]
}
