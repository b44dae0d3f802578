"""Like wrong_decay_in_gradient: the penalty's gradient is added before the right step, which then knows of
no decay."""

_right = Adam.step


def _step(self, params, grads):
    kept, self.weight_decay = self.weight_decay, 0.0
    if len(params) == len(grads) and all(p.shape == g.shape for p, g in zip(params, grads)):
        grads = [g + kept * p for p, g in zip(params, grads)]
    try:
        return _right(self, params, grads)
    finally:
        self.weight_decay = kept


Adam.step = _step
