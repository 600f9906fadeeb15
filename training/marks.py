"""Ids of MPNet's own tokens: `<s>`, `<pad>`, `</s>`, and `[unused0]`, which marks where a sentence begins."""

START, PAD, END, MARK = 0, 1, 2, 5
