"""You give the most frequent class the weight 1 and the others their ratio to it. The proportions are
right; the task asks for weights whose mean over the rows is 1."""

_right = balanced_weights


def balanced_weights(y):
    weights = _right(y)
    return {label: weight / min(weights.values()) for label, weight in weights.items()}
