"""You list items that the user has rated already. Only those with an empty cell can be recommended."""


def recommend(R, user, n, k):
    if n < 1:
        raise ValueError("n must be at least 1")
    items = [i for i in range(R.shape[1])]
    predicted = dict(zip(items, _predictions(R, user, items, k)))
    return sorted(items, key=lambda i: (-predicted[i], i))[:n]
