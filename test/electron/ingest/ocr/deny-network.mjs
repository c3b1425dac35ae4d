/** Loaded before a process of tests: whatever would reach the network fails, and is told of on stderr. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function deny(what) {
  return () => {
    process.stderr.write(`network: ${what}\n`);
    throw new Error(`The network is denied: ${what}.`);
  };
}
net.Socket.prototype.connect = deny('connect');
net.Server.prototype.listen = deny('listen');
dgram.createSocket = deny('datagram');
dns.lookup = deny('lookup');
globalThis.fetch = deny('fetch');
syncBuiltinESMExports();
