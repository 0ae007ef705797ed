// One package of chosen stories over a small site in memory: what is in it, what is not, and what it says of itself.

import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type PackageChoices, PLAIN_CHOICES } from '../../../../src/app/author/package-choices.ts'
import { readSetting } from '../../../../src/app/lms/setting.ts'
import { openOwnStories } from '../../../../src/app/own/own-stories.ts'
import { parseSupport } from '../../../../src/app/saves/support.ts'
import { unescaped } from '../../../../src/studio/build/packages/manifests.ts'
import { assetsOf } from '../../../../src/studio/build/packages/own-assets.ts'
import { zipped } from '../../../../src/studio/build/packages/package-files.ts'
import { filesOf, type LmsPackage, packageOf } from '../../../../src/studio/build/packages/package-of.ts'
import { unwrap } from '../../../support/ink.ts'
import { faults } from '../../../support/manifest-faults.ts'
import { anOwnStory } from '../../../support/own-story.ts'
import { aPackedSite } from '../../../support/packed-site.ts'

const site = aPackedSite()

function made(change: Partial<PackageChoices>): LmsPackage {
  const choices: PackageChoices = { ...PLAIN_CHOICES, stories: ['tyler', 'amina'], ...change }
  const names = filesOf(choices, site.list).map(({ name }) => name)
  return packageOf(
    choices,
    site.list,
    new Map(names.map((name) => [name, site.files.get(name) ?? new Uint8Array()])),
  )
}

const textIn = ({ files }: LmsPackage, name: string) => new TextDecoder().decode(files.get(name))
const settingOf = (one: LmsPackage) => unwrap(readSetting(textIn(one, 'setting.json')))
/** As open-own.ts gets it from a browser: the text of the element. */
const storiesIn = (html: string) =>
  /<script type="application\/json" id="alongside-stories">([^<]*)<\/script>/.exec(html)?.[1]

describe('the files of a package', () => {
  it('are those that its stories need, and no story’s more', () => {
    expect([...made({ stories: ['tyler'] }).files.keys()]).toEqual([
      'imsmanifest.xml',
      'assets/figure-tyler.js',
      'assets/index-1.js',
      'assets/rain.mp3',
      'assets/scene-interview_room.js',
      'assets/story-tyler.js',
      'decisions.css',
      'decisions.html',
      'index.html',
      'setting.json',
      'support.json',
    ])
  })

  it('are all of the site where the whole house is chosen', () => {
    const names = [...made({}).files.keys()]
    for (const { name } of site.list.files) expect(names).toContain(name)
    const bell = { name: 'assets/bell.mp3', bytes: 0, hash: '', of: { kind: 'sound', name: 'bell' } } as const
    const list = { ...site.list, files: [...site.list.files, bell] }
    const filesFor = (stories: PackageChoices['stories']) => filesOf({ ...PLAIN_CHOICES, stories }, list)
    expect(filesFor(['tyler', 'amina'])).toContain(bell)
    expect(filesFor(['tyler'])).not.toContain(bell)
  })

  it('are for a service’s own story what it shows, its portraits, and the places that they stand in', () => {
    const plain = anOwnStory()
    const own = { ...plain, about: { ...plain.about, manager: { name: 'Ros', figure: 'ros' } } }
    const names = [...made({ stories: [own] }).files.keys()].filter((name) =>
      /(figure|scene|story|mp3)/.test(name),
    )
    expect(names).toEqual([
      'assets/figure-amina.js',
      'assets/figure-ros.js',
      'assets/scene-interview_room.js',
      'assets/scene-kitchen.js',
      'assets/scene-touchline.js',
    ])
  })

  it('include the figure of whoever speaks without a cue, and a sound', () => {
    const ink = `-> kitchen
=== kitchen ===
It rains. # sound: rain
Tyler: You again. # scene: kitchen
* (go) [Go.] You go. # move: ask_first # why: So.
- -> END
`
    const names = [...made({ stories: [anOwnStory('nadia', 1, ink)] }).files.keys()]
    expect(names).toEqual(expect.arrayContaining(['assets/figure-tyler.js', 'assets/rain.mp3']))
  })
})

