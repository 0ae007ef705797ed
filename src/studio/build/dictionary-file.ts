// The dictionary that words are held against: British English, as cspell has it, with the words of the house. Read once for each
// process, since that takes as long as compiling a story. Node only; a page would fetch the same file.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { ok, type Problem, type Result } from '../../model/result.ts'
import type { Dictionary } from '../explore/rule.ts'
import { dictionary } from './dictionary.ts'
import { textOf } from './learning-files.ts'
import { readYaml, words } from './yaml-problem.ts'

const WORDS = 'stories/words.yaml'

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-gb'))
/** Path of the words, zipped, and of the licence that goes with them wherever they are sent. */
export const BRITISH_WORDS = join(PACKAGE, 'en_GB.trie.gz')
export const BRITISH_LICENCE = join(PACKAGE, 'LICENSE')

let british: Dictionary | undefined

/** British English alone. */
export function britishDictionary(): Dictionary {
  british ??= dictionary(gunzipSync(readFileSync(BRITISH_WORDS)))
  return british
}

/** The words of stories/words.yaml. */
export function houseSpellings(root: string): Result<readonly string[], readonly Problem[]> {
  const listed = readYaml(
    textOf(root, WORDS),
    WORDS,
    v.record(words, v.array(words, 'a list of words'), 'lists of words, by what they are'),
  )
  return listed.ok ? ok(Object.values(listed.value.value).flat()) : listed
}

/** With the words of stories/words.yaml. */
export function houseDictionary(root: string): Result<Dictionary, readonly Problem[]> {
  const listed = houseSpellings(root)
  return listed.ok ? ok(britishDictionary().and(listed.value)) : listed
}
