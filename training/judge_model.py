"""The judge: a cross-encoder that reads a claim beside a marked sentence in its context."""

import torch
from torch import Tensor, nn

from bert import Encoder, Shape

STANCES = ("supports", "refutes", "qualifies", "neither")


class Judge(nn.Module):
    """Token ids of a pair to logits: relevance `[batch]` and stance `[batch, 4]` by `STANCES`."""

    def __init__(self, encoder: Encoder, width: int = Shape.width):
        super().__init__()
        self.encoder = encoder
        self.pooler = nn.Linear(width, width)
        self.relevance = nn.Linear(width, 1)
        self.stance = nn.Linear(width, len(STANCES))

    def forward(self, ids: Tensor, segments: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        pooled = torch.tanh(self.pooler(self.encoder(ids, segments, mask)[:, 0]))
        return self.relevance(pooled)[:, 0], self.stance(pooled)
