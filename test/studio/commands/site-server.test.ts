import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fileName, serveSite } from '../../../src/studio/commands/site-server.ts'
import { aFolder, writeFiles } from '../../support/folder.ts'

const FILES = {
  'index.html': '<!doctype html><title>Home</title>',
  'assets/main-abc.js': `${'let a = 1\n'.repeat(200)}`,
  'assets/words.woff2': 'font',
  '.vite/manifest.json': '{}',
}

/** Connections are kept open by address, so every test has a port of its own. */
let port = 14200

async function served(files: Readonly<Record<string, string>> = FILES) {
  const folder = aFolder(files)
  const site = await serveSite(folder, port)
  port += 10
  onTestFinished(() => site.close())
  return Object.assign((path: string, init?: RequestInit) => fetch(`${site.address}${path}`, init), {
    folder,
  })
}

describe('the server of the built site', () => {
  it('gives the page at its address, to be asked for anew each time', async () => {
    const response = await (await served())('')
    expect(await response.text()).toContain('Home')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('compresses text, and lets hashed files be kept', async () => {
    const response = await (await served())('assets/main-abc.js', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200)
    expect(await response.text()).toBe(FILES['assets/main-abc.js'])
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  it('sends plainly to who cannot unpack, and fonts to everybody', async () => {
    const get = await served()
    const plain = await get('assets/main-abc.js', { headers: { 'Accept-Encoding': 'identity' } })
    const font = await get('assets/words.woff2')
    expect([plain, font].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, null])
    expect(font.headers.get('content-type')).toBe('font/woff2')
  })

  it('answers HEAD without a body and nothing but GET and HEAD', async () => {
    const get = await served()
    const head = await get('', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await get('', { method: 'POST' })).status).toBe(405)
  })

  it.each([
    'gone.js',
    '.vite/manifest.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '..%2f..%2fetc/passwd',
    '%00',
    '%zz',
    'assets',
    'assets/',
  ])('has nothing at %s', async (path) => {
    expect((await (await served())(path)).status).toBe(404)
  })

  it.each([
    ['/', 'index.html'],
    ['/?x=1#y', 'index.html'],
    ['/a/b%20c.js', 'a/b c.js'],
    ['/a/../b.js', 'b.js'],
    ['/../../etc/passwd', undefined],
    ['/..\\..\\secret', undefined],
    ['//x', 'x'],
  ])('reads %j as the file %j', (address, file) => {
    const name = fileName(address)
    expect(name === undefined || !name.startsWith('..')).toBe(true)
    if (file) expect(name).toBe(file)
  })

  it('sees a page that was built again', async () => {
    const get = await served()
    await get('')
    writeFiles(get.folder, { 'index.html': 'Built again' })
    expect(await (await get('')).text()).toBe('Built again')
  })

  it('takes the next port where one is taken', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(14100, '127.0.0.1', resolve))
    onTestFinished(() => void taken.close())
    const site = await serveSite(aFolder(FILES), 14100)
    onTestFinished(() => site.close())
    expect(site.address).toBe('http://localhost:14101/')
    expect((await fetch(site.address)).status).toBe(200)
  })
})
