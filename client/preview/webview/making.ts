import type { PageWords, ShowMaking } from '../messages.ts';
import { byId } from './elements.ts';

/** What the button of a view that is being made, or was stopped, does. */
interface Ways {
    stop(): void;
    again(): void;
    /** Takes the keys when the button that had them goes. */
    readonly panel: () => HTMLElement;
}

/** Tells, over the views, that one is being made or was stopped, with the way to stop it or to have it made again. */
export class Making {
    readonly #words: PageWords;
    readonly #ways: Ways;
    #state: ShowMaking['state'] | undefined;

    constructor(words: PageWords, ways: Ways) {
        this.#words = words;
        this.#ways = ways;
        byId('making-button').addEventListener('click', () => this.#act());
        document.addEventListener('keydown', ({ key }) => {
            if (key === 'Escape' && this.#state === 'going') {
                ways.stop();
            }
        });
    }

    show(state: ShowMaking['state']): void {
        const { waiting, stop, stopped, again } = this.#words;
        this.#state = state;
        byId('making-text').textContent = state === 'going' ? waiting : stopped;
        byId('making-button').textContent = state === 'going' ? stop : again;
        byId('making').hidden = false;
    }

    hide(): void {
        const hadKeys = document.activeElement === byId('making-button');
        this.#state = undefined;
        byId('making').hidden = true;
        byId('making-text').textContent = '';
        if (hadKeys) {
            this.#ways.panel().focus({ preventScroll: true });
        }
    }

    #act(): void {
        if (this.#state === 'going') {
            this.#ways.stop();
        } else {
            this.#ways.again();
        }
    }
}
