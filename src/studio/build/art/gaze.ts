// Eyes for where somebody looks, the same for every figure: all faces are drawn in the units of Open Peeps. Dots look at you; a look
// down shows its lids, and a look away the white of its eyes, or at the size of a stage nobody could tell one from the other.

import type { Drawing } from './drawing.ts'

const WHITE = '#fbf8f0'

/** By the name of a look. A look that is not here keeps the eyes of the face. */
export const GAZES: Readonly<Record<string, Drawing>> = {
  down: [
    { shape: '83,114! 87,127 100,128 106,115!', wash: 'ink', ink: 3 },
    { shape: '191,111! 195,123 206,123 211,110!', wash: 'ink', ink: 3 },
    { line: '68,100 80,114 106,116 121,102', ink: 10 },
    { line: '177,99 188,111 210,110 222,97', ink: 9 },
  ],
  away: [
    { shape: '66,110 80,92 106,91 120,108 106,126 80,126 z', wash: WHITE, ink: 7 },
    { shape: '176,107 187,91 208,90 220,105 208,122 187,123 z', wash: WHITE, ink: 6 },
    { dots: '107,108,11 209,105,10.5', wash: 'ink' },
  ],
}
