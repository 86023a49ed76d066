import { QuickInputButtons, window } from 'vscode';
import type { Disposable, InputBox, QuickInput, QuickPick, QuickPickItem } from 'vscode';

/** What comes of a question. */
export type Answer<T> = { readonly value: T } | 'back' | 'gaveUp';

/** Where a question stands among those of one title. */
export interface Place {
    readonly title: string;
    /** Counted from 1. */
    readonly step: number;
    readonly totalSteps: number;
}

/** A choice from a list; `current` is marked when the list opens. */
export function choose<Item extends QuickPickItem>(
    place: Place,
    placeholder: string,
    items: readonly Item[],
    current?: Item
): Promise<Answer<Item>> {
    const input = window.createQuickPick<Item>();
    input.placeholder = placeholder;
    input.items = items;
    input.matchOnDescription = true;
    input.matchOnDetail = true;
    if (current) {
        input.activeItems = [current];
    }
    return shown(input, place, async (quickPick) => quickPick.selectedItems[0]);
}

export interface TextQuestion {
    readonly prompt: string;
    readonly placeholder?: string;
    readonly value: string;
    /** Why the text cannot be used; empty when it can. */
    readonly problemIn: (text: string) => Promise<string>;
}

/** A line of text, checked while it is typed and again when it is given. */
export function ask(place: Place, question: TextQuestion): Promise<Answer<string>> {
    const input = window.createInputBox();
    input.prompt = question.prompt;
    input.placeholder = question.placeholder;
    input.value = question.value;
    let asked = 0;
    const check = async (): Promise<boolean> => {
        asked += 1;
        const mine = asked;
        const problem = await question.problemIn(input.value);
        if (mine === asked) {
            input.validationMessage = problem === '' ? undefined : problem;
        }
        return problem === '';
    };
    const typing = input.onDidChangeValue(() => void check());
    return shown(
        input,
        place,
        async (box) => {
            const text = box.value;
            return (await check()) ? text : undefined;
        },
        typing
    );
}

/** Shows an input until it is answered, left or gone back from; `taken` gives nothing for an answer not accepted. */
function shown<Input extends (QuickPick<QuickPickItem> | InputBox) & QuickInput, T>(
    input: Input,
    { title, step, totalSteps }: Place,
    taken: (input: Input) => Promise<T | undefined>,
    ...more: readonly Disposable[]
): Promise<Answer<T>> {
    input.title = title;
    input.step = step;
    input.totalSteps = totalSteps;
    input.ignoreFocusOut = true;
    input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
    return new Promise<Answer<T>>((done) => {
        const end = (answer: Answer<T>): void => {
            done(answer);
            more.forEach((one) => one.dispose());
            input.dispose();
        };
        const accept = async (): Promise<void> => {
            input.busy = true;
            const value = await taken(input);
            input.busy = false;
            if (value !== undefined) {
                end({ value });
            }
        };
        input.onDidTriggerButton(() => end('back'));
        input.onDidAccept(() => void accept());
        input.onDidHide(() => end('gaveUp'));
        input.show();
    });
}
