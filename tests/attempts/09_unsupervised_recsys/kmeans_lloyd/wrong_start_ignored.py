"""You draw a start of your own and keep the cheapest of several runs. That is good practice, but here the
start is an argument, and the local optimum it leads to is asked for."""

_right = kmeans


def kmeans(X, start, max_rounds=100):
    rng = np.random.default_rng(0)
    runs = [_right(X, X[rng.choice(len(X), min(len(start), len(X)))], max_rounds) for _ in range(10)]
    return min(runs, key=lambda run: run[2][-1])
