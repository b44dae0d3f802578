"""You have nearest neighbours and k-means the wrong way round. In k-means k counts the clusters, and there
are no labels; in nearest neighbours k counts the labelled rows that vote."""

_right = answers


def answers():
    return _right() | {"needs_labels": "kmeans", "kmeans_numbers": 21000, "knn_numbers": 100}
