"""You add a small number to each density before taking its logarithm. That stops -inf, and flattens every
tail: far out, all classes look alike. Write the logarithm of the density as a formula instead; it needs no
exponential."""


def _log_joint(self, X):
    if self.labels is None:
        raise ValueError("not fitted")
    X = np.asarray(X, dtype=float)
    columns = []
    for log_prior, mean, var in zip(self.log_prior, self.mean, self.var):
        densities = np.exp(-((X - mean) ** 2) / (2 * var)) / np.sqrt(2 * np.pi * var)
        columns.append(log_prior + np.log(densities + 1e-9).sum(axis=1))
    return np.column_stack(columns)


GaussianNB._log_joint = _log_joint
