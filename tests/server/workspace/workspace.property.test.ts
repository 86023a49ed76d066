/** Whatever happens to the files, a workspace says what a new one would say, and names every plan that changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../language/source.ts';
import { isFailure } from '../../../server/workspace/file-system.ts';
import { Workspace } from '../../../server/workspace/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

const names = ['a', 'b', 'c'] as const;
const uriOf = (name: string) => `file:///plans/${name}.alliance`;

const text = fc
    .record({
        imports: fc.subarray([...names]),
        comment: fc.constantFrom('', '# 一行说明\n', '# 另一行\n\n'),
        schools: fc.subarray(['甲校', '乙校', '丙校'], { minLength: 1 })
    })
    .map(
        ({ imports, comment, schools }) =>
            imports.map((name) => `导入 “${name}.alliance”\n`).join('') +
            comment +
            schools.map((school) => `学校 ${school} { 学段 小学 }\n`).join('')
    );

type Event =
    | { readonly kind: 'edit' | 'save'; readonly name: string; readonly text: string }
    | { readonly kind: 'close' | 'remove' | 'look'; readonly name: string };

const event: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ kind: fc.constantFrom('edit', 'save'), name: fc.constantFrom(...names), text }),
    fc.record({ kind: fc.constantFrom('close', 'remove', 'look'), name: fc.constantFrom(...names) })
);

/** What a plan says, its places included. */
async function said(workspace: Workspace, name: string): Promise<string> {
    const plan = await workspace.plan(uriOf(name));
    return isFailure(plan)
        ? plan.failure
        : JSON.stringify([
              plan.text,
              plan.imports.map(({ failure }) => failure ?? 'read'),
              plan.organisations.map((each) => [each.name, each.nameSpan.place.uri, rangeOf(each.nameSpan)])
          ]);
}

describe('a workspace', () => {
    it('is never stale and never silent', async () => {
        await fc.assert(
            fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
                const disk = new MemoryFiles();
                const edited = new Map<string, string>();
                const workspace = new Workspace(disk);
                const seen = new Map<string, string>();

                const fresh = (): Workspace => {
                    const other = new Workspace(disk);
                    edited.forEach((content, name) => other.open(uriOf(name), content));
                    return other;
                };
                for (const happened of events) {
                    const uri = uriOf(happened.name);
                    let affected: readonly string[] = [];
                    switch (happened.kind) {
                        case 'edit':
                            edited.set(happened.name, happened.text);
                            affected = workspace.change(uri, happened.text);
                            break;
                        case 'close':
                            edited.delete(happened.name);
                            affected = [...workspace.close(uri), uri];
                            break;
                        case 'save':
                            disk.write(uri, happened.text);
                            affected = workspace.changedOnDisk(uri);
                            break;
                        case 'remove':
                            disk.remove(uri);
                            affected = workspace.changedOnDisk(uri);
                            break;
                        case 'look':
                            seen.set(happened.name, await said(workspace, happened.name));
                            expect(seen.get(happened.name)).toBe(await said(fresh(), happened.name));
                    }
                    for (const name of names.filter((each) => affected.includes(uriOf(each)))) {
                        seen.delete(name);
                    }
                    for (const [name, before] of seen) {
                        if (edited.has(name)) {
                            expect(await said(fresh(), name), `${name} changed silently`).toBe(before);
                        }
                    }
                }
                for (const name of names) {
                    expect(await said(workspace, name)).toBe(await said(fresh(), name));
                }
            }),
            { numRuns: 120 }
        );
    });
});
