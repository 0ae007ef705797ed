// The catalogue as it stands in stories/evidence, read the way the build reads it.

import { join } from 'node:path'
import * as v from 'valibot'
import { readLearning } from '../../src/build/learning-files.ts'
import { readYaml } from '../../src/build/yaml-problem.ts'
import type { Catalogue } from '../../src/evidence/catalogue.ts'
import type { EvidenceFile } from '../../src/evidence/parse-entries.ts'
import { unwrap } from '../support/ink.ts'

const root = join(import.meta.dirname, '../..')

export function evidenceFile(file: string, text: string): EvidenceFile {
  return { file, ...unwrap(readYaml(text, file, v.unknown())) }
}

export const shippedCatalogue = (): Catalogue => unwrap(readLearning(root)).catalogue
