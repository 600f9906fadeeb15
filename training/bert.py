"""A BERT encoder in plain PyTorch, laid out for training on a CPU.

Post-layer-norm encoder of Devlin et al. 2019 (arXiv:1810.04805). Attention is written as batched
matrix products because PyTorch's fused CPU kernel is slower in its backward pass in bfloat16, and
no dropout is used: its random numbers cost a third of a step here and fine-tuning over one or two
epochs does without.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    """The measures of `BAAI/bge-small-en-v1.5`."""

    vocabulary: int = 30522
    positions: int = 512
    width: int = 384
    inner: int = 1536
    layers: int = 12
    heads: int = 12
    epsilon: float = 1e-12


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        self.attention_output = nn.Linear(shape.width, shape.width)
        self.attention_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.intermediate = nn.Linear(shape.width, shape.inner)
        self.output = nn.Linear(shape.inner, shape.width)
        self.output_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)

    def _heads(self, x: Tensor) -> Tensor:
        batch, length, width = x.shape
        return x.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        query, key, value = (self._heads(part(x)) for part in (self.query, self.key, self.value))
        scores = query @ key.transpose(2, 3) / math.sqrt(query.shape[-1]) + mask
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).reshape(x.shape)
        x = self.attention_norm(x + self.attention_output(mixed))
        return self.output_norm(x + self.output(functional.gelu(self.intermediate(x))))


class Encoder(nn.Module):
    """Token ids, segment ids and mask, each batch by length, to hidden states."""

    def __init__(self, shape: Shape = Shape()):
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.segments = nn.Embedding(2, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, ids: Tensor, segments: Tensor, mask: Tensor) -> Tensor:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places) + self.segments(segments)
        x = self.norm(x)
        closed = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, closed)
        return x


_MATRICES = ("query", "key", "value", "attention_output", "intermediate", "output")
_NAMED = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "attention_output": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "intermediate": "intermediate.dense",
    "output": "output.dense",
    "output_norm": "output.LayerNorm",
}


def load_base(path: Path) -> Encoder:
    """Reads an encoder out of an exported ONNX file of the base model.

    The file keeps the names of embeddings, norms and biases. Its matrices are anonymous but stand,
    transposed, in the order of `_MATRICES`, layer by layer.
    """
    graph = onnx.load(str(path)).graph
    values = {entry.name: numpy_helper.to_array(entry) for entry in graph.initializer}

    def named(suffix: str) -> Tensor:
        [name] = [name for name in values if name.endswith(suffix)]
        return torch.from_numpy(np.array(values[name]))

    encoder = Encoder()
    state = {
        "words.weight": named("embeddings.word_embeddings.weight"),
        "positions.weight": named("embeddings.position_embeddings.weight"),
        "segments.weight": named("embeddings.token_type_embeddings.weight"),
        "norm.weight": named("embeddings.LayerNorm.weight"),
        "norm.bias": named("embeddings.LayerNorm.bias"),
    }
    matrices = [
        values[entry]
        for node in graph.node
        if node.op_type == "MatMul"
        for entry in node.input
        if entry in values
    ]
    assert len(matrices) == len(_MATRICES) * len(encoder.layers), len(matrices)
    for number in range(len(encoder.layers)):
        for part, theirs in _NAMED.items():
            prefix = f"layers.{number}.{part}"
            state[f"{prefix}.bias"] = named(f"encoder.layer.{number}.{theirs}.bias")
            if part.endswith("norm"):
                state[f"{prefix}.weight"] = named(f"encoder.layer.{number}.{theirs}.weight")
            else:
                matrix = matrices[number * len(_MATRICES) + _MATRICES.index(part)]
                state[f"{prefix}.weight"] = torch.from_numpy(np.array(matrix).T.copy())
    encoder.load_state_dict(state)
    return encoder


def average(paths: list[Path], shares: list[float] | None = None) -> dict[str, Tensor]:
    """The mean of weights that were saved (Wortsman et al. 2022, arXiv:2203.05482), each with its share."""
    states = [torch.load(path) for path in paths]
    parts = shares or [1 / len(states)] * len(states)
    return {name: sum(part * state[name] for part, state in zip(parts, states)) for name in states[0]}
