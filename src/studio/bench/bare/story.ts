// For types only: bare-page.ts replaces this with the compiled story when it builds the bare page.

export const ink: Record<string, unknown> = {}
