import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const attachmentNoteForm: Rule = {
    code: 'G04',
    name: 'attachment-note-form',
    severity: 'warning',
    since: '0.1.0',
    title: both('附件说明的写法', 'Form of the attachments note'),
    documentation: {
        what: both(
            '手写的附件说明用了“附：”，或者在序号后用了顿号。',
            'A typed attachments note says 附： or puts 、 after the number.'
        ),
        why: both(
            '规范写法是“附件：1. 名称”；由程序按“附件”条目生成，序号不会错。',
            'The form is 附件：1. name; the program prints it from the attachments, numbered rightly.'
        ),
        bad: example`
            正文 【现将方案印发给你们。

            «附：1、»结对帮扶工作实施方案】
        `,
        good: example`
            正文 【现将方案印发给你们。

            附件：1. 结对帮扶工作实施方案】
        `,
        source: both('GB/T 9704—2012 第7.3.4条。', 'GB/T 9704-2012, clause 7.3.4.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        let inNote = false;
        for (const piece of textsOf(plan)) {
            if (piece.kind === 'cell') continue;
            const isTitle = piece.kind === 'title' && piece.item?.kind === 'attachment';
            const opening = /^\s*(?:附|附件)\s*[:：]\s*(?:\d+\s*[、，,.．]\s*)?/.exec(piece.text);
            const numbered: RegExpExecArray | null =
                inNote || isTitle ? /^\s*(?:附件)?\s*\d+\s*[、，,.．：:]\s*/.exec(piece.text) : null;
            inNote = (opening !== null || (inNote && numbered !== null)) && !isTitle;
            const found = opening ?? numbered;
            if (!found) continue;
            const number = /\d+/.exec(found[0])?.[0];
            const proper = isTitle ? '' : `${opening ? '附件：' : ''}${number ? `${number}. ` : ''}`;
            const lead = found[0].length - found[0].trimStart().length;
            const written = found[0].slice(lead);
            if (written.trimEnd() === proper.trimEnd()) continue;
            const span = within(piece.span, lead, found[0].length);
            yield {
                span: within(piece.span, lead, found[0].trimEnd().length),
                message: isTitle
                    ? both(
                          '附件的序号由程序编排，名称里不要再写序号。',
                          'The program numbers the attachments; leave the number out of the title.'
                      )
                    : both(
                          `附件说明应写“附件：1. 名称”：用“附件”，序号后用下圆点，不用顿号（GB/T 9704 第7.3.4条）。最好改用“附件”条目，由程序生成。`,
                          `The note reads “附件：1. name”, with 附件 and a full point after the number (GB/T 9704, 7.3.4). Better declare the attachments and let the program print the note.`
                      ),
                fixes: () => [
                    {
                        title: proper
                            ? both(`改为“${proper.trim()}”`, `Write “${proper.trim()}”`)
                            : both('删去序号', 'Drop the number'),
                        edits: [{ span, text: proper }],
                        preferred: true
                    }
                ]
            };
        }
    }
};
