/** What the preview shows, as one HTML file that a browser can print. */
import type { Plan } from '../language/model/plan.ts';
import type { Profile } from './document/profile.ts';
import { fileNameOf, htmlFile } from './export.ts';
import { viewNames } from './messages/views.ts';
import type { ViewKind } from './protocol.ts';
import type { ViewOptions } from './views/index.ts';
import { standalonePage } from './views/standalone.ts';

/** The document prints to the pages of its Word file, a view on landscape pages. */
export async function printableFile(
    plan: Plan,
    view: ViewKind,
    profile: Profile,
    options: Pick<ViewOptions, 'language' | 'today'>
): Promise<{ readonly fileName: string; readonly html: string }> {
    if (view === 'document') {
        return { fileName: fileNameOf(plan, 'html'), html: await htmlFile(plan, profile) };
    }
    const name = fileNameOf(plan, 'html').replace(/\.html$/, `-${viewNames[view][options.language]}.html`);
    return { fileName: name, html: standalonePage(plan, [view], options) };
}
