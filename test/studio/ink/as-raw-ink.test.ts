// What a trainee is told is what Ink tells: every story here is played beside inkjs alone, straight from its compiler, with the same
// seed and the same options. Words and options are the same, and so are lines, with one exception: where an option leads away
// before its line has ended (`* Nod. -> b`), Ink prints what comes next on the line of the option, and a trainee gets two lines.

import type { Story as InkStory } from 'inkjs'
import { describe, expect, it } from 'vitest'
import type { Line, Telling } from '../../../src/model/passage.ts'
import { hash } from '../../../src/model/shuffle.ts'
import { playable } from '../../../src/model/story/playable.ts'
import { SPEECH } from '../../../src/model/story/speech.ts'
import { inkSeed } from '../../../src/model/story/tell.ts'
import { compile, compilerOf, type Source } from '../../../src/studio/ink/compile.ts'
import { type ParsedChoice, walkParsed } from '../../../src/studio/ink/map-choices.ts'
import { isUnending } from '../../../src/studio/ink/turn.ts'
import { FOREIGN_STORIES } from '../../support/foreign-stories.ts'
import { unwrap } from '../../support/ink.ts'
import { LARGER_STORIES } from '../../support/larger-stories.ts'
import { houseSource, houseStoryIds } from '../../support/stories.ts'

const WALKS = 20
const CHOICES = 40

/** One way of writing each, in every way in which a line can begin and end. */
const SMALL: Readonly<Record<string, string>> = {
  'options with words before, in and behind brackets': `VAR trust = 5
-> k
=== k
+ (nod) [Nod.] {trust > 90: You nod.}
+ (shrug) [Shrug] {nudge(2)}
+ (stop) "Stop!"[] You say it too loud.
+ (wait) You wait[] and Tyler waits too.
+ (hi) Hi[!], you say. -> b
+ (go) Go on. -> b
+ (and_so) And so  on
  <> it goes.
+ (said) [Say] Nadia: She's in till nine.
+ (you) [Ask] You: Is she in?
+ (times) Knock {trust} times[]. {trust} times!
+ (again) Ask{again: again| her}.
+ (turns) \\ {Once|Twice|Often}
+ (tunnel) Look round. -> t ->
  After the tunnel.
- Nadia: She's in till nine.
-> k
=== b
Nadia: Well, "{trust}".
-> k
=== t
A tunnel.
->->
=== function nudge(by)
~ trust = trust + by`,
  'threads and invisible defaults': `-> hub
=== hub
Here.
<- asks(1)
<- asks(2)
* (once) [Once] Only once.
  -> hub
* -> out
=== asks(number)
* (ask) Ask {number}.
  -> hub
* (more) {ask} Ask more of {number}. -> hub
=== out
Out.
+ -> END`,
  'tunnels within tunnels and threads': `-> a -> b ->
Back.
+ (on) On ->->
=== a
A <>
-> c ->
again.
->->
=== b
<- d
* (be) B
- ->->
=== c
through C <>
->->
=== d
* (dee) D, aside[] and away -> e
=== e
E.
->->`,
  'glue and diverts': `One <>
-> two
=== two
two<>, three
+ Go <> -> two
* Stop
  <>, then.
- <> -> three
=== three
Three<>
.
* -> END`,
  'sequences, cycles and shuffles': `-> k
=== k
{One|Two|Three}, {&a|b}, {!once}, {~x|y|z}.
{stopping:
- First.
- Second.
}
{shuffle once:
- S1.
- S2.
}
+ {k < 9} On {&and|or} on. -> k
+ {k < 9} \\ {~left|right}[]. -> k
* -> END`,
  'lists and functions': `LIST kit = rope, (lamp), map
VAR said = ""
-> k
=== k
{kit}; {LIST_COUNT(kit)}; {LIST_INVERT(kit)}; {kit ? lamp: lit|dark}.
+ {k < 12} Take {LIST_RANDOM(LIST_ALL(kit))}[]. {tell("rope")}
  ~ kit += rope
+ {k < 12} Drop[] {describe(kit)}.
  ~ kit -= LIST_MAX(kit)
* -> END
- {said} {POW(2, 3)} {FLOOR(2.5)} {INT(7.9)} {7 mod 3} {MIN(2, 3)}
-> k
=== function tell(what)
~ said = said + what
=== function describe(what)
{ LIST_COUNT(what):
- 0: nothing
- 1: one, {what}
- else: many
}`,
  decimals: `VAR kept = 1
VAR whole = 2.0
VAR below = -4.0
CONST HALF = 0.5
-> k
=== k
~ temp share = kept / 2.0
{share >= 0.5: She trusts you.|She does not.} {7.0 / 2} {7 / 2} {kept / whole} {3 / below} {-1.0 / 4} {HALF * kept}
{FLOAT(7) / 2} {whole + 1} {whole == 2} {30000000000.0 / 4} {"{whole}"}
+ {k < 9} Keep {kept / whole}[] of {whole}.
  ~ kept++
+ {k < 9} Halve {whole}.
  ~ whole = whole / 2.0
+ {k < 9} Double. -> twice(2.0) ->
* -> END
- -> k
=== twice(by)
~ below = below * by
{1 / by}
->->`,
  'conditions, counts and the same words twice': `VAR n = 0
-> k
=== k
- (top)
{n > 2: {n mod 2 == 0: Even.|Odd.}|Few.}
{
- k > 3 && top > 1: Often.
- TURNS_SINCE(-> k.same) == 0: Just now.
- else: Else.
}
+ (same) Again -> more
+ Again -> more
* Again
  * * Again[], and again -> more
  * * [Again]
  - - Then. -> more
+ {n > 6} Enough. -> END
- (more)
~ n++
-> top`,
  'names in other scripts, and tags': `-> k
=== k
王小明：她在。 # face: calm
Анна: Нет. # mood
# why: Alone.
תמר: לא.
You: Half four, then.
+ {k < 5} [Go] # move: go
  You: Go. -> k
+ {k < 5} Stay. # move: stay
  # thought: Well.
  -> k
* -> END`,
}

