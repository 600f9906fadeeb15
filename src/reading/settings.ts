import { byHand, valuesOf } from '../model/settings.js';

/**
 * Every share and size that telling text from what surrounds it goes by. Nobody
 * compared them on labelled data; test/corpus says what readers must make of its documents with them.
 */
export const READING_TEXT_SETTINGS = {
  linkedShare: byHand(0.8, [0.5, 1], 'Share of a block within links from which it is a mere link.'),
  letters: byHand(0.5, [0, 1], 'Share of letters that a sentence needs.'),
  wrapQuantile: byHand(
    0.9,
    [0.5, 1],
    'Share of lines of plain text that end by the column of its wrap.',
  ),
  wrapWidest: byHand(160, [40, 500], 'Columns of the widest wrap: longer lines are paragraphs.'),
  wrapCarried: byHand(
    0.15,
    [0, 1],
    'Share of lines that run on in the next, from which text is wrapped.',
  ),
  utf16Zeros: byHand(0.7, [0.5, 1], 'Share of zero bytes on one side from which text is UTF-16.'),
  utf16Others: byHand(0.05, [0, 0.5], 'Share of zero bytes that the other side may have.'),
  noise: byHand(0.02, [0, 0.5], 'Share of control characters from which bytes are no text.'),
  charsetConfidence: byHand(
    30,
    [0, 100],
    'Confidence in percent from which a guessed charset is taken.',
  ),
  raisedSize: byHand(0.8, [0.3, 1], 'Size of the mark of a note, in sizes of its line, at most.'),
  raisedBy: byHand(0.15, [0, 1], 'How far such a mark is raised, in sizes of its line.'),
  sameRow: byHand(0.45, [0, 1], 'Distance in height of pieces of one row, in sizes of the larger.'),
  columnGap: byHand(2.2, [1, 10], 'Gap that parts two columns of a row, in sizes of the text.'),
  wordGap: byHand(0.15, [0, 1], 'Gap that parts two words, in sizes of the text.'),
  gutterFrom: byHand(
    0.3,
    [0, 0.5],
    'Where the gutter of two columns may start, in widths of the text.',
  ),
  gutterTo: byHand(
    0.7,
    [0.5, 1],
    'Where the gutter of two columns may end, in widths of the text.',
  ),
  gutterCrossed: byHand(0.15, [0, 1], 'Share of lines that may cross a gutter.'),
  gutterSide: byHand(0.25, [0, 0.5], 'Share of lines that stand on either side of it.'),
  sameHeight: byHand(0.01, [0, 1], 'Distance in points of pieces that were put on one height.'),
  columnQuantile: byHand(0.8, [0.5, 1], 'Share of lines that end by the edge of their column.'),
  indent: byHand(0.8, [0, 10], 'Indent that starts a paragraph, in sizes of the text.'),
  paragraphGap: byHand(1.3, [1, 5], 'Drop that starts a paragraph, in steps from line to line.'),
  upright: byHand(0.2, [0, 1], 'Slant up to which a piece of text is upright.'),
  tableText: byHand(
    2_000_000,
    [100_000, 20_000_000],
    'Characters of text that are made of the rows of a document: the index of a million rows would take hours, and a query finds them sooner.',
  ),
  fieldText: byHand(
    0.7,
    [0.1, 1],
    'Size of text in a form where it fills its field, in its height.',
  ),
  pictureDots: byHand(200, [100, 400], 'Dots an inch at which a page is drawn to be recognised.'),
  pictureLongest: byHand(3500, [1000, 6000], 'Dots of the longer side of such a picture at most.'),
  scanWords: byHand(
    25,
    [0, 200],
    'Words of a page’s text layer below which it is a stamp on a picture, in a scan.',
  ),
  scanShare: byHand(0.5, [0, 1], 'Share of pages without any text from which a PDF is a scan.'),
  legibleWord: byHand(
    30,
    [0, 100],
    'Confidence in percent from which a recognised word counts as read, on a doubtful line.',
  ),
  sureLine: byHand(
    80,
    [0, 100],
    'Mean confidence of a line whose words all count as read: a lone low one there is mostly right.',
  ),
  loneMark: byHand(
    80,
    [0, 100],
    'The same of a mark that stands alone: specks at the edge of a page are taken for such.',
  ),
  legibleLine: byHand(
    0.5,
    [0, 1],
    'Share of letters in words that count as read, from which a recognised line does.',
  ),
  largerLetters: byHand(
    1.45,
    [1, 3],
    'Height of letters that are larger than the page’s usual, in heights of these.',
  ),
  headingSize: byHand(1.15, [1, 3], 'Size of a heading, in sizes of the body, at least.'),
};

export const READING_TEXT = valuesOf(READING_TEXT_SETTINGS);
