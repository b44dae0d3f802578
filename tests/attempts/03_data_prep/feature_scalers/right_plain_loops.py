"""Plain loops over columns and rows, with the statistics module."""

import statistics


class FeatureScaler:
    def __init__(self, method="standard"):
        if method != "standard" and method != "minmax":
            raise ValueError("unknown method")
        self.method = method
        self.columns = []

    def fit(self, X):
        self.columns = []
        for column in X.astype(float).T.tolist():
            low, high = min(column), max(column)
            if low == high:
                self.columns.append((low, 1.0))
            elif self.method == "minmax":
                self.columns.append((low, high - low))
            else:
                self.columns.append((statistics.fmean(column), statistics.pstdev(column)))
        return self

    def _apply(self, X, f):
        if not self.columns:
            raise ValueError("not fitted")
        if any(len(row) != len(self.columns) for row in X):
            raise ValueError("wrong number of columns")
        return np.array(
            [[f(x, *self.columns[j]) for j, x in enumerate(row)] for row in X.astype(float).tolist()]
        )

    def transform(self, X):
        return self._apply(X, lambda x, shift, scale: (x - shift) / scale)

    def inverse_transform(self, Z):
        return self._apply(Z, lambda z, shift, scale: z * scale + shift)
