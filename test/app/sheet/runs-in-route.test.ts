import { expect, it } from 'vitest'
import { parseRoute, writeRoute } from '../../../src/app/frame/route.ts'
import { idsOf, sheetRoute } from '../../../src/app/sheet/runs-in-route.ts'

const thereAndBack = (...ids: readonly string[]) => {
  const route = parseRoute(writeRoute(sheetRoute(ids)))
  return route.kind === 'sheet' ? idsOf(route.runs) : route.kind
}

it('an address of a sheet says of which runs it is, whatever their ids', () => {
  expect(thereAndBack('a1')).toEqual(['a1'])
  expect(thereAndBack('a,1', 'b/2', '100 %', '#é')).toEqual(['a,1', 'b/2', '100 %', '#é'])
})

it('as many as one page has room for, and no more', () => {
  expect(thereAndBack('a', 'b', 'c', 'd')).toEqual(['a', 'b', 'c', 'd'])
  expect(thereAndBack('a', 'b', 'c', 'd', 'e')).toEqual(['a', 'b', 'c', 'd'])
})

it('an address that was changed by hand so that it is none has no runs', () => {
  expect(idsOf('a,%E0')).toEqual([])
})
