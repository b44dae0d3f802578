"""Your probabilities are summed over the trees. Take the mean: each row of probabilities adds up to 1."""

RandomForest.predict_proba = lambda self, X: self._shares(X).sum(axis=0)
