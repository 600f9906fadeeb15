"""Writes a trained model as int8 ONNX and checks that it still says the same."""

import hashlib
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional

from bert import Encoder


class Embedding(nn.Module):
    """The encoder's first hidden state, of length one."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, segments: Tensor, mask: Tensor) -> Tensor:
        return functional.normalize(self.encoder(ids, segments, mask)[:, 0], dim=-1)


INPUTS = ["input_ids", "token_type_ids", "attention_mask"]


def export(model: nn.Module, outputs: list[str], fp32: Path, int8: Path) -> None:
    """Exports to float32 and, from that, to dynamic int8 with a scale for each output channel.

    The weights take seven bits of the eight: processors without instructions for neural networks (VNNI)
    add two products of bytes in 16 bits, and full weights overflow there. So all give the same answer.
    """
    model = model.float().eval()
    ids = torch.randint(1000, 2000, (2, 16))
    example = (ids, torch.zeros_like(ids), torch.ones_like(ids))
    axes = {name: {0: "batch", 1: "length"} for name in INPUTS} | {name: {0: "batch"} for name in outputs}
    torch.onnx.export(
        model, example, str(fp32), input_names=INPUTS, output_names=outputs,
        dynamic_axes=axes, opset_version=17, dynamo=False,
    )
    quantize_dynamic(str(fp32), str(int8), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    onnx.checker.check_model(str(int8))


def run(path: Path, batch: tuple[Tensor, Tensor, Tensor]) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return session.run(None, {name: part.long().numpy() for name, part in zip(INPUTS, batch)})


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
