"""You exponentiate what is a probability already: softmax takes logarithms. Divide prior times likelihood by
its sum instead."""

_right = posterior


def posterior(prior, likelihood):
    _right(prior, likelihood)
    return _normalised(prior * likelihood)
