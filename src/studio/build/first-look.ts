// A small script for the built page: light or dark before anything is drawn, so that no bright page flashes by in a dark room. The
// program says the same a moment later (`src/app/settings/look.ts`) and then follows what changes. In a package, whose settings have
// another name, what the device asks for stands until then. It stands in one element with
// the page's other first scripts, since each element costs a hash in the policy.

/** How the settings are kept: see src/app/saves/browser-settings.ts. */
const KEPT = 'alongside:settings'

export const FIRST_LOOK =
  `{let c;try{c=/contrast":"(?!de)(\\w+)/.exec(localStorage['${KEPT}'])}catch{}` +
  `const m=q=>matchMedia('(prefers-'+q).matches;` +
  `document.documentElement.dataset.contrast=c?c[1]:m('color-scheme:dark)')?'dark':m('contrast:more)')?'strong':''}`
