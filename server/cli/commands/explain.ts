/** `explain`: the documentation of a rule, or a list of the rules. */
import { unknownRule } from '../../messages/command-line.ts';
import { explain as explainRule } from '../../facade.ts';
import { rules } from '../../rules/registry.ts';
import { cannotRun, type ExitCode, type Terminal } from '../terminal.ts';

/** Prints what is known about a rule, by its code (letter case does not matter) or name. */
export function explain(code: string | undefined, terminal: Terminal): ExitCode {
    if (code === undefined) {
        for (const rule of rules) {
            terminal.out(`${rule.code}  ${rule.title[terminal.language]}\n`);
        }
        return 0;
    }
    const wanted = code.trim();
    const text =
        explainRule(wanted.toUpperCase(), terminal.language) ??
        explainRule(wanted.toLowerCase(), terminal.language);
    if (text === undefined) {
        return cannotRun(terminal, unknownRule(nearestCode(wanted)), code);
    }
    terminal.out(`${text}\n`);
    return 0;
}

/** A rule of the same family, or whose name holds the word. */
function nearestCode(wanted: string): string | undefined {
    const word = wanted.toLowerCase();
    const byName = word.length > 2 ? rules.find((rule) => rule.name.includes(word)) : undefined;
    const near = byName ?? rules.find((rule) => rule.code[0] === wanted[0]?.toUpperCase());
    return near?.code;
}
