"""You return the probabilities of the weighted model as they are. They are those of a world in which the
rare class is w1 / w0 times as frequent."""


def unweighted_probabilities(logits, weights):
    return _sigmoid(logits)
