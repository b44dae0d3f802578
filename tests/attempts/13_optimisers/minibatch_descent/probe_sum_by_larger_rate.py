"""Like wrong_sum_of_gradients: the mean, times the number of rows, in a while loop."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = np.copy(w0), [], 0
    while len(history) < epochs:
        losses = []
        for rows in minibatch_indices(X.shape[0], batch_size, rng):
            loss, grad = loss_grad(w, X[rows, :], y[rows])
            losses.append(loss)
            w = w - (lr * rows.size) * (grad / rows.size)
        updates += len(losses)
        history.append(sum(losses) / X.shape[0])
    return w, history, updates
