// Larger stories as they are written elsewhere: other habits, other indentation, none of our tags, and some mistakes.
// They are walked without a crash, and where they never come to an end, a limit stops the walk.

export const LARGER_STORIES: Readonly<Record<string, string>> = {
  'a hub with sticky choices and an inventory': `LIST Inventory = torch, key, biscuit, (coat)
LIST Lights = off, (on)
VAR courage = 2
CONST MOST = 4
-> harbour
=== harbour
{The harbour is quiet.|You are back at the harbour.|The harbour again.}
- (top)
{Inventory ? torch && Lights ? on: The torch is lit.}
+ [Look about]
    {!Nets, ropes, a boat called Margaret.}
    -> harbour.top
+ {Inventory !? torch} [Take the torch]
    ~ Inventory += torch
    -> harbour.top
+ {Inventory ? torch} [{Lights ? on:Put out|Light} the torch]
    ~ Lights = LIST_INVERT(Lights)
    -> harbour.top
* {Inventory ? torch} [Into the boat] -> boat
* [Eat {Inventory ? biscuit:your biscuit|nothing}]
    {Inventory ? biscuit:
        ~ Inventory -= biscuit
        ~ alter(courage, 1)
    }
    -> top
+ -> boat
=== boat
= aboard
You hold {listed(Inventory)}.
* (search) [Search the locker]
    ~ Inventory += (key, biscuit)
    Under the oilskins, a key. -> aboard
* {search} [Row out] -> sea
+ [Back] -> harbour
=== sea
~ temp waves = MOST - courage
{
- waves <= 1: Flat calm. -> home
- waves == 2: A swell.
- else: It is rough.
}
* [Row on]
    ~ courage++
* * [Faster]
* * [Steady] ->-> home
- -> home
=== home
{TURNS_SINCE(-> boat.search) > 3: You took your time.}
You come home with {LIST_COUNT(Inventory)} things.
-> END
=== function alter(ref what, by)
~ what = what + by
{ what > MOST:
    ~ what = MOST
}
=== function listed(list)
{LIST_COUNT(list):
- 0: nothing
- 1: {list}
- else: ~ temp one = LIST_MIN(list)
    {one}, {listed(list - one)}
}`,
  'an interview, all weave and no knots': `VAR forceful = 0
VAR evasive = 0
 - They keep me waiting in the cold room.
    * (think) [Think] They suspect me.
       "Sit down," Harker would say. He never sits.
    * (plan) [Plan] I need a way out of here.
       * * (window) [The window] Barred, of course.
          ~ evasive++
       * * (door) [The door]
          ~ forceful++
          Two locks and a guard.
       - - He will ask about the machine. <>
    * (wait) [Wait]
 - {plan:At last the door opens.|The door opens.}
    * "Harker."
      He nods.
    * {think} "You have been a while[."]," I say.
      ~ forceful += 1
      "Have I?"
    * { not (think or wait) } [Say nothing] -> silence
 -  (opts)
    {He asks.|He asks again.|-> worn}
    + (yes) "Yes." {yes > 1:"So you said."} -> opts
    + "No." -> opts
    * (ask) {yes} "Why do you ask?"
      ~ evasive = evasive + 2
      -> opts
    * -> worn
 - (silence) Silence.
    ~ evasive++
 - (worn)
    { forceful > evasive:
        He leaves first.
    - else:
        { evasive >= 2 and not ask: He smiles. | He writes it down. }
    }
    -> END`,
  'rooms by threads, with a visitor who wanders': `VAR where = -> kitchen
VAR who = -> cook
VAR clock = 0
-> visit(-> kitchen)
=== visit(-> room)
~ where = room
~ clock = (clock + 1) % 3
<- places
{clock == 2:
    <- who
}
-> room
=== places
+ {where != -> kitchen} [To the kitchen] -> visit(-> kitchen)
+ {where != -> yard} [To the yard] -> visit(-> yard)
* {TURNS() > 2} [Home] -> leave(clock)
=== kitchen
Pans. {&Tick.|Tock.}
-> DONE
=== yard
A dog. {yard mod 2 == 0:It barks.}
* [Pat it] -> pat -> visit(-> yard)
- -> DONE
=== pat
"Good dog."
* [Again] -> pat
+ [Enough]
- ->->
=== cook
+ (soup) [Talk to the cook]
  {cycle:
    - "Soup."
    - "More soup."
  }
  { soup > 3:
    ~ who = -> gardener
  }
  -> visit(where)
=== gardener
* [Talk to the gardener] "Weeds." -> visit(where)
- -> DONE
=== leave(at)
Home at {at}.
-> END`,
  'a purse that is never full': `VAR gold = 0
-> mine
=== mine
+ [Dig]
  ~ gold = gold + 1
  -> mine
+ [Count {gold}] -> mine
+ {gold > 1000000} [Retire] -> END`,
  'lots drawn at every step': `LIST cards = one, two, three, four
VAR hand = ()
-> draw
=== draw
~ hand = LIST_RANDOM(LIST_ALL(cards) - hand)
You draw {hand}. {~Good.|Bad.}
* [Keep] -> END
* [Again] -> draw
* -> END`,
}
