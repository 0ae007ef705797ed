// What the page says to its workers when a newer one is to take the place of an older.

/** To the newer one. */
export const TAKE_OVER = 'alongside/take-over'

/** To the older one: whatever it still fetches is broken off, since a newer one waits for it. */
export const LET_GO = 'alongside/let-go'

/** To the newer one while it waits: more was kept since it came, and has to go over with the rest. */
export const BRING_ALONG = 'alongside/bring-along'
