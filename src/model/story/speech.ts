// How a line of speech is known: by the name before the colon. Shared by what tells a story and what reads its source.

/**
 * `Name: words`, in up to three words. A name begins with a capital or, where letters have no case, with any letter. A full-width
 * colon needs no space behind it.
 */
export const SPEECH =
  /^([^\P{L}\p{Ll}][\p{L}\p{M}'’.-]*(?: [^\P{L}\p{Ll}][\p{L}\p{M}'’.-]*){0,2})(?:: |： ?)(.+)$/u
