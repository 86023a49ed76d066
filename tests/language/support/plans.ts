import {
    buildPlan,
    readSource,
    type FileLookup,
    type Plan,
    type SourceFile
} from '../../../language/index.ts';
import { rangeOf, type Span } from '../../../language/source.ts';

/** The plan of the first of several files, which may import one another by name. */
export function planAmong(texts: Readonly<Record<string, string>>, first = 'plan'): Plan {
    const files = new Map<string, SourceFile>(
        Object.entries(texts).map(([name, text]) => {
            const uri = `memory:///${encodeURIComponent(name)}.alliance`;
            return [uri, readSource(uri, text)];
        })
    );
    const lookup: FileLookup = (uri) => files.get(uri) ?? 'missing';
    const root = files.get(`memory:///${first}.alliance`);
    if (!root) {
        throw new Error(`No file ${first}`);
    }
    return buildPlan(root, lookup);
}

/** The text a span of the plan's own file stands for. */
export function textAt(plan: Plan, span: Span): string {
    const { start, end } = rangeOf(span);
    return plan.text.slice(start, end);
}

/** What a reference written so in the plan comes out as: `kind name`, `builtIn`, or `?` with `!` where it must be declared. */
export function meaning(plan: Plan, written: string): string {
    const found = plan.references.find(({ reference }) => textAt(plan, reference.span) === written);
    if (!found) {
        return 'no reference';
    }
    const { target, builtIn, post, strict } = found;
    const kind = target && 'kind' in target ? String(target.kind) : '';
    const head = target
        ? `${kind} ${target.name}`
        : builtIn !== undefined
          ? `built in ${builtIn}`
          : strict
            ? '?!'
            : '?';
    return post === undefined ? head : `${head} · ${post}`;
}