describe('what a story compiled by an older Ink shows', () => {
  it('is read off its tags, which stand by themselves there', () => {
    const story = anOwnStory()
    const ink = {
      inkVersion: 20,
      root: [['^Come in.', { '#': 'scene: kitchen' }, { '#': 'with: Ros' }, '\n'], 'done'],
    }
    const { scenes, figures } = assetsOf({ ...story, compiled: { ...story.compiled, ink } }, {})
    expect(scenes).toEqual(['kitchen'])
    expect(figures).toEqual(['amina', 'ros'])
  })
})

describe('what a package is called', () => {
  const long = ['one', 'two', 'three'].map((word) => anOwnStory(`${word}_${'x'.repeat(30)}`))
  it.each([
    ['the whole house', ['amina', 'tyler'], 'alongside', 'Alongside'],
    ['one story', ['tyler'], 'alongside-tyler', 'The new one (Alongside)'],
    ['one of a service’s own', [anOwnStory()], 'alongside-own-nadia', 'The quick bus'],
    [
      'one of each',
      [anOwnStory(), 'amina'],
      'alongside-amina-own-nadia',
      'Alongside: Half four, The quick bus',
    ],
    [
      'one of each with the same plain id',
      [anOwnStory('amina'), 'amina'],
      'alongside-amina-own-amina',
      'Alongside: Half four, The quick bus',
    ],
  ])('follows from its stories: %s', (_, stories, id, title) => {
    const one = made({ stories })
    expect(one).toMatchObject({ name: `${id}-scorm12.zip`, title })
    expect(settingOf(one)).toMatchObject({ id, title, iri: `https://alongside.example/xapi/${id}` })
    expect(textIn(one, 'imsmanifest.xml')).toContain(`<manifest identifier="${id}-scorm12" version="1.2.3"`)
  })

  it('is told in few words where it holds several stories, and in those of the story where it holds one', () => {
    const about = (stories: PackageChoices['stories']) =>
      /<description><langstring lang="en-GB">([^<]*)</.exec(
        textIn(made({ standard: 'cmi5', stories }), 'cmi5.xml'),
      )?.[1]
    expect(about(['tyler'])).toBe('About tyler.')
    expect(about([anOwnStory()])).toBe('Nadia has the kitchen to herself until nine.')
    expect(about(['tyler', 'amina'])).toBe('Practice in conversation for people new to youth justice work.')
  })

  it('has its own stories in their order, and those of one order by their names', () => {
    const ordered = (id: string, order: number) => {
      const story = anOwnStory(id)
      return { ...story, about: { ...story.about, order } }
    }
    const stories = [ordered('c', 1), ordered('b', 2), ordered('a', 2), ordered('d', 0)]
    const expected = ['own-d', 'own-c', 'own-a', 'own-b']
    expect(settingOf(made({ stories })).stories).toEqual(expected)
    expect(settingOf(made({ stories: [...stories].reverse() })).stories).toEqual(expected)
  })

  it('is short where the ids together are long, and the same for the same stories in any order', () => {
    const { id } = settingOf(made({ stories: long }))
    // An LMS knows a course by it, in every version.
    expect(id).toBe('alongside-m27c14171e2kw')
    expect(settingOf(made({ stories: [...long].reverse() })).id).toBe(id)
    expect(settingOf(made({ stories: long.slice(1) })).id).not.toBe(id)
  })

  it('is made of the ids up to 64 characters', () => {
    const ids = (last: number) =>
      settingOf(made({ stories: [anOwnStory('a'.repeat(40)), anOwnStory('b'.repeat(last))] })).id
    expect(ids(5)).toBe(`alongside-own-${'a'.repeat(40)}-own-bbbbb`)
    expect(ids(5)).toHaveLength(64)
    expect(ids(6)).toMatch(/^alongside-[a-z0-9]{2,14}$/)
  })

  it('counts the stories where their titles together take more than 100 characters', () => {
    const titled = (id: string, letters: number) => {
      const story = anOwnStory(id)
      return { ...story, about: { ...story.about, title: 'x'.repeat(letters) } }
    }
    expect(made({ stories: [titled('a', 43), titled('b', 44)] }).title).toHaveLength(100)
    expect(made({ stories: [titled('a', 43), titled('b', 45)] }).title).toBe('Alongside: 2 stories')
  })

  it('can be chosen, wherever it stands', async () => {
    const one = made({ title: 'Induction & <more> "now"', id: 'induction', iri: 'https://a.test/x' })
    expect(one.name).toBe('induction-scorm12.zip')
    expect(settingOf(one)).toMatchObject({ id: 'induction', iri: 'https://a.test/x/induction' })
    const manifest = textIn(one, 'imsmanifest.xml')
    expect(manifest).toContain('<title>Induction &amp; &lt;more&gt; &quot;now&quot;</title>')
    expect(await faults('scorm12', manifest)).toEqual([])
    const page = textIn(one, 'index.html')
    const [, content = ''] = /<meta name="alongside-setting" content="([^"]*)"/.exec(page) ?? []
    expect(JSON.parse(unescaped(content)).title).toBe(one.title)
  })
})

