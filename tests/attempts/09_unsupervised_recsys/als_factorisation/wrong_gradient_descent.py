"""You walk downhill with a learning rate and stop short of the minimum. ALS is not gradient descent: with the
items fixed every user has an exact solution, that of a ridge regression."""


def solve_users(R, mask, items, reg):
    if reg < 0:
        raise ValueError("reg must be 0 or more")
    ratings = np.where(mask, R, 0.0)
    users = np.zeros((len(R), items.shape[1]))
    for _ in range(100):
        errors = np.where(mask, ratings - users @ items.T, 0.0)
        users += 0.01 * (errors @ items - reg * users)
    return users
