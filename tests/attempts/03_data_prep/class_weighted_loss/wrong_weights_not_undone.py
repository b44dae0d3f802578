"""You return the probabilities of the weighted model as they are. They are those of a world in which the odds
of class 1 are w1 / w0 times as large."""


def unweighted_probabilities(logits, weights):
    return _sigmoid(logits)
