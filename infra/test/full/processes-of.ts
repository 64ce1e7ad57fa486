import { readdir, readFile } from 'node:fs/promises';

/** These processes and their children: a launcher and the server that it started. */
export async function processesOf(pids: readonly number[]): Promise<number[]> {
  const running = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const children = await Promise.all(
    running.map(async (pid) => {
      // `pid (name) state parent …`; one that just ended has no file any more
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      return pids.includes(Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2])) ? [Number(pid)] : [];
    }),
  );
  return [...pids, ...children.flat()];
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
