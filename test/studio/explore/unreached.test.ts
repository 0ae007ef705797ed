// Lines that no run reaches, in every shape in which Ink lets a block of branches be written.

import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/studio/explore/figures/findings.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { bothWays } from '../../support/stories.ts'

/** The block begins on line 6. Three runs, one for each value of n from 0 to 2. */
const around = (block: string) => `VAR n = 0
* (a) [A] {add(1)}
* (b) [B] {add(2)}
* (c) [C]
-
${block}
=== x
X
-> END
=== y
Y
-> END
=== z
Z
-> END
=== function add(by)
~ n += by
`

/** The lines of the block itself, and those of what is added below the story. */
function unreachedLines(block: string, below = ''): readonly string[] {
  const text = around(block) + below
  const own = text.split('\n')
  const known = ['X', 'Y', 'Z', '-> END']
  return findingsOf(walk(bothWays(text).forkable))
    .unreached.flatMap(({ kind, place }) => (kind === 'line' && place ? [own[place.line - 1] ?? ''] : []))
    .filter((line) => !known.includes(line))
}

const LONG = `{
  - n == 1: -> x
  - n == 2: -> y
  - else: -> z
}`

describe('a block of branches that all lead away', () => {
  it.each<[shape: string, block: string, below?: string]>([
    ['each on a line', LONG],
    ['each on a line of its own', LONG.replaceAll(': ->', ':\n    ->')],
    ['after a line', `Well.\n${LONG}`],
    ['with words before', LONG.replaceAll(': ->', ': Right. ->')],
    ['in a block', `{\n  - n > 0: {\n    - n == 1: -> x\n    - else: -> y\n  }\n  - else: -> z\n}`],
    ['by the value of one thing', '{ n:\n  - 1: -> x\n  - 2: -> y\n  - else: -> z\n}'],
    ['in the short form', '{ n == 1:\n  -> x\n- else:\n  -> y\n}'],
    ['in turns', '{\n  - n == 1: { stopping:\n    - -> x\n  }\n  - else: -> z\n}'],
    [
      'in a function that returns',
      '{which()}\n-> END',
      '=== function which()\n{\n  - n == 1:\n    ~ return 5\n  - else:\n    ~ return 6\n}\n',
    ],
    [
      'in a tunnel',
      '-> off ->\n-> END',
      '=== off\n{\n  - n == 1: ->->\n  - n == 2: -> y\n  - else: -> z\n}\n',
    ],
    ['in a thread', '<- off', '=== off\n{\n  - n == 1: -> x\n  - else: -> z\n}\n'],
  ])('has no line that no run reaches: %s', (_, block, below) => {
    expect(unreachedLines(block, below)).toEqual([])
  })

  it('and what is never reached after it is told, without the line of its brace', () => {
    expect(unreachedLines(`${LONG}\n- (late) Never.\nNor this.`)).toEqual(['- (late) Never.', 'Nor this.'])
    expect(unreachedLines(LONG.replace(/\}$/, '} and this'))).toEqual(['} and this'])
  })

  it('and so is a branch that is never taken', () => {
    expect(unreachedLines(LONG.replace('n == 2', 'n == 7'))).toEqual(['  - n == 7: -> y'])
    expect(unreachedLines('{ n > 5:\n  {n}\n}\n-> END')).toEqual(['  {n}'])
  })
})
