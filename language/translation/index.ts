export { otherLanguages, translatedChunks, translateKeywords, translateText } from './translate.ts';
