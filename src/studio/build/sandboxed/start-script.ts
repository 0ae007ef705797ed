// start.js: where the page is in a sandbox without an origin of its own (`<iframe sandbox="allow-scripts">`), a browser
// fetches no module for it, and the page would stay blank. There this loads the same program as a classic script. A file and not
// in the page, as an LMS may send a policy that lets no inline script run. Old syntax, since nothing translates it.

/** True in such a frame; a page from a disk has no origin either, but has a program of its own. */
export const IS_SANDBOXED = "self.origin==='null'&&/^http/.test(location.protocol)"

export interface SandboxedFiles {
  readonly script: string
  readonly style: string
  /** By the name of a piece. */
  readonly pieces: Readonly<Record<string, string>>
}

const LOST =
  'Alongside did not arrive whole: the frame that it is in keeps parts of it away. Open it in a window of its own, or ask whoever looks after the learning system.'

/**
 * Of a file whose name follows from the piece's only the hash, since every page waits for this script: `art/figure-ros` in
 * `assets/figure-ros-DQzL8NA2.js`.
 */
const mapped = (pieces: SandboxedFiles['pieces']): SandboxedFiles['pieces'] =>
  Object.fromEntries(
    Object.entries(pieces).map(([name, file]) => {
      const start = `assets/${name.split('/').pop()}`
      const follows = file.startsWith(`${start}-`) && file.endsWith('.js')
      return [name, follows ? file.slice(start.length, -'.js'.length) : file]
    }),
  )

export const startScript = ({ script, style, pieces }: SandboxedFiles): string => `(function(){
if(!(${IS_SANDBOXED}))return
var files=self.alongsideFiles=${JSON.stringify(mapped(pieces))},name
for(name in files)if(files[name][0]==='-')files[name]='assets/'+name.split('/').pop()+files[name]+'.js'
var link=document.createElement('link'),script=document.createElement('script')
link.rel='stylesheet'
link.href='./${style}'
script.src='./${script}'
script.onerror=function(){document.getElementById('app').append(${JSON.stringify(LOST)})}
document.head.append(link,script)
})()
`
