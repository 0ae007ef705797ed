// Which Chromium is taken where: files in a folder of its own stand for the programs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findChromium, findHeadlessChromium } from '../../../src/studio/commands/chromium.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function install(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

describe('the system’s Chromium', () => {
  test('for journeys is the headless program, and the whole browser for everything else', () => {
    const headless = install('chromium-headless-shell')
    const whole = install('chromium')
    expect(findHeadlessChromium({ PATH: folder })).toBe(headless)
    expect(findChromium({ PATH: folder })).toBe(whole)
  })

  test('is never the headless program for what is timed or killed', () => {
    install('chromium-headless-shell')
    expect(findChromium({ PATH: folder })).not.toBe(join(folder, 'chromium-headless-shell'))
  })

  test('is the one that CHROMIUM_PATH names, for both', () => {
    install('chromium-headless-shell')
    const named = install('my-own')
    expect(findHeadlessChromium({ PATH: folder, CHROMIUM_PATH: named })).toBe(named)
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: named })).toBe(named)
  })

  test('is none where CHROMIUM_PATH names what is not there', () => {
    install('chromium')
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: join(folder, 'gone') })).toBeUndefined()
  })
})
