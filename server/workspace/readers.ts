/** Which plans read which files: the dependency index. Keys are canonical URIs. */
export class Readers {
    readonly #readersOf = new Map<string, Set<string>>();
    readonly #readBy = new Map<string, ReadonlySet<string>>();

    /** The plans that read the file when they were last built. */
    of(file: string): readonly string[] {
        return [...(this.#readersOf.get(file) ?? [])];
    }

    /** Takes note of what a plan read, in place of what it read before. */
    set(plan: string, files: ReadonlySet<string>): void {
        this.forget(plan);
        this.#readBy.set(plan, files);
        for (const file of files) {
            const readers = this.#readersOf.get(file) ?? new Set();
            this.#readersOf.set(file, readers.add(plan));
        }
    }

    /** The plan is of no interest any more. */
    forget(plan: string): void {
        for (const file of this.#readBy.get(plan) ?? []) {
            const readers = this.#readersOf.get(file);
            readers?.delete(plan);
            if (readers?.size === 0) {
                this.#readersOf.delete(file);
            }
        }
        this.#readBy.delete(plan);
    }
}
