"""Like wrong_times_weight: all keys in a list, sorted at the end."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError("k")
    pairs = list(stream)
    if any(not w > 0 for _, w in pairs):
        raise ValueError("w")
    keys = [w * number for (_, w), number in zip(pairs, numbers)]
    order = sorted(range(len(pairs)), key=keys.__getitem__, reverse=True)
    return [pairs[i][0] for i in order[:k]]
