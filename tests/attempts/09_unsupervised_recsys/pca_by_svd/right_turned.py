"""The decomposition of the turned table, and plain loops for everything else."""


class PCA:
    def __init__(self, n_components):
        if n_components <= 0:
            raise ValueError("none")
        self.k = n_components

    def fit(self, X):
        if self.k > len(X) or self.k > len(X[0]):
            raise ValueError("too many")
        n, d = X.shape
        self.mean_ = np.array([sum(X[:, j]) / n for j in range(d)])
        U, s, _ = np.linalg.svd((X - self.mean_).T, full_matrices=False)
        self.components_ = np.zeros((self.k, d))
        for i in range(self.k):
            column = U[:, i]
            j = max(range(d), key=lambda j: abs(column[j]))
            self.components_[i] = column if column[j] > 0 else -column
        total = sum(x * x for x in s) / (n - 1)
        self.explained_variance_ = np.array([s[i] ** 2 / (n - 1) for i in range(self.k)])
        self.explained_variance_ratio_ = np.array([x / total for x in self.explained_variance_])

    def transform(self, X):
        Z = np.zeros((len(X), self.k))
        for i, row in enumerate(X):
            for j, way in enumerate(self.components_):
                Z[i, j] = sum((row - self.mean_) * way)
        return Z

    def inverse_transform(self, Z):
        rows = []
        for z in Z:
            row = self.mean_.copy()
            for size, way in zip(z, self.components_):
                row = row + size * way
            rows.append(row)
        return np.array(rows)
