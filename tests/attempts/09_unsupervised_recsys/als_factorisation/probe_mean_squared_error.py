"""Like wrong_mean_objective: adds up in loops and divides by the number of ratings."""


def objective(R, mask, users, items, reg):
    total = count = 0
    for i in range(R.shape[0]):
        for j in range(R.shape[1]):
            if mask[i, j]:
                total += (float(R[i, j]) - float(users[i] @ items[j])) ** 2
                count += 1
    penalty = sum(float(row @ row) for row in users) + sum(float(row @ row) for row in items)
    return total / count + reg * penalty
