import { describe, expect, it } from 'vitest'
import { sourceTags, sourceWords } from '../../../src/studio/ink/source-words.ts'

/** Each as `line kind speaker: text`. */
const words = (text: string): readonly string[] =>
  sourceWords(text, 'story.ink').map(
    (one) => `${one.place.line} ${one.kind}${one.speaker ? ` ${one.speaker}` : ''}: ${one.text}`,
  )

describe('the words of an Ink source', () => {
  it.each([
    ['a line of narration', 'Ana waits.', ['1 narration: Ana waits.']],
    ['a line that somebody says', 'Ana: No.  # face: calm', ['1 speech Ana: No.']],
    ['what the trainee says', 'You: I forgot.', ['1 speech You: I forgot.']],
    ['a name in letters without case', '王小明：不。', ['1 speech 王小明: 不。']],
    ['a name whose words are all logic', 'Mrs Ó Briain: {late:Late.}', ['1 speech Mrs Ó Briain: Late.']],
    ['an option with a label and a condition', '* (ask) { hour < 3 } "Why?" -> two', ['1 option: "Why?"']],
    ['an option in two parts', '+ "Why[?"]," you say.', ['1 option: "Why?"', '1 narration: ," you say.']],
    ['a nested option', '* * (no) Wait.', ['1 option: Wait.']],
    [
      'an option with brackets that are words',
      '* \\[Nod\\][.] You nod.',
      ['1 option: [Nod].', '1 narration: You nod.'],
    ],
    [
      'an option with a bracket in its brackets',
      '* [Nod \\] once] You nod.',
      ['1 option: Nod ] once', '1 narration: You nod.'],
    ],
    ['an option with a bracket that is left open', '* Nod [once', ['1 option: Nod [once']],
    [
      'an option whose brackets stand in a tag',
      '* Nod[ # why: So] twice.',
      ['1 option: Nod', '1 narration: twice.'],
    ],
    ['a gather', '- (all) Ana: Bye.', ['1 speech Ana: Bye.']],
    ['a gather that says nothing', '-', []],
    ['a divert', '-> two', []],
    ['a line with a divert and glue', 'Ana waits <> -> two', ['1 narration: Ana waits']],
    ['knots, variables, logic', '=== two ===\n= three\nVAR a = 1\n~ a = 2\nINCLUDE x.ink', []],
    ['comments', '// Ana\n/* Ana: no\nno */ Ana: Yes. // no', ['3 speech Ana: Yes.']],
    ['marks that are meant', 'A \\{ and a \\# and a \\| here.', ['1 narration: A { and a # and a | here.']],
    ['tags alone', '  # why: Nothing # move: wait', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('words that depend on something are given apart from those that do not', () => {
  it.each([
    ['a value', 'Ana waits {hours} hours.', ['1 narration: Ana waits hours.']],
    [
      'alternatives within a line, by whoever says the rest',
      'Ana: It is {late:late|early}, {&cold|wet}.',
      [
        '1 speech Ana: It is , .',
        '1 speech Ana: late',
        '1 speech Ana: early',
        '1 speech Ana: cold',
        '1 speech Ana: wet',
      ],
    ],
    [
      'alternatives that are lines themselves',
      '{ late: Ana: You are late.|{ early: Ana waves.|Craig: Sit down.}}',
      ['1 speech Ana: You are late.', '1 narration: Ana waves.', '1 speech Craig: Sit down.'],
    ],
    [
      'alternatives that are lines, with a tag',
      "{ late: Nadia: I read it.|Nadia: It didn't come.  # after: a, b }",
      ['1 speech Nadia: I read it.', "1 speech Nadia: It didn't come."],
    ],
    [
      'alternatives that name who speaks, with words after them',
      '{ late: Nadia: I read it.|Craig: Sit down. # face: calm } Well. # sound: bus',
      ['1 narration: Well.', '1 speech Nadia: I read it.', '1 speech Craig: Sit down.'],
    ],
    [
      'an alternative with a colon in words that have begun',
      'There is {late: a note: go|a bus}.',
      ['1 narration: There is .', '1 narration: a note: go', '1 narration: a bus'],
    ],
    ['a condition with or in it', '{ late || early: Not now.}', ['1 narration: Not now.']],
    [
      'a block with branches',
      '{ late:\n  Ana: You are late.\n- else:\n  Ana waits.\n}\nThen you go.',
      ['2 speech Ana: You are late.', '4 narration: Ana waits.', '6 narration: Then you go.'],
    ],
    [
      'a block with a condition for each branch',
      '{\n- hour == 1: Monday.\n- late: Ana: Friday.\n}',
      ['2 narration: Monday.', '3 speech Ana: Friday.'],
    ],
    [
      'a block of alternatives, which have no condition',
      '{ stopping:\n- Ana: One.\n- Ana: Two.\n}\n- Ana: Three.',
      ['2 speech Ana: One.', '3 speech Ana: Two.', '5 speech Ana: Three.'],
    ],
    [
      'a block that begins and ends within lines of words',
      'Ana waits. { late:\nYou run. }\nShe waves.',
      ['1 narration: Ana waits.', '2 narration: You run.', '3 narration: She waves.'],
    ],
    [
      'an option whose words depend on something',
      '* (go) "There is a bus. {late:I could run.|We could walk.}"',
      ['1 option: "There is a bus. "', '1 option: I could run.', '1 option: We could walk.'],
    ],
    ['logic that prints nothing', '{ late: -> two|-> three }', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('the tags of an Ink source', () => {
  it('come with their lines, and only those of this house', () => {
    expect(sourceTags('Ana: No.  # face: calm # mood: odd\n  # why: Nobody asked.', 'a.ink')).toEqual([
      { key: 'face', value: 'calm', place: { file: 'a.ink', line: 1 } },
      { key: 'why', value: 'Nobody asked.', place: { file: 'a.ink', line: 2 } },
    ])
  })
})
