// What a page says to a worker that waits. Shared by both sides.

export const TAKE_OVER = 'alongside/take-over'
