// What every screen may reach: the ports, where we are, and the conversation that is open.

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { InvariantError } from '../../model/result.ts'
import type { Conversations } from '../talk/conversation.ts'
import type { Ports } from './ports.ts'
import type { Router } from './router.ts'

export interface Surroundings extends Ports {
  readonly router: Router
  readonly conversations: Conversations
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined)

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new InvariantError('A screen was drawn outside the app')
  return surroundings
}
