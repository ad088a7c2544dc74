/** A real redis-server of our own, on a free port of this machine. */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync} from 'node:fs'
import {type AddressInfo, connect, createServer} from 'node:net'
import {setTimeout} from 'node:timers/promises'

export const hasProgram = (name: string): boolean => spawnSync(name, ['--version'], {stdio: 'ignore'}).status === 0

export interface Redis {
  readonly port: number
  readonly url: string
  /** kill -9 */
  kill(): Promise<void>
  /** on the same port, with what its log of writes holds */
  start(): Promise<void>
}

/** Starts the server with its files in a folder; extra words go to its command line. */
export async function redis(folder: string, ...words: readonly string[]): Promise<Redis> {
  mkdirSync(folder)
  const port = await freePort()
  let server: ChildProcess | null = null
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', '']
  const start = async () => {
    server = spawn('redis-server', [...args, ...words], {stdio: 'ignore'})
    while (!(await answers(port))) await setTimeout(50)
  }
  await start()
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    start,
    async kill() {
      const ended = once(server!, 'exit')
      server!.kill('SIGKILL')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const {port} = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** PONG, or that a password is missing; not that it is still loading. */
function answers(port: number): Promise<boolean> {
  return new Promise(done => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', data => {
      socket.destroy()
      done(/PONG|NOAUTH/.test(String(data)))
    })
    socket.once('error', () => done(false))
  })
}
