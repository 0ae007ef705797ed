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

export const startScript = ({ script, style, pieces }: SandboxedFiles): string => `(function(){
if(!(${IS_SANDBOXED}))return
self.alongsideFiles=${JSON.stringify(pieces)}
var link=document.createElement('link'),script=document.createElement('script')
link.rel='stylesheet'
link.href='./${style}'
script.src='./${script}'
script.onerror=function(){document.getElementById('app').append(${JSON.stringify(LOST)})}
document.head.append(link,script)
})()
`
