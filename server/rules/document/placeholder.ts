import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const placeholder: Rule = {
    code: 'G15',
    name: 'placeholder',
    severity: 'warning',
    since: '0.1.0',
    title: both('留有占位文字', 'Placeholder left'),
    documentation: {
        what: both(
            '正文、标题或表格里还有“××”“待定”“TODO”一类的占位文字。',
            'Text, title or table still holds ××, 待定, TODO or another placeholder.'
        ),
        why: both(
            '占位文字印发出去，就是没有写完的文件。',
            'Issued with placeholders, the document is unfinished.'
        ),
        bad: example`
            正文 【由«××»学校承办，经费«待定»。】
        `,
        good: example`
            正文 【由甲校承办，经费由县财政承担。】
        `,
        source: both('评审惯例：印发前清稿。', 'Review practice: a clean text before it is issued.')
    },
    fixable: false,
    check: inEachText(/./, function* (piece): Iterable<Problem> {
        for (const match of piece.text.matchAll(PLACEHOLDER)) {
            if (piece.kind === 'cell' && /待定/.test(match[0])) continue;
            yield {
                span: within(piece.span, match.index, match.index + match[0].length),
                message: both(
                    `这里留有占位文字“${match[0]}”，印发前请写上确定的内容。`,
                    `“${match[0]}” is a placeholder: write the real content before the document is issued.`
                )
            };
        }
    })
};

const PLACEHOLDER =
    /[×✕]{2,}|(?<![A-Za-zＡ-Ｚａ-ｚ])[XxＸｘ]{2,}(?![A-Za-zＡ-Ｚａ-ｚ])|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])|待定|待补充?|待填|[_＿]{2,}|某某|(?<![〇○零一二三四五六七八九十])[〇○]{2,}(?![〇○零一二三四五六七八九年])/g;
