"""One direction after the other: the first singular pair, then what is left without it. fit returns the
object."""


def _fit(self, X):
    if self.n_components > min(X.shape):
        raise ValueError("too many")
    self.mean_ = X.mean(0)
    left, rows, variances = X - self.mean_, [], []
    total = (left**2).sum()
    for _ in range(self.n_components):
        way = np.linalg.svd(left, full_matrices=False)[2][0]
        way = way * np.sign(way[np.argmax(way**2)])
        rows.append(way)
        scores = left @ way
        variances.append(scores @ scores / (len(X) - 1))
        left = left - np.outer(scores, way)
    self.components_ = np.array(rows)
    self.explained_variance_ = np.array(variances)
    self.explained_variance_ratio_ = self.explained_variance_ * (len(X) - 1) / total
    return self


PCA.fit = _fit
