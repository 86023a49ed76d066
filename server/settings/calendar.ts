/** The school calendar in a file that settings name. */
import type { SchoolCalendar } from '../../language/calendar/index.ts';
import { readSource, statedCalendar } from '../../language/index.ts';
import { noCalendarInside } from '../messages/settings.ts';
import type { Bilingual } from '../rules/rule.ts';

/**
 * The terms that a plan file states; or why there are none, a sentence.
 *
 * @param text the file's text, or why it could not be read
 */
export function calendarIn(
    uri: string,
    text: string | { readonly message: Bilingual }
): SchoolCalendar | Bilingual {
    if (typeof text !== 'string') {
        return text.message;
    }
    const stated = statedCalendar(readSource(uri, text));
    return stated.terms.length > 0 ? stated : noCalendarInside;
}
