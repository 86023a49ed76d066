/** A name with a slip, as planners make it. */
export const misspelt = '教研事';

/** The plan that clients of others are tried with; its third line is not in the house style. */
export const clientPlan = `学校 西吉一小
学校 将台小学
单位    教研室
联盟 第一组 { 牵头 西吉一小  成员 将台小学  组长：西吉一小·校长 }
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。
活动 送教 2009年4月10日 { 所属 第一组  负责 ${misspelt}  计入 联合活动 }
`;
