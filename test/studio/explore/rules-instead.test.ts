// An option whose worth hangs on a condition: needs-instead and spare-instead ask for the same thing, and what they ask for is there.

import { describe, expect, it } from 'vitest'
import { writeProblem } from '../../../src/model/result.ts'
import { RULES } from '../../../src/studio/explore/rules/all-rules.ts'
import { checkedExample } from './rules-examples.ts'

const PLAIN = '# why: You had said it plainly, so she could answer.'
const VEILED = '# why: You had not said it plainly, so she had to guess.'
const INSTEAD = '# instead: "What would you say to him?"'

interface Written {
  /** Beside the option itself, on any condition. */
  readonly always?: string
  readonly whenGood?: string
  readonly whenWeak?: string
}

/** Worth 1 where it was told plainly before, and otherwise 2 below the best. */
const story = ({ always = '', whenGood = '', whenWeak = '' }: Written) => `VAR told = false
* (plainly) "I write that down."
    ~ told = true
* (not_plainly) "We'll see."
-
* (ask) "What do you say to him?"
    ${always}
    { told:
        ~ change(trust, 1)
        ${whenGood}
    - else:
        ~ change(trust, -1)
        ${whenWeak}
    }
* (wait) Wait.
    ~ change(trust, 1)
`

const said = (text: string) =>
  ['needs-instead', 'spare-instead'].flatMap((id) =>
    (RULES.find((rule) => rule.id === id)?.check(checkedExample(text)) ?? []).map((found) =>
      writeProblem({ ...found, code: '' }),
    ),
  )

const HERE = 'stories/ana/story.ink:6: Unexpected'
const needs = (branch: string) =>
  `${HERE} option “What do you say to him?” that is weak on one condition, without # instead there, expected words that could have been said
  Write # instead: "…" inside the branch in which the option is weak, ${branch}, with a sentence that this worker could say to this child here.`
const spare = (branch: string) =>
  `${HERE} # instead under “What do you say to him?” also where it is not weak, expected it only where the option is weak
  Write it inside the branch in which the option is weak, ${branch}, and nowhere else.`

const BESIDE = 'beside # why: “You had not said it plainly, so she had to guess.”'

describe('an option that is weak on one condition and not on another', () => {
  it.each<[string, Written, readonly string[]]>([
    ['is asked for # instead in that branch', { whenGood: PLAIN, whenWeak: VEILED }, [needs(BESIDE)]],
    [
      'is not to have it on the other as well',
      { whenGood: PLAIN, whenWeak: VEILED, always: INSTEAD },
      [spare(BESIDE)],
    ],
    [
      'is told the same of both where it stands in the wrong branch',
      { whenGood: `${PLAIN}\n        ${INSTEAD}`, whenWeak: VEILED },
      [needs(BESIDE), spare(BESIDE)],
    ],
    ['is right with it in that branch', { whenGood: PLAIN, whenWeak: `${VEILED}\n        ${INSTEAD}` }, []],
    [
      'is right with it in that branch where the reason is common to both',
      { always: PLAIN, whenWeak: INSTEAD },
      [],
    ],
    [
      'is told which branch that is where there is no reason yet',
      { whenGood: INSTEAD },
      [needs('such as that of - else:'), spare('such as that of - else:')],
    ],
  ])('%s', (_, written, expected) => {
    expect(said(story(written))).toEqual(expected)
  })

  it('is weak also where a branch makes a sound promise', () => {
    const text = (inWeak: string, always: string) => `LIST promise_names = call
${story({ whenGood: '~ promise(call)', whenWeak: inWeak, always }).replace('~ change(trust, 1)\n        ~', '~')}`
    expect(said(text(VEILED, INSTEAD))[0]).toContain(
      '# instead under “What do you say to him?” also where it is a sound promise, expected it only where the option is weak',
    )
    expect(said(text(`${VEILED}\n        ${INSTEAD}`, ''))).toEqual([])
  })
})
