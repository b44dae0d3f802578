"""Like wrong_first_label_seen: votes in a dict, and the first largest count by order of insertion."""


def knn_classify(X, y, Q, k):
    answers = []
    for row in _nearest(X, Q, k):
        counts = {}
        for label in y[row].tolist():
            counts[label] = counts.get(label, 0) + 1
        answers.append(max(counts, key=counts.get))
    return np.array(answers, dtype=y.dtype)
