// The manifests by which an LMS knows a package: SCORM 1.2, SCORM 2004 4th edition, cmi5, and tincan.xml beside an xAPI
// package. Text only. No pass mark stands in any of them: a mark in a manifest turns “not finished” into “failed” in
// some LMSs, so the mark that a training manager chose stands in setting.json.
// Decision: no xsi:schemaLocation. The schemas that it names have to be in the package, and those of IMS and ADL are not ours to
// hand on. An LMS knows a standard by its namespaces and `schemaversion`; only ADL's own test suite wants the files there.

export interface ManifestInfo {
  /** Of the package in this standard. The same in every version, because LMSs drop learners' saved state when it changes. */
  readonly id: string
  readonly title: string
  readonly about: string
  readonly version: string
  /** Every other file, in its order. */
  readonly files: readonly string[]
  /** For cmi5 and xAPI: an address of ours under which the activity stands. */
  readonly iri: string
}

/** Without what XML 1.0 cannot hold: an LMS would refuse the whole manifest. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(
      /[&<>"]/g,
      (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
    )

/** What `escaped` wrote, as it was. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot);/g,
    (written, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? written,
  )

const listed = (files: readonly string[]): string =>
  files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')

export const scorm12Manifest = ({ id, title, version, files }: ManifestInfo): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escaped(id)}" version="${escaped(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(title)}</title>
      <item identifier="play" identifierref="page" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed(files)}
    </resource>
  </resources>
</manifest>
`

export const scorm2004Manifest = ({ id, title, version, files }: ManifestInfo): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escaped(id)}" version="${escaped(version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course" adlseq:objectivesGlobalToSystem="false">
      <title>${escaped(title)}</title>
      <item identifier="play" identifierref="page" isvisible="true">
        <title>${escaped(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="index.html">
${listed(files)}
    </resource>
  </resources>
</manifest>
`

const strings = (text: string): string => `<langstring lang="en-GB">${escaped(text)}</langstring>`

/** Without a mark: reaching a debrief is what the course asks for, unless its setting says otherwise. */
export const cmi5Manifest = ({ iri, title, about }: ManifestInfo): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(iri)}">
    <title>${strings(title)}</title>
    <description>${strings(about)}</description>
  </course>
  <au id="${escaped(iri)}/play" moveOn="CompletedOrPassed" launchMethod="AnyWindow">
    <title>${strings(title)}</title>
    <description>${strings(about)}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`

export const tinCanManifest = ({ iri, title, about }: ManifestInfo): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tincan xmlns="http://projecttincan.com/tincan.xsd">
  <activities>
    <activity id="${escaped(iri)}" type="http://adlnet.gov/expapi/activities/course">
      <name>${escaped(title)}</name>
      <description lang="en-GB">${escaped(about)}</description>
      <launch lang="en-GB">index.html</launch>
    </activity>
  </activities>
</tincan>
`
