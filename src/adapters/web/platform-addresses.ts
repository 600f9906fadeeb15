import ipaddr from 'ipaddr.js';

/**
 * Blocks of the public address space that lead to services of the platform that a machine runs on
 * and nowhere else: who fetched from them would be let in by where the machine stands.
 */
const PLATFORM = [
  // Azure's host agent: certificates and settings of the machine.
  '168.63.129.16/32',
  // IBM Cloud's service endpoints.
  '161.26.0.0/16',
  '166.8.0.0/14',
  // Google's interfaces as a private network sees them.
  '199.36.153.4/30',
  '199.36.153.8/30',
].map((block) => ipaddr.IPv4.parseCIDR(block));

/** Whether an address is one of a cloud's own services, though it looks like one of the internet. */
export const isPlatformAddress = (address: ipaddr.IPv4): boolean =>
  PLATFORM.some((block) => address.match(block));
