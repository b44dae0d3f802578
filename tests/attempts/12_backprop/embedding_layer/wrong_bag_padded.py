"""You divide by the length of the longest bag, as a padded matrix suggests. Each bag is divided by its own
number of ids."""

_right = embed_bags


def embed_bags(W, bags):
    longest = max(map(len, bags), default=1) or 1
    return _right(W, bags) * np.array([[len(bag) / longest] for bag in bags])
