"""Tests of what training learns from. They need no package:

    python -m unittest discover --start-directory training
"""

import gzip
import json
import random
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from card import write_table
from marks import END, MARK, START
from pairs import allowed, read_judgements, read_lines
from reader_examples import (
    NEITHER,
    QUALIFIES,
    REFUTES,
    SUPPORTS,
    as_question,
    digest,
    drawn,
    is_held_out,
    one_of,
    pair_example,
    read_pairs,
    read_written,
    target_of,
    written_example,
    written_examples,
)
from reader_input import CLAIM_LIMIT, LIMIT, Passage, reader_input

RECORD = {
    "id": "w1",
    "title": "The pier",
    "publisher": "Bay Courier",
    "date": "2024-07-20",
    "sentences": ["It rained.", "The board paid for the pier.", "Nobody objected.", "It closed at noon."],
    "claims": [
        {
            "claim": "The board paid for the pier.",
            "passage": "supports",
            "sentence": {"1": "supports"},
            "decisive": [[1]],
        }
    ],
}
OTHER = {**RECORD, "id": "w2", "sentences": ["A ferry sank.", "It was old.", "Divers found it."], "claims": []}
AS_WRITTEN = {"withoutWhatDecides": 0, "strangers": 0, "verbatim": 0, "short": 0, "trimmed": 0, "questions": 0}


class OneTokenAWord:
    """Stands in for a tokenizer: the length of a word is its id."""

    def encode(self, text: str, add_special_tokens: bool) -> SimpleNamespace:
        return SimpleNamespace(ids=[len(word) for word in text.split()])


def pair(label: str, **changes: object) -> dict:
    return {"claim": "The board paid.", "evidence": "The board paid.", "label": label, "set": "vitaminc", **changes}


class Inputs(unittest.TestCase):
    def test_a_sentence_begins_where_its_mark_stands(self):
        passage = Passage(("It rained.", "Nobody came."), title="The pier", date="2024")
        ids, marks = reader_input(OneTokenAWord(), "It rained.", passage)
        self.assertEqual(ids, [START, 2, 7, END, END, 3, 5, 5, MARK, 2, 7, MARK, 6, 5, END])
        self.assertEqual([ids[at] for at in marks], [MARK, MARK])

    def test_nothing_is_longer_than_the_reader_takes(self):
        ids, marks = reader_input(OneTokenAWord(), "word " * 200, Passage(("long " * 200,) * 3, title="title " * 99))
        self.assertLessEqual(len(ids), LIMIT)
        self.assertEqual(ids.index(END), CLAIM_LIMIT + 1)
        self.assertEqual((ids[-1], len(marks)), (END, 1))


class Targets(unittest.TestCase):
    def test_a_label_is_one_stance_or_several_of_which_any_is_right(self):
        self.assertEqual(target_of(pair("refutes")), one_of(REFUTES))
        self.assertEqual(target_of(pair("supports", partial=True)), one_of(QUALIFIES))
        self.assertEqual(target_of(pair("neither", binary=True)), one_of(REFUTES, QUALIFIES, NEITHER))
        self.assertEqual(target_of(pair("neither", set="mnli")), one_of(QUALIFIES, NEITHER))

    def test_votes_add_up_to_one_and_the_majority_leads(self):
        target = target_of(pair("refutes", set="climate-fever", votes={"refutes": 3, "neither": 1}))
        self.assertAlmostEqual(sum(target), 1)
        self.assertEqual(target.index(max(target)), REFUTES)

    def test_one_sentence_has_the_stance_of_its_pair_and_several_have_none(self):
        self.assertEqual(pair_example(pair("supports")).sentences, (one_of(SUPPORTS),))
        several = pair_example(pair("supports", evidence="The board paid. It rained."))
        self.assertEqual(several.sentences, (None, None))

    def test_what_is_kept_of_long_evidence_shares_most_words_with_the_claim(self):
        kept = digest("The board paid for the pier.", "It rained. The board paid. A ferry sank today.", limit=4)
        self.assertEqual(kept, ["The board paid."])


