import { describe, expect, it } from 'vitest'
import { checkedOf } from '../../../src/studio/build/checked.ts'
import type { ExploredFigures } from '../../../src/studio/explore/exploration.ts'
import { compile } from '../../../src/studio/ink/compile.ts'
import { A_PROJECT, aFolder } from '../../support/folder.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

// What was found by exploring is handed through and looked at by nobody here.
const EXPLORED = { findings: { story: 'ana' }, strategies: [] } as unknown as ExploredFigures

const CHANGE = '=== function change(ref score, by) ===\n~ score += by\n'
const LABELS = 'offender: the child’s name\n'

function checked(files: Readonly<Record<string, string>> = {}) {
  const project: Readonly<Record<string, string>> = { ...A_PROJECT, 'stories/labels.yaml': LABELS, ...files }
  const source = { id: 'ana', file: 'stories/ana/story.ink', read: (file: string) => project[file] }
  return checkedOf(aFolder(project), unwrap(compile(source)).story, EXPLORED)
}

describe('what the rules may look at', () => {
  it('are the words of the story and of its card, each with its line', () => {
    const all = unwrap(checked())
    expect(all.words).toContainEqual({
      kind: 'speech',
      speaker: 'Ana',
      text: 'Hello.',
      place: { file: 'stories/ana/story.ink', line: 5 },
    })
    expect(all.words).toContainEqual({
      kind: 'narration',
      text: 'Ana goes home.',
      place: { file: 'stories/ana/story.yaml', line: 15 },
    })
  })

  it('are the tags', () => {
    const all = unwrap(checked())
    expect(all.tags.map(({ key, value, place }) => `${place.line} ${key}: ${value}`)).toEqual([
      '7 move: wait',
      '7 why: There was time.',
      '8 ending: home',
    ])
  })

  it('are no words and no tags of the Ink that stories share, but those of any other file', () => {
    const line = (name: string) => `=== ${name}\nCraig: Here. # moov: wait\n-> END\n`
    const main = A_PROJECT['stories/ana/story.ink'] ?? ''
    const all = unwrap(
      checked({
        'stories/ana/story.ink': `INCLUDE ../practice.ink\nINCLUDE more.ink\n${main}`,
        'stories/practice.ink': line('shared'),
        'stories/ana/more.ink': line('more'),
      }),
    )
    const files = all.words.filter(({ speaker }) => speaker === 'Craig').map(({ place }) => place.file)
    expect(files).toEqual(['stories/ana/more.ink'])
    expect(all.misspelt).toEqual([{ key: 'move', place: { file: 'stories/ana/more.ink', line: 2 } }])
  })

  it('are the changes of scores, as they are written', () => {
    const ink = (A_PROJECT['stories/ana/story.ink'] ?? '').replace(
      '  # move: wait',
      '  ~ change(trust, -2) // ~ change(trust, 3)\n  ~ empathy += 1\n  ~ reliability = reliability - 3\n  ~ trust = empathy + 3\n  # move: wait',
    )
    const all = unwrap(
      checked({ 'stories/ana/story.ink': `INCLUDE ../practice.ink\n${ink}`, 'stories/practice.ink': CHANGE }),
    )
    const file = 'stories/ana/story.ink'
    expect(all.changes).toEqual([
      { score: 'trust', by: -2, place: { file, line: 8 } },
      { score: 'empathy', by: 1, place: { file, line: 9 } },
      { score: 'reliability', by: -3, place: { file, line: 10 } },
    ])
  })

  it.each([
    ['on one line', 'owes: [differs, why-cause]\n', 16],
    ['below each other', 'owes:\n  - differs\n  - why-cause\n', 18],
  ])('are the rules that it owes, each where it stands: %s', (_, owes, line) => {
    const all = unwrap(checked({ 'stories/ana/story.yaml': `${A_PROJECT['stories/ana/story.yaml']}${owes}` }))
    expect(all.owes).toEqual(['differs', 'why-cause'])
    expect(all.owedAt('why-cause')).toEqual({ file: 'stories/ana/story.yaml', line })
  })

  it('are the moves, the labels, and the evidence with its place', () => {
    const all = unwrap(checked())
    expect(Object.keys(all.moves)).toEqual(['wait'])
    expect(all.labels).toEqual({ offender: 'the child’s name' })
    expect(all.evidence).toEqual([{ id: 'pauses', place: { file: 'stories/evidence/pauses.yaml', line: 1 } }])
  })

  it('are words as they are spelt, with those of the house, which are read anew for each story', () => {
    const knows = (files: Readonly<Record<string, string>>, word: string) =>
      unwrap(checked(files)).dictionary.knows(word)
    const list = { 'stories/words.yaml': 'welsh: [nain]\ntalk: [peng, innit]\n' }
    expect([knows({}, 'colour'), knows({}, 'nain')]).toEqual([true, false])
    expect([knows(list, 'nain'), knows(list, 'peng'), knows(list, 'colour')]).toEqual([true, true, true])
    expect(knows({}, 'nain')).toBe(false)
  })

  it('are which moves cross a red line', () => {
    const { moves } = unwrap(
      checked({
        'stories/moves.yaml':
          'wait: { name: Wait, meaning: You wait., next: Wait. }\nhush: { name: Hush, meaning: It stays here., next: Say who reads it., red_line: secrecy }\n',
      }),
    )
    expect([moves.wait?.redLine, moves.hush?.redLine]).toEqual([undefined, 'secrecy'])
  })

  it('are what is remembered, with the line that names it', () => {
    const text = `VAR late = false
-> one
=== one
~ late = true
-> two
=== two
Two.
-> three
=== three
{ late: Late. }
-> END
`
    expect(unwrap(checked({ 'stories/ana/story.ink': text })).remembered).toEqual([
      { name: 'late', beyond: ['three'], place: { file: 'stories/ana/story.ink', line: 1 } },
    ])
  })

  it('are not there where a file that people write has a mistake, and every such mistake is told', () => {
    const files = problemOf(
      checked({
        'stories/labels.yaml': 'offender:\n',
        'stories/moves.yaml': 'wait: { name: Wait }\n',
        'stories/words.yaml': 'welsh: nain\n',
      }),
    ).map(({ place }) => place?.file)
    expect([...new Set(files)]).toEqual(['stories/moves.yaml', 'stories/labels.yaml', 'stories/words.yaml'])
  })
})
