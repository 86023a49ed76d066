/** Ways to reach somebody, which need no quotation marks: they are neither names nor amounts. */
import { anyOf, blank, digit, letter, optional } from './characters.ts';

const dash = '[-－–—]';
const extension = optional(`${anyOf(dash, `${blank}*转${blank}*`)}${digit}{1,6}`);
const goesOn = `(?!${digit}|${letter}|[-－–—.．·]${digit})`;
const isDigit = (...digits: readonly string[]): string =>
    `[${digits.map((each) => each + String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('')}]`;
const nought = isDigit('0');
const area = `${nought}${digit}{2,3}`;

/** 0954-1234567, （0954）1234567, 09541234567, and 转801 behind it. */
const landline = `${anyOf(`${area}${dash}?`, `[（(]${area}[)）]${blank}?`)}${digit}{7,8}${extension}`;
/** 13912345678, 139 1234 5678, 400-123-4567. */
const mobile = `${isDigit('1')}${isDigit('3', '4', '5', '6', '7', '8', '9')}${digit}${anyOf(`${digit}{8}`, `[ -]${digit}{4}[ -]${digit}{4}`)}`;
const service = `${isDigit('4', '8')}00${dash}${digit}{3,4}${dash}${digit}{3,4}`;
/** A number without its area, or a short one, is known by the word before it: 电话：3012345、3012346. */
const local = `(?<=(?:电话|手机|热线|传真|号码|[Pp]hone|[Tt]elephone|[Tt]el|[Ff]ax|[Mm]obile)[:：]${blank}*(?:[0-9０-９-]{3,14}[、,]${blank}*){0,5})${digit}{3,12}${extension}`;
const mail = `[A-Za-z0-9][A-Za-z0-9_.+-]{0,60}@[A-Za-z0-9-]{1,60}(?:\\.[A-Za-z0-9-]{1,60}){1,5}`;

/** What is known by its own form. */
export const plainContact = anyOf(`${anyOf(landline, mobile, service)}${goesOn}`, mail);

/** A telephone number or an address of electronic mail. */
export const contact = anyOf(plainContact, `${local}${goesOn}`);

const wholly = new RegExp(`^${anyOf(landline, mobile, service, `${digit}{3,12}${extension}`, mail)}$`);

/** Whether a segment of a reference is such a number or address. No name is: names begin with no digit and hold no @. */
export function isContact(text: string): boolean {
    return wholly.test(text);
}
