// Whether a reader could keep in mind what the story does. Told from the compiled source: a variable or a label is remembered
// when a knot asks for it and the knot that set it lies more than one step back, with none between that sets it anew.
//
// passes:
//   VAR told = false
//   -> first
//   === first ===
//   * (tell) "Some of it goes further."
//       ~ told = true
//   * (wait) Wait.
//   - -> second
//   === second ===
//   A week goes by.
//   -> third
//   === third ===
//   { told: Ana remembers. }
//   -> END
//
// fails:
//   -> first
//   === first ===
//   * (tell) "Some of it goes further."
//   * (wait) Wait.
//   * (door) Hold the door.
//   * (bus) "Which bus do you get?"
//   * (dog) "What's the dog called?"
//   * (cold) "Are you cold?"
//   - -> second
//   === second ===
//   A week goes by.
//   -> third
//   === third ===
//   { first.tell or first.wait or first.door or first.bus or first.dog or first.cold: Ana remembers. }
//   -> END

import type { RuleFinding, TextRule } from '../../rule.ts'
import { at, counted } from '../say.ts'

const MOST = 5

export const remembersTooMuch: TextRule = {
  id: 'remembers-too-much',
  severity: 'error',
  about: `At most ${MOST} things are remembered beyond the next scene, besides scores and promises: a label that is asked for three scenes later is one of them. More can be neither held by a reader nor explored to the end.`,
  check(checked): readonly RuleFinding[] {
    const { remembered } = checked
    if (remembered.length <= MOST) return []
    const names = remembered.map(({ name, beyond }) => `${name} (in ${beyond.join(', ')})`)
    return [
      {
        message: `Unexpected ${counted(remembered.length, 'thing')} remembered beyond the next scene, expected ${MOST} at most`,
        place: at(checked, remembered[MOST]?.place),
        hint: `They are ${names.join('; ')}. Join two of them in one variable, or ask sooner.`,
      },
    ]
  },
}
