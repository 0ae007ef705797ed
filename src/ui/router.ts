// Where the trainee is, as a store that follows the browser's address. Takes its window, so that it can be tested.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { parseRoute, type Route, writeRoute } from './route.ts'

export interface Router extends Pick<StoreApi<Route>, 'getState' | 'subscribe'> {
  readonly go: (route: Route) => void
}

type Page = Pick<Window, 'location' | 'addEventListener'>

export function createRouter(page: Page): Router {
  const store = createStore<Route>(() => parseRoute(page.location.hash))
  page.addEventListener('hashchange', () => store.setState(parseRoute(page.location.hash), true))
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    go(route) {
      page.location.hash = writeRoute(route)
    },
  }
}
