import { rolesFor } from './roles.ts';

/**
 * Gives Elasticsearch the users of roles.ts, or gives them the password that they should have now; may be run again and
 * again. Asks as `elastic`. Ends with code 1 and what Elasticsearch said when that cannot be.
 */
const environment = process.env;
const address = required('SEARCH_INDEX');
const asElastic = Buffer.from(`elastic:${required('ELASTIC_PASSWORD')}`).toString('base64');

for (const [name, role] of Object.entries(rolesFor(required('SEARCH_INDEX_PREFIX')))) {
  const password = required(`${name.toUpperCase()}_PASSWORD`);
  await put(`/_security/role/${name}`, role);
  await put(`/_security/user/${name}`, { password, roles: [name] });
}

function required(name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new Error(`${name} is leeg; geef een waarde.`);
}

async function put(path: string, body: object): Promise<void> {
  const response = await fetch(new URL(path, address), {
    method: 'PUT',
    headers: { authorization: `Basic ${asElastic}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Elasticsearch weigert ${path}: ${response.status} ${await response.text()}`);
}
