"""You take any labels. With 0 and 1 each row of label 0 has a margin of 0, wherever it lies, and nothing
complains: refuse what is neither -1 nor +1."""


def _functional(w, b, X, y):
    return y * (X @ w + b)
