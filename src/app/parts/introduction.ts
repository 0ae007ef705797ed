// What is told of a story to whoever chooses or prepares one. In a file of its own, which the talk does not load.

import { introductions } from 'virtual:introductions'
import type { About, Introduction } from '../../model/about.ts'

const NONE: Introduction = { blurb: '', situation: '', practises: [], reviewed: [] }

export const introductionOf = ({ id, introduction }: Pick<About, 'id' | 'introduction'>): Introduction =>
  introduction ?? introductions[id] ?? NONE

/** Whether somebody who knows the work, or a young person, has read it. */
export const isReviewed = (about: About): boolean => introductionOf(about).reviewed.length > 0
