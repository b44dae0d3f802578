"""Like wrong_mean_of_new_rows: a loop over the columns."""


def _transform(self, X):
    centred = np.column_stack([column - sum(column) / len(column) for column in X.T])
    return np.einsum("nd,kd->nk", centred, self.components_)


PCA.transform = _transform
