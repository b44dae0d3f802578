"""None: a Laplace density around each class's mean."""


def _log_joint(self, X):
    if self.labels is None:
        raise ValueError("not fitted")
    X = np.asarray(X, dtype=float)
    scale = np.sqrt(self.var / 2)
    return np.column_stack(
        [
            p - (np.log(2 * b) + np.abs(X - m) / b).sum(axis=1)
            for p, m, b in zip(self.log_prior, self.mean, scale)
        ]
    )


GaussianNB._log_joint = _log_joint
