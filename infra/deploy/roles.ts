/** What a user of Elasticsearch may do, as its security API and `roles.yml` take it. */
export interface Role {
  cluster: string[];
  indices: { names: string[]; privileges: string[] }[];
}

/**
 * The two users of an index, least first: who searches reads it, who ingests makes, copies, closes and removes versions.
 * `monitor` of the cluster is there for the health that is waited for before a version goes live. Tried on Elasticsearch
 * 9.5.0: with any of these less, a publication or a search is refused.
 */
export function rolesFor(prefix: string): Record<'lezer' | 'schrijver', Role> {
  const names = [prefix, `${prefix}-*`];
  return {
    lezer: { cluster: [], indices: [{ names, privileges: ['read', 'view_index_metadata'] }] },
    schrijver: { cluster: ['monitor'], indices: [{ names, privileges: ['read', 'write', 'manage'] }] },
  };
}
