/**
 * The one door to what the product can say about a plan. The editor, the command line and the tests all come through
 * here, so that they never disagree.
 */
import type { Day } from '../language/calendar/index.ts';
import type { FormatOptions, TextChange } from '../language/formatting/index.ts';
import type { KeywordLanguage } from '../language/keywords/lookup.ts';
import type { Plan } from '../language/model/plan.ts';
import type { ExportedFile } from './export.ts';
import { Comparisons, inOrder, withAcross } from './across.ts';
import { Judgements, type Judged } from './judgements.ts';
import { Previews, type Preview } from './previews.ts';
import type { ReaderLanguage } from './messages/language.ts';
import type { Printer } from './printer.ts';
import type { ExportFormat, OpenedCell, ReportKind, ViewKind, ReviewFormat } from './protocol.ts';
import type { Bilingual, Finding } from './rules/rule.ts';
import { compare, type BaselineEntry } from './settings/baseline.ts';
import type { Project } from './settings/project.ts';
import { toldOnce } from './told-once.ts';
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
    /** In the order of the text, none touching another; empty where nothing is to be changed. */
    readonly changes: readonly TextChange[];
    /** The text with the changes made. */
    readonly text: string;
}

export interface Printable {
    readonly ok: true;
    /** A name every system takes. */
    readonly fileName: string;
    readonly html: string;
}

/** What is asked of a preview. */
export interface PreviewRequest {
    /** Default: the document. */
    readonly view?: ViewKind;
    /** Language of a view's own words; the document has its own. Default: Chinese. */
    readonly language?: ReaderLanguage;
    /** The day to be marked as today. */
    readonly today?: Day;
    /** The cell of the quotas whose activities are listed. */
    readonly opened?: OpenedCell;
    /** Awaited between the parts of the work; where it rejects, nobody waits for the page any more. */
    readonly pause?: () => Promise<void>;
}

/** How a plan is exported. */
export interface ExportRequest {
    /** Findings go along as comments, where the format has them. */
    readonly review?: boolean | undefined;
    /** A report made from the plan's records. */
    readonly as?: ReportKind | undefined;
    readonly signal?: AbortSignal | undefined;
}

export interface Facade {
    /** Everything the rules find in a file. */
    check(uri: string): Promise<Checked | Refusal>;
    /** The same results with what is found when their plans are compared with one another; in the same order. */
    across(checked: readonly Checked[]): readonly Checked[];
    /** Reads the settings that hold for a plan; before that, `findings` uses those last read, or the defaults. */
    ready(uri: string): Promise<void>;
    /**
     * The findings of a plan that is at hand, those beside all other plans asked for so far among them, without those
     * that another shown file tells; the same list as before while nothing they depend on has changed.
     */
    findings(plan: Plan): readonly Finding[];
    /** From now on other plans are compared with this one too. */
    consider(plan: Plan): void;
    /** From now on plans are compared with these only. */
    retain(uris: readonly string[]): void;
    /** A view of the plan as HTML, by default the document as it will be issued; the last good one where the text is badly broken. */
    preview(uri: string, request?: PreviewRequest): Promise<Preview | Refusal>;
    /** A view, or the document, as one printable HTML file. */
    printable(uri: string, request: PreviewRequest): Promise<Printable | Refusal>;
    /** The document as a file of the given format. */
    exportPlan(uri: string, format: ExportFormat, request?: ExportRequest): Promise<Exported | Refusal>;
    /** The findings, what is excused, the quotas and the roles of a plan as a report to read and to sign. */
    review(uri: string, format: ReviewFormat, language: ReaderLanguage): Promise<Exported | Refusal>;
    /** The file in the house style, or a part of it; what has syntax errors stays as it is. */
    format(uri: string, options?: FormatOptions): Promise<Formatted | Refusal>;
    /** The file with its keywords in the other language, meaning the same; what has syntax errors stays as it is. */
    translate(uri: string, to: KeywordLanguage): Promise<Formatted | Refusal>;
}

/** Where the facade asks for the settings of a plan. */
export interface SettingsSource {
    /** Reads what holds for a plan. */
    load(planUri: string): Promise<Project>;
    /** What holds for a plan, as last read. */
    of(planUri: string): Project;
}

/** What is found in a plan alone, and that list with what its comparison shows. */
interface Together {
    readonly alone: readonly Finding[];
    readonly findings: readonly Finding[];
}

