import { join } from 'node:path'

/** Where everything of one embedded server lies. Only `cluster` belongs to the server's account; the rest is the launcher's. */
export interface ClusterFolder {
  root: string
  /** PostgreSQL's own data directory. */
  cluster: string
  /** Links under which the binaries find their shared libraries. */
  libraries: string
  settings: string
  hostAuthentication: string
  userMap: string
  log: string
  /** Remembers the path of the socket folder, so that every copy of the program uses the same one. */
  socketRecord: string
}

/** The paths below `root`, which is `<data folder>/postgres` or, on a machine that refuses that, a folder under /var/lib. */
export function clusterFolder(root: string): ClusterFolder {
  return {
    root,
    cluster: join(root, 'cluster'),
    libraries: join(root, 'libraries'),
    settings: join(root, 'postgresql.conf'),
    hostAuthentication: join(root, 'pg_hba.conf'),
    userMap: join(root, 'pg_ident.conf'),
    log: join(root, 'server.log'),
    socketRecord: join(root, 'socket-folder'),
  }
}
