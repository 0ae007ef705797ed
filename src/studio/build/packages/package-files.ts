// One package: the site with its standard and its stories written into the page, its setting and its manifest. The same input
// gives the same bytes. Does not write to the disk.

import { strToU8, type Zippable, zipSync } from 'fflate'
import type { StoryKey } from './decision-key.ts'
import { DECISIONS_CSS, DECISIONS_PAGE, DECISIONS_STYLE, decisionsPage } from './decisions-page.ts'
import {
  cmi5Manifest,
  type ManifestInfo,
  scorm12Manifest,
  scorm2004Manifest,
  tinCanManifest,
} from './manifests.ts'
import type { Files } from './site-files.ts'

export const PACKAGED = ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const
export type PackageStandard = (typeof PACKAGED)[number]

export interface PackageNeeds extends Omit<ManifestInfo, 'files'> {
  /** Of the site, without what other stories need. */
  readonly files: Files
  readonly standard: PackageStandard
  readonly stories: 'all' | readonly string[]
  /** Of the stories in it. */
  readonly key: readonly StoryKey[]
}

const MANIFESTS = {
  scorm12: { name: 'imsmanifest.xml', write: scorm12Manifest },
  scorm2004: { name: 'imsmanifest.xml', write: scorm2004Manifest },
  cmi5: { name: 'cmi5.xml', write: cmi5Manifest },
  xapi: { name: 'tincan.xml', write: tinCanManifest },
} as const

/** Never part of a package: the worker would keep an older version alive, a page in an LMS is not installed like a program, and has its own stories in itself. */
const NOT_IN_A_PACKAGE = /^(service-worker\.js|offline\.json|app\.json|stories\.json|icon-\d+\.png)$/

/** The manifest first, as some LMSs look no further; then every file by its name. */
export function packageFiles(needs: PackageNeeds): Files {
  const { standard, stories, id, title, about, version, iri } = needs
  const setting = {
    standard,
    stories,
    passMark: null,
    asks: 'every',
    tellScores: false,
    tellDecisions: true,
    id,
    title,
    version,
    iri,
  }
  const files = new Map(
    [...needs.files]
      .filter(([name]) => !NOT_IN_A_PACKAGE.test(name))
      .map(([name, bytes]) => [
        name,
        name === 'index.html'
          ? strToU8(withSetting(pageFor(new TextDecoder().decode(bytes), standard), setting))
          : bytes,
      ]),
  )
  files.set(DECISIONS_PAGE, strToU8(decisionsPage({ title, version }, needs.key)))
  files.set(DECISIONS_STYLE, strToU8(DECISIONS_CSS))
  files.set('setting.json', strToU8(`${JSON.stringify(setting, undefined, 2)}\n`))
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
  const content = JSON.stringify(setting).replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  // A function, since `replace` gives a dollar sign in a text a meaning of its own.
  return html.replace(
    /<meta name="alongside-standard"[^>]*>/,
    (meta) => `${meta}\n    <meta name="alongside-setting" content="${content}" />`,
  )
}

/** The date of every file in a package: fixed, so that equal packages are equal files, and one that a zip can hold. */
const MOMENT = new Date(2020, 0, 1)

export function zipped(files: Files): Uint8Array {
  const all: Zippable = {}
  for (const [name, bytes] of files) all[name] = [bytes, { mtime: MOMENT, level: isPacked(name) ? 0 : 9 }]
  return zipSync(all)
}

const isPacked = (name: string): boolean => /\.(mp3|ogg|woff2|png|jpg)$/.test(name)
