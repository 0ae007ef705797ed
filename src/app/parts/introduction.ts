// What is told of a story to whoever chooses or prepares one. In a file of its own, which the talk does not load.

import { introductions } from 'virtual:introductions'
import type { About, Introduction, Origin } from '../../model/about.ts'
import { own } from '../wording/own.ts'

const NONE: Introduction = { blurb: '', situation: '', practises: [], reviewed: [] }

export const introductionOf = ({ id, introduction }: Pick<About, 'id' | 'introduction'>): Introduction =>
  introduction ?? introductions[id] ?? NONE

/** Of a service's own story: that nobody of this project has checked it, and whose it is. */
export const uncheckedWords = ({ service }: Origin): string =>
  service === undefined ? own.shelf.uncheckedOne : `${own.shelf.by(service)} ${own.shelf.uncheckedOne}`

/** Whether somebody who knows the work, or a young person, has read it. */
export const isReviewed = (about: About): boolean => introductionOf(about).reviewed.length > 0
