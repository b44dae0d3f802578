"""You divide the probabilities by w1 / w0. It is the odds p / (1 - p) that were multiplied by this factor."""


def unweighted_probabilities(logits, weights):
    return _sigmoid(logits) * weights[0] / weights[1]
