// Ink's JSON with decimals that are whole kept as decimals. Ink's own writer turns 2.0 into 2, which its reader takes for a whole
// number, so that `kept / 2.0` would leave out the remainder. The reader also knows `2.0f`, but not with a minus before it. What inkjs
// itself makes whole while it runs (the result of 2.0 + 1, a CONST that is 2.0) stays as it is.

import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation'
import { SimpleJson } from 'inkjs/engine/SimpleJson'
import { FloatValue } from 'inkjs/engine/Value'

const isWhole = (value: number | null): value is number => Number.isInteger(value)
/** In digits throughout, however large. */
const written = (value: number): string => `${BigInt(value)}.0f`

/** For compiled Ink. A negative number is the positive one turned round, in a container so that paths by number still hold. */
export class ContentWriter extends SimpleJson.Writer {
  override WriteFloat(value: number | null): void {
    if (!isWhole(value)) super.WriteFloat(value)
    else if (value >= 0) this.Write(written(value))
    else {
      this.WriteArrayStart()
      this.Write(written(-value))
      this.Write('_')
      this.WriteNull()
      this.WriteArrayEnd()
    }
  }
}

/** For what a story remembers; `readFloats` reads it. */
export class StateWriter extends SimpleJson.Writer {
  override WriteFloat(value: number | null): void {
    if (isWhole(value)) this.Write(written(value))
    else super.WriteFloat(value)
  }
}

/** Reads with Ink's reader what `StateWriter` wrote. */
export function readFloats<T>(read: () => T): T {
  const { JTokenToRuntimeObject } = JsonSerialisation
  JsonSerialisation.JTokenToRuntimeObject = (token) =>
    typeof token === 'string' && /^-\d+\.0f/.test(token)
      ? new FloatValue(Number.parseFloat(token))
      : JTokenToRuntimeObject.call(JsonSerialisation, token)
  try {
    return read()
  } finally {
    JsonSerialisation.JTokenToRuntimeObject = JTokenToRuntimeObject
  }
}
