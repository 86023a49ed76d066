/** The names a template and a bureau's profile use for kinds of paper and for what a section holds. */
import type { PaperKind, SectionContent } from './template.ts';

export const paperKinds = [
    'plan',
    'notice',
    'charter',
    'programme',
    'report',
    'method',
    'registry'
] as const satisfies readonly PaperKind[];

export const sectionContents = [
    'guideline',
    'goal',
    'principle',
    'alliance',
    'pairing',
    'body',
    'role',
    'measure',
    'quota',
    'eligibility',
    'submission',
    'activity',
    'schedule',
    'list',
    'table',
    'stage',
    'assessment',
    'scores',
    'award',
    'budget',
    'allowance',
    'amendment',
    'record',
    'calendar',
    'done',
    'comparison',
    'declarations'
] as const satisfies readonly SectionContent[];
