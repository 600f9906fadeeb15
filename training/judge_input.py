"""How a claim and a sentence in its context become the judge's token ids.

`[CLS] claim [SEP] title. date. heading. before ⟦ sentence ⟧ after [SEP]`, in 256 tokens: the claim
whole, then the sentence, then as much of what stands around it as fits.
`src/adapters/onnx/judge-input.ts` does the same; the two are compared in the export.
"""

from dataclasses import dataclass

from tokenizers import Tokenizer

from tokens import CLS, SEP, ids_of

OPEN, CLOSE = 1, 2
LIMIT, CLAIM_LIMIT, NEIGHBOUR_LIMIT, TITLE_LIMIT = 256, 128, 48, 24


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a longer piece of evidence, where it stands."""

    text: str
    before: str = ""
    after: str = ""
    heading: str = ""
    title: str = ""
    date: str = ""


def ended(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?:;" else f"{text}."


def judge_input(tokenizer: Tokenizer, claim: str, sentence: Sentence) -> tuple[list[int], list[int]]:
    def ids(text: str) -> list[int]:
        return ids_of(tokenizer, [text])[0] if text else []

    first = [CLS, *ids(claim)[:CLAIM_LIMIT], SEP]
    room = LIMIT - len(first) - 3
    own = ids(sentence.text)[:room]
    room -= len(own)
    before = ids(ended(sentence.before))
    before = before[max(0, len(before) - min(NEIGHBOUR_LIMIT, room)) :] if room else []
    room -= len(before)
    after = ids(sentence.after)[: min(NEIGHBOUR_LIMIT, room)]
    room -= len(after)
    heading = ids(ended(sentence.heading))[: min(TITLE_LIMIT, room)]
    room -= len(heading)
    title = ids(ended(sentence.title))[: min(TITLE_LIMIT, room)]
    room -= len(title)
    date = ids(ended(sentence.date))[:room]
    second = [*title, *date, *heading, *before, OPEN, *own, CLOSE, *after, SEP]
    return [*first, *second], [0] * len(first) + [1] * len(second)
