// Where the trainee is, as a store that follows the browser's address. Takes its window, so that it can be tested.

import { createValueStore, type ReadonlyStore } from '../store.ts'
import { parseRoute, type Route, writeRoute } from './route.ts'

export interface Router extends ReadonlyStore<Route> {
  readonly go: (route: Route) => void
}

type Page = Pick<Window, 'location' | 'addEventListener'>

export function createRouter(page: Page): Router {
  const store = createValueStore(parseRoute(page.location.hash))
  page.addEventListener('hashchange', () => store.set(parseRoute(page.location.hash)))
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    go(route) {
      page.location.hash = writeRoute(route)
    },
  }
}
