"""You take every kind that is not "minimax" for the other one. A misspelt kind then trains something else in
silence: raise ValueError."""

_right = generator_loss


def generator_loss(fake_logits, kind):
    return _right(fake_logits, "minimax" if kind == "minimax" else "non_saturating")
