"""Your path holds one and the same array many times, so all its rows show the last point. An update in
place changes what is in the list already: make a new array for each step, or append a copy."""


def descend(grad, x0, lr, steps):
    x = x0.copy()
    path = [x]
    for _ in range(steps):
        x -= lr * grad(x.copy())
        path.append(x)
    return np.array(path)
