"""Plain loops over points and centres, and a wheel of fortune for the start."""


def _squared(a, b):
    total = 0.0
    for x, y in zip(a, b):
        total += (x - y) * (x - y)
    return total


def assign(X, centres):
    labels = []
    for x in X:
        best = 0
        for j in range(1, len(centres)):
            if _squared(x, centres[j]) < _squared(x, centres[best]):
                best = j
        labels.append(best)
    return np.array(labels)


def kmeans(X, start, max_rounds=100):
    centres = [list(row) for row in start]
    labels = assign(X, centres)
    costs = [sum(_squared(x, centres[j]) for x, j in zip(X, labels))]
    changed, rounds = True, 0
    while changed and rounds < max_rounds:
        rounds += 1
        for j in range(len(centres)):
            members = [x for x, label in zip(X, labels) if label == j]
            if members:
                centres[j] = [sum(column) / len(members) for column in zip(*members)]
        new = assign(X, centres)
        changed = any(new != labels)
        labels = new
        costs.append(sum(_squared(x, centres[j]) for x, j in zip(X, labels)))
    return np.array(centres), labels, costs


def kmeans_pp_start(X, k, rng):
    if k < 1 or k > len({tuple(row) for row in X.tolist()}):
        raise ValueError("k does not fit the points")
    chosen = [X[int(rng.random() * len(X))]]
    for _ in range(k - 1):
        weights = [min(_squared(x, c) for c in chosen) for x in X]
        mark = rng.random() * sum(weights)
        reached = 0.0
        for i, weight in enumerate(weights):
            reached += weight
            if weight > 0 and reached > mark:
                break
        chosen.append(X[i])
    return np.array(chosen)
