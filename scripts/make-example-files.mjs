#!/usr/bin/env node
/**
 * Writes the two documents of the shipped example that have no readable source of their own: the
 * memorandum as DOCX and the auditor's review as PDF. Their text lives here. The PDF comes out the
 * same every time; the DOCX differs in its time stamps only, so run this when the text changes.
 */
import { writeFileSync } from 'node:fs';
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const FOLDER = new URL('../examples/sheriff-exchange/documents/', import.meta.url);

const NOTE =
  'This is a summary written for the Corroborate example; its publisher, people and places are invented.';

const memorandum = {
  title: 'Memorandum of Understanding',
  subtitle: "between the Calder County Sheriff's Office and the National Police of Esmara",
  sections: [
    [
      '1. Purpose',
      '1.1 The parties wish to exchange experience in the policing of public events, the search for missing persons, and traffic at border crossings.',
      '1.2 This memorandum is a statement of intent. It is not legally binding and creates no right that a court could enforce.',
    ],
    [
      '2. Seminars',
      "2.1 The National Police will host one seminar a year in Port Amsel, of at most five days. The Sheriff's Office may send at most two deputies.",
      '2.2 Sessions are led by serving or retired officers of the National Police. The National Police may invite guest speakers from other institutions.',
      '2.3 The armed forces of Esmara are not a party to this memorandum and provide no instructors under it.',
      '2.4 Participants receive a confirmation of attendance. Nobody is examined, and attendance gives no credit toward licensing in either country.',
    ],
    [
      '3. Limits',
      '3.1 Participants take no part in operations, carry no weapons and exercise no police powers in the host country.',
      '3.2 No personal data and no equipment are exchanged under this memorandum.',
    ],
    [
      '4. Costs',
      '4.1 Each party continues to pay the salaries of its own officers.',
      '4.2 Travel and lodging may be paid by the Harbor Bridge Foundation, up to $18,000 a year. No county money is used for travel.',
    ],
    [
      '5. Records',
      "5.1 The Sheriff's Office keeps the agenda and the attendance list of each seminar for seven years.",
      '5.2 Each party answers requests for records under its own law.',
    ],
    [
      '6. Term',
      '6.1 This memorandum takes effect on March 14, 2023, and ends on March 13, 2026, unless both parties renew it in writing.',
      '6.2 Either party may end it at any time with thirty days of notice.',
    ],
  ],
  signatures:
    "Signed on March 14, 2023, by Dana Whitlock, Sheriff, for the Calder County Sheriff's Office, and by Ilse Marven, Commissioner for Training, for the National Police of Esmara.",
};

const review = {
  runningHead: 'Calder County Auditor · Review 2025-07',
  title: 'Review of the exchange with the National Police of Esmara',
  date: 'October 7, 2025',
  sections: [
    [
      'Scope',
      "The board of commissioners asked for this review in June 2025. We read the memorandum of March 2023, travel vouchers, training logs for 2023 to 2025 and the agenda of May 2024, and we spoke with nine employees of the Sheriff's Office. We did not visit Esmara and could not interview its officials.",
    ],
    [
      'Who took part',
      "Four of the office's 212 sworn deputies attended a seminar in Port Amsel: two in October 2023 and two in May 2024. A third seminar, planned for June 2025, was called off. We found no evidence for reports of six or more participants.",
      'The attendance list and the agenda of October 2023 are missing, although the memorandum requires that both be kept for seven years. We rely on vouchers for that trip.',
    ],
    [
      'What it cost',
      'The Harbor Bridge Foundation paid $15,020 for the 2023 trip and $16,440 for the 2024 trip, $31,460 in all. No county money was spent on travel. The deputies drew their regular salaries, which came to about $9,300 for both trips.',
    ],
    [
      'Who gave instruction',
      'Ten of the eleven sessions in May 2024 were led by officers of the National Police. One, of 90 minutes, was led by Colonel Andrei Tovar, whom the agenda lists under the Border Command of the army. We saw no contract or payment between the county and the Esmaran army.',
      "We were told that the colonel had retired in 2021. We asked for proof and did not receive any. Section 2.3 of the memorandum says that the armed forces provide no instructors; whether the session departed from it depends on the colonel's status, which we can't determine.",
      "The two deputies' seminar accounts for 80 of the 8,700 hours of in-service training that the office logged in 2024, less than one percent. All other hours were given by the State Police Academy, by the office's own instructors or, for the nine deputies under the 287(g) agreement, by Immigration and Customs Enforcement.",
    ],
    [
      'Recommendations',
      'The Sheriff should keep complete records, obtain the names and positions of all speakers before a trip, and log seminars apart from training. The Sheriff agreed with all three.',
    ],
  ],
};

async function writeMemorandum() {
  const paragraph = (text) =>
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun(text)] });
  const document = new Document({
    creator: 'Calder County Clerk',
    title: memorandum.title,
    sections: [
      {
        children: [
          new Paragraph({
            text: memorandum.title,
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
          }),
          new Paragraph({ text: memorandum.subtitle, alignment: AlignmentType.CENTER }),
          new Paragraph({ children: [new TextRun({ text: NOTE, italics: true })] }),
          ...memorandum.sections.flatMap(([heading, ...paragraphs]) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
            ...paragraphs.map(paragraph),
          ]),
          paragraph(memorandum.signatures),
        ],
      },
    ],
  });
  writeFileSync(
    new URL('memorandum-of-understanding.docx', FOLDER),
    await Packer.toBuffer(document),
  );
}

const PAGE = { width: 612, height: 792, margin: 90 };
const BODY = { size: 11.5, leading: 16 };

/** Words of a paragraph in lines that fit the column. */
function wrap(text, font, size) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    const fits = font.widthOfTextAtSize(longer, size) <= PAGE.width - 2 * PAGE.margin;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

async function writeReview() {
  const pdf = await PDFDocument.create();
  const written = new Date('2025-10-07T12:00:00Z');
  pdf.setTitle(review.title);
  pdf.setAuthor('Calder County Auditor');
  pdf.setCreationDate(written);
  pdf.setModificationDate(written);
  const serif = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  let page;
  let y = 0;

  const turn = () => {
    page = pdf.addPage([PAGE.width, PAGE.height]);
    const x = PAGE.margin;
    page.drawText(review.runningHead, { x, y: PAGE.height - 50, size: 9, font: serif });
    page.drawText(`Page ${pdf.getPageCount()}`, {
      x: PAGE.width / 2 - 15,
      y: 45,
      size: 9,
      font: serif,
    });
    y = PAGE.height - PAGE.margin;
  };
  const write = (text, { font = serif, size = BODY.size, before = 8 } = {}) => {
    y -= before;
    for (const line of wrap(text, font, size)) {
      if (y < PAGE.margin) turn();
      page.drawText(line, { x: PAGE.margin, y, size, font });
      y -= BODY.leading;
    }
  };

  turn();
  write(review.title, { font: bold, size: 17 });
  write(review.date);
  write(NOTE);
  for (const [heading, ...paragraphs] of review.sections) {
    write(heading, { font: bold, size: 13, before: 14 });
    for (const text of paragraphs) write(text);
  }
  writeFileSync(new URL('auditor-review.pdf', FOLDER), await pdf.save());
}

await Promise.all([writeMemorandum(), writeReview()]);
