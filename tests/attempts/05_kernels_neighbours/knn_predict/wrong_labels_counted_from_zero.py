"""You count votes with the labels themselves as places, which works only for whole numbers from 0 on.
Negative numbers and names cannot be places: number the sorted distinct labels first, and translate back."""


def knn_classify(X, y, Q, k):
    return np.array([np.bincount(row).argmax() for row in y[_nearest(X, Q, k)]])
