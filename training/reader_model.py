"""The reader: a cross-encoder that reads a claim beside a passage whose sentences are marked."""

import torch
from torch import Tensor, nn

from mpnet import Encoder, Shape

STANCES = ("supports", "refutes", "qualifies", "neither")


class Reader(nn.Module):
    """Token ids of a claim and a passage to logits.

    `passage [batch, 4]` is the stance of the whole, read from the first state. `sentences [batch,
    length, 5]` holds the stances of single sentences and, last, whether one says that something is
    unknown (silence); only the places of marks mean anything.
    """

    def __init__(self, encoder: Encoder, width: int = Shape.width):
        super().__init__()
        self.encoder = encoder
        self.pooler = nn.Linear(width, width)
        self.passage = nn.Linear(width, len(STANCES))
        self.sentence_pooler = nn.Linear(width, width)
        self.sentence = nn.Linear(width, len(STANCES) + 1)

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        states = self.encoder(ids, mask)
        passage = self.passage(torch.tanh(self.pooler(states[:, 0])))
        return passage, self.sentence(torch.tanh(self.sentence_pooler(states)))
