import { readFile } from 'node:fs/promises';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import type { Credentials } from './secure-node.ts';

/** How to ask a server that asks who is there. */
export interface Access extends Credentials {
  /** File of the certificate that it is trusted by. */
  ca: string;
}

/** Whether all nodes have found each other. Not by `GET /`: the server for tests does not have that. */
export async function isHealthy(url: string, nodes: number, access?: Access): Promise<boolean> {
  const address = new URL(`/_cluster/health?wait_for_nodes=${nodes}&timeout=1s`, url);
  const options = access && { ca: await readFile(access.ca), auth: `${access.username}:${access.password}` };
  return new Promise((resolve) => {
    const asked = (access ? https : http)(address, options ?? {}, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('error', () => resolve(false)).end();
  });
}