/** What the facade is told of the program it serves. */
export interface Surroundings {
    /** Without one it makes no PDF files. */
    readonly printer?: Printer | undefined;
    /** Whether the findings of a file are before the reader's eyes at the same time as those of another. Default: never. */
    readonly isShown?: (uri: string) => boolean;
}

/** The facade on a workspace and the settings of its plans. */
export function createFacade(
    workspace: Workspace,
    projects: SettingsSource,
    { printer, isShown = () => false }: Surroundings = {}
): Facade {
    const previews = new Previews();
    const judgements = new Judgements((uri) => workspace.failureOf(uri));
    const comparisons = new Comparisons();
    const beside = new WeakMap<readonly Finding[], Together>();
    const left = new WeakMap<readonly Finding[], readonly Finding[]>();

    /** What is found in the plan alone and beside the others. */
    const together = ({ plan, project, all, fresh }: Judged): readonly Finding[] => {
        const across = comparisons.of(plan, project);
        if (across.length === 0) {
            return fresh;
        }
        const known = beside.get(across);
        if (known?.alone === all) {
            return known.findings;
        }
        const findings = compare(plan, inOrder([...all, ...across]), project.baselineOf(plan.uri)).fresh;
        beside.set(across, { alone: all, findings });
        return findings;
    };

    /** What is to be shown of these findings; the same list as before while that is the same. */
    const shown = (plan: Plan, findings: readonly Finding[]): readonly Finding[] => {
        const now = toldOnce(plan, findings, (uri) => comparisons.has(uri) && isShown(uri));
        const before = left.get(findings);
        if (before?.length === now.length && before.every((finding, index) => finding === now[index])) {
            return before;
        }
        left.set(findings, now);
        return now;
    };

    return {
        async ready(uri) {
            await projects.load(uri);
        },
        findings: (plan) => shown(plan, together(judgements.of(plan, projects.of(plan.uri)))),
        consider: (plan) => comparisons.put(plan),
        retain: (uris) => comparisons.retain(uris),
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
        async preview(uri, { view = 'document', language = 'zh', pause, ...options } = {}) {
            const { profile } = await projects.load(uri);
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            if (view === 'document') {
                const { previewPage } = await import('./export.ts');
                return previews.show(plan, view, await previewPage(plan, profile, pause));
            }
            const { previewView } = await import('./views/preview.ts');
            await pause?.();
            return previews.show(plan, view, previewView(plan, view, { language, ...options }));
        },
        async printable(uri, { view = 'document', language = 'zh', today }) {
            const { profile } = await projects.load(uri);
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            const { printableFile } = await import('./printable.ts');
            return {
                ok: true,
                ...(await printableFile(plan, view, profile, {
                    language,
                    ...(today !== undefined && { today })
                }))
            };
        },
        async exportPlan(uri, format, { review = false, as, signal } = {}) {
            const { profile } = await projects.load(uri);
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            const findings = review ? together(judgements.of(plan, projects.of(uri))) : undefined;
            // Loaded when first needed: checking must not wait for the writers of documents.
            const { exportFile } = await import('./export.ts');
            const made = await exportFile(plan, format, { profile, findings, as, printer, signal });
            return made.ok ? { ...made, plan } : made;
        },
        async review(uri, format, language) {
            const project = await projects.load(uri);
            const plan = await workspace.plan(uri);
            if (isFailure(plan)) {
                return { ok: false, message: plan.message };
            }
            const judged = judgements.of(plan, project);
            const findings = together(judged);
            const known = judged.all.length + comparisons.of(plan, project).length - findings.length;
            const { reviewFile } = await import('./review/file.ts');
            const made = await reviewFile({ plan, findings, known }, format, project.profile, language);
            return { ok: true, plan, ...made };
        },
        async format(uri, options) {
            const { formatSource } = await import('../language/formatting/index.ts');
            const file = await workspace.source(uri);
            if (isFailure(file)) {
                return { ok: false, message: file.message };
            }
            const changes = formatSource(file, options);
            return { ok: true, changes, text: textWith(file.text, changes) };
        },
        async translate(uri, to) {
            const { translateKeywords } = await import('../language/translation/index.ts');
            const file = await workspace.source(uri);
            if (isFailure(file)) {
                return { ok: false, message: file.message };
            }
            const changes = translateKeywords(file, to);
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
