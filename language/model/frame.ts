/** The document frame: documents, chapters, attachments. */
import type { TimeSpan } from '../calendar/index.ts';
import type { CitedDocument, Entry, Heading } from '../items/item.ts';
import type { Span } from '../source.ts';
import type { Named } from './plan.ts';
import type { Quota } from './quota.ts';
import type { Measure, Party, Submission, When } from './work.ts';

/** 方案, 通知, 章程, 计划, 汇报, 办法 */
export interface PlanDocument extends Named {
    readonly kind: 'plan' | 'notice' | 'charter' | 'programme' | 'report' | 'method';
    readonly issuers: readonly Party[];
    readonly number?: { readonly text: string; readonly span: Span };
    readonly dated?: When;
    readonly periodWhen?: When;
    readonly period?: TimeSpan;
    readonly addressees?: { readonly text: string; readonly span: Span };
    readonly copies?: { readonly text: string; readonly span: Span };
    readonly basis: readonly CitedDocument[];
    /** The document a notice sends out. */
    readonly forwards?: PlanDocument;
    readonly attachments: readonly Attachment[];
}

/**
 * 依据: a document of an imported file that this file’s own rests on, such as the county’s plan under a group’s yearly
 * one. What it asks of alliances and schools is asked here too.
 */
export interface Framework {
    readonly document: PlanDocument;
    /** Where it is cited in this file. */
    readonly span: Span;
    readonly quotas: readonly Quota[];
    readonly submissions: readonly Submission[];
    /** 任务 and 措施; some have a deadline. */
    readonly measures: readonly Measure[];
}

export type AttachmentState =
    /** Printed by the program from the model. */
    | 'generated'
    /** Named, to be supplied from outside, not there. */
    | 'missing'
    /** Supplied from outside and said to be there. */
    | 'external';

export interface Attachment extends Named {
    readonly kind: 'attachment';
    /** 1, 2, 3 …: given by the program, in order over the notice and the plan. */
    readonly number: number;
    readonly state: AttachmentState;
    /** The list, schedule, table, document or the stages it is generated from. */
    readonly generatedFrom?: Named | 'stages' | 'pairs' | 'quotas';
    readonly document?: PlanDocument;
}

/** A chapter line and what stands under it. */
export interface Chapter {
    readonly heading: Heading;
    /** What stands under the heading, up to the next chapter line of any level. */
    readonly entries: readonly Entry[];
    readonly sections: readonly Chapter[];
}
