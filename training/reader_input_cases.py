"""Writes `test/corpus/reader-inputs.json`: claims and passages with the token ids and the places of
marks that training gives them, so that the engine's tests can tell whether it makes the same inputs.

    python training/reader_input_cases.py models/reader/tokenizer.json
"""

import json
import sys
from pathlib import Path

from tokenizers import Tokenizer

from reader_input import Passage, reader_input

OUT = Path(__file__).parent.parent / "test" / "corpus" / "reader-inputs.json"

CLAIM = "The harbour board paid for the pier."
LONG = "The board met on nineteen days and heard the engineers of both firms. " * 3
CASES = [
    (CLAIM, Passage(("It paid 4 million crowns in 2021.",))),
    (CLAIM, Passage(("Who paid?", "The board did.", "Nobody objected."), "The pier", "Bay Courier", "2024-07-20", "Costs")),
    (CLAIM, Passage((" It was open  ", "", "It closed."), "", "", "2024", "Costs:")),
    (CLAIM * 9, Passage((LONG,), LONG, LONG, "2024-07-20", LONG)),
    ("Did the board pay?", Passage(("Ω σ Σ", "é", "\u0000", "中文", "العربية", "[unused0] ¶ [SEP]"))),
]


def main(vocabulary: str) -> None:
    tokenizer = Tokenizer.from_file(vocabulary)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    cases = []
    for claim, passage in CASES:
        ids, marks = reader_input(tokenizer, claim, passage)
        own = {**vars(passage), "sentences": list(passage.sentences)}
        cases.append({"claim": claim, "passage": own, "ids": ids, "marks": marks})
    OUT.write_text(json.dumps(cases, indent=1) + "\n")


main(*sys.argv[1:])
