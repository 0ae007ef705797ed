// How a line of speech is known: by the name before the colon. Shared by what tells a story and what reads its source.

// A name begins with a capital or, where letters have no case, with any letter; marks on letters belong to it.
const NAME = "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’.-]*"

/** `Name: words`, in up to three words. A full-width colon needs no space behind it. */
export const SPEECH = new RegExp(`^(${NAME}(?: ${NAME}){0,2})(?:: |： ?)(.+)$`, 'u')

/** `Name:` and nothing behind it. */
export const SPEAKER_ALONE = new RegExp(`^(${NAME}(?: ${NAME}){0,2})[:：]()$`, 'u')
