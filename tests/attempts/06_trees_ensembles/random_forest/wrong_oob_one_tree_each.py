"""For each row you ask a single tree that has not drawn it. Take the mean over all of them."""


def _oob(self):
    shares = self._shares(self._X)
    out = np.full(shares.shape[1:], np.nan)
    for t in range(self.n_trees):
        out[self._unseen[t]] = shares[t][self._unseen[t]]
    return out


RandomForest.oob_proba = _oob
