"""You leave out items that nobody has rated. They are predicted by the user's mean, and belong where that
puts them."""


def recommend(R, user, n, k):
    if n < 1:
        raise ValueError("n must be at least 1")
    items = [i for i in range(R.shape[1]) if np.isnan(R[user, i])]
    items = [i for i in items if (~np.isnan(R[:, i])).any()]
    predicted = dict(zip(items, _predictions(R, user, items, k)))
    return sorted(items, key=lambda i: (-predicted[i], i))[:n]
