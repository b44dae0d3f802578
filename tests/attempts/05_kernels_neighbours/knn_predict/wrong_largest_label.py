"""Where labels have equally many votes, you let the largest win. The smallest should: look at which of
several equal maxima your code keeps."""


def knn_classify(X, y, Q, k):
    labels = np.unique(y)[::-1]
    return np.array([labels[np.argmax([(y[row] == c).sum() for c in labels])] for row in _nearest(X, Q, k)])
