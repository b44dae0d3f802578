"""You have exchanged the two generator losses. Minimax is log(1 - p), from the game itself; it is the one
that saturates."""

_right = generator_loss


def generator_loss(fake_logits, kind):
    other = {"minimax": "non_saturating", "non_saturating": "minimax"}
    return _right(fake_logits, other.get(kind, kind))
