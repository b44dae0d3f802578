"""You take probabilities outside of 0 to 1, or no models at all. Refuse them with a ValueError."""


def majority_accuracy(n, p, rho=0.0):
    won = sum(
        ((2 * k > n) + (2 * k >= n)) / 2 * math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)
    )
    return rho * p + (1 - rho) * won
