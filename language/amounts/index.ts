export { chineseNumber, chineseNumeral } from './chinese-number.ts';
