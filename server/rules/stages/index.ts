import type { Rule } from '../rule.ts';
import { dependencyLoop } from './dependency-loop.ts';
import { periodNotCovered } from './period-not-covered.ts';
import { predecessorViolated } from './predecessor-violated.ts';
import { stageEmpty } from './stage-empty.ts';
import { stageGap } from './stage-gap.ts';
import { stageOrder } from './stage-order.ts';
import { stageOverlap } from './stage-overlap.ts';
import { stageUndated } from './stage-undated.ts';

/** Family T, stages, by number. */
export const stageRules: readonly Rule[] = [
    stageGap,
    stageOverlap,
    stageOrder,
    stageEmpty,
    periodNotCovered,
    stageUndated,
    predecessorViolated,
    dependencyLoop
];
