"""You count a tie as a defeat. A fair coin decides it, so half of the ties are right."""

_right = majority_accuracy


def majority_accuracy(n, p, rho=0.0):
    tie = math.comb(n, n // 2) * (p * (1 - p)) ** (n // 2) if n % 2 == 0 and n > 0 else 0.0
    return _right(n, p, rho) - (1 - rho) * tie / 2
