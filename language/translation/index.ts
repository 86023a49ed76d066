export { otherLanguages, translateKeywords, translateText } from './translate.ts';
