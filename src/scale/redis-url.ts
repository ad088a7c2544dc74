/** Where Redis is; its password is never said. */
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'

/** Checks an address such as `redis://:password@host:6379/0`; `rediss:` is TLS. */
export function redisUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'redis:' && url?.protocol !== 'rediss:')
    throw failure(exitCode.usage, 'the address of Redis is no URL such as redis://localhost:6379 (rediss: for TLS)')
  return text
}

/** The address without its password. */
export function shownUrl(text: string): string {
  const {protocol, host, pathname} = new URL(text)
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`
}

/** A message in which the password, should it be there, is not. */
export function masked(message: string, url: string): string {
  const {password, href} = new URL(url)
  if (password === '') return message
  const secrets = [href, url, password, decodeURIComponent(password)]
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), message)
}
