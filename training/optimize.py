"""AdamW over a bfloat16 model, with the weights kept in float32."""

import math

import torch
from torch import nn


class Optimizer:
    """Steps on float32 copies of the weights and writes them back rounded.

    The learning rate warms up, then falls along a half cosine to a twentieth.
    """

    def __init__(self, model: nn.Module, rate: float, steps: int, warmup: float, decay: float = 0.01):
        self.own = [p for p in model.parameters() if p.requires_grad]
        self.masters = [nn.Parameter(p.detach().float().clone()) for p in self.own]
        plain = [m for m in self.masters if m.ndim < 2]
        matrices = [m for m in self.masters if m.ndim >= 2]
        groups = [{"params": matrices, "weight_decay": decay}, {"params": plain, "weight_decay": 0.0}]
        self.adam = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-6, fused=True)
        first = max(1, int(steps * warmup))
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.adam,
            lambda step: (step + 1) / first
            if step < first
            else 0.05 + 0.475 * (1 + math.cos(math.pi * min(1.0, (step - first) / max(1, steps - first)))),
        )

    def step(self) -> None:
        for own, master in zip(self.own, self.masters):
            master.grad = None if own.grad is None else own.grad.float()
            own.grad = None
        nn.utils.clip_grad_norm_(self.masters, 1.0)
        self.adam.step()
        self.schedule.step()
        with torch.no_grad():
            for own, master in zip(self.own, self.masters):
                own.copy_(master)
