"""An MPNet encoder in plain PyTorch, laid out for training on a CPU.

Song et al. 2020 (arXiv:2004.09297): BERT's layers with one table of relative position biases that
all layers share. No dropout is used: its random numbers cost a third of a step here.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

import bert
from marks import MARK


@dataclass(frozen=True)
class Shape:
    """The measures of `all-mpnet-base-v2`."""

    vocabulary: int = 30527
    positions: int = 514
    width: int = 768
    inner: int = 3072
    layers: int = 12
    heads: int = 12
    buckets: int = 32
    distance: int = 128
    epsilon: float = 1e-5


class Layer(bert.Layer):
    """BERT's, with attention fused in float32, where its backward pass is quicker so."""

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        if torch.is_autocast_enabled("cpu"):
            return super().forward(x, bias)
        query, key, value = (self._heads(part(x)) for part in (self.query, self.key, self.value))
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        mixed = mixed.transpose(1, 2).reshape(x.shape)
        x = self.attention_norm(x + self.attention_output(mixed))
        return self.output_norm(x + self.output(functional.gelu(self.intermediate(x))))


class Words(nn.Module):
    """Word vectors in int8 with a scale for each word, a quarter of their size in float32."""

    def __init__(self, words: Tensor):
        super().__init__()
        scale = words.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("whole", (words / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.whole[ids].float() * self.scale[ids]


class Encoder(nn.Module):
    """Token ids and mask, each batch by length, to hidden states `[batch, length, width]`.

    The lowest `frozen` layers stay as they were; `marker` is added behind them where a mark stands,
    a token that the base model never saw.
    """

    def __init__(self, shape: Shape = Shape(), frozen: int = 4):
        super().__init__()
        self.shape = shape
        self.frozen = frozen
        self.words: nn.Module = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.biases = nn.Embedding(shape.buckets, shape.heads)
        self.norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.marker = nn.Parameter(torch.zeros(shape.width))
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def _bucket(self, places: Tensor) -> Tensor:
        """T5's buckets of relative positions (Raffel et al. 2020), both ways."""
        ahead = places[:, None] - places[None, :]
        half, exact = self.shape.buckets // 2, self.shape.buckets // 4
        far = ahead.abs()
        log = torch.log(far.clamp(min=1).float() / exact) / math.log(self.shape.distance / exact)
        large = (exact + (log * (half - exact)).long()).clamp(max=half - 1)
        return (ahead < 0).long() * half + torch.where(far < exact, far, large)

    def forward(self, ids: Tensor, mask: Tensor | None) -> Tensor:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places + 2)
        x = self.norm(x)
        bias = self.biases(self._bucket(places)).permute(2, 0, 1).unsqueeze(0)
        if mask is not None:
            bias = bias + (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        with torch.no_grad():
            for layer in self.layers[: self.frozen]:
                x = layer(x, bias)
        x = x + (ids == MARK).unsqueeze(-1).to(x.dtype) * self.marker
        for layer in self.layers[self.frozen :]:
            x = layer(x, bias)
        return x


_PARTS = {
    "query": "attention.attn.q",
    "key": "attention.attn.k",
    "value": "attention.attn.v",
    "attention_output": "attention.attn.o",
    "attention_norm": "attention.LayerNorm",
    "intermediate": "intermediate.dense",
    "output": "output.dense",
    "output_norm": "output.LayerNorm",
}


def load_base(path: Path, frozen: int) -> Encoder:
    """Reads the base model's `model.safetensors`."""
    theirs = load_file(str(path))
    state = {
        "words.weight": theirs["embeddings.word_embeddings.weight"],
        "positions.weight": theirs["embeddings.position_embeddings.weight"],
        "norm.weight": theirs["embeddings.LayerNorm.weight"],
        "norm.bias": theirs["embeddings.LayerNorm.bias"],
        "biases.weight": theirs["encoder.relative_attention_bias.weight"],
        "marker": torch.zeros(Shape.width),
    }
    for number in range(Shape.layers):
        for part, name in _PARTS.items():
            for kind in ("weight", "bias"):
                state[f"layers.{number}.{part}.{kind}"] = theirs[f"encoder.layer.{number}.{name}.{kind}"]
    encoder = Encoder(frozen=frozen)
    encoder.load_state_dict(state)
    return encoder
