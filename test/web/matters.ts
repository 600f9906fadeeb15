/** A matter of the tests' web: a question whose answer is known, and what is written of it. */
export interface Matter {
  /** A town that no other matter names; its lower-case form is part of its hosts. */
  town: string;
  question: string;
  verdict: 'supported' | 'refuted';
  /** What the record of a public body says, and what a newspaper reports: both decide it. */
  record: { title: string; paragraphs: string[] };
  report: { title: string; paragraphs: string[] };
}

const BEGINNINGS = ['Sel', 'Cor', 'Amb', 'Tarn', 'Lark', 'Kess', 'Wrex', 'Dun'];
const ENDINGS = ['wick', 'mere', 'ford', 'holm', 'by'];
const COMPANIES = [
  'Marlin Ferries',
  'Osprey Haulage',
  'Heron Water',
  'Curlew Energy',
  'Plover Rail',
];
const OTHERS = ['Teal Piers', 'Grebe Estates', 'Swift Foods', 'Dunlin Glass', 'Avocet Timber'];
const PEOPLE = ['Ada Norling', 'Piet Vance', 'Ruth Calloway', 'Omar Delisle', 'Ines Harrow'];

interface Names {
  town: string;
  company: string;
  other: string;
  person: string;
  year: number;
}

type Kind = (names: Names) => Omit<Matter, 'town'>;

