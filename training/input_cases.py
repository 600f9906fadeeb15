"""Writes `test/corpus/model-inputs.json`: texts and pairs with the token ids that training gives
them, so that the engine's tests can tell whether its tokenizer gives them the same.

    python training/input_cases.py models/embedder/tokenizer.json ../shared/data/pairs/dev
"""

import hashlib
import json
import random
import sys
from pathlib import Path

from pairs import read_lines
from tokens import ids_of, load_tokenizer

OUT = Path(__file__).parent.parent / "test" / "corpus" / "model-inputs.json"
PAIRS_OF_A_SET = 40

TEXTS = [
    "", "   ", "\n", "\u0000", "\u200b", "\u0301", "'", " leading and trailing ", "a  b   c",
    "Hello, World!", "ALLCAPS MiXeD", "supercalifragilisticexpialidocious", "a_b-c/d\\e|f",
    "U.S.A. won't don't it's", "don’t “curly” ‘quotes’ – — …", "...!!!???", "`~^*()+={}[]<>",
    "$1,234.56 50% #tag @user", "http://example.com/a?b=c&d=e", "1st 2nd 3.14e-10", "x²+y³=z⁴ ① ½ ™",
    "a" * 99, "a" * 101, "a" * 150 + " b", "⟦ mark ⟧ [unused0]", "№ 5 § 7 ¶ © • ‣ · − × ÷ €£¥₹",
    "Café naïve façade Zürich Ångström", "ÀÉÎÕÜ ẞ ß Straße", "İstanbul ıI", "việt nam Đặng",
    "Ħ ł Ł ø Ø đ Ǆ ǅ ǆ", "ﬁ ligature ﬀ", "combining e\u0301 a\u0308\u0323", "\u1e9b\u0323 \u212b \u212a",
    "中文字符测试", "日本語のテキスト、カタカナ", "한국어 텍스트 시험", "ไทย", "हिन्दी पाठ", "「quoted」",
    "العربية نص تجريبي", "עברית טקסט", "rtl \u202eoverride\u202c", "Σίσυφος ΣΑΣ ς", "Москва Ёлка й",
    "emoji 😀 👨‍👩‍👧 🇩🇪 text", "\U00020000 ext b", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝟙𝟚", "\ue000 \ufffd", "null\u0000char",
    "tab\tnew\nline\r\nend", "bell\u0007 esc\u001b[31m", "soft\u00adhyphen zero\u200bwidth \ufeffbom",
    "non\u00a0breaking\u2009thin\u3000ideographic", "\u0085next \u2028line \u2029para", "¿Qué? ¡Sí!",
]
LETTERS = list("abcdefgXYZ0189 .,;:!?'\"-()[]{}éüßñçøåæœłđžš中文日本語한국العربيةעבריתМоскваΣςαβ😀👍🇩🇪") + [
    "\u0301", "\u200d", "\u00ad", "\u0000", "\u0007", "\u2028", "\u3000", "\ufeff", "\u202e", "##", " ", " ",
]  # fmt: skip


def drawn_texts(count: int) -> list[str]:
    draw = random.Random(4)
    return ["".join(draw.choices(LETTERS, k=draw.randint(1, 60))) for _ in range(count)]


def main(vocabulary: str, folder: str) -> None:
    tokenizer = load_tokenizer(Path(vocabulary))
    texts = TEXTS + drawn_texts(140)
    pairs = {}
    for path in sorted(Path(folder).glob("*.jsonl.gz")):
        found = [row for row in list(read_lines(path))[:PAIRS_OF_A_SET] if "evidence" in row]
        own = [text for row in found for text in (row["claim"], row["evidence"])]
        if own:
            ids = json.dumps(ids_of(tokenizer, own), separators=(",", ":"))
            pairs[path.name] = hashlib.sha256(ids.encode()).hexdigest()
    cases = {
        "texts": [{"text": text, "ids": ids} for text, ids in zip(texts, ids_of(tokenizer, texts))],
        "pairs": {"of": PAIRS_OF_A_SET, "sha256": pairs},
    }
    OUT.write_text(json.dumps(cases, separators=(",", ":")) + "\n")


main(*sys.argv[1:])
