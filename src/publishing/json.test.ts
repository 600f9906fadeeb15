import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import { HOSTILE_REPORT } from '../../test/fakes/unusual-reports.js';
import { type Report, reportSchema } from '../model/report.js';
import { publishJson } from './json.js';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
};

describe('publishJson', () => {
  it('orders keys as the schema does, whatever order they came in', () => {
    const models = { reader: 'lexical-1', embedder: 'none' };
    const report: Report = { ...SAMPLE_REPORT, engine: { ...SAMPLE_REPORT.engine, models } };
    const json = publishJson(report);
    expect(publishJson(reversed(report) as Report)).toBe(json);
    expect(Object.keys(JSON.parse(json))).toEqual(
      Object.keys(reportSchema.shape).filter((key) => key in report),
    );
    expect(json).toContain('"models": {\n      "embedder": "none",\n      "reader": "lexical-1"\n');
  });

  it('ends with a line break and reads back as the same report', () => {
    const json = publishJson(HOSTILE_REPORT);
    expect(json.endsWith('}\n')).toBe(true);
    expect(JSON.parse(json)).toEqual(HOSTILE_REPORT);
  });

  it('prints no character that commands a terminal or reorders text', () => {
    const inLine = publishJson(HOSTILE_REPORT).replaceAll('\n', '');
    expect(inLine.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)).toBeNull();
  });
});
