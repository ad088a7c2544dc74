/** What the commands report. */
export const messages = {
  // a batch
  '{} letters read, {} failed, {} indicators, {} findings, {} s': '读信{}封，失败{}封，指标{}个，疑点{}处，用时{}秒',
  'letters that several words stand for are read once: {}': '多个参数所指、只读一次的信件：{}封',
  'no letters': '没有信函',
  'stopped after {} of {} letters': '已停止：{2}封中完成{1}封',
  'stopped after {} letters': '已停止：完成{}封',
  '; the same command with --resume goes on': '；同一命令加 --resume 可续跑',
  '{} letters': '{}封',
  '{}/s': '{}封/秒',
  '{} findings': '疑点{}',
  '{} failed': '失败{}',
  '{} left': '余{}',
  // many machines
  '{} letters in {} jobs: {} added, {} done, {} in the queue': '信{}封，任务{}个：新增{}，已做{}，在队列中{}',
  ', {} tried again': '，重试{}',
  ', {} failed before (--retry-failed tries them again)': '，先前失败{}（--retry-failed 可重试）',
  '{} jobs done, {} letters, {} jobs failed': '完成任务{}个，信{}封，失败任务{}个',
  'Redis is away, waiting for it': 'Redis 不在，等待中',
  '{} of {} jobs done, {} running, {} waiting, {} to be tried again, {} failed':
    '任务{2}个：完成{1}，进行中{3}，等待{4}，待重试{5}，失败{6}',
  '{} workers, {} letters a second, {} left': '机器{}台，每秒{}封，余{}',
  'failed after {} tries: {}: {}': '试{}次后失败：{}：{}',
  '{} letters read, {} failed, {} indicators, {} findings': '读信{}封，失败{}封，指标{}个，疑点{}处',
  'job {} ({}) is missing: {} letters from {}': '缺任务{1}（{2}）：自 {4} 起{3}封',
  'and {} more': '另有{}个',
  // audit
  '{}: {} numerals: {} indicators, {} dates, {} excused, {} unread': '{}：数字{}个：指标{}，日期{}，非指标{}，未读{}',
  '{}: {} numerals: {} indicators, {} dates, {} excused ({}), {} unread':
    '{}：数字{}个：指标{}，日期{}，非指标{}（{}），未读{}',
  '{}:{}:{} unread {}': '{}:{}:{} 未读 {}',
  // verify
  '{} of {} records verified, {} failed': '记录{2}条：核实{1}条，不符{3}条',
  'Unexpected empty file, expected records': '文件为空，应有记录',
} as const