describe('the manifest of a package with a service’s own story', () => {
  it.each(['scorm12', 'scorm2004'] as const)(
    'is what the schemas of %s take, and lists every file',
    async (standard) => {
      const one = made({ standard, stories: ['tyler', anOwnStory()] })
      const manifest = textIn(one, 'imsmanifest.xml')
      expect(await faults(standard, manifest)).toEqual([])
      const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)
      expect(['imsmanifest.xml', ...listed]).toEqual([...one.files.keys()])
    },
  )
})

describe('the settings of a package', () => {
  it('are those that were chosen', () => {
    const one = made({
      standard: 'cmi5',
      stories: [anOwnStory(), 'tyler'],
      passMark: 60,
      asks: 'one',
      tellScores: true,
      tellDecisions: false,
    })
    expect(JSON.parse(textIn(one, 'setting.json'))).toEqual({
      standard: 'cmi5',
      stories: ['tyler', 'own-nadia'],
      passMark: { percent: 60 },
      asks: 'one',
      tellScores: true,
      tellDecisions: false,
      id: 'alongside-tyler-own-nadia',
      title: 'Alongside: The new one, The quick bus',
      version: '1.2.3',
      iri: 'https://alongside.example/xapi/alongside-tyler-own-nadia',
    })
  })

  it('say that scores are told where there is a mark, whatever was chosen', () => {
    const told = (change: Partial<PackageChoices>) =>
      JSON.parse(textIn(made(change), 'setting.json')).tellScores
    expect(told({ passMark: 1 })).toBe(true)
    expect(told({ tellScores: true })).toBe(true)
    expect(told({})).toBe(false)
  })

  it('name every story where an own one comes to the whole house', () => {
    expect(settingOf(made({ stories: ['tyler', 'amina', anOwnStory()] })).stories).toEqual([
      'tyler',
      'amina',
      'own-nadia',
    ])
    expect(settingOf(made({})).stories).toBe('all')
  })

  it('have beside them the contacts that were chosen', () => {
    const support = [{ name: 'Duty desk', text: 'At any hour.', address: 'tel:0800' }]
    expect(parseSupport(textIn(made({ support }), 'support.json'))).toEqual(support)
    expect(textIn(made({}), 'support.json')).toBe('[]\n')
  })
})

describe('what a service’s own story shows', () => {
  it('is found however deep it stands', () => {
    let root: unknown = ['#', '^scene: bakery', '/#', '^Idris: Hello.']
    for (let depth = 0; depth < 50_000; depth++) root = [root]
    const { about, compiled } = anOwnStory()
    const assets = assetsOf({ about, compiled: { ...compiled, ink: { inkVersion: 21, root: [root] } } }, {})
    expect(assets).toEqual({ figures: ['amina', 'idris'], scenes: ['bakery'], sounds: [] })
  })
})

