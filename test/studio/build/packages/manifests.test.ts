// The manifests as text, whole: an LMS takes a package or refuses it by what stands there.

import { describe, expect, it } from 'vitest'
import {
  cmi5Manifest,
  escaped,
  type ManifestInfo,
  scorm12Manifest,
  scorm2004Manifest,
  tinCanManifest,
  unescaped,
} from '../../../../src/studio/build/packages/manifests.ts'

const info: ManifestInfo = {
  id: 'a-"b"',
  title: 'Ros & <Tyler>',
  about: 'Practice & "more".',
  version: '1.2 & 3',
  files: ['index.html', 'assets/a&b.js'],
  iri: 'https://a.test/x&y',
}

describe('a manifest says all that an LMS asks for, with every text made safe', () => {
  it('of SCORM 1.2', () => {
    expect(scorm12Manifest(info)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="a-&quot;b&quot;" version="1.2 &amp; 3"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>Ros &amp; &lt;Tyler&gt;</title>
      <item identifier="play" identifierref="page" isvisible="true">
        <title>Ros &amp; &lt;Tyler&gt;</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
      <file href="assets/a&amp;b.js"/>
    </resource>
  </resources>
</manifest>
`)
  })

  it('of SCORM 2004', () => {
    const manifest = scorm2004Manifest(info)
    expect(manifest).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<manifest identifier="a-&quot;b&quot;" version="1\.2 &amp; 3"\n/,
    )
    expect(manifest).toContain('<schemaversion>2004 4th Edition</schemaversion>')
    expect(manifest.match(/<title>Ros &amp; &lt;Tyler&gt;<\/title>/g)).toHaveLength(2)
    expect(manifest).toContain(
      'href="index.html">\n      <file href="index.html"/>\n      <file href="assets/a&amp;b.js"/>\n    </resource>',
    )
    expect(manifest).toMatch(/<\/manifest>\n$/)
  })

  it('of cmi5', () => {
    expect(cmi5Manifest(info)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://a.test/x&amp;y">
    <title><langstring lang="en-GB">Ros &amp; &lt;Tyler&gt;</langstring></title>
    <description><langstring lang="en-GB">Practice &amp; &quot;more&quot;.</langstring></description>
  </course>
  <au id="https://a.test/x&amp;y/play" moveOn="CompletedOrPassed" launchMethod="AnyWindow">
    <title><langstring lang="en-GB">Ros &amp; &lt;Tyler&gt;</langstring></title>
    <description><langstring lang="en-GB">Practice &amp; &quot;more&quot;.</langstring></description>
    <url>index.html</url>
  </au>
</courseStructure>
`)
  })

  it('of xAPI, beside the package', () => {
    expect(tinCanManifest(info)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tincan xmlns="http://projecttincan.com/tincan.xsd">
  <activities>
    <activity id="https://a.test/x&amp;y" type="http://adlnet.gov/expapi/activities/course">
      <name>Ros &amp; &lt;Tyler&gt;</name>
      <description lang="en-GB">Practice &amp; &quot;more&quot;.</description>
      <launch lang="en-GB">index.html</launch>
    </activity>
  </activities>
</tincan>
`)
  })
})

describe('a text in a manifest', () => {
  it('loses what XML cannot hold, and nothing else', () => {
    expect(escaped('a\u0000\u0008\u000b\u001fb\ud800c\ufffe\uffffd')).toBe('abcd')
    const kept = '\t\n\r ~\u00a0é\ud7ff\ue000\ufffd🙂\u{10ffff}'
    expect(escaped(kept)).toBe(kept)
  })

  it('comes back as it was, even where it looks escaped already', () => {
    for (const text of ['&<>"', '&amp;lt;', '&quot', 'a & b; <c>', '&apos;', ''])
      expect(unescaped(escaped(text))).toBe(text)
    expect(unescaped('&apos; &nbsp; &amp')).toBe('&apos; &nbsp; &amp')
  })
})
