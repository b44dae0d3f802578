"""Your densities lack the factor in front of the exponential. It cancels only if all classes have the same
variances; with their own, a wide class would win almost everywhere."""


def _log_joint(self, X):
    if self.labels is None:
        raise ValueError("not fitted")
    X = np.asarray(X, dtype=float)
    columns = [
        p - 0.5 * ((X - m) ** 2 / v).sum(axis=1) for p, m, v in zip(self.log_prior, self.mean, self.var)
    ]
    return np.column_stack(columns)


GaussianNB._log_joint = _log_joint
