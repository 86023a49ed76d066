import { DAY_READERS } from './day-readers.ts';
import { ENGLISH_COMPONENTS } from './english-components.ts';
import { ENGLISH_READERS } from './english-readers.ts';
import { IN_DAY_READERS } from './in-day-readers.ts';
import type { TimeReader } from './reader-tools.ts';
import { NTH_DAY_READERS } from './nth-day-readers.ts';
import { PHASE_READERS, TERM_READERS } from './term-readers.ts';
import { RECURRENCE_READERS, YEAR_READERS } from './year-readers.ts';

/** All components in the order they are tried: the longer form of a word stands before the shorter. */
export const TIME_READERS: readonly TimeReader[] = [
    ...ENGLISH_READERS,
    ...ENGLISH_COMPONENTS,
    ...RECURRENCE_READERS,
    ...YEAR_READERS,
    ...TERM_READERS,
    ...PHASE_READERS,
    ...DAY_READERS,
    ...NTH_DAY_READERS,
    ...IN_DAY_READERS
];
