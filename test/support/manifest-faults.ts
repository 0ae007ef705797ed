// What the schemas of IMS and ADL say of a manifest.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { root } from './stories.ts'

const SCHEMAS = join(root, 'test/studio/build/schemas')

/** The schema and everything that it includes, as xmllint takes them. */
function schemas(standard: string, first: string) {
  const folder = join(SCHEMAS, standard)
  const read = (name: string) => ({
    fileName: name,
    contents: mended(name, readFileSync(join(folder, name), 'utf8')),
  })
  const others = readdirSync(folder).filter((name) => name !== first)
  return { schema: read(first), preload: others.map(read) }
}

/** 1.2's own schema of the xml namespace declares that namespace as default, which no validator takes. */
const mended = (name: string, text: string): string =>
  name === 'ims_xml.xsd' ? text.replace(/\sxmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, '') : text

/** One schema that knows both namespaces, since a manifest holds both. */
const WRAPPERS = {
  scorm12: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xs:schema>`,
  scorm2004: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlseq_v1p3" schemaLocation="adlseq_v1p3.xsd"/>
  <xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
</xs:schema>`,
} as const

export async function faults(standard: 'scorm12' | 'scorm2004', xml: string): Promise<readonly string[]> {
  const first = standard === 'scorm12' ? 'imscp_rootv1p1p2.xsd' : 'imscp_v1p1.xsd'
  const { schema, preload } = schemas(standard, first)
  const found = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: WRAPPERS[standard] },
    preload: [schema, ...preload],
  })
  return found.errors.map(({ message }) => message)
}
