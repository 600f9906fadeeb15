import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { translateFileError } from '../../model/file-error.js';
import type { WatchEvent } from '../../model/watch.js';
import type { OperationContext } from '../context.js';
import { type Alert, alertOf } from './alert.js';
import { alertMail } from './alert-mail.js';

/** Where alerts go. */
export interface AlertTargets {
  /** An https address, or one of this machine. */
  webhook: string | null;
  /** A folder for messages. */
  mailFolder: string | null;
}

/** What became of an alert. */
export interface SentAlert {
  to: string;
  items: number;
  failure: string | null;
}

interface Target {
  /** Stands for it in the record: without what an address may hold in confidence. */
  name: string;
  send(alert: Alert): Promise<void>;
  /** A message about it as it may stand in the record. */
  told(message: string): string;
}

const shortDigest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

async function writeMail(folder: string, alert: Alert): Promise<void> {
  const text = alertMail(alert);
  const name = `corroborate-${alert.at.replace(/[^0-9TZ]/gu, '')}-${shortDigest(text)}.eml`;
  await mkdir(folder, { recursive: true });
  // Whoever watches the folder finds whole messages only.
  await writeFile(join(folder, `.${name}.part`), text);
  await rename(join(folder, `.${name}.part`), join(folder, name));
}

/** A message about a webhook without what follows its origin: services put their secrets there. */
function withoutPath(message: string, webhook: string): string {
  if (!URL.canParse(webhook)) return message.replaceAll(webhook, '…');
  const { href, origin, pathname, search } = new URL(webhook);
  const without = message.replaceAll(webhook, origin).replaceAll(href, origin);
  return [`${pathname}${search}`, pathname, search]
    .filter((part) => part.length > 1)
    .reduce((text, part) => text.replaceAll(part, '…'), without);
}

function targetsOf(context: OperationContext, { webhook, mailFolder }: AlertTargets): Target[] {
  const targets: Target[] = [];
  if (webhook !== null) {
    const origin = URL.canParse(webhook) ? new URL(webhook).origin : 'webhook';
    targets.push({
      name: `${origin} ${shortDigest(webhook)}`,
      send: async (alert) => (await context.webhook()).post(webhook, JSON.stringify(alert)),
      told: (message) => withoutPath(message, webhook),
    });
  }
  if (mailFolder !== null) {
    const folder = resolve(context.workingFolder, mailFolder);
    targets.push({
      name: folder,
      send: (alert) => writeMail(folder, alert),
      told: (message) => message,
    });
  }
  return targets;
}

/** Where untold events begin, or null for a target that is new: what was not delivered is told again. */
function untoldFrom(events: readonly WatchEvent[], target: string): number | null {
  for (const event of [...events].reverse())
    if (event.event === 'alerted' && event.target === target)
      return event.failure === null ? event.to : event.from;
  return null;
}

/**
 * Notes before a run where what a new target will be told of begins, so that a kill loses nothing.
 *
 * @throws {CorroborateError} `invalid-input`, `fetch-refused` for a webhook that may not be told.
 */
export async function noteTargets(context: OperationContext, where: AlertTargets): Promise<void> {
  if (where.webhook !== null) (await context.webhook()).check(where.webhook);
  const { ledger } = await context.stores();
  for (const { name: target } of targetsOf(context, where)) {
    const events = await ledger.watchEvents();
    if (untoldFrom(events, target) !== null) continue;
    const { length: from } = events;
    const at = context.clock.now().toISOString();
    await ledger.appendWatchEvent({ event: 'alerted', target, from, to: from, at, failure: null });
  }
}

async function attempt(target: Target, alert: Alert): Promise<string | null> {
  try {
    await target.send(alert);
    return null;
  } catch (error) {
    const known = translateFileError(error);
    return target.told(known instanceof Error ? known.message : String(known));
  }
}

/**
 * Tells each target what is new since it was told last, once a run is recorded. One that fails is
 * told again by the next run; a kill in between may tell something twice, and loses nothing.
 */
export async function sendAlerts(
  context: OperationContext,
  where: AlertTargets,
): Promise<SentAlert[]> {
  const { ledger } = await context.stores();
  const sent: SentAlert[] = [];
  for (const target of targetsOf(context, where)) {
    const events = await ledger.watchEvents();
    const from = untoldFrom(events, target.name) ?? events.length;
    const at = context.clock.now().toISOString();
    const alert = await alertOf(ledger, events, from, at);
    if (alert === null) continue;
    const failure = await attempt(target, alert);
    const to = events.length;
    await ledger.appendWatchEvent({ event: 'alerted', target: target.name, from, to, at, failure });
    sent.push({ to: target.name, items: alert.items.length + alert.more, failure });
  }
  return sent;
}
