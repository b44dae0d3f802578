"""You multiply X by the weights entry by entry, and numpy repeats a single column for each weight. X needs
one column for each: take the product X @ w, which refuses other lengths, or compare them first."""


def predict_linear(X, w, b):
    return (X * w).sum(axis=1) + b
