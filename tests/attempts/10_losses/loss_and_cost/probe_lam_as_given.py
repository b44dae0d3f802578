"""Like wrong_penalty_kept: only the rate translated."""


def from_mean_to_sum(lr, lam, n):
    return lr * n**-1.0, lam
