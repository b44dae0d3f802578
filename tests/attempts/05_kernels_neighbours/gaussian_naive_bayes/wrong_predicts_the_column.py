"""You return the number of the most probable column. It has to be translated back into the label that the
column stands for."""


def predict(self, X):
    return self._log_joint(X).argmax(axis=1)


GaussianNB.predict = predict
