import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorroborateError } from '../../model/error.js';
import { guardedLookup, isPublicAddress, parseTarget } from './address-guard.js';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof CorroborateError ? error.code : String(error);
  }
  return 'nothing thrown';
};

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '2606:4700:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '2002:808:808::1',
    '168.63.129.15',
    '199.36.153.3',
    '2606:4700::5efe:808:808',
  ])('lets %s through', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.8',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '::ffff:127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b:1::8.8.8.8',
    '2002:7f00:1::1',
    '2002:c0a8:101::1',
    // Services of clouds, by which a machine gets its keys and settings.
    '168.63.129.16',
    '::ffff:168.63.129.16',
    '64:ff9b::168.63.129.16',
    '64:ff9b::a83f:8110',
    '2002:a83f:8110::1',
    '161.26.0.10',
    '166.9.24.1',
    '199.36.153.8',
    '100.100.100.200',
    '192.0.0.192',
    'fd00:ec2::254',
    'fd20:ce::254',
    '64:ff9b::169.254.169.254',
    '2002:a9fe:a9fe::1',
    // Transitions between networks that may lead anywhere.
    '2606:4700::5efe:7f00:1',
    '2606:4700::200:5efe:a9fe:a9fe',
    '192.88.99.1',
    '2001:20::1',
    '3fff::1',
    '5f00::1',
    '100::1',
    'localhost',
    '',
  ])('stops %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('treats an IPv4 address and its mapped form alike', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });
});

describe('parseTarget', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'https://192.168.0.1:8443/admin',
    'http://169.254.169.254/latest/meta-data/',
    'http://１２７.0.0.1/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'http://user:secret@example.org/',
    'http://user@example.org/',
  ])('refuses %s', (address) => {
    expect(codeOf(() => parseTarget(address))).toBe('fetch-refused');
  });

  it('calls what is no URL invalid input', () => {
    expect(codeOf(() => parseTarget('not a url'))).toBe('invalid-input');
  });

  it('blames the server for a redirect to what is no URL', () => {
    const base = new URL('https://example.org/a');
    expect(codeOf(() => parseTarget('http://[', { base }))).toBe('fetch-failed');
  });

  it('refuses a redirect to a private address', () => {
    const base = new URL('https://example.org/a');
    expect(codeOf(() => parseTarget('//10.0.0.1/b', { base }))).toBe('fetch-refused');
  });

  it('resolves relative addresses and drops the fragment', () => {
    const base = new URL('https://example.org/a/b');
    expect(parseTarget('../c?d=1#e', { base }).href).toBe('https://example.org/c?d=1');
  });

  it('lets private addresses pass when they are allowed', () => {
    expect(parseTarget('http://127.1:8080/', { allowPrivate: true }).href).toBe(
      'http://127.0.0.1:8080/',
    );
  });

  it('never prints a password', () => {
    expect(() => parseTarget('http://user:hunter2@example.org/')).toThrow(
      'Refused http://example.org/: the address holds a user name or password',
    );
  });
});

describe('guardedLookup', () => {
  const look = (addresses: string[], { allowPrivate = false, all = true } = {}) =>
    new Promise((settle) => {
      const lookup = guardedLookup(async () => addresses, { allowPrivate });
      lookup('name.example', { all }, (error, address, family) => {
        settle(error instanceof CorroborateError ? error.code : { address, family });
      });
    });

  it('hands out every address that passed', async () => {
    expect(await look(['8.8.8.8', '2606:4700::1'])).toEqual({
      address: [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1', family: 6 },
      ],
      family: undefined,
    });
  });

  it('hands out the first address where one is asked for', async () => {
    expect(await look(['8.8.8.8', '2606:4700::1'], { all: false })).toEqual({
      address: '8.8.8.8',
      family: 4,
    });
  });

  it('refuses a name with one private address among public ones', async () => {
    expect(await look(['8.8.8.8', '10.0.0.1'])).toBe('fetch-refused');
  });

  it('says that a name without addresses is not found', async () => {
    expect(await look([])).toBe('fetch-failed');
  });
});
