/** How many signs must be changed, added or taken out; `limit` or more is not told apart. */
export function editDistance(a: string, b: string, limit: number): number {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        let least = i;
        for (let j = 1; j <= b.length; j += 1) {
            const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const value = Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
            current.push(value);
            least = Math.min(least, value);
        }
        if (least >= limit) {
            return limit;
        }
        previous = current;
    }
    return previous[b.length] ?? limit;
}
