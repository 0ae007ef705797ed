// The catalogue as it stands in stories/evidence, read the way the build reads it.

import { join } from 'node:path'
import * as v from 'valibot'
import type { Catalogue } from '../../../src/model/evidence/catalogue.ts'
import type { Term } from '../../../src/model/evidence/term.ts'
import { readLearning } from '../../../src/studio/build/learning-files.ts'
import { readYaml } from '../../../src/studio/build/yaml-problem.ts'
import type { EvidenceFile } from '../../../src/studio/evidence/parse-entries.ts'
import { unwrap } from '../../support/ink.ts'

const root = join(import.meta.dirname, '../../..')

export function evidenceFile(file: string, text: string): EvidenceFile {
  return { file, ...unwrap(readYaml(text, file, v.unknown())) }
}

export const shippedCatalogue = (): Catalogue => unwrap(readLearning(root)).catalogue

export const shippedTerms = (): readonly Term[] => unwrap(readLearning(root)).glossary.terms
