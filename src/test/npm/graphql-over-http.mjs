// Runs the audits of graphql-http against the endpoint in the first argument, and prints one line per result.
import { serverAudits } from 'graphql-http';

for (const audit of serverAudits({ url: process.argv[2] })) {
  const result = await audit.fn();
  console.log(`${result.status} ${audit.id} ${audit.name}${result.reason ? `: ${result.reason}` : ''}`);
}
