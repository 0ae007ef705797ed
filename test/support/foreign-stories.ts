// Small stories in the manner of other houses: every feature of Ink, none of our tags. The laws run over them.

export const FOREIGN_STORIES: Readonly<Record<string, string>> = {
  'a loop with once-only and sticky choices': `-> hall
=== hall
You are in the hall. {hall > 3: Again.}
* [Open the letter] It is a bill. -> hall
* {hall > 1} [Pay it] -> paid
+ [Walk about] {You hum.|You whistle.|You say nothing.} -> hall
+ [Leave] -> END
=== paid
~ temp owed = 3 * 2
You pay {owed}.
- (counting)
* [Count again] -> counting
* -> done
= done
Enough.
-> END`,
  'threads, tunnels and functions': `VAR trust = 5
VAR coins = 3
-> square
=== square
<- baker
<- smith
* [Go home] -> END
=== baker
+ {coins > 0} [Buy bread]
  ~ spend(1)
  -> warm -> square
=== smith
+ [Ask about iron]
  "Dear," she says. <>
  Too dear.
  ~ trust = trust + 1
  -> square
=== warm
It is warm{coins == 0: , and your last coin}.
->->
=== function spend(n)
~ coins = coins - n
~ trust = trust - n`,
  'lists, conditions and chance': `LIST kit = rope, (lamp), map
VAR empathy = 2
VAR reliability = 0
-> cave
=== cave
{kit ? lamp: The lamp {~flickers|burns|gutters}.|It is dark.} {RANDOM(1, 6)} bats.
+ {kit !? rope} [Take the rope]
  ~ kit += rope
  ~ reliability++
  -> cave
+ {kit ? lamp} [Put out the lamp]
  ~ kit -= lamp
  ~ empathy = empathy - 2
  -> cave
+ { LIST_COUNT(kit) == 0 } [Feel about] -> cave
+ {TURNS_SINCE(-> cave) < 99} [Go {kit: with {kit}|with nothing}] -> out
=== out
{
- kit ? rope: You climb.
- else: You stay.
}
-> END`,
  'nested weave with labels and the same words twice': `You meet.
* (nod) [Nod]
  * * [Speak] "Well." -> after
  * * [Speak] "Well?" -> after
* (wave) Wave[], and wait. -> after
=== after
- (later) { nod: They nodded.|They waved. }
+ [Speak] -> END
+ [Speak] -> END`,
}
