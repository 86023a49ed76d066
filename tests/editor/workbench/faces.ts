import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Free faces that stand in for those of official papers, which no Debian package may hold. */
const standIns: Readonly<Record<string, readonly string[]>> = {
    FandolFang: ['仿宋_GB2312', '仿宋', 'FangSong'],
    FandolKai: ['楷体_GB2312', '楷体', 'KaiTi'],
    FandolHei: ['黑体', 'SimHei'],
    FandolSong: ['方正小标宋简体', '宋体', 'SimSun']
};

/** Where Debian's texlive-lang-chinese puts them. */
const standInFolder = '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';

/**
 * Makes a font configuration under `home` by which the browser shows the preview as a planner's machine would. Gives
 * the environment for the browser; nothing where the faces are not installed, for no test depends on them.
 */
export function facesOfOfficialPapers(home: string): Record<string, string> {
    if (!existsSync(standInFolder)) {
        return {};
    }
    const aliases = Object.entries(standIns).flatMap(([standIn, families]) =>
        families.map(
            (family) =>
                `<match target="pattern"><test name="family"><string>${family}</string></test>` +
                `<edit name="family" mode="assign" binding="strong"><string>${standIn}</string></edit></match>`
        )
    );
    const file = join(home, 'fonts.conf');
    writeFileSync(
        file,
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>' +
            `<include>/etc/fonts/fonts.conf</include><dir>${standInFolder}</dir>${aliases.join('')}</fontconfig>\n`
    );
    return { FONTCONFIG_FILE: file };
}
