export { chineseNumber, chineseNumeral } from './chinese-number.ts';
export type { Amount, AmountProblem, Dimension, ParsedAmount } from './amount.ts';
export { parseAmount } from './parse-amount.ts';
export { printAmount } from './print-amount.ts';
export { satisfies } from './bound.ts';
export type { Bound, Comparison, CountRange } from './bound.ts';
export { compareDuration } from './compare-duration.ts';
export { UNITS } from './units.ts';
export type { Unit } from './units.ts';
