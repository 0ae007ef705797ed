// What problems say of files and commands that only a checkout has, said for somebody who has a browser and an editor. Rules and checks
// are worded for a checkout; here, and nowhere else, their words are put for the other. Pure.

import type { Problem } from '../../../model/result.ts'

const inGuide = (section: string): string => `“${section}” under “How a story is written”`

/** Sentences that ask for what cannot be done in a browser stand before the names in them. */
const INSTEAD: readonly (readonly [inCheckout: string, inPage: string])[] = [
  [
    'Choose the one of stories/moves.yaml that fits, or add one there.',
    `Choose the one that fits of ${inGuide('Moves')}.`,
  ],
  [
    'If it is meant as it stands, write it into stories/words.yaml; if',
    'If it is meant as it stands, leave it; if',
  ],
  ['Each .yaml file in assets/cast is a figure.', `They are shown in ${inGuide('Figures')}.`],
  ['stories/README.md shows them under Figures.', `they are shown in ${inGuide('Figures')}.`],
  ['stories/moves.yaml', inGuide('Moves')],
  ['stories/evidence', inGuide('Evidence')],
]

/** The same problem, in words that hold on the page where the workbench is. */
export function inBrowser<P extends Problem>(problem: P): P {
  const { message, hint } = problem
  return { ...problem, message: reworded(message), ...(hint !== undefined && { hint: reworded(hint) }) }
}

const reworded = (text: string): string =>
  INSTEAD.reduce((words, [inCheckout, inPage]) => words.replaceAll(inCheckout, inPage), text)