const STORIES: readonly (readonly [string, Source])[] = [
  ...houseStoryIds().map((id) => [`the house story ${id}`, houseSource(id)] as const),
  ...Object.entries({ ...FOREIGN_STORIES, ...LARGER_STORIES, ...SMALL }).map(
    ([name, text]) =>
      [
        name,
        { id: 'test', file: 'story.ink', read: (file: string) => (file === 'story.ink' ? text : undefined) },
      ] as const,
  ),
]

/** What inkjs alone prints until the next choice, without lines that hold nothing. */
function rawLines(ink: InkStory): readonly string[] {
  const lines: string[] = []
  while (ink.canContinue) lines.push((ink.Continue() ?? '').trim())
  return lines.filter((line) => line !== '')
}

/** A line of ours as Ink has it. A full-width colon is gone, and a trainee's “You:” is in quotation marks. */
function asInk({ kind, speaker, text }: Line, raw: string | undefined): string {
  if (speaker !== undefined) return raw === `${speaker}：${text}` ? raw : `${speaker}: ${text}`
  const [, name, words] = SPEECH.exec(raw ?? '') ?? []
  return kind === 'trainee' && name === 'You' && text === `“${words}”` ? (raw ?? '') : text
}

/** Paths of choices that lead away before their line has ended. */
function pathsThatLead(compiler: ReturnType<typeof compilerOf>['compiler']): ReadonlySet<string> {
  const paths = new Set<string>()
  walkParsed(compiler.parsedStory, (node) => {
    if (node.typeName !== 'Choice') return
    const { innerContent, runtimeContainer } = node as ParsedChoice
    const leads = (innerContent?.content ?? []).some(({ typeName }) =>
      /^(Divert|TunnelOnwards)$/.test(typeName),
    )
    if (leads) paths.add(runtimeContainer?.path.toString() ?? '')
  })
  return paths
}

function expectSame(lines: readonly Line[], raw: readonly string[], mayBreak: boolean): void {
  const [first, second] = lines
  const isBroken =
    mayBreak &&
    first?.kind === 'trainee' &&
    second &&
    raw.length === lines.length - 1 &&
    raw[0] !== first.text
  const plain = isBroken
    ? [`${first.text} ${asInk(second, raw[0]?.slice(first.text.length + 1))}`]
    : lines.slice(0, 1).map((line) => asInk(line, raw[0]))
  const rest = lines.slice(isBroken ? 2 : 1)
  expect([...plain, ...rest.map((line, index) => asInk(line, raw[index + 1]))]).toEqual(raw)
}

describe('a story is told as inkjs alone tells it', () => {
  it.each(STORIES)('%s', (name, source) => {
    const told = unwrap(playable(unwrap(compile(source)).story))
    const { compiler } = compilerOf(source)
    const ink: InkStory = compiler.Compile()
    const leading = pathsThatLead(compiler)
    const errors: string[] = []
    ink.onError = (message, type) => {
      if (type === 2) errors.push(message)
    }
    let compared = 0

    for (let walk = 1; walk <= WALKS; walk++) {
      ink.ResetState()
      ink.state.storySeed = inkSeed(walk)
      errors.length = 0
      const begun = told.begin(walk)
      let raw = rawLines(ink)
      expect(begun.ok).toBe(errors.length === 0)
      if (!begun.ok) continue
      const telling: Telling = begun.value
      let passage = telling.passage
      let mayBreak = false
      for (let taken = 0; ; taken++) {
        expectSame(passage.lines, raw, mayBreak)
        expect(passage.choices.map(({ text }) => text)).toEqual(ink.currentChoices.map(({ text }) => text))
        compared++
        const index = hash(`${name}/${walk}/${taken}`) % Math.max(1, passage.choices.length)
        const choice = passage.choices[index]
        if (!choice || taken === CHOICES) break
        mayBreak = leading.has(ink.currentChoices[index]?.targetPath?.toString() ?? '')
        const next = telling.choose(choice.id)
        // Ink alone would go on for ever.
        if (!next.ok && isUnending(next.problem)) break
        ink.ChooseChoiceIndex(index)
        raw = rawLines(ink)
        expect([name, next.ok || next.problem.message, errors]).toEqual([
          name,
          next.ok ? true : expect.any(String),
          next.ok ? [] : [expect.any(String)],
        ])
        if (!next.ok) break
        passage = next.value
      }
    }
    expect(compared).toBeGreaterThan(0)
  })
})
