/** What the language server tells of its own work: progress and its log. */
import { counted } from '../../language/amounts/index.ts';
import type { Bilingual } from '../rules/rule.ts';

export const readingPlans: Bilingual = {
    zh: '正在读取工作区的方案',
    en: 'Reading the plans of the workspace'
};
export const checkingPlans: Bilingual = {
    zh: '正在检查工作区的方案',
    en: 'Checking the plans of the workspace'
};

export const layingOut: Bilingual = { zh: '正在排版', en: 'Laying out the plan' };

export const readingStopped: Bilingual = {
    zh: '已停止读取工作区的方案。打开的方案仍会检查；要与其他方案比较，请保存任一方案或重启语言服务。',
    en: 'Reading the plans of the workspace was stopped. Open plans are still checked; to have them compared with the others, save any plan or restart the language server.'
};

/** The folder is not trusted: nothing of it may cause a file to be written. */
export const exportRestricted: Bilingual = {
    zh: '工作区处于受限模式，只读取和检查，不导出文件。请先信任这个文件夹（命令“管理工作区信任”），再导出。',
    en: 'The workspace is in restricted mode: plans are read and checked, and no file is exported. Trust the folder first (command “Manage Workspace Trust”), then export again.'
};

/** How the server begins: for the log. */
export function started(folders: number, restricted: boolean): Bilingual {
    return {
        zh: `语言服务已启动：${String(folders)}个文件夹${restricted ? '，受限模式（只读取和检查）' : ''}。`,
        en: `The language server has started: ${counted(folders, 'folder')}${restricted ? ', restricted mode (reading and checking only)' : ''}.`
    };
}

/** A part of the program failed; `detail` names it and holds the stack. */
export function failedInside(detail: string): Bilingual {
    return {
        zh: `程序内部出错，这一次没有结果；方案没有改动。反馈时请附上以下内容。${detail}`,
        en: `The program failed inside and gives no result this time; the plan is unchanged. Please send what follows with a report. ${detail}`
    };
}

/** The folders hold more plans than are read; `most` are. */
export function tooManyPlans(most: number): Bilingual {
    return {
        zh: `工作区的方案超过${String(most)}个，只读取前${String(most)}个互相比较；打开的方案都会检查。请只打开用得到的文件夹。`,
        en: `The folders hold more than ${String(most)} plans; the first ${String(most)} are read and compared, and every open plan is checked. Open only the folders you need.`
    };
}

/** Folders below those that are open were not looked into; `first` is the path of one of them. */
export function foldersPassedOver(count: number, first: string): Bilingual {
    return {
        zh: `工作区有${String(count)}个文件夹没有查找方案：不能读取，或者文件夹太多。其中有“${first}”。请检查权限，或者只打开用得到的文件夹。`,
        en: `${counted(count, 'folder was', 'folders were')} not searched for plans, among them “${first}”: they cannot be read, or there are too many. Check the permissions, or open only the folders you need.`
    };
}

/** How many plans the folders hold, and how long it took to read them in milliseconds: for the log. */
export function plansRead(count: number, milliseconds: number): Bilingual {
    const time = String(Math.round(milliseconds));
    return {
        zh: `读取了工作区的${String(count)}个方案，用时${time}毫秒。`,
        en: `Read the ${counted(count, 'plan')} of the workspace in ${time} ms.`
    };
}
