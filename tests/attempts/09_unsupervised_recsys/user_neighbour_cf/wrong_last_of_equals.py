"""You sort upwards and turn the list round, which also turns round items with equal predictions. Among these
the lower column comes first."""


def recommend(R, user, n, k):
    if n < 1:
        raise ValueError("n must be at least 1")
    items = [i for i in range(R.shape[1]) if np.isnan(R[user, i])]
    predicted = dict(zip(items, _predictions(R, user, items, k)))
    return sorted(items, key=lambda i: (predicted[i], i))[::-1][:n]
