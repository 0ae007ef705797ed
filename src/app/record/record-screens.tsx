// The record, and the sheet for supervision that is made from it.

import type { Route } from '../frame/route.ts'
import { SheetScreen } from '../sheet/sheet-screen.tsx'
import { RecordScreen } from './record-screen.tsx'

interface RecordScreensProps {
  readonly route: Route
}

export function RecordScreens({ route }: RecordScreensProps) {
  return route.kind === 'sheet' ? <SheetScreen runs={route.runs} /> : <RecordScreen />
}
