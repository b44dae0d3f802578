"""You divide the out-of-bag sums by the number of all trees. Divide by the number of those that were asked,
which differs from row to row: probabilities add up to 1."""


def _oob(self):
    sums = np.einsum("tn,tnk->nk", self._unseen, self._shares(self._X))
    return np.where(self._unseen.any(axis=0)[:, None], sums / self.n_trees, np.nan)


RandomForest.oob_proba = _oob
