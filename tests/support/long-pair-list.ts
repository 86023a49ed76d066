/** A plan whose first attachment lists so many pairs of teachers, each of two schools of its own. */
export function longPairList(count: number): string {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    return [
        `学校 ${numbers.flatMap((number) => [`县城学校${number}`, `农村学校${number}`]).join('、')}`,
        '方案 某方案 “某方案” { 附件 名册 “结对名单” { 来源 结对 } }',
        '一、结对',
        '名单 师徒 “师徒名单” {',
        '    | 指导教师 | 结对教师 | 模式 |',
        ...numbers.map(
            (number) => `    | 县城学校${number}·数学教师 | 农村学校${number}·数学教师 | 一对一 |`
        ),
        '}'
    ].join('\n');
}
