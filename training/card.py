"""Writes a table into a model card, between its marks."""

import re
from pathlib import Path

MARKS = re.compile(r"(<!-- measured -->\n).*?(<!-- /measured -->)", re.DOTALL)


def write_table(card: Path, head: list[str], rows: list[tuple], notes: str) -> None:
    shown = [[f"{value:.3f}" if isinstance(value, float) else str(value) for value in row] for row in rows]
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *shown]
    table = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    text = card.read_text(encoding="utf8")
    assert MARKS.search(text), card
    card.write_text(MARKS.sub(lambda m: f"{m.group(1)}{table}\n\n{notes}\n{m.group(2)}", text), encoding="utf8")
