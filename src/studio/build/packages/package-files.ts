// One package: the site with its standard and its stories written into the page, its setting and its manifest. The same input
// gives the same bytes. Does not write to the disk.

import { strToU8, type Zippable, zipSync } from 'fflate'
import type { PackageStandard } from '../../../app/author/package-choices.ts'
import type { Setting } from '../../../app/lms/setting.ts'
import { type OwnStory, writeStoryFile } from '../../../app/saves/story-file.ts'
import type { Support } from '../../../app/saves/support.ts'
import type { StoryKey } from './decision-key.ts'
import { DECISIONS_CSS, DECISIONS_PAGE, DECISIONS_STYLE, decisionsPage } from './decisions-page.ts'
import {
  cmi5Manifest,
  escaped,
  type ManifestInfo,
  scorm12Manifest,
  scorm2004Manifest,
  tinCanManifest,
  unescaped,
} from './manifests.ts'

/** By path. */
export type Files = ReadonlyMap<string, Uint8Array>

export interface PackageNeeds {
  /** Of the site, without what other stories need. */
  readonly files: Files
  readonly setting: Setting & { readonly standard: PackageStandard }
  /** For people, in a sentence. */
  readonly about: string
  readonly own: readonly OwnStory[]
  /** Whose they are. */
  readonly service?: string | undefined
  readonly support: readonly Support[]
  /** Of the stories in it. */
  readonly key: readonly StoryKey[]
}

const MANIFESTS = {
  scorm12: { name: 'imsmanifest.xml', write: scorm12Manifest },
  scorm2004: { name: 'imsmanifest.xml', write: scorm2004Manifest },
  cmi5: { name: 'cmi5.xml', write: cmi5Manifest },
  xapi: { name: 'tincan.xml', write: tinCanManifest },
} as const

/** The manifest first, as some LMSs look no further; then every file by its name. */
export function packageFiles({ setting, about, own, service, support, key, ...needs }: PackageNeeds): Files {
  const { standard, id, title, version, iri } = setting
  const files = new Map(needs.files)
  const html = new TextDecoder().decode(files.get('index.html'))
  files.set('index.html', strToU8(withStories(withSetting(pageFor(html, standard), setting), own, service)))
  files.set(DECISIONS_PAGE, strToU8(decisionsPage({ title, version }, key)))
  files.set(DECISIONS_STYLE, strToU8(DECISIONS_CSS))
  files.set('setting.json', strToU8(`${JSON.stringify(setting, undefined, 2)}\n`))
  files.set('support.json', strToU8(`${JSON.stringify(support, undefined, 2)}\n`))
  const names = [...files.keys()].sort()
  const { name: manifestName, write } = MANIFESTS[standard]
  // With the standard in it, since some LMSs know a course by this id alone and would take one package for another.
  const described: ManifestInfo = { id: `${id}-${standard}`, title, about, version, iri, files: names }
  return new Map([
    [manifestName, strToU8(write(described))],
    ...names.map((file) => [file, files.get(file) as Uint8Array] as const),
  ])
}

const STANDARD = /(<meta name="alongside-standard" content=")none(")/

/** @throws where the page has no meta element for its standard, which would be a fault of the build */
export function pageFor(html: string, standard: PackageStandard): string {
  if (!STANDARD.test(html)) throw new Error('Unexpected page without its standard, expected the meta element')
  const page = html.replace(STANDARD, `$1${standard}$2`).replace(/\s*<link rel="manifest"[^>]*>/, '')
  if (standard === 'scorm12' || standard === 'scorm2004') return page
  // The LMS names the address of its record store at launch, so the policy cannot name it.
  return page.replace("connect-src 'self'", 'connect-src http: https:')
}

/** For a page that may not fetch setting.json, as in a sandbox: the stories of its package are in its own text too. */
const withSetting = (html: string, setting: object): string => {
  // Without a `<`, so that no title ends the body or a comment for whoever looks for that in the text of the page.
  const content = escaped(JSON.stringify(setting))
  // A function, since `replace` gives a dollar sign in a text a meaning of its own.
  return html.replace(
    /<meta name="alongside-standard"[^>]*>/,
    (meta) => `${meta}\n    <meta name="alongside-setting" content="${content}" />`,
  )
}

/** Own stories, for the same reason. Without their sources: nobody who plays needs them, and an author’s notes may stand in them. */
const withStories = (html: string, own: readonly OwnStory[], service: string | undefined): string => {
  if (own.length === 0) return html
  const list = own.map((story) => writeStoryFile({ ...story, sources: {} })).join(',')
  // What a story says can neither end the element nor open a comment.
  const block = `<script type="application/json" id="alongside-stories"${service === undefined ? '' : ` data-service="${escaped(service)}"`}>[${list.replace(/</g, '\\u003c')}]</script>`
  // At the end of the body where that is marked, and so below everything that is fetched first.
  return html.replace(/(?:<\/body\s*>|$)/, (end) => `${block}\n  ${end}`)
}

/** Whose the own stories in a page are; undefined where nobody is named. */
export const serviceIn = (html: string): string | undefined => {
  const name = / id="alongside-stories" data-service="([^"]*)"/.exec(html)?.[1]
  return name === undefined ? undefined : unescaped(name)
}

/** The date of every file in a package: fixed, so that equal packages are equal files, and one that a zip can hold. */
const MOMENT = new Date(2020, 0, 1)

export function zipped(files: Files): Uint8Array {
  const all: Zippable = {}
  for (const [name, bytes] of files) all[name] = [bytes, { mtime: MOMENT, level: isPacked(name) ? 0 : 9 }]
  return zipSync(all)
}

const isPacked = (name: string): boolean => /\.(mp3|ogg|woff2|png|jpg)$/.test(name)
