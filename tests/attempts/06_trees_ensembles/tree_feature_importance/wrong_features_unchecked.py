"""You do not look whether the feature of a question exists: -1 counts as the last one, and too high a number
ends in some other error. Refuse both with a ValueError."""


def _questions(tree, n_features, depth=0):
    if "feature" in tree:
        yield tree, depth
        yield from _questions(tree["left"], n_features, depth + 1)
        yield from _questions(tree["right"], n_features, depth + 1)
