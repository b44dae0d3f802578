"""You average the labels and round. Labels are names, even where they look like numbers: between classes 1
and 3 there is no class 2, and names of animals have no mean. Count votes."""


def knn_classify(X, y, Q, k):
    return np.round(np.mean(y[_nearest(X, Q, k)], axis=1)).astype(y.dtype)
