/** The folder of a submission, on storage that every machine sees under the same path. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** What was submitted: written last, so that what it names is there. */
export const planPath = (site: string): string => join(site, 'submission.json')

/** The letters of a job: their paths, or their text. */
export const jobPath = (site: string, shard: string): string => join(site, 'jobs', `${shard}.ndjson`)

/** What became of them. */
export const shardPath = (site: string, shard: string): string => join(site, 'shards', `${shard}.shard`)

/** The user's own words as they were when submitted. */
export const lexiconPath = (site: string, sha256: string): string => join(site, 'lexicon', `${sha256}.yaml`)

export const hasShard = (site: string, shard: string): boolean => existsSync(shardPath(site, shard))
