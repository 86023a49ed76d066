/**
 * The one door to what the product can say about a plan. The editor, the command line and the tests all come through
 * here, so that they never disagree.
 */
import type { FormatOptions, TextChange } from '../language/formatting/index.ts';
import type { Plan } from '../language/model/plan.ts';
import type { ExportedFile } from './export.ts';
import { withAcross } from './across.ts';
import { Judgements, type Judged } from './judgements.ts';
import { Previews, type Preview } from './previews.ts';
import type { ExportFormat } from './protocol.ts';
import type { Bilingual, Finding } from './rules/rule.ts';
import type { BaselineEntry } from './settings/baseline.ts';
import type { Project } from './settings/project.ts';
import { isFailure } from './workspace/file-system.ts';
import type { Workspace } from './workspace/workspace.ts';

export { explain, explainBriefly } from './rules/explain.ts';

/** Why something could not be done: a sentence for the reader. */
export interface Refusal {
    readonly ok: false;
    readonly message: Bilingual;
}

export interface Checked {
    readonly ok: true;
    readonly plan: Plan;
    /** By position in the plan's own file; what the baseline knows is left out. */
    readonly findings: readonly Finding[];
    /** What is found, whether the baseline knows it or not. */
    readonly all: readonly Finding[];
    /** The settings that were used. */
    readonly project: Project;
    /** How many findings the baseline knows. */
    readonly known: number;
    /** What the baseline knows and is not found any more. */
    readonly gone: readonly BaselineEntry[];
}

export interface Exported extends ExportedFile {
    readonly ok: true;
    readonly plan: Plan;
}

export interface Formatted {
    readonly ok: true;
    /** In the order of the text, none touching another; empty where the text is in the house style. */
    readonly changes: readonly TextChange[];
    /** The text with the changes made. */
    readonly text: string;
}

export interface Facade {
    /** Everything the rules find in a file. */
    check(uri: string): Promise<Checked | Refusal>;
    /** The same results with what is found when their plans are compared with one another; in the same order. */
    across(checked: readonly Checked[]): readonly Checked[];
    /** Reads the settings that hold for a plan; before that, `findings` uses those last read, or the defaults. */
    ready(uri: string): Promise<void>;
    /** The findings of a plan that is at hand; computed once for a plan and its settings. */
    findings(plan: Plan): readonly Finding[];
    /** The document as it will be issued, as HTML; the last good one where the text is badly broken. */
    preview(uri: string): Promise<Preview | Refusal>;
    /** The document as a file of the given format. */
    exportPlan(uri: string, format: ExportFormat): Promise<Exported | Refusal>;
    /** The file in the house style, or a part of it; what has syntax errors stays as it is. */
    format(uri: string, options?: FormatOptions): Promise<Formatted | Refusal>;
}

/** Where the facade asks for the settings of a plan. */
export interface SettingsSource {
    /** Reads what holds for a plan. */
    load(planUri: string): Promise<Project>;
    /** What holds for a plan, as last read. */
    of(planUri: string): Project;
}

/** The facade on a workspace and the settings of its plans. */
export function createFacade(workspace: Workspace, projects: SettingsSource): Facade {
    const previews = new Previews();
    const judgements = new Judgements((uri) => workspace.failureOf(uri));
    const judged = (plan: Plan): Judged => judgements.of(plan, projects.of(plan.uri));

    return {
        async ready(uri) {
            await projects.load(uri);
        },
        findings: (plan) => judged(plan).fresh,
        async check(uri) {
            const project = await projects.load(uri);
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            const { fresh, all, known, gone } = judgements.of(plan, project);
            return { ok: true, plan, project, findings: fresh, all, known, gone };
        },
        across: (checked) => withAcross(checked),
        async preview(uri) {
            const { profile } = await projects.load(uri);
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            const { previewPage } = await import('./export.ts');
            return previews.show(plan, await previewPage(plan, profile));
        },
        async exportPlan(uri, format) {
            const { profile } = await projects.load(uri);
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            // Loaded when first needed: checking must not wait for the writers of documents.
            const { exportFile } = await import('./export.ts');
            return { ok: true, plan, ...(await exportFile(plan, format, profile)) };
        },
        async format(uri, options) {
            const { formatSource } = await import('../language/formatting/index.ts');
            const file = await workspace.source(uri);
            if (isFailure(file)) {
                return { ok: false, message: file.message };
            }
            const changes = formatSource(file, options);
            return { ok: true, changes, text: textWith(file.text, changes) };
        }
    };
}

function textWith(text: string, changes: readonly TextChange[]): string {
    return changes.reduceRight(
        (changed, change) => changed.slice(0, change.start) + change.text + changed.slice(change.end),
        text
    );
}
