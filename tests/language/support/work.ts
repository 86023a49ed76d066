/**
 * How many characters are looked at while `run` goes on, as far as they are looked at by searching, slicing and
 * matching: a measure of work that is the same on every machine.
 */
export function workOf(run: () => void): number {
    let work = 0;
    const { indexOf, lastIndexOf, slice } = String.prototype;
    const { exec } = RegExp.prototype;
    String.prototype.indexOf = function (this: string, search: string, from = 0): number {
        const found = indexOf.call(this, search, from);
        work += 1 + (found < 0 ? this.length : found) - from;
        return found;
    };
    String.prototype.lastIndexOf = function (this: string, search: string, from = Infinity): number {
        const found = lastIndexOf.call(this, search, from);
        work += 1 + Math.min(from, this.length) - Math.max(0, found);
        return found;
    };
    String.prototype.slice = function (this: string, start?: number, end?: number): string {
        work += 1;
        return slice.call(this, start, end);
    };
    RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
        const start = this.global || this.sticky ? this.lastIndex : 0;
        const match = exec.call(this, text);
        work += 1 + (match ? match.index + match[0].length : this.sticky ? start : text.length) - start;
        return match;
    };
    try {
        run();
    } finally {
        Object.assign(String.prototype, { indexOf, lastIndexOf, slice });
        RegExp.prototype.exec = exec;
    }
    return work;
}
