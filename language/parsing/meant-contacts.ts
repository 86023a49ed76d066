/** Telephone numbers and addresses where the grammar has no place for them. */
import { anyOf } from '../lexing/characters.ts';
import { contact, plainContact } from '../lexing/contacts.ts';
import { quotation } from '../lexing/quotations.ts';
import { replaced, type Spot } from './meant-spot.ts';
import type { SyntaxProblem } from './problem.ts';

/** Words for ways to reach somebody. */
const reach = /^(?:联系人|联系方式|(?:联系|办公|咨询|监督)?电话|手机|传真|(?:电子)?邮箱|电子邮件)$/;
/** 联系人, 电话 */
export function isWayToReach(word: string): boolean {
    return reach.test(word);
}

const wholly = new RegExp(`^${plainContact}$`);
const value = new RegExp(`^[ \\t\\u3000]+(?:${anyOf(contact, quotation)})`);

/** `联系电话 0954-1234567`: the colon behind the word is missing. */
export function contactWithoutColon(spot: Spot): SyntaxProblem | undefined {
    const { found, isInside, behind } = spot;
    return isInside && reach.test(found) && value.test(behind)
        ? replaced(spot, spot.start, found, 'contact-colon', `${found}：`)
        : undefined;
}

/** `联系人：“赵三” 0954-1234567`: behind a name the number stands in brackets. */
export function contactBehindName(spot: Spot): SyntaxProblem | undefined {
    const { found, isInside, isFirst } = spot;
    return isInside && !isFirst && wholly.test(found)
        ? replaced(spot, spot.start, found, 'contact-brackets', `（${found}）`)
        : undefined;
}
