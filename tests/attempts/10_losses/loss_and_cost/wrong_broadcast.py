"""You let numpy broadcast: predictions of shape (n, 1) and targets of shape (n,) become a matrix of all
pairs. Compare the shapes first."""


def row_losses(y, yhat):
    squares = (yhat - y) ** 2
    return squares.reshape(len(squares), -1).sum(axis=1)
