"""AdamW whose rate warms up and stays, until training ends."""

import torch
from torch import nn


class Optimizer:
    """`fresh` names parts that start from nothing and how much faster they learn. Steps are in float32."""

    def __init__(self, model: nn.Module, rate: float, warmup: int, fresh: dict[str, float], decay: float = 0.01):
        groups = []
        for name, part in model.named_parameters():
            if part.requires_grad:
                times = next((times for start, times in fresh.items() if name.startswith(start)), 1.0)
                groups.append({"params": [part], "weight_decay": decay if part.ndim > 1 else 0.0, "lr": rate * times})
        self.parts = [group["params"][0] for group in groups]
        self.rates = [group["lr"] for group in groups]
        self.adam = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-6, fused=True)
        self.warmup, self.taken = warmup, 0

    def step(self, fall: float = 1.0) -> None:
        """One step; the rate is multiplied with `fall`, from 1 to 0 while training ends."""
        nn.utils.clip_grad_norm_(self.parts, 1.0)
        self.taken += 1
        for group, rate in zip(self.adam.param_groups, self.rates):
            group["lr"] = rate * fall * min(1.0, self.taken / self.warmup)
        self.adam.step()
        self.adam.zero_grad()
