"""You return the sample in the order of the stream. It is asked for by falling key."""

_right = weighted_sample


def weighted_sample(stream, k, numbers):
    numbered = [((i, item), weight) for i, (item, weight) in enumerate(stream)]
    return [item for _, item in sorted(_right(numbered, k, numbers), key=lambda pair: pair[0])]
