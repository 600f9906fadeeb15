"""How a claim and a passage become the reader's token ids.

`<s> claim </s></s> title. publisher. date. heading. ¶ sentence ¶ sentence … </s>`, in 384 tokens,
where ¶ is the mark. `src/adapters/onnx/reader-input.ts` does the same; the two are compared in the
export.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marks import END, MARK, START

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LIMIT, CLAIM_LIMIT, TITLE_LIMIT = 384, 96, 24


@dataclass(frozen=True)
class Passage:
    """Consecutive sentences, or a piece of evidence, and what is known of where they stand."""

    sentences: tuple[str, ...]
    title: str = ""
    publisher: str = ""
    date: str = ""
    heading: str = ""


def ended(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?:;" else f"{text}."


def reader_input(tokenizer: Tokenizer, claim: str, passage: Passage) -> tuple[list[int], list[int]]:
    """Token ids, and the places of the marks: fewer than the sentences where these don't all fit."""

    def ids(text: str) -> list[int]:
        return tokenizer.encode(text, add_special_tokens=False).ids if text else []

    found = [START, *ids(claim)[:CLAIM_LIMIT], END, END]
    for part in (passage.title, passage.publisher, passage.date, passage.heading):
        found += ids(ended(part))[:TITLE_LIMIT]
    marks = []
    for sentence in passage.sentences:
        room = LIMIT - len(found) - 2
        own = ids(sentence)
        if marks and len(own) > room:
            break
        marks.append(len(found))
        found += [MARK, *own[:room]]
    return [*found, END], marks
