import type { PageReady, PageState, ShowDocument } from '../messages.ts';
import { restorePlace, takeAnchor } from './place.ts';
import { updateChildren } from './update.ts';

/** What the editor gives a preview's page. */
interface Host {
    postMessage(message: PageReady): void;
    getState(): PageState | undefined;
    setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

/** How long the page must rest before its place is kept, in milliseconds. */
const restBeforeKeeping = 150;

/** An upright A4 sheet with 8 mm of desk on either side, in CSS pixels. */
const sheetWidth = ((210 + 2 * 8) * 96) / 25.4;

const host = acquireVsCodeApi();
const uri = document.body.getAttribute('data-plan') ?? '';
const paper = byId('paper');
const note = byId('note');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

let style = '';
let keeping: ReturnType<typeof setTimeout> | undefined;

function byId(id: string): HTMLElement {
    const element = document.getElementById(id);
    if (!element) {
        throw new Error(`The page has no #${id}.`);
    }
    return element;
}

function show(message: ShowDocument): void {
    note.textContent = message.note;
    note.hidden = message.note === '';
    if (message.body === undefined) {
        return;
    }
    const first = paper.childNodes.length === 0;
    const anchor = takeAnchor(paper);
    if (message.style !== style) {
        style = message.style;
        sheet.replaceSync(style);
    }
    const template = document.createElement('template');
    template.innerHTML = message.body;
    updateChildren(paper, template.content);
    document.title = message.title;
    const kept = first ? host.getState()?.place : undefined;
    if (anchor) {
        restorePlace(paper, anchor, anchor.element);
    } else if (kept) {
        restorePlace(paper, kept);
    }
}

function keepPlace(): void {
    clearTimeout(keeping);
    keeping = setTimeout(() => {
        const anchor = takeAnchor(paper);
        const place = anchor && { start: anchor.start, left: anchor.left, top: anchor.top };
        host.setState(place ? { uri, place } : { uri });
    }, restBeforeKeeping);
}

/** Makes an upright sheet as wide as the window where the window is narrower, without losing the place. */
function fit(): void {
    const anchor = takeAnchor(paper);
    paper.style.setProperty('zoom', String(Math.min(1, window.innerWidth / sheetWidth)));
    if (anchor) {
        restorePlace(paper, anchor, anchor.element);
    }
}

window.addEventListener('resize', fit);
fit();
window.addEventListener('message', (event: MessageEvent<ShowDocument>) => show(event.data));
window.addEventListener('scroll', keepPlace, { passive: true });
const previous = host.getState();
host.setState(previous?.uri === uri ? previous : { uri });
host.postMessage({ type: 'ready' });