class Written(unittest.TestCase):
    def test_every_sentence_has_the_stance_that_was_written_or_none(self):
        example = written_example(RECORD, RECORD["claims"][0])
        self.assertEqual(example.target, one_of(SUPPORTS))
        self.assertEqual(example.sentences, (one_of(NEITHER), one_of(SUPPORTS), one_of(NEITHER), one_of(NEITHER)))

    def test_a_passage_without_what_decides_no_longer_supports(self):
        settings = {**AS_WRITTEN, "withoutWhatDecides": 1}
        (example,) = written_examples([RECORD], settings, random.Random(1))
        self.assertNotIn("The board paid for the pier.", example.passage.sentences)
        self.assertEqual(example.target, one_of(QUALIFIES, NEITHER))

    def test_a_strangers_passage_says_nothing(self):
        settings = {**AS_WRITTEN, "strangers": 1}
        found = [written_examples([RECORD, OTHER], settings, random.Random(seed))[0] for seed in range(20)]
        strangers = [example for example in found if example.source == "stranger"]
        self.assertTrue(strangers)
        for example in strangers:
            self.assertEqual(example.target, one_of(NEITHER))
            self.assertEqual(example.passage.sentences, tuple(OTHER["sentences"]))

    def test_however_a_passage_is_cut_each_sentence_keeps_its_target(self):
        settings = {**AS_WRITTEN, "short": 0.5, "trimmed": 1, "verbatim": 0.3}
        for seed in range(200):
            (example,) = written_examples([RECORD, OTHER], settings, random.Random(seed))
            targets = dict(zip(example.passage.sentences, example.sentences, strict=True))
            self.assertEqual(targets["The board paid for the pier."], one_of(SUPPORTS))
            self.assertEqual([name for name, own in targets.items() if own == one_of(SUPPORTS)], [example.claim])

    def test_a_statement_is_asked_by_its_first_auxiliary(self):
        self.assertEqual(as_question("The board was paid."), "Was the board paid?")
        self.assertIsNone(as_question("In 2021 the board was paid."))
        self.assertIsNone(as_question("The board paid."))


class Sets(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def write(self, path: str, records: list[dict]) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with gzip.open(file, "wt", encoding="utf8") as lines:
            lines.writelines(json.dumps(record) + "\n" for record in records)
        return file

    def test_what_is_held_out_is_in_no_example(self):
        claims = [pair("supports", claim=f"Claim {at}.") for at in range(200)]
        self.write("pairs/train/vitaminc.jsonl.gz", [*claims, pair("supports", synthetic=True), pair("supports", evidence=" ")])
        settings = {"times": {"vitaminc": 1}, "asBinary": [], "heldOut": 0.2, "pairs": 1}
        learn, keep = read_pairs(self.folder, settings, {"allow": "research"})
        self.assertEqual(len(learn) + len(keep), 200)
        self.assertTrue(20 < len(keep) < 70)
        examples = drawn(learn, settings, random.Random(1))
        self.assertEqual(len(examples), len(learn))
        self.assertFalse({example.claim for example in examples} & {own["claim"] for own in keep})

    def test_passages_are_held_out_by_their_id(self):
        file = self.write("passages.jsonl.gz", [{**RECORD, "id": f"w{at}"} for at in range(50)])
        learn, keep = read_written([file], 0.3)
        self.assertTrue(learn and keep)
        self.assertTrue(all(is_held_out(record["id"], 0.3) for record in keep))
        self.assertFalse(any(is_held_out(record["id"], 0.3) for record in learn))

    def test_sets_that_forbid_commercial_use_are_left_out(self):
        licences = {"allow": "commercial", "forbidCommercialUse": ["mnli"]}
        self.assertEqual(allowed(["mnli", "vitaminc"], licences), ["vitaminc"])
        self.assertEqual(allowed(["mnli", "vitaminc"], {**licences, "allow": "research"}), ["mnli", "vitaminc"])

    def test_judgements_are_read_with_and_without_a_header(self):
        file = self.folder / "qrels.tsv"
        file.write_text("query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n")
        self.assertEqual(read_judgements(file), {"q1": {"d1": 2, "d2": 0}})

    def test_empty_lines_hold_no_record(self):
        file = self.folder / "pairs.jsonl"
        file.write_text('{"claim": "It rained."}\n\n')
        self.assertEqual(list(read_lines(file)), [{"claim": "It rained."}])


class Card(unittest.TestCase):
    def test_a_table_takes_the_place_of_the_one_between_the_marks(self):
        with tempfile.TemporaryDirectory() as scratch:
            card = Path(scratch) / "README.md"
            card.write_text("Before.\n<!-- measured -->\nold\n<!-- /measured -->\nAfter.\n")
            write_table(card, ["set", "right"], [("one", 0.5)], "A note.")
            self.assertEqual(
                card.read_text(),
                "Before.\n<!-- measured -->\n| set | right |\n| --- | ---: |\n| one | 0.500 |\n\nA note.\n"
                "<!-- /measured -->\nAfter.\n",
            )


if __name__ == "__main__":
    unittest.main()
