// Laws are tried on the same generated values everywhere, so that one commit either passes or fails. Others are tried
// with FC_SEED=random, or a number.

import fc from 'fast-check'

const wanted = process.env.FC_SEED
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20261123) })
