// The words in use around the guide for authors. Screens import this and never a language file; apart from the other words for a
// service's own stories, which the start page has.

import { enAuthorReference } from './en-author-reference.ts'

export const authorReference: typeof enAuthorReference = enAuthorReference
