// The catalogue as it stands in stories/evidence, read the way the build reads YAML.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { readYaml } from '../../src/build/yaml-problem.ts'
import type { Catalogue } from '../../src/evidence/catalogue.ts'
import { type EvidenceFile, parseCatalogue } from '../../src/evidence/parse-entries.ts'
import { unwrap } from '../support/ink.ts'

const folder = 'stories/evidence'
const root = join(import.meta.dirname, '../..')

export function evidenceFile(file: string, text: string): EvidenceFile {
  return { file, ...unwrap(readYaml(text, file, v.unknown())) }
}

const read = (name: string) =>
  evidenceFile(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8'))

export const entryFileNames = readdirSync(join(root, folder)).filter(
  (name) => name.endsWith('.yaml') && name !== 'themes.yaml',
)

export const shippedThemes = read('themes.yaml')
export const shippedFiles = entryFileNames.map(read)

export const shippedCatalogue = (): Catalogue => unwrap(parseCatalogue(shippedThemes, shippedFiles))
