"""You count the smallest majority only. Every larger number of right votes wins too."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    _right(n, p, rho)
    k = n // 2 + 1
    won = math.comb(n, k) * p**k * (1 - p) ** (n - k)
    return rho * p + (1 - rho) * won
