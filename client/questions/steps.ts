import type { Answer, Place } from './question.ts';

/** One question of several: takes what was answered so far and gives it with its own answer. */
export type Step<State> = (state: State, place: Place) => Promise<Answer<State>>;

/**
 * Asks questions in turn under one title. Going back keeps what was answered, so that a mistake in the first answer
 * costs one correction. Gives nothing when the user gives up.
 */
export async function askInTurn<State>(
    title: string,
    start: State,
    steps: readonly Step<State>[]
): Promise<State | undefined> {
    let state = start;
    let at = 0;
    for (let step = steps[at]; step !== undefined; step = steps[at]) {
        const answer = await step(state, { title, step: at + 1, totalSteps: steps.length });
        if (answer === 'gaveUp') {
            return undefined;
        }
        if (answer === 'back') {
            at -= 1;
        } else {
            state = answer.value;
            at += 1;
        }
    }
    return state;
}