describe('a service’s own story in the page', () => {
  it('is on the shelf of that page as from a package, whatever it says', async () => {
    const plain = anOwnStory()
    const blurb = '</script><!--<script> $& "quoted" \u2028 & 🙂'
    const own = { ...plain, about: { ...plain.about, introduction: { ...plain.about.introduction, blurb } } }
    const html = textIn(made({ stories: ['tyler', own] }), 'index.html')
    const stories = await openOwnStories({ inPage: storiesIn(html) })
    expect(stories.unread()).toEqual([])
    expect(stories.getState()).toMatchObject([
      { id: 'own-nadia', origin: { from: 'package' }, introduction: { blurb } },
    ])
    expect(stories.compiled('own-nadia')).toEqual({ ...own.compiled, id: 'own-nadia' })
    // The element is inside the body, and nothing of the page is lost.
    expect(html).toContain('<p>$& Wait.</p><script type="application/json"')
    expect(html.match(/<\/body\s*>/g)).toHaveLength(1)
    expect(html.match(/<script/g)).toHaveLength(1)
  })

  it.each(['HTML basics: </body>', '<!-- </head> </body > $& "x" & y'])(
    'is in the body also where the title of the package is %s, which the setting in the page says too',
    (title) => {
      const one = made({ stories: [anOwnStory()], title })
      const html = textIn(one, 'index.html')
      expect(html).toContain('<p>$& Wait.</p><script type="application/json" id="alongside-stories">')
      expect(JSON.parse(storiesIn(html) ?? '')).toHaveLength(1)
      const [, content = ''] = /<meta name="alongside-setting" content="([^"]*)" \/>/.exec(html) ?? []
      expect(unwrap(readSetting(unescaped(content)))).toEqual(settingOf(one))
      expect(settingOf(one)).toMatchObject({ title, stories: ['own-nadia'] })
    },
  )

  it('says whose it is, where that is given, in an attribute that it cannot leave', () => {
    const service = '"><script>alert(1)</script> & Sons'
    const html = textIn(made({ stories: [anOwnStory()], service }), 'index.html')
    expect(html).toContain(
      'id="alongside-stories" data-service="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; Sons">',
    )
    expect(textIn(made({ stories: [anOwnStory()] }), 'index.html')).not.toContain('data-service')
  })

  it('goes without its source, in which an author’s notes may stand', () => {
    const [story] = JSON.parse(storiesIn(textIn(made({ stories: [anOwnStory()] }), 'index.html')) ?? '')
    expect(story.format).toBe('alongside/story')
    expect(story.sources).toEqual({})
  })

  it('stands in no package without one, and leaves the policy as it was', () => {
    expect(textIn(made({}), 'index.html')).not.toContain('<script')
    const policy = (one: LmsPackage) => /content="(default-src[^"]*)"/.exec(textIn(one, 'index.html'))?.[1]
    expect(policy(made({ stories: [anOwnStory()] }))).toBe(policy(made({})))
  })
})

describe('the page of decisions', () => {
  it('has the options of a service’s own story under the ids that a report has', () => {
    const html = textIn(made({ stories: ['tyler', anOwnStory()] }), 'decisions.html')
    expect(html).toContain('<code>tyler_N_hall_1</code>')
    expect(html).toContain('<code>own_nadia_N_kitchen_1</code>')
    expect(html).toContain('The bus was quick. Shall I wait outside?')
    expect(html).not.toContain('amina_N_')
    expect(html).not.toContain('without its source')
  })

  it('has those of the story that was chosen', () => {
    const html = textIn(made({ stories: ['amina'] }), 'decisions.html')
    expect(html).toContain('<code>amina_N_hall_1</code>')
    expect(html).not.toContain('tyler_N_')
  })

  it('says so where a story came without its source', () => {
    const html = textIn(made({ stories: [{ ...anOwnStory(), sources: {} }, 'tyler'] }), 'decisions.html')
    expect(html).toContain('This story was added without its source')
    expect(html).not.toContain('own_nadia_N_')
    expect(html).toContain('<code>tyler_N_hall_1</code>')
    const story = anOwnStory()
    const odd = { ...story, compiled: { ...story.compiled, files: ['constructor'] } }
    expect(textIn(made({ stories: [odd] }), 'decisions.html')).toContain('added without its source')
  })
})

describe('the bytes of a package', () => {
  const bytesOf = (stories: PackageChoices['stories']) => zipped(made({ stories }).files)

  it('are the same twice, and in whatever order the stories were chosen', () => {
    const both = [anOwnStory('nadia'), anOwnStory('omar')]
    const bytes = bytesOf(['tyler', ...both])
    expect(bytesOf(['tyler', ...both])).toEqual(bytes)
    expect(bytesOf([...both].reverse().concat()).length).toBeLessThan(bytes.length)
    expect(bytesOf([both[1] ?? '', 'tyler', both[0] ?? ''])).toEqual(bytes)
    expect(Object.keys(unzipSync(bytes))[0]).toBe('imsmanifest.xml')
  })
})
