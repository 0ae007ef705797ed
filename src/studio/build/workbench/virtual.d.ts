// The module that workbench-plugin.ts makes for the worker. Types only.

declare module 'virtual:house' {
  import type { HouseData } from './house.ts'

  export const house: HouseData
  /** Address of the dictionary. */
  export const britishWords: string
}
