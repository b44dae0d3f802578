"""Like wrong_multiplies_densities: a loop over the features, then the logarithm of the shares."""


def log_proba(self, X):
    if self.labels is None:
        raise ValueError("not fitted")
    out = []
    for row in np.asarray(X, dtype=float):
        weights = np.exp(self.log_prior)
        for j, x in enumerate(row):
            weights = weights * np.exp(-0.5 * (x - self.mean[:, j]) ** 2 / self.var[:, j])
            weights = weights / np.sqrt(2 * np.pi * self.var[:, j])
        with np.errstate(all="ignore"):
            out.append(np.log(weights / weights.sum()))
    return np.array(out)


GaussianNB.log_proba = log_proba
