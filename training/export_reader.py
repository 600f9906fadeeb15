"""Writes a trained reader as int8 ONNX and runs it as the engine does, one input at a time."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx.external_data_helper import set_external_data
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from mpnet import Words
from reader_model import Reader

WORDS_FILE = "words.bin"


class Exported(nn.Module):
    """One row of token ids, and the places of its marks, to logits of the passage and of each mark."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids: Tensor, marks: Tensor) -> tuple[Tensor, Tensor]:
        reader = self.reader
        states = reader.encoder(input_ids, None)
        passage = reader.passage(torch.tanh(reader.pooler(states[:, 0])))
        marked = states[0].index_select(0, marks[0])
        return passage, reader.sentence(torch.tanh(reader.sentence_pooler(marked)))


class Smoothed(nn.Module):
    """A linear layer whose input is first divided, and whose weights are multiplied, channel by channel."""

    def __init__(self, linear: nn.Linear, scale: Tensor):
        super().__init__()
        self.register_buffer("inverse", 1 / scale)
        self.linear = linear
        with torch.no_grad():
            linear.weight.mul_(scale)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(x * self.inverse)


def smooth(reader: Reader, inputs: list[tuple[list[int], list[int]]], share: float = 0.75) -> None:
    """Moves the outliers of activations into the weights (SmoothQuant, Xiao et al. 2023, arXiv:2211.10438).

    Activations share one int8 scale over all channels, which a few large ones would spoil; weights
    have one for each output channel.
    """
    parts = [(layer, name) for layer in reader.encoder.layers for name in ("query", "key", "value", "attention_output", "intermediate", "output")]
    largest: dict[tuple, Tensor] = {}
    hooks = []
    for at, (layer, name) in enumerate(parts):

        def watch(_module, given, at=at):
            seen = given[0].abs().amax((0, 1))
            largest[at] = torch.maximum(largest[at], seen) if at in largest else seen

        hooks.append(getattr(layer, name).register_forward_pre_hook(watch))
    with torch.inference_mode():
        for ids, _ in inputs:
            reader(torch.tensor([ids]), None)
    for hook in hooks:
        hook.remove()
    for at, (layer, name) in enumerate(parts):
        linear = getattr(layer, name)
        weights = linear.weight.detach().abs().amax(0).clamp(min=1e-5)
        scale = largest[at].clone().clamp(min=1e-5) ** share / weights ** (1 - share)
        setattr(layer, name, Smoothed(linear, scale.clamp(min=1e-4)))


def export(reader: Reader, fp32: Path, folder: Path) -> None:
    """Exports to float32 and, from that, to dynamic int8 with a scale for each output channel.

    The weights take seven bits of the eight: processors without instructions for neural networks
    (VNNI) add two products of bytes in 16 bits, and full weights overflow there. Word vectors take
    int8 with a scale for each word, in a file of their own, so that no file is over 95 MB.
    """
    reader = reader.float().eval()
    reader.encoder.words = Words(reader.encoder.words.weight.detach())
    example = (torch.randint(1000, 2000, (1, 40)), torch.tensor([[9, 21]]))
    torch.onnx.export(
        Exported(reader), example, str(fp32), input_names=["input_ids", "marks"],
        output_names=["passage", "sentences"], opset_version=17, dynamo=False,
        dynamic_axes={"input_ids": {1: "length"}, "marks": {1: "sentences"}, "sentences": {0: "sentences"}},
    )  # fmt: skip
    weights = folder / "model.onnx"
    quantize_dynamic(
        str(fp32), str(weights), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul"],
    )  # fmt: skip
    model = onnx.load(str(weights))
    [words] = [entry for entry in model.graph.initializer if entry.dims[:1] == [30527] and len(entry.dims) == 2 and entry.dims[1] == 768]
    set_external_data(words, WORDS_FILE)
    (folder / WORDS_FILE).unlink(missing_ok=True)
    onnx.save(model, str(weights))
    onnx.checker.check_model(str(weights))


def logits_of(path: Path, inputs: list[tuple[list[int], list[int]]]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Logits of passages `[4]` and of their sentences `[marks, 5]`."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.add_session_config_entry("session.x64quantprecision", "1")
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def one(row: tuple[list[int], list[int]]) -> tuple[np.ndarray, np.ndarray]:
        ids, marks = (np.array([values], np.int64) for values in row)
        passage, sentences = session.run(None, {"input_ids": ids, "marks": marks})
        return passage[0], sentences

    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(one, inputs))
