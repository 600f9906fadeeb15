"""Token ids of texts and of pairs, in batches padded to their longest."""

from pathlib import Path

import torch
from tokenizers import Tokenizer

CLS, SEP, PAD = 101, 102, 0


def load_tokenizer(path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def ids_of(tokenizer: Tokenizer, texts: list[str]) -> list[list[int]]:
    return [entry.ids for entry in tokenizer.encode_batch(texts, add_special_tokens=False)]


def text_input(tokenizer: Tokenizer, text: str, limit: int) -> tuple[list[int], list[int]]:
    ids = [CLS, *ids_of(tokenizer, [text])[0][: limit - 2], SEP]
    return ids, [0] * len(ids)


def pad(inputs: list[tuple[list[int], list[int]]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Ids, segments and mask of a batch, padded to a multiple of 16: few shapes, few kernels."""
    longest = -(-max(len(ids) for ids, _ in inputs) // 16) * 16
    ids = torch.full((len(inputs), longest), PAD)
    segments = torch.zeros((len(inputs), longest), dtype=torch.long)
    mask = torch.zeros((len(inputs), longest))
    for row, (own, own_segments) in enumerate(inputs):
        ids[row, : len(own)] = torch.tensor(own)
        segments[row, : len(own)] = torch.tensor(own_segments)
        mask[row, : len(own)] = 1
    return ids, segments, mask
