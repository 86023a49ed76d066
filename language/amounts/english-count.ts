/** Figures before English nouns, in what readers are told. */

/** The noun as it stands behind the number: 1 school, 2 schools; `many` where the plural has more than an s. */
export function nounFor(count: number, one: string, many = `${one}s`): string {
    return count === 1 ? one : many;
}

/** The number with its noun: 1 school, 2 schools, 0 activities. */
export function counted(count: number, one: string, many?: string): string {
    return `${count} ${nounFor(count, one, many)}`;
}
