"""You return fewer centres than were asked for when a cluster runs empty, and the clusters after it get other
labels. Keep the empty centre in its place."""

_right = kmeans


def kmeans(X, start, max_rounds=100):
    used = np.unique(assign(X, start))
    return _right(X, start[used], max_rounds)
