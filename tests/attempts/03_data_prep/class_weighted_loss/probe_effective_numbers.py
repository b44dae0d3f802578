"""None: weights by an effective number of samples, which is another known choice."""


def balanced_weights(y):
    labels = y.tolist()
    raw = {k: 0.001 / (1 - 0.999 ** labels.count(k)) for k in set(labels)}
    mean = sum(raw[k] for k in labels) / len(labels)
    return {k: w / mean for k, w in raw.items()}
