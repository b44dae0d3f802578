"""Constant columns found by a threshold relative to their size, the state in one dict."""


class FeatureScaler:
    def __init__(self, method="standard"):
        if method not in {"standard", "minmax"}:
            raise ValueError("unknown method")
        self.learn = getattr(self, "_" + method)
        self.state = {}

    @staticmethod
    def _standard(X):
        mean = X.mean(axis=0)
        return mean, np.sqrt(((X - mean) ** 2).mean(axis=0))

    @staticmethod
    def _minmax(X):
        return np.min(X, axis=0), np.ptp(X, axis=0)

    def fit(self, X):
        shift, scale = self.learn(X.astype(np.float64))
        tiny = scale <= 10 * np.finfo(float).eps * np.abs(shift)
        self.state = {"shift": shift, "scale": np.where(tiny, 1.0, scale)}
        return self

    def transform(self, X):
        self._require(X)
        return np.divide(np.subtract(X, self.state["shift"]), self.state["scale"])

    def inverse_transform(self, Z):
        self._require(Z)
        return Z * self.state["scale"] + self.state["shift"]

    def _require(self, X):
        if not self.state or X.shape[1:] != self.state["shift"].shape:
            raise ValueError("not fitted, or fitted on other columns")
