/**
 * The one door to what the product can say about a plan. The editor, the command line and the tests all come through
 * here, so that they never disagree.
 */
import type { FormatOptions, TextChange } from '../language/formatting/index.ts';
import type { Plan } from '../language/model/plan.ts';
import type { ExportedFile } from './export.ts';
import { withImportDetails } from './import-details.ts';
import { Previews, type Preview } from './previews.ts';
import type { ExportFormat } from './protocol.ts';
import type { Bilingual, Finding } from './rules/rule.ts';
import { runRules } from './rules/runner.ts';
import type { RuleSettings } from './rules/settings.ts';
import { isFailure } from './workspace/file-system.ts';
import type { Workspace } from './workspace/workspace.ts';

export { explain } from './rules/explain.ts';

/** Why something could not be done: a sentence for the reader. */
export interface Refusal {
    readonly ok: false;
    readonly message: Bilingual;
}

export interface Checked {
    readonly ok: true;
    readonly plan: Plan;
    /** By position in the plan's own file. */
    readonly findings: readonly Finding[];
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
    /** The findings of a plan that is at hand; computed once for a plan. */
    findings(plan: Plan): readonly Finding[];
    /** The document as it will be issued, as HTML; the last good one where the text is badly broken. */
    preview(uri: string): Promise<Preview | Refusal>;
    /** The document as a file of the given format. */
    exportPlan(uri: string, format: ExportFormat): Promise<Exported | Refusal>;
    /** The file in the house style, or a part of it; what has syntax errors stays as it is. */
    format(uri: string, options?: FormatOptions): Promise<Formatted | Refusal>;
}

/** The facade on a workspace; `settings` hold for all its plans. */
export function createFacade(workspace: Workspace, settings: RuleSettings = {}): Facade {
    const previews = new Previews();
    const found = new WeakMap<Plan, readonly Finding[]>();

    function findings(plan: Plan): readonly Finding[] {
        let known = found.get(plan);
        if (known === undefined) {
            known = withImportDetails(plan, runRules(plan, settings), (uri) => workspace.failureOf(uri));
            found.set(plan, known);
        }
        return known;
    }

    return {
        findings,
        async check(uri) {
            const plan = await workspace.plan(uri);
            return isFailure(plan)
                ? { ok: false, message: plan.message }
                : { ok: true, plan, findings: findings(plan) };
        },
        async preview(uri) {
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            const { previewPage } = await import('./export.ts');
            return previews.show(plan, await previewPage(plan));
        },
        async exportPlan(uri, format) {
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            // Loaded when first needed: checking must not wait for the writers of documents.
            const { exportFile } = await import('./export.ts');
            return { ok: true, plan, ...(await exportFile(plan, format)) };
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
