// Types of install.mjs, which has to be plain JavaScript.

export const root: string
/** Ends the process with words where Node is too old or the packages cannot be had. */
export function ensurePackages(): void
/** Whether the folder's node_modules holds what its package-lock.json names. */
export function isInstalled(folder: string): boolean
