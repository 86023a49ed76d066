/** The text for one, or that for any other number: both are translated whole, since languages differ in how they count. */
export function oneOrMany(count: number, one: string, many: string): string {
    return count === 1 ? one : many;
}
