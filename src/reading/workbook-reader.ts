import { gridReading } from './grid-reading.js';
import type { Reader } from './reader.js';
import { openWorkbook } from './tables/workbook.js';

/** Reads workbooks: each sheet as rows of text, values and no formulas. */
export const workbookReader: Reader = {
  name: 'workbook',
  version: 1,
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.ms-excel',
    'application/vnd.ms-excel.sheet.macroenabled.12',
    'application/vnd.ms-excel.sheet.binary.macroenabled.12',
  ],
  extensions: ['.xlsx', '.ods', '.xls', '.xlsm', '.xlsb'],
  typeOf: {
    '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
    '.xls': 'application/vnd.ms-excel',
    '.xlsm': 'application/vnd.ms-excel.sheet.macroenabled.12',
    '.xlsb': 'application/vnd.ms-excel.sheet.binary.macroenabled.12',
  },
  async read(bytes) {
    const { grids, ...about } = await openWorkbook(bytes);
    return gridReading(grids, about);
  },
};
