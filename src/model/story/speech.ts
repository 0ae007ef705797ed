// How a line of speech is known: by the name before the colon. Shared by what tells a story and what reads its source.

/** `Name: words`, in up to three words that begin with a capital. */
export const SPEECH = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}): (.+)$/u
