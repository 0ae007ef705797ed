import { describe, expect, it } from 'vitest'
import { importsAgain } from '../../../src/app/import-again.ts'
import { importingAgain } from '../../../src/studio/build/page-plugin.ts'

describe('a part of the program', () => {
  const asking = (...arrives: readonly boolean[]) => {
    const asked: string[] = []
    const load = importsAgain((address) => {
      asked.push(address)
      return arrives[asked.length - 1] ? Promise.resolve('there') : Promise.reject(new Error('away'))
    })
    return { asked, load }
  }

  it('that arrives is asked for at its own address, each time', async () => {
    const { asked, load } = asking(true, true)
    expect(await load('/a.js')).toBe('there')
    await load('/a.js')
    expect(asked).toEqual(['/a.js', '/a.js'])
  })

  it('that did not arrive is asked for at another address each time, and its failure is told', async () => {
    const { asked, load } = asking(false, false, true, true)
    await expect(load('/a.js')).rejects.toThrow('away')
    await expect(load('/a.js')).rejects.toThrow('away')
    expect(await load('/a.js')).toBe('there')
    await load('/b.js')
    expect(asked).toEqual(['/a.js', '/a.js?again=1', '/a.js?again=2', '/b.js'])
  })
})

describe('the build', () => {
  it.each([
    [
      'x=()=>import(`./a-1.js`).then(y)',
      'x=()=>alongsideImport(new URL(`./a-1.js`,import.meta.url).href).then(y)',
    ],
    ['import("./a.js")', 'alongsideImport(new URL("./a.js",import.meta.url).href)'],
    ["import('../b.js')", "alongsideImport(new URL('../b.js',import.meta.url).href)"],
    ['import{a}from"./a.js"', 'import{a}from"./a.js"'],
    ['import(e)', 'import(e)'],
    ['reimport("./a.js")', 'reimport("./a.js")'],
  ])('writes %s as %s', (code, expected) => {
    expect(importingAgain(code)).toBe(expected)
  })
})