const KINDS: readonly Kind[] = [
  ({ town, company, other }) => ({
    question: `Does ${company} pay ${other} for the use of the pier of ${town}?`,
    verdict: 'supported',
    record: {
      title: `Accounts of the harbour of ${town}`,
      paragraphs: [
        `${company} pays ${other} 40,000 crowns a year for the use of the pier of ${town}.`,
        `The payments are made in two parts, in March and in September.`,
        `The harbour office of ${town} keeps the receipts for ten years.`,
      ],
    },
    report: {
      title: `Line pays for its berth in ${town}`,
      paragraphs: [
        `${company} pays ${other} for the use of the pier of ${town}, the accounts of the harbour show.`,
        `The council was not told of the payments, its clerk said on Monday.`,
        `A spokeswoman for the line called the sum a fair price for a berth that nobody else wanted.`,
      ],
    },
  }),
  ({ town, year }) => ({
    question: `Was the old bridge of ${town} closed in ${year}?`,
    verdict: 'refuted',
    record: {
      title: `Inspection of bridges in ${town}`,
      paragraphs: [
        `The old bridge of ${town} was not closed in ${year}.`,
        `Inspectors found rust on two of its bearings and asked for paint.`,
        `The next inspection is due in five years.`,
      ],
    },
    report: {
      title: `Bridge of ${town} carried traffic all year`,
      paragraphs: [
        `The old bridge of ${town} was not closed in ${year}, the roads office said.`,
        `A photograph of a barrier that was shared widely shows the new bridge during its opening.`,
        `About 4,000 cars cross the old one on a weekday.`,
      ],
    },
  }),
  ({ town, company }) => ({
    question: `Did the council of ${town} sell the old mill to ${company}?`,
    verdict: 'supported',
    record: {
      title: `Minutes of the council of ${town}`,
      paragraphs: [
        `The council of ${town} sold the old mill to ${company} for 310,000 crowns.`,
        `Nine members voted in favour and four against.`,
        `The deed was entered in the land register in May.`,
      ],
    },
    report: {
      title: `Mill of ${town} goes to a company`,
      paragraphs: [
        `The council of ${town} sold the old mill to ${company} after two years of talks.`,
        `Neighbours had asked for a museum in the building.`,
        `Work on the roof is to begin before the winter.`,
      ],
    },
  }),
  ({ town, company, year }) => ({
    question: `Did ${company} receive a grant from the council of ${town} in ${year}?`,
    verdict: 'refuted',
    record: {
      title: `Register of grants of ${town}`,
      paragraphs: [
        `${company} did not receive a grant from the council of ${town} in ${year}.`,
        `Eleven associations were given grants in that year, most of them sports clubs.`,
        `Each grant above 500 crowns is listed with its purpose.`,
      ],
    },
    report: {
      title: `No grant for a company in ${town}`,
      paragraphs: [
        `${company} did not receive a grant from the council of ${town} in ${year}, the register shows.`,
        `A leaflet had said otherwise before the election.`,
        `Whoever printed the leaflet did not sign it.`,
      ],
    },
  }),
  ({ town, person }) => ({
    question: `Did ${person} resign as director of the museum of ${town}?`,
    verdict: 'supported',
    record: {
      title: `Notice of the museum board of ${town}`,
      paragraphs: [
        `${person} resigned as director of the museum of ${town} on 3 June.`,
        `The board thanked her for eleven years of work.`,
        `A successor is to be chosen by the autumn.`,
      ],
    },
    report: {
      title: `Director leaves the museum of ${town}`,
      paragraphs: [
        `${person} resigned as director of the museum of ${town} this week.`,
        `Staff were told in a meeting on Thursday morning.`,
        `The museum has had falling numbers of visitors since its roof was repaired.`,
      ],
    },
  }),
  ({ town, year }) => ({
    question: `Did the water works of ${town} find lead in the water in ${year}?`,
    verdict: 'refuted',
    record: {
      title: `Tests of drinking water in ${town}`,
      paragraphs: [
        `The water works of ${town} did not find lead in the water in ${year}.`,
        `Samples were taken at thirty taps each month.`,
        `Hardness and chlorine were within the limits of the law.`,
      ],
    },
    report: {
      title: `Tests clear the taps of ${town}`,
      paragraphs: [
        `The water works of ${town} did not find lead in the water in ${year}, its report says.`,
        `Residents had asked for tests after pipes in a school were replaced.`,
        `The next report is due in spring.`,
      ],
    },
  }),
  ({ town, company, other }) => ({
    question: `Did ${company} sign an agreement with ${other} in ${town}?`,
    verdict: 'supported',
    record: {
      title: `Register of agreements of ${town}`,
      paragraphs: [
        `${company} signed an agreement with ${other} in ${town} on 14 April.`,
        `It runs for six years and can be ended by either side.`,
        `The register holds its full text with two annexes.`,
      ],
    },
    report: {
      title: `Two companies of ${town} join forces`,
      paragraphs: [
        `${company} signed an agreement with ${other} in ${town} in April.`,
        `Neither of them would say what it is worth.`,
        `The chamber of commerce welcomed it.`,
      ],
    },
  }),
  ({ town, person }) => ({
    question: `Did ${person} work for the police of ${town}?`,
    verdict: 'refuted',
    record: {
      title: `Staff register of the police of ${town}`,
      paragraphs: [
        `${person} did not work for the police of ${town}.`,
        `The register holds all who were employed since 1990.`,
        `It is open to whoever asks for it in writing.`,
      ],
    },
    report: {
      title: `Police of ${town} deny a rumour`,
      paragraphs: [
        `${person} did not work for the police of ${town}, the staff register shows.`,
        `The rumour began with a message in a chat group.`,
        `Its author has since apologised.`,
      ],
    },
  }),
];

const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[], at: number): Value =>
  values[at % values.length] as Value;

/** Forty matters: each kind five times, in towns of their own. */
export const MATTERS: readonly Matter[] = Array.from({ length: 40 }, (_, at) => {
  const kind = pick(KINDS, at);
  const round = Math.floor(at / KINDS.length);
  const town = `${pick(BEGINNINGS, at)}${pick(ENDINGS, round)}`;
  const names: Names = {
    town,
    company: pick(COMPANIES, round),
    other: pick(OTHERS, round + 1),
    person: pick(PEOPLE, round),
    year: 2019 + round,
  };
  return { town, ...kind(names) };
});
