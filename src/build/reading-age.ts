// The age at which a text can be read, by formulas made for that. For checks and reports only; the page never needs it.

/** Years; undefined where the text is too short for a formula to say anything. */
export const readingAge = (_text: string): number | undefined => undefined
